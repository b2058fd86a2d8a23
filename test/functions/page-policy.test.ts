/** One policy for the pages, whoever serves them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { inline } from "../../config/first-words.ts";
import { HTTPS_ONLY } from "../../functions/guard/headers.ts";
import { pageCsp, pageHeaders } from "../../functions/page-policy.ts";

const vercelSchema = z.object({
  routes: z.array(
    z.looseObject({
      src: z.string().optional(),
      dest: z.string().optional(),
      status: z.int().optional(),
      headers: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const { routes } = vercelSchema.parse(JSON.parse(readFileSync(join(process.cwd(), "vercel.json"), "utf8")));
const withPolicy = routes.filter(({ headers }) => headers && "Content-Security-Policy" in headers);

test("vercel.json carries the very headers of npm start, on every page and file", () => {
  expect(withPolicy).toHaveLength(1);
  const [{ src = "", headers } = {}] = withPolicy;
  // The platform answers over https alone; npm start says so where the request came that way.
  expect(headers).toEqual({ ...pageHeaders(), "Strict-Transport-Security": HTTPS_ONLY });
  const matches = (path: string) => new RegExp(`^${src}$`).test(path);
  for (const path of ["/", "/index.html", "/js/app.0a1b2c3d.js", "/sw.js", "/apiary", "/embedded"])
    expect([path, matches(path)]).toEqual([path, true]);
  // These answer for themselves: the endpoints are no page, and who may embed differs from one to the other.
  for (const path of ["/api", "/api/v1/health", "/api/docs", "/embed", "/mcp", "/.well-known/security.txt"])
    expect([path, matches(path)]).toEqual([path, false]);
});

test("what the function answers, vercel.json sends to it", () => {
  const toFunction = routes
    .filter(({ dest }) => dest === "/config/function.mjs")
    .map(({ src = "" }) => new RegExp(`^${src}$`));
  for (const path of ["/api", "/api/v1/health", "/embed", "/mcp", "/.well-known/security.txt"])
    expect([path, toFunction.some((pattern) => pattern.test(path))]).toEqual([path, true]);
  for (const path of ["/", "/well-known/security.txt", "/.well-known/security-txt", "/.well-known/other"])
    expect([path, toFunction.some((pattern) => pattern.test(path))]).toEqual([path, false]);
});

test("an address that no page has gets the page that says so, and is a 404", () => {
  const [none, ...more] = routes.filter(({ status }) => status === 404);
  expect([none?.dest, more]).toEqual(["/404.html", []]);
  const matches = (path: string) => new RegExp(`^${none?.src}$`).test(path);
  expect(["/pages/result", "/nothing/", "/index.html", "/js/app.js"].map(matches)).toEqual([true, true, false, false]);
  expect(routes.some(({ dest }) => dest === "/index.html")).toBe(false);
});

test("nothing inline but the first words' own, nothing evaluated, nothing from elsewhere", () => {
  const { style, script } = inline().allowed;
  const directives = pageCsp().split("; ");
  // Whoever changes how the first words look writes the new names into functions/page-policy.ts and vercel.json.
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      `script-src 'self' ${script}`,
      `style-src 'self' ${style}`,
      "frame-ancestors 'self'",
    ]),
  );
  expect(pageCsp()).not.toMatch(/unsafe|https?:|\*/);
});

test("others may frame the page, or answer it, only where they are named", () => {
  expect(pageCsp({ frameAncestors: ["https://hr.example.com"] })).toMatch(
    /; frame-ancestors https:\/\/hr\.example\.com$/,
  );
  expect(pageCsp({ otherApi: "https://api.example.com/base" })).toContain(
    "connect-src 'self' https://api.example.com;",
  );
  expect(pageCsp({ otherApi: "" })).toBe(pageCsp());
});
