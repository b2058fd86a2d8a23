/** The protocol over standard input and output, for an assistant on the same machine. */
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Answering } from "../answering.ts";
import { UNCOUNTED } from "../caller.ts";
import { assistantServer } from "./server.ts";
import { toolsFor } from "./tools.ts";

/** Answers until the input ends. */
export async function serveAssistant(answering: Answering): Promise<void> {
  const assistant = assistantServer(await toolsFor(answering), UNCOUNTED);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve).once("close", resolve);
  });
  await assistant.connect(new StdioServerTransport());
  await ended;
}
