import { dayInShanghai } from "../../functions/clock.ts";
import { POLICY_VERSION, assessmentSchema } from "../../shared/policy/index.ts";
import { endpointsOf } from "../../functions/app.ts";
import { app, problemOf } from "./asking.ts";
import { optionsOn } from "./options.ts";

test("GET /api/v1/health says ok and the version of the rules", async () => {
  const answer = await app.request("/api/v1/health");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok", policyVersion: POLICY_VERSION });
});

test.each([
  ["GET", "/api/v1/assessments", "POST"],
  ["PUT", "/api/v1/assessments", "POST"],
  ["OPTIONS", "/api/v1/assessments", "POST"],
  ["POST", "/api/v1/documents", "GET, HEAD"],
  ["DELETE", "/api/v1/documents/nothing", "GET, HEAD"],
  ["POST", "/api/v1/health", "GET, HEAD"],
  ["PATCH", "/api/v1/health", "GET, HEAD"],
  ["BREW", "/api/v1/health", "GET, HEAD"],
])("%s %s is a 405 that allows %s", async (method, path, allow) => {
  const answer = await app.request(path, { method });
  expect(answer.status).toBe(405);
  expect(answer.headers.get("Allow")).toBe(allow);
  expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:method-not-allowed");
});

const FACTS = '{"region":"500000"}';

test.each(endpointsOf(optionsOn("2026-03-10", () => undefined)).map(({ definition }) => definition))(
  "$method $path refuses what a query says and it does not heed",
  async ({ method, path }) => {
    const body = method === "POST" ? { body: FACTS, headers: { "Content-Type": "application/json" } } : {};
    const lines = path.endsWith("/batch") ? { body: FACTS, headers: { "Content-Type": "application/x-ndjson" } } : {};
    const answer = await app.request(`${path}?reader=hr`, { method, ...body, ...lines });
    expect(answer.status).toBe(400);
    const { type, errors } = await problemOf(answer);
    expect(type).toBe("urn:problem-type:yujin:invalid-query");
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["/reader"]);
  },
);

test("HEAD is answered like GET, without a body", async () => {
  const answer = await app.request("/api/v1/health", { method: "HEAD" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("");
});

test.each([
  "/",
  "/api",
  "/api/v1",
  "/api/v1/",
  "/api/v1/health/",
  "/api/v2/health",
  "/api/v1/assessments/1",
  "/api/v1/documents/a/b",
])("%s is a 404", async (path) => {
  for (const method of ["GET", "POST"]) {
    const answer = await app.request(path, { method });
    expect(answer.status).toBe(404);
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:not-found");
  }
});

test.each([
  ["POST", "/api/v1/assessments"],
  ["GET", "/api/v1/documents"],
  ["GET", "/api/v1/health"],
  ["GET", "/api/v1/nothing"],
])("%s %s carries the safe headers", async (method, path) => {
  const { headers } = await app.request(path, { method });
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("no-referrer");
  expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
});

describe("the clock", () => {
  test.each([
    ["2026-03-09T15:59:59.999Z", "2026-03-09"],
    ["2026-03-09T16:00:00.000Z", "2026-03-10"],
    ["2025-12-31T16:00:00.000Z", "2026-01-01"],
    ["2028-02-28T20:00:00.000Z", "2028-02-29"],
  ])("at %s it is %s in Shanghai", (instant, day) => expect(dayInShanghai(new Date(instant))).toBe(day));
});

test("the deployed entry answers for today", async () => {
  // Its lines would be written after the test is over.
  process.env["LOG_LEVEL"] = "silent";
  const { default: deployed } = await import("../../functions/index.ts");
  const before = dayInShanghai(new Date());
  const request = new Request("https://example.test/api/v1/assessments", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"region":"500000"}',
  });
  const { asOf } = assessmentSchema.parse(await (await deployed.fetch(request)).json());
  expect([before, dayInShanghai(new Date())]).toContain(asOf);
});
