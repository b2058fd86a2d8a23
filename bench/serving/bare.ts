/** The least that answers: Node's own server, the same JSON parsed, the same answer with its digests, signed; nothing else. */
import { createServer } from "node:http";
import * as z from "zod";
import { answerTo } from "../../functions/answering.ts";
import { signerFrom, signingSettings } from "../../functions/receipts/settings.ts";
import { atOnce, type FactsInput } from "../../shared/policy/index.ts";

// Nothing is looked at: whoever asks this server sends good facts.
const unchecked = z.custom<FactsInput>();
const signer = signerFrom(z.object(signingSettings).parse(process.env));
const now = (): Date => new Date();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const facts = unchecked.parse(JSON.parse(Buffer.concat(chunks).toString()));
    const body = JSON.stringify(atOnce(answerTo(facts, { now, signer })));
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === "object" && address ? address.port : ""}`);
});
process.once("SIGTERM", () => process.exit(0));
