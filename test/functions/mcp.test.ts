/** Where assistants ask: the protocol's own client over both transports, the same answers as the endpoints, nothing kept. */
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import * as z from "zod";
import { toolsFor } from "../../functions/mcp/tools.ts";
import { factsInputSchema } from "../../shared/policy/index.ts";
import { app, TODAY, warnings } from "./asking.ts";
import { optionsOn } from "./options.ts";

const ROOT = join(__dirname, "../..");
const FACTS = {
  region: "650200",
  asOf: "2026-11-29",
  event: { kind: "delivery", date: "2027-04-28" },
  person: { contributions: [{ scheme: "individual", from: "2025-01", maternity: false }] },
};

/** The client over HTTP, on the app itself. */
function overHttp() {
  return new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
    fetch: async (url, init) => app.request(new Request(url, init)),
  });
}
const overStdio = () =>
  new StdioClientTransport({
    command: process.execPath,
    args: [join(ROOT, "config/yujin.mjs"), "mcp"],
    stderr: "pipe",
  });

const resultSchema = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.literal("text"), text: z.string() })).length(1),
  structuredContent: z.looseObject({}).optional(),
});

describe.each([
  ["HTTP", overHttp],
  ["standard input and output", overStdio],
])("over %s", (_name, transport) => {
  const client = new Client({ name: "test", version: "1.0.0" });
  beforeAll(() => client.connect(transport()), 60_000);
  afterAll(() => client.close());

  const call = async (name: string, args: Record<string, unknown>) =>
    resultSchema.parse(await client.callTool({ name, arguments: args }));

  test("it says what it is, how to use it, and which tools there are", async () => {
    expect(client.getServerVersion()).toMatchObject({ name: "yujin" });
    expect(client.getInstructions()).toContain("不要猜");
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "assess",
      "next_questions",
      "plans",
      "participation",
      "read_record",
      "documents",
    ]);
    for (const { description = "", inputSchema } of tools) {
      expect(description).toMatch(/[一-鿿].*\n[A-Z]/s);
      expect(inputSchema.type).toBe("object");
    }
    const [assess] = tools;
    expect(Object.keys(assess?.inputSchema.properties ?? {}).sort()).toEqual(
      Object.keys(factsInputSchema.shape).sort(),
    );
  });

  test("assess: headline, clauses, assumptions, and the same as text", async () => {
    const { structuredContent = {}, content } = await call("assess", FACTS);
    expect(structuredContent).toMatchObject({ asOf: "2026-11-29" });
    for (const name of ["headline", "benefits", "citations", "missing"]) expect(structuredContent).toHaveProperty(name);
    expect(JSON.parse(content[0]?.text ?? "")).toEqual(structuredContent);
  });

  test("next_questions, plans, participation, read_record and documents answer", async () => {
    const ask = async (name: string, args: Record<string, unknown>) => (await call(name, args)).structuredContent;
    expect(await ask("next_questions", { region: "650200" })).toMatchObject({ open: [{ fact: "event.kind" }, {}] });
    expect(await ask("plans", { facts: FACTS, vary: ["enrol"] })).toMatchObject({ plans: [{ id: "enrol-2026-11" }] });
    expect(
      await ask("participation", { region: "500000", asOf: "2026-04-01", newborn: { bornOn: "2026-01-01" } }),
    ).toMatchObject({ lines: [{ topic: "newborn-joins" }, { topic: "newborn-covered" }] });
    expect(await ask("read_record", { text: "职工医保\n202501 单位 已缴费" })).toMatchObject({
      months: [{ month: "2025-01", scheme: "employer" }],
    });
    const { documents } = z
      .object({ documents: z.array(z.object({ id: z.string() })) })
      .parse(await ask("documents", { region: "650200", on: "2026-08-01" }));
    expect(documents.map(({ id }) => id)).toContain("km-2026-4");
    expect(await ask("documents", {})).toHaveProperty("documents");
  });

  test("what is to be mended is told with its place, and nothing is answered", async () => {
    const { isError, content } = await call("assess", {
      region: "650200",
      event: { date: "2027-02-30" },
      name: "某某",
    });
    expect(isError).toBe(true);
    const problem = z
      .object({ errors: z.array(z.object({ pointer: z.string() })) })
      .parse(JSON.parse(content[0]?.text ?? ""));
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(["/event/date", "/name"]);
    expect(await call("documents", { region: "none" })).toMatchObject({ isError: true });
    expect(await call("assist", {})).toMatchObject({ isError: true });
  });
});

test("its tools are laid out one by one, and others have their turn in between", async () => {
  let turns = 0;
  const other = (): void => {
    turns++;
    waiting = setImmediate(other);
  };
  let waiting = setImmediate(other);
  const tools = await toolsFor(optionsOn(TODAY, (line) => void warnings.push(line)));
  clearImmediate(waiting);
  expect(turns).toBeGreaterThanOrEqual(tools.length);
});

describe("over HTTP, without state", () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    app.request("/mcp", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream", ...headers },
      body,
    });
  const list = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
  const asking = (args: object) =>
    JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "assess", arguments: args } });

  test("an answer in JSON, no session, nothing kept", async () => {
    const answer = await post(list);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect([answer.headers.get("Mcp-Session-Id"), answer.headers.get("Cache-Control")]).toEqual([null, "no-store"]);
  });

  test("the same answer as the endpoint's, today where no day is told", async () => {
    const facts = { region: "650200", event: FACTS.event };
    const { result } = z
      .object({ result: z.object({ structuredContent: z.looseObject({}) }) })
      .parse(await (await post(asking(facts))).json());
    const told = await app.request("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(facts),
    });
    expect(result.structuredContent).toEqual(await told.json());
    expect(result.structuredContent).toMatchObject({ asOf: TODAY });
  });

  test.each(["GET", "DELETE"])("%s is not there", async (method) => {
    const answer = await app.request("/mcp", { method });
    expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "POST"]);
  });

  test.each([
    ["a list of messages, which would be charged as one", `[${list},${list}]`, {}, 400],
    ["no JSON", "{", {}, 400],
    ["another type", list, { "Content-Type": "text/plain" }, 415],
    ["too much", `{"a":"${"x".repeat(70_000)}"}`, {}, 413],
    ["a wrong key", list, { Authorization: "Bearer yujin_wrong" }, 401],
  ])("%s is refused", async (_what, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  test("each message counts as one question of the quota", async () => {
    const before = await post(list);
    const after = await post(list);
    const left = (answer: Response) => Number(/;r=(\d+)/.exec(answer.headers.get("RateLimit") ?? "")?.[1]);
    expect(left(before) - left(after)).toBe(1);
  });

  test("what was told stands in no log", async () => {
    await post(
      asking({ region: "650200", event: { kind: "delivery", date: "2061-07-19" }, person: { name: "planted-value" } }),
    );
    expect(JSON.stringify(warnings)).not.toContain("planted-value");
    expect(warnings).toEqual([]);
  });
});
