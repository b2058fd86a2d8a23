/** What each version of the rules changed: the same by every way, each with its day. */
import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import { policyDocuments, POLICY_VERSION, RELEASES } from "../../shared/policy/index.ts";
import { app } from "./asking.ts";

const headings = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## (.+)\n\n(.*)$/gm)];
const dayZh = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1 年 $2 月 $3 日");

test("every version of the CHANGELOG is told of, with the same day", () => {
  expect(headings.map(([, version]) => version)).toEqual(RELEASES.map(({ version }) => version));
  for (const [at, { on }] of RELEASES.entries()) expect(headings[at]?.[2]).toContain(`${dayZh(on)}。`);
  expect(RELEASES[0].version).toBe(POLICY_VERSION);
});

const changelogSchema = z.object({
  releases: z.array(
    z.strictObject({
      version: z.string(),
      on: z.iso.date(),
      changes: z.array(
        z.strictObject({
          documents: z.array(z.enum(policyDocuments.map(({ id }) => id))),
          clause: z.string().exactOptional(),
          from: z.iso.date().exactOptional(),
          what: z.string().regex(/\p{Script=Han}/u),
        }),
      ),
      golden: z.array(z.enum(readdirSync("docs/golden").map((name) => name.replace(".json", "")))),
    }),
  ),
});

test("as JSON: each change from the first day of its papers on", async () => {
  const answer = await app.request("/api/v1/changelog");
  expect(answer.headers.get("Cache-Control")).toBe("public, max-age=300");
  const { releases } = changelogSchema.parse(await answer.json());
  const [{ changes } = { changes: [] }] = releases;
  expect(changes.find(({ documents }) => documents.includes("cq-2025-37"))?.from).toBe("2025-09-09");
  expect(changes.filter(({ documents }) => documents.length === 0).every(({ from }) => from === undefined)).toBe(true);
});

test("as Atom: an entry for each version, with all that changed", async () => {
  const answer = await app.request("/api/v1/changelog.atom");
  expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  const feed = await answer.text();
  expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
  const entries = feed.split("<entry>").slice(1);
  expect(entries).toHaveLength(RELEASES.length);
  expect(feed).toContain("（2025-09-09 起的事情）");
  for (const [at, { version, on, changes, golden }] of RELEASES.entries()) {
    expect(entries[at]).toContain(`<id>urn:yujin:rules:${version}</id>`);
    expect(entries[at]).toContain(`<updated>${on}T00:00:00+08:00</updated>`);
    for (const { what } of changes) expect(entries[at]).toContain(what);
    for (const id of golden) expect(entries[at]).toContain(id);
  }
});
