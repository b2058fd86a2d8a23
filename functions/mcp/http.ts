/** The protocol over HTTP without state: each POST is a conversation of its own, answered in JSON. */
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { Answering } from "../answering.ts";
import type { Caller } from "../caller.ts";
import { readJson } from "../body.ts";
import { problem } from "../problem.ts";
import { assistantServer } from "./server.ts";
import { toolsFor } from "./tools.ts";

const ONE_AT_A_TIME = {
  zh: "一次只发一条消息，不要放在列表里",
  en: "send one message at a time, not a list of them",
};

/** Answers one message, whose body must come in `patience` milliseconds. */
export type Assistants = (request: Request, caller: Caller, patience: number) => Promise<Response>;

/** Lays out the tools once, for every message. A list of messages would be charged as one. */
export async function assistants(answering: Answering): Promise<Assistants> {
  const tools = await toolsFor(answering);
  return async (request, caller, patience) => {
    const body = await readJson(request, patience);
    if (!body.ok) return problem(body.problem, body.errors);
    if (Array.isArray(body.value)) return problem("invalid-json", undefined, ONE_AT_A_TIME);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = assistantServer(tools, caller);
    await server.connect(transport);
    try {
      return await transport.handleRequest(request, { parsedBody: body.value });
    } finally {
      await server.close();
    }
  };
}
