/** A whole run against the built server, with values planted wherever a caller can put one: none may be written down. */
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { hashOfKey, newKey } from "../../../functions/guard/keys.ts";
import { buildBundle, type Bundle, type Running } from "./bundle.ts";

const KEY = newKey();
const WRONG_KEY = newKey();
/** What nobody may find in the log. Each is unlike anything the server would write on its own. */
const PLANTED = {
  name: "赵钱孙李",
  field: "plantedfield",
  idNumber: "510102199001011234",
  base: "48765.43",
  date: "2026-03-05",
  region: "511703",
  query: "plantedquery",
  path: "plantedpath",
  address: "203.0.113.77",
  address6: "2001:db8:77::1",
  origin: "planted-origin.example",
  badId: "planted id",
  key: KEY.slice(3),
  keyHash: hashOfKey(KEY),
  wrongKey: WRONG_KEY.slice(3),
  agent: "planted-agent",
  body: "plantedbody",
  password: "plantedpassword",
  addressSecret: "plantedsecretplantedsecretplanted",
};

const lineSchema = z.strictObject({
  level: z.enum(["info", "error"]),
  time: z.iso.datetime(),
  id: z.string(),
  method: z.string(),
  route: z.string(),
  status: z.int(),
  ms: z.number(),
  partner: z.string().optional(),
  key: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
});

let bundle: Bundle;
let server: Running;

beforeAll(async () => {
  bundle = buildBundle();
  server = await bundle.start({
    YUJIN_PARTNERS: JSON.stringify([
      { name: "甲公司", keys: [PLANTED.keyHash], scopes: ["read", "assess"], quota: { points: 5, seconds: 600 } },
    ]),
    YUJIN_TRUSTED_PROXIES: "1",
    // Nobody listens there: the line about it must not give the password away.
    YUJIN_ADDRESS_SECRET: PLANTED.addressSecret,
    REDIS_URL: `redis://:${PLANTED.password}@127.0.0.1:1`,
  });
}, 60_000);

afterAll(() => bundle.remove());

const LOUD = {
  "User-Agent": PLANTED.agent,
  "X-Forwarded-For": `${PLANTED.address6}, ${PLANTED.address}`,
  "X-Request-Id": PLANTED.badId,
  Referer: `https://${PLANTED.origin}/`,
  Cookie: `a=${PLANTED.query}`,
};

const FACTS = {
  region: PLANTED.region,
  event: { kind: "delivery", date: PLANTED.date },
  person: { contributions: [{ scheme: "employer", from: "2025-01", base: Number(PLANTED.base) }] },
};

/** Sends a request with everything planted that it can carry; gives the status. */
async function send(path: string, body?: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const type = { "Content-Type": "application/json" };
  const answer = await fetch(
    `${server.url}${path}`,
    body === undefined
      ? { headers: { ...LOUD, ...headers } }
      : { method: "POST", headers: { ...type, ...LOUD, ...headers }, body },
  );
  await answer.arrayBuffer();
  return answer.status;
}

/** Sends what no client would, and hangs up. */
async function raw(text: string): Promise<void> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => undefined);
  await once(socket, "connect");
  socket.write(text);
  await setTimeout(100);
  socket.destroy();
}

test("nothing that a caller sends is in the log of a whole run", async () => {
  const assess = "/api/v1/assessments";
  const facts = JSON.stringify(FACTS);
  const unknown = JSON.stringify({ ...FACTS, [PLANTED.field]: PLANTED.idNumber, name: PLANTED.name });
  const key = { Authorization: `Bearer ${KEY}` };
  const statuses = [
    await send(assess, facts),
    await send(assess, facts, key),
    await send(assess, unknown, key),
    await send(assess, `{"${PLANTED.body}`),
    await send(assess, PLANTED.body.repeat(10_000)),
    await send(assess, facts, { "Content-Type": `text/${PLANTED.field}` }),
    await send(assess, facts, { Authorization: `Bearer ${WRONG_KEY}` }),
    await send(assess, facts, { Authorization: PLANTED.query }),
    await send(assess, facts, { ...key, Origin: `https://${PLANTED.origin}` }),
    await send(`/api/v1/documents/${PLANTED.path}`),
    await send(`/api/v1/documents?${PLANTED.query}=${PLANTED.idNumber}`),
    await send(`/api/v1/${PLANTED.path}`),
    await send(`/${PLANTED.path}.js`),
    await send("/api/v1/records", JSON.stringify({ text: `${PLANTED.name} 202501 ${PLANTED.idNumber}` })),
    await send("/api/v1/records", `${PLANTED.name} 202501 ${PLANTED.idNumber}`, { "Content-Type": "text/plain" }),
    await send(
      "/api/v1/records",
      JSON.stringify({ text: PLANTED.body, answers: [{ ask: PLANTED.name, value: PLANTED.base }] }),
    ),
    await send("/api/v1/health", undefined, { "X-Request-Id": "chosen-by-caller" }),
  ];
  expect(statuses).toEqual([200, 200, 422, 400, 413, 415, 401, 401, 403, 404, 400, 404, 404, 200, 200, 422, 200]);
  const many = await Promise.all(Array.from({ length: 10 }, () => send(assess, facts, key)));
  expect(many.filter((status) => status === 429).length).toBeGreaterThan(0);

  const head = `POST ${assess}?${PLANTED.query} HTTP/1.1\r\nHost: ${PLANTED.origin}\r\nContent-Type: application/json\r\n`;
  await raw(`${head}Content-Length: 1000\r\n\r\n{"${PLANTED.body}`);
  await raw(`GET /${PLANTED.path} ${PLANTED.query}\r\n\r\n`);
  await raw(`GET /api/v1/health HTTP/1.1\r\nHost: ${PLANTED.origin} x\r\n\r\n`);
  await raw(`${head}Transfer-Encoding: chunked\r\n\r\nzz${PLANTED.body}\r\n`);

  expect(await server.end()).toBe(0);
  const said = server.said();
  for (const [what, value] of Object.entries(PLANTED)) expect([what, said.includes(value)]).toEqual([what, false]);
  expect(said).not.toContain("127.0.0.1");

  // And it does say what it should: one line for each request to an endpoint.
  const all = said.trimEnd().split("\n");
  // What is logged before it listens may come first.
  const rest = all.filter((line) => !line.startsWith("育津已启动"));
  expect(rest).toHaveLength(all.length - 1);
  const objects = rest.map((line): unknown => JSON.parse(line));
  const requests = objects.flatMap((object) => lineSchema.safeParse(object).data ?? []);
  const others = objects.filter((object) => !lineSchema.safeParse(object).success);
  const aboutRedis: unknown = expect.stringContaining("Redis");
  expect(others).toEqual([expect.objectContaining({ level: "error", msg: aboutRedis })]);
  const sentToEndpoints = statuses.length - 1 + many.length;
  // The two broken bodies may be answered or not, as the connection goes.
  expect(requests.length).toBeGreaterThanOrEqual(sentToEndpoints);
  expect(requests.length).toBeLessThanOrEqual(sentToEndpoints + 2);
  expect(requests.map(({ id }) => id)).toContain("chosen-by-caller");
  expect(requests.filter(({ partner }) => partner === "甲公司").length).toBeGreaterThanOrEqual(13);
  expect(new Set(requests.map(({ route }) => route))).toEqual(
    new Set([assess, "/api/v1/documents", "/api/v1/documents/:id", "/api/v1/records", "/api/v1/health", "/*"]),
  );
}, 60_000);

test("a wrong setting ends the start with one line", async () => {
  await expect(bundle.start({ YUJIN_PARTNERS: PLANTED.name })).rejects.toThrow(
    /^did not start: YUJIN_PARTNERS 不是有效的 JSON，请检查引号、逗号和括号\n$/,
  );
});

test("LOG_LEVEL=silent writes no lines", async () => {
  const silent = await bundle.start({ LOG_LEVEL: "silent" });
  expect((await fetch(`${silent.url}/api/v1/documents`)).status).toBe(200);
  expect(await silent.end()).toBe(0);
  expect(silent.said().trimEnd().split("\n")).toHaveLength(1);
}, 20_000);
