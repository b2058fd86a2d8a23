import { createApp } from "../../functions/app.ts";
import { TODAY, problemOf } from "./asking.ts";
import { optionsOn } from "./options.ts";

const PARTNER = "https://hr.example.com";
const OTHER = "http://localhost:8080";
const failures: string[] = [];
const app = createApp(
  optionsOn(TODAY, (text) => void failures.push(text), {
    mayEmbed: (origin) => origin === PARTNER || origin === OTHER,
    index: () => Promise.resolve("<!doctype html><html><head><title>育津</title></head><body></body></html>"),
  }),
);
afterAll(() => expect(failures).toEqual([]));

const embed = (query: string, headers: Record<string, string> = {}) => app.request(`/embed${query}`, { headers });
const ancestors = ({ headers }: Response) =>
  /frame-ancestors ([^;]*)/.exec(headers.get("Content-Security-Policy") ?? "")?.[1];

describe("GET /embed", () => {
  test.each([
    ["the query", `?region=500000&origin=${PARTNER}`, {}, PARTNER],
    ["the query, escaped", `?origin=${encodeURIComponent(OTHER)}`, {}, OTHER],
    ["the referrer", "?region=500000", { Referer: `${PARTNER}/` }, PARTNER],
    ["the referrer with a path", "?region=500000", { Referer: `${PARTNER}/staff?id=1` }, PARTNER],
    ["the query, whatever the referrer", `?origin=${PARTNER}`, { Referer: `${OTHER}/` }, PARTNER],
  ])("gives the page to the origin in %s, which alone may frame it", async (_, query, headers, origin) => {
    const answer = await embed(query, headers);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(answer.headers.has("X-Frame-Options")).toBe(false);
    expect(ancestors(answer)).toBe(origin);
    const page = await answer.text();
    expect(page).toContain(`<head><meta name="yujin-embed-origin" content="${origin}" />`);
    expect(page).toContain("<title>育津</title>");
  });

  test.each([
    ["no origin", "?region=500000", {}],
    ["an origin that is not configured", "?origin=https://evil.example.com", {}],
    ["a configured origin on another port", `?origin=${PARTNER}:8443`, {}],
    ["a configured origin without TLS", "?origin=http://hr.example.com", {}],
    ["a configured origin as the name of a user", `?origin=${PARTNER}@evil.example.com`, {}],
    ["a configured origin as the beginning of a host", `?origin=${PARTNER}.evil.example.com`, {}],
    ["markup", `?origin=${encodeURIComponent(`${PARTNER}"><script>`)}`, {}],
    ["another scheme", "?origin=javascript:alert(1)", {}],
    ["an opaque origin", "?origin=null", {}],
    ["a referrer that is not configured", "", { Referer: "https://evil.example.com/" }],
    ["a foreign origin, though the referrer is configured", "?origin=https://evil.example.com", { Referer: PARTNER }],
  ])("refuses %s, and nobody may frame the refusal", async (_, query, headers) => {
    const answer = await embed(query, headers);
    expect(answer.status).toBe(403);
    expect(ancestors(answer)).toBe("'none'");
    const page = await answer.text();
    expect(page).toContain("登记");
    expect(page).not.toContain("yujin-embed-origin");
    expect(page).not.toContain("evil");
  });

  test("anything but GET is a 405", async () => {
    const answer = await app.request(`/embed?origin=${PARTNER}`, { method: "POST" });
    expect(answer.status).toBe(405);
    await problemOf(answer);
  });
});
