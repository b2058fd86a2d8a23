/** The same people get the same answers by every way: a table, lines of JSON, one request each, and on the device. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { configuredSigner } from "../../functions/receipts/configured.ts";
import { newSigningKey } from "../../functions/receipts/keys.ts";
import { assessOnDevice } from "../../miniapp/answer/on-device.ts";
import { facts } from "../policy/people.ts";
import type { FactsInput } from "../../shared/policy/index.ts";
import { appWith, send } from "./batching.ts";
import { tableOf, inChinese } from "./ways.ts";

const KEYS = JSON.stringify({ keys: [newSigningKey()] });
const CLI = join(__dirname, "../../config/yujin.mjs");
const folder = mkdtempSync(join(tmpdir(), "yujin-ways-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NEVER_INSURED: FactsInput = {
  region: "140100",
  asOf: "2026-03-10",
  event: { kind: "delivery", date: "2026-03-05" },
  person: { contributions: [], employed: true },
  spouse: {},
};
const people: readonly FactsInput[] = [
  NEVER_INSURED,
  { ...NEVER_INSURED, spouse: { contributions: [] }, person: { dismissedOn: null } },
  // What is refused is refused at the same places.
  { ...NEVER_INSURED, region: "5000", event: { date: "2026-02-30", gestationMonths: 9, gestationWeeks: 39 } },
  { region: "500000", person: { contributions: [{ scheme: "employer", from: "2026-03", to: "2026-01", base: -1 }] } },
  { region: "500000", person: { sex: "male" }, event: { kind: "delivery" } },
  ...fc.sample(facts, { numRuns: 50, seed: 14 }),
];
const app = appWith({ signer: configuredSigner(KEYS) });

/** A line without what tells when it was answered. */
const lasting = (line: string): string => line.replace(/,"(?:time|signature)":"[^"]*"/g, "").replace(/,"row":.*$/, "}");

/** What came of each line of a file, by the number of the line. */
function assessed(name: string, text: string): string[] {
  writeFileSync(join(folder, name), text);
  const env = { ...process.env, YUJIN_SIGNING_KEYS: KEYS };
  const { status, stderr } = spawnSync(process.execPath, [CLI, "assess", name, "--jobs", "1"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([2, ""]);
  const base = name.replace(/\.\w+$/, "");
  return ["answers", "rejected"]
    .flatMap((part) =>
      readFileSync(join(folder, `${base}.${part}.ndjson`), "utf8")
        .trimEnd()
        .split("\n"),
    )
    .map(lasting)
    .sort((a, b) => lineOf(a) - lineOf(b));
}

const lineOf = (text: string): number => Number(/^\{"line":(\d+),/.exec(text)?.[1]);

// The header of a table is its first line.
const ndjson = ["", ...people.map((one) => JSON.stringify(one))].join("\n");
let lines: string[];
beforeAll(async () => {
  lines = (await (await send(ndjson, app)).text()).trimEnd().split("\n").map(lasting);
});

test("some of them are answered, and some are refused", () => {
  expect(lines).toHaveLength(people.length);
  const refused = lines.filter((line) => line.includes('"type":"urn:problem-type'));
  expect(refused.length).toBeGreaterThan(2);
  expect(lines.length - refused.length).toBeGreaterThan(40);
});

test("lines of a file, and a table under either header, are answered as the endpoint answers them", () => {
  expect(assessed("lines.ndjson", ndjson)).toEqual(lines);
  expect(
    assessed(
      "paths.csv",
      tableOf(people, (path) => path),
    ),
  ).toEqual(lines);
  expect(assessed("named.csv", tableOf(people, inChinese))).toEqual(lines);
}, 60_000);

test("one at a time, by request and on the device, it is the same", async () => {
  for (const [at, one] of people.entries()) {
    const answer = await app.request("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(one),
    });
    const body = lasting(await answer.text());
    const here = assessOnDevice(one, "1999-01-01");
    if (here.kind === "answered") {
      expect(`{"line":${at + 2},${body.slice(1)}`).toBe(lines[at]);
      expect(lines[at]).toContain(JSON.stringify(here.assessment).slice(1, -1));
    } else {
      expect(answer.status).toBe(422);
      expect(JSON.parse(body)).toMatchObject({ errors: here.problems });
      expect(JSON.parse(lines[at] ?? "")).toMatchObject({ errors: here.problems });
    }
  }
});
