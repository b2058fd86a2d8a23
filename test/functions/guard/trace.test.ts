import { hashOfKey } from "../../../functions/guard/keys.ts";
import { Hono } from "hono";
import { safeAnswers } from "../../../functions/guard/headers.ts";
import { problemOf } from "../asking.ts";
import { KEYS, ORIGINS, bearer, guarded } from "./guarded.ts";

const { app, assess, get, lines } = guarded();
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("the id of a request", () => {
  test.each(["a", "A-1_b", "x".repeat(64)])("%s is taken over", async (id) => {
    expect((await assess({ "X-Request-Id": id })).headers.get("X-Request-Id")).toBe(id);
    expect(lines.at(-1)?.id).toBe(id);
  });

  test.each(["", "x".repeat(65), "a b", "a,b", "510102199001011234X!", "<script>", 'a"', "张三"])(
    "%p is replaced by a new one",
    async (sent) => {
      const headers = new Headers();
      // What HTTP cannot carry as text arrives as bytes.
      headers.set("X-Request-Id", Buffer.from(sent).toString("latin1"));
      const answer = await app.request("/api/v1/health", { headers });
      expect(answer.headers.get("X-Request-Id")).toMatch(UUID);
      expect(lines.at(-1)?.id).toBe(answer.headers.get("X-Request-Id"));
    },
  );

  test("stands in every problem, wherever it comes from", async () => {
    for (const [method, path, headers, status] of [
      ["GET", "/api/v1/nothing", {}, 404],
      ["PUT", "/api/v1/health", {}, 405],
      ["POST", "/api/v1/assessments", {}, 415],
      ["POST", "/api/v1/assessments", bearer("yj_"), 401],
      ["GET", "/api/v1/documents?x=1", {}, 400],
    ] as const) {
      const answer = await app.request(path, { method, headers: { ...headers, "X-Request-Id": "mine-1" } });
      expect(answer.status).toBe(status);
      expect((await problemOf(answer)).instance).toBe("urn:request:yujin:mine-1");
      expect(answer.headers.get("X-Request-Id")).toBe("mine-1");
    }
  });
});

test("a line says what was asked, how it went and by whom, and nothing else", async () => {
  await assess({ ...bearer(KEYS.hr), "X-Request-Id": "line-1" });
  const aNumber: unknown = expect.any(Number);
  expect(lines.at(-1)).toEqual({
    id: "line-1",
    method: "POST",
    route: "/api/v1/assessments",
    status: 200,
    ms: aNumber,
    partner: "某某人事",
    key: hashOfKey(KEYS.hr).slice(0, 8),
  });
  await get("/api/v1/documents/cq-2024-12?secret=1");
  expect(lines.at(-1)).toMatchObject({ method: "GET", route: "/api/v1/documents/:id", status: 400 });
  await get("/api/v1/unknown/secret");
  expect(lines.at(-1)).toMatchObject({ route: "/*", status: 404 });
  await app.request("/api/v1/health", { method: "SECRET" });
  expect(lines.at(-1)).toMatchObject({ method: "other", status: 405 });
});

describe("headers", () => {
  test("only over https do they ask for https", async () => {
    const secure = async (url: string) => (await app.request(url)).headers.get("Strict-Transport-Security");
    expect(await secure("https://yujin.example/api/v1/health")).toBe("max-age=31536000");
    expect(await secure("http://yujin.example/api/v1/health")).toBeNull();
    const told = { "X-Forwarded-Proto": "https" };
    for (const path of ["/api/v1/health", "/embed"]) {
      expect((await get(path, told)).headers.get("Strict-Transport-Security")).toBeNull();
    }
    for (const addressSource of [{ kind: "proxies", hops: 1 }, { kind: "platform" }] as const) {
      const behind = guarded({ addressSource });
      for (const path of ["/api/v1/health", "/embed", "/api/docs", "/api/v1/nothing"]) {
        expect((await behind.get(path, told)).headers.get("Strict-Transport-Security")).toBe("max-age=31536000");
      }
    }
  });

  test("what many may be given from a cache holds nothing about one asker, nor does the answer that it is unchanged", async () => {
    const EACH = ["X-Request-Id", "RateLimit", "RateLimit-Policy", "RateLimit-Remaining", "Set-Cookie"];
    const ask = (path: string, headers = {}) => get(path, { ...bearer(KEYS.hr), Origin: ORIGINS.hr, ...headers });
    const paths = [
      "documents",
      "documents/cq-2024-12",
      "figures",
      "questions",
      "regions",
      "openapi.json",
      "receipts/keys",
    ];
    for (const path of paths.map((name) => `/api/v1/${name}`)) {
      const first = await ask(path);
      const again = await ask(path, { "If-None-Match": first.headers.get("ETag") ?? "" });
      expect([path, first.status, again.status]).toEqual([path, 200, 304]);
      for (const answer of [first, again]) {
        expect(answer.headers.get("Cache-Control")).toContain("public");
        expect(EACH.filter((name) => answer.headers.has(name))).toEqual([]);
        // Who may read it goes by origin, and the cache is told so.
        expect(answer.headers.get("Vary")).toContain("Origin");
      }
    }
    const style = await get("/api/docs/page.css?v=other");
    expect(style.headers.get("Cache-Control")).toBe("no-cache");
    expect((await ask("/api/v1/documents?x=1")).headers.get("X-Request-Id")).not.toBeNull();
    expect(lines.at(-1)?.id).toMatch(UUID);
  });

  test("a page among the answers keeps the policy it brings", async () => {
    const page = new Hono().use(safeAnswers);
    page.get("/", (c) => c.html("<p>", 200, { "Content-Security-Policy": "default-src 'self'" }));
    const { headers } = await page.request("/");
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'self'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});
