/** A server of the Model Context Protocol for one conversation or one request: it lists the tools, and calls them. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import type { Caller } from "../caller.ts";
import type { AssistantTool } from "./tools.ts";

/** What every assistant is told before it calls anything. */
const INSTRUCTIONS =
  "育津按官方文件回答中国的生育待遇和参保。只填用户说过的，不知道的不写，不要猜；缺的用 next_questions 问，用户也不知道的放进它的 skipped。" +
  "回答时照 headline 和 verdict 说，不改结论；assumptions、notes 里的前提要一起说；没收录（not-covered）不等于不能，照说，并请用户打 12393。" +
  "金额 status 是 open 的不说成定数。\n" +
  "Tell only facts that the user told; leave out the rest, and ask what next_questions gives, and put what the user does not know into its skipped. Repeat verdicts, days and sums as they are, with their clauses and assumptions; not-covered is not a no.";

/** A server with these tools; their work is charged to the caller. */
export function assistantServer(tools: readonly AssistantTool[], caller: Caller): McpServer {
  const assistant = new McpServer(
    { name: "yujin", version: POLICY_VERSION },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  // By its own handlers, so that what is to be mended is told as the endpoints tell it.
  const { server } = assistant;
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, title, description, inputSchema }) => ({
      name,
      title,
      description,
      inputSchema: { ...inputSchema, type: "object" as const },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) return failed({ title: `没有 ${params.name} 这个工具`, tools: tools.map(({ name }) => name) });
    const { ok, answer } = await tool.call(params.arguments, caller);
    return ok ? { content: textOf(answer), structuredContent: { ...answer } } : failed(answer);
  });
  return assistant;
}

const textOf = (answer: object) => [{ type: "text" as const, text: JSON.stringify(answer) }];
const failed = (answer: object) => ({ isError: true, content: textOf(answer) });
