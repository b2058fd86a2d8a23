/** The same questions get the same answers wherever they are asked: in process, by `npm start`, by the built function. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import canonicalize from "canonicalize";
import * as z from "zod";
import { answerSchema } from "../../../functions/answering.ts";
import { assessOnDevice } from "../../../miniapp/answer/on-device.ts";
import { POLICY_VERSION, factsSchema } from "../../../shared/policy/index.ts";
import { problemOf } from "../asking.ts";
import { KEYS, PARTNER_ORIGIN, TARGET_NAMES, openTargets, type Target, type Targets } from "./targets.ts";

let targets: Targets;
beforeAll(async () => {
  targets = await openTargets();
}, 60_000);
afterAll(() => targets.close());

const folder = join(__dirname, "../../cases");
const caseSchema = z.object({ id: z.string(), facts: factsSchema });
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));

test("what only assistants need is no part of what starts", () => {
  const start = readFileSync(join(__dirname, "../../../dist/server/serve.mjs"), "utf8");
  expect(start).toContain("/mcp");
  expect(start).not.toContain("tools/list");
});

test("there are many cases", () => expect(cases.length).toBeGreaterThan(40));

const JSON_TYPE = { "Content-Type": "application/json" };
const post = (target: Target, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  target.ask(path, {
    method: "POST",
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const ASSESS = "/api/v1/assessments";

/** As anybody else would compute it, by the reference implementation of RFC 8785. */
const sha256 = (value: unknown) =>
  createHash("sha256")
    .update(canonicalize(value) ?? "")
    .digest("hex");

describe.each(TARGET_NAMES)("%s", (name) => {
  const target: Target = { ask: (path, init) => targets.of(name).ask(path, init) };

  test.each(cases.map(({ id, facts }) => [id, facts] as const))("answers %s as the device does", async (_, facts) => {
    const here = assessOnDevice(facts, "1999-01-01");
    if (here.kind === "refused") throw new Error(`refused: ${JSON.stringify(here.problems)}`);
    // Over the wire an answer is JSON; what JSON would lose must not be in it.
    expect(JSON.parse(JSON.stringify(here.assessment))).toEqual(here.assessment);
    const answer = await post(target, ASSESS, facts);
    expect(answer.status).toBe(200);
    const { receipt, ...assessment } = answerSchema.parse(await answer.json());
    expect(assessment).toEqual(here.assessment);
    expect(receipt).toMatchObject({ facts: sha256(facts), answer: sha256(here.assessment) });
    expect(receipt).not.toHaveProperty("unsigned");
  });

  test("answers an assistant as the device does", async () => {
    const { facts } = cases.at(-1) ?? { facts: undefined };
    if (!facts) throw new Error("no case");
    const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "assess", arguments: facts } };
    const answer = await post(target, "/mcp", call, { Accept: "application/json, text/event-stream" });
    const { result } = z.object({ result: z.object({ structuredContent: answerSchema }) }).parse(await answer.json());
    const here = assessOnDevice(facts, "1999-01-01");
    if (here.kind === "refused") throw new Error("refused");
    expect(result.structuredContent).toMatchObject(here.assessment);
  });

  test("refuses what the device refuses, at the same places in the same words", async () => {
    const facts = { region: "5000", event: { date: "2025-02-30" } };
    const here = assessOnDevice(facts, "2026-03-10");
    if (here.kind === "answered") throw new Error("answered");
    expect(here.problems.map(({ pointer }) => pointer)).toEqual(["/region", "/event/date"]);
    const answer = await post(target, ASSESS, facts);
    expect(answer.status).toBe(422);
    const { errors = [] } = await problemOf(answer);
    expect(errors.map(({ pointer, zh }) => ({ pointer, zh }))).toEqual(here.problems);
  });

  test.each([
    [400, "invalid-json", "POST", ASSESS, {}, "{"],
    [400, "invalid-query", "GET", "/api/v1/questions?regoin=500000", {}, undefined],
    [401, "wrong-key", "POST", ASSESS, { Authorization: "Bearer yj_nobody" }, "{}"],
    [403, "missing-scope", "POST", ASSESS, { Authorization: `Bearer ${KEYS.reader}` }, "{}"],
    [
      403,
      "origin-not-allowed",
      "POST",
      ASSESS,
      { Authorization: `Bearer ${KEYS.all}`, Origin: "https://evil.example.com" },
      "{}",
    ],
    [404, "not-found", "GET", "/api/v1/nothing", {}, undefined],
    [404, "unknown-document", "GET", "/api/v1/documents/nothing", {}, undefined],
    [405, "method-not-allowed", "DELETE", "/api/v1/documents", {}, undefined],
    [409, "policy-version-mismatch", "POST", ASSESS, { "Policy-Version": "1999.1.1" }, '{"region":"500000"}'],
    [413, "body-too-large", "POST", ASSESS, {}, `{"region":"${" ".repeat(70_000)}"}`],
    [415, "unsupported-media-type", "POST", ASSESS, { "Content-Type": "text/plain" }, "{}"],
    [422, "invalid-facts", "POST", ASSESS, {}, "{}"],
  ] as const)("says %d %s", async (status, kind, method, path, headers, body) => {
    const answer = await target.ask(path, {
      method,
      headers: { ...(body !== undefined && JSON_TYPE), ...headers },
      ...(body !== undefined && { body }),
    });
    expect(answer.status).toBe(status);
    expect((await problemOf(answer)).type).toBe(`urn:problem-type:yujin:${kind}`);
    expect(answer.headers.get("Policy-Version")).toBe(POLICY_VERSION);
    expect(answer.headers.get("X-Request-Id")).toMatch(/^[\w-]{1,64}$/);
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });

  test("counts a partner's requests, and says how long to wait", async () => {
    const twice = () => post(target, ASSESS, { region: "500000" }, { Authorization: `Bearer ${KEYS.twice}` });
    for (const left of ["1", "0"]) {
      const answer = await twice();
      expect(answer.status).toBe(200);
      expect(answer.headers.get("RateLimit-Remaining")).toBe(left);
    }
    const refused = await twice();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(590);
    expect((await problemOf(refused)).type).toBe("urn:problem-type:yujin:over-quota");
  });

  test("lets a partner's page ask, and no other", async () => {
    const preflight = (origin: string) =>
      target.ask(ASSESS, {
        method: "OPTIONS",
        headers: {
          Origin: origin,
          "Access-Control-Request-Method": "POST",
          "Access-Control-Request-Headers": "authorization,content-type",
        },
      });
    const allowed = await preflight(PARTNER_ORIGIN);
    expect(allowed.headers.get("Access-Control-Allow-Origin")).toBe(PARTNER_ORIGIN);
    expect(allowed.headers.get("Access-Control-Allow-Headers")?.toLowerCase()).toContain("authorization");
    expect((await preflight("https://evil.example.com")).headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  test("answers many at once, in their order, a bad line in its place", async () => {
    const lines = [{ region: "500000" }, { region: "nowhere" }, { region: "140100" }];
    const answer = await target.ask("/api/v1/assessments/batch", {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: lines.map((line) => JSON.stringify(line)).join("\n"),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("application/x-ndjson");
    const [first, second, third, rest] = (await answer.text()).split("\n");
    expect(rest).toBe("");
    const assessed = (line = "") => answerSchema.parse(JSON.parse(line));
    const { receipt, ...alone } = answerSchema.parse(await (await post(target, ASSESS, lines[0])).json());
    expect(assessed(first)).toMatchObject({ ...alone, receipt: { facts: receipt.facts, answer: receipt.answer } });
    expect(JSON.parse(second ?? "")).toMatchObject({ status: 422, line: 2 });
    expect(assessed(third).policyVersion).toBe(POLICY_VERSION);
  });

  test("verifies what another signed", async () => {
    const facts = { region: "650200", asOf: "2027-04-01" };
    for (const signer of TARGET_NAMES) {
      const answer: unknown = await (await post(targets.of(signer), ASSESS, facts)).json();
      const verdict = await post(target, "/api/v1/receipts/verify", { facts, answer });
      expect(await verdict.json()).toMatchObject({ asSigned: true, signature: "valid" });
    }
  });

  test.each(["regions", "documents", "figures", "questions", "receipts/keys"])(
    "gives the same %s as the others, to be kept under the same tag",
    async (what) => {
      const [here, there] = await Promise.all(
        [target, targets.of("the app in process")].map((one) => one.ask(`/api/v1/${what}`)),
      );
      expect(here?.status).toBe(200);
      expect(await here?.text()).toBe(await there?.text());
      const tag = here?.headers.get("ETag") ?? "";
      expect(tag).toBe(there?.headers.get("ETag"));
      expect(tag).not.toBe("");
      const again = await target.ask(`/api/v1/${what}`, { headers: { "If-None-Match": tag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
    },
  );

  test("describes itself", async () => {
    const answer = await target.ask("/api/v1/openapi.json");
    expect(answer.status).toBe(200);
    const paths = z.object({ openapi: z.literal("3.1.0"), paths: z.record(z.string(), z.unknown()) });
    expect(Object.keys(paths.parse(await answer.json()).paths)).toContain(ASSESS);
  });

  test("gives the page to a partner's frame alone", async () => {
    const allowed = await target.ask(`/embed?region=500000&origin=${PARTNER_ORIGIN}`);
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get("Content-Security-Policy")).toContain(`frame-ancestors ${PARTNER_ORIGIN}`);
    expect(allowed.headers.has("X-Frame-Options")).toBe(false);
    expect(await allowed.text()).toContain(`<meta name="yujin-embed-origin" content="${PARTNER_ORIGIN}" />`);
    const refused = await target.ask("/embed?region=500000&origin=https://evil.example.com");
    expect(refused.status).toBe(403);
    expect(refused.headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  });

  test("is well", async () => {
    const answer = await target.ask("/api/v1/health");
    expect(await answer.json()).toEqual({ status: "ok", policyVersion: POLICY_VERSION });
  });
});
