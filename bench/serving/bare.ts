/** The least that answers: Node's own server, the same JSON parsed, the same `assess`, nothing else. */
import { createServer } from "node:http";
import * as z from "zod";
import { assess, type Facts } from "../../shared/policy/index.ts";

// Nothing is looked at: whoever asks this server sends good facts.
const unchecked = z.custom<Facts>();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const facts = unchecked.parse(JSON.parse(Buffer.concat(chunks).toString()));
    const body = JSON.stringify(assess(facts));
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://localhost:${typeof address === "object" && address ? address.port : ""}`);
});
process.once("SIGTERM", () => process.exit(0));
