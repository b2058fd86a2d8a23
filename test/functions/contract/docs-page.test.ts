import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { app, problemOf } from "../asking.ts";

const html = async () => (await app.request("/api/docs")).text();

test("the page names only files of this server, each by its content", async () => {
  const answer = await app.request("/api/docs");
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
  const text = await answer.text();
  expect(text).toContain('<html lang="zh-CN">');
  const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => !address.startsWith("/api/") && address !== "data:,")).toEqual([]);
  const files = addresses.filter((address) => address.includes("?v="));
  expect(files).toHaveLength(4);
  for (const address of files) {
    const file = await app.request(address);
    expect([file.status, file.headers.get("Cache-Control")]).toEqual([200, "public, max-age=31536000, immutable"]);
    const digest = createHash("sha256")
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest("base64url");
    expect(address.endsWith(`?v=${digest}`)).toBe(true);
  }
});

test("nothing inline, and nothing from elsewhere, may run on it", async () => {
  const policy = (await app.request("/api/docs")).headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
  );
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(await html()).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/);
});

test.each(["swagger-ui.css", "swagger-ui-bundle.js"])(
  "%s is Swagger UI's own, and asked for again by its ETag",
  async (name) => {
    const address = `/api/docs/${name}`;
    const file = await app.request(address);
    expect(file.headers.get("Cache-Control")).toBe("no-cache");
    expect(Buffer.from(await file.arrayBuffer()).equals(readFileSync(require.resolve(`swagger-ui-dist/${name}`)))).toBe(
      true,
    );
    const again = await app.request(address, { headers: { "If-None-Match": file.headers.get("ETag") ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  },
);

test.each(["/api/docs/index.html", "/api/docs/__proto__", "/api/docs/..%2Fapp.ts", "/api/docs/a/b", "/api/docs/"])(
  "%s is not there",
  async (address) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(404);
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:not-found");
  },
);

test("only GET and HEAD", async () => {
  expect((await app.request("/api/docs", { method: "HEAD" })).status).toBe(200);
  const answer = await app.request("/api/docs", { method: "POST" });
  expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
});
