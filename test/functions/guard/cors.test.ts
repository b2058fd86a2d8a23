import { newKey } from "../../../functions/guard/keys.ts";
import { problemOf } from "../asking.ts";
import { KEYS, ORIGINS, bearer, guarded } from "./guarded.ts";

const { app, assess, get } = guarded();

const preflight = (origin: string, path = "/api/v1/assessments") =>
  app.request(path, {
    method: "OPTIONS",
    headers: {
      Origin: origin,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "authorization,content-type",
    },
  });

const readable = (answer: Response): string | null => answer.headers.get("Access-Control-Allow-Origin");

describe("a preflight", () => {
  test.each(Object.values(ORIGINS))("from %s is answered", async (origin) => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(204);
    expect(readable(answer)).toBe(origin);
    expect(answer.headers.get("Access-Control-Allow-Methods")?.split(", ")).toEqual(["GET", "HEAD", "POST"]);
    expect(answer.headers.get("Access-Control-Allow-Headers")?.split(", ")).toEqual([
      "Authorization",
      "Content-Type",
      "Policy-Version",
      "X-Request-Id",
      "If-None-Match",
    ]);
    expect(answer.headers.get("Vary")).toMatch(/^Origin\b/);
    expect(answer.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });

  test.each([
    "https://evil.example.com",
    "http://hr.example.com",
    "https://hr.example.com:8443",
    "https://hr.example.com.evil.example",
    "https://HR.example.com",
    "null",
    "*",
  ])("from %s is refused", async (origin) => {
    const answer = await preflight(origin);
    expect(answer.status).toBe(403);
    expect(readable(answer)).toBeNull();
    expect(answer.headers.get("Vary")).toMatch(/^Origin\b/);
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:origin-not-allowed");
  });

  test("counts nothing", async () => {
    const own = guarded({ publicQuota: { points: 1, seconds: 60 } });
    for (let i = 0; i < 3; i++) await own.app.request("/api/v1/assessments", { method: "OPTIONS" });
    expect((await own.assess()).status).toBe(200);
  });

  test("OPTIONS that is none stays a 405", async () => {
    for (const headers of [{}, { Origin: ORIGINS.hr }, { "Access-Control-Request-Method": "POST" }]) {
      expect((await app.request("/api/v1/assessments", { method: "OPTIONS", headers })).status).toBe(405);
    }
  });
});

describe("an answer", () => {
  test("may be read by the pages of the key's own partner", async () => {
    const answer = await assess({ ...bearer(KEYS.hr), Origin: ORIGINS.hr });
    expect(answer.status).toBe(200);
    expect(readable(answer)).toBe(ORIGINS.hr);
    expect(answer.headers.get("Vary")).toMatch(/^Origin\b/);
    expect(answer.headers.get("Access-Control-Expose-Headers")?.split(", ").sort()).toEqual([
      "ETag",
      "Policy-Version",
      "RateLimit",
      "RateLimit-Limit",
      "RateLimit-Policy",
      "RateLimit-Remaining",
      "RateLimit-Reset",
      "Retry-After",
      "X-Partner",
      "X-Request-Id",
    ]);
  });

  test.each([
    ["another partner's", ORIGINS.bank],
    ["a stranger's", "https://evil.example.com"],
    ["a page without an origin", "null"],
  ])("from %s page, a key is not enough", async (_, Origin) => {
    const answer = await assess({ ...bearer(KEYS.hr), Origin });
    expect(answer.status).toBe(403);
    expect(readable(answer)).toBeNull();
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:origin-not-allowed");
  });

  test("without a key is nothing for foreign pages, not even a partner's", async () => {
    for (const Origin of [ORIGINS.hr, "https://evil.example.com"]) {
      const answer = await assess({ Origin });
      expect(answer.status).toBe(200);
      expect(readable(answer)).toBeNull();
      expect(answer.headers.get("Vary")).toMatch(/^Origin\b/);
    }
  });

  test("that says what is wrong may be read by the page whose mistake it is", async () => {
    const slow = guarded();
    const clinicPage = { ...bearer(KEYS.bank), Origin: ORIGINS.bank };
    expect(readable(await slow.assess(clinicPage))).toBe(ORIGINS.bank);
    expect(readable(await assess({ ...bearer(newKey()), Origin: ORIGINS.hr }))).toBe(ORIGINS.hr);
    expect(readable(await get("/api/v1/nothing", { Origin: ORIGINS.hr }))).toBe(ORIGINS.hr);
    expect(readable(await assess({ ...bearer(newKey()), Origin: "https://evil.example.com" }))).toBeNull();
  });

  test("to one of our own pages, or to who names no origin, is as it always was", async () => {
    for (const headers of [{}, { Origin: "http://localhost" }, { Origin: "https://localhost" }]) {
      for (const key of [{}, bearer(KEYS.hr)]) {
        const answer = await assess({ ...headers, ...key });
        expect(answer.status).toBe(200);
        expect(readable(answer)).toBeNull();
      }
    }
  });
});
