/**
 * A fifth place in 90 lines: an imaginary paper (six months, the employer's average wage ÷ 30 × days) is put into a copy of
 * `shared/policy`, which then compiles and answers; with any piece of it left out it does not compile.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Assessment, Facts } from "../../../shared/policy/index.ts";
import { birth, paid, woman } from "../../../shared/policy/telling/stated.ts";
import { checkerOf, copyOfPolicy, type Instead } from "./checker.ts";
import { ADDED, INSERTED } from "./pieces.ts";

const MOST_ADDED = 90;
const MOST_CHANGED = 4;

const copy = copyOfPolicy();
afterAll(copy.remove);
const before = new Map(Object.values(INSERTED).map(({ file }) => [file, copy.read(file)]));
for (const file of ADDED) copy.write(file, readFileSync(join(__dirname, "added", file), "utf8"));
for (const { file, lines } of Object.values(INSERTED)) {
  for (const [after, line] of lines) copy.write(file, inserted(copy.read(file), after, line));
}
const checker = checkerOf(copy);

function inserted(text: string, after: string, line: string): string {
  const parts = text.split(`${after}\n`);
  if (parts.length !== 2) throw new Error(`not there once: ${after}`);
  return parts.join(`${after}\n${line}\n`);
}

const linesOf = (text: string): string[] => text.replace(/\n$/, "").split("\n");

/** How many lines are new, and how many old ones are no longer there as they were. */
function counted(old: string, now: string): { readonly added: number; readonly changed: number } {
  const [was, is] = [linesOf(old), linesOf(now)];
  let kept = 0;
  for (const line of is) if (line === was[kept]) kept++;
  return { added: is.length - kept, changed: was.length - kept };
}

test("a place and its paper are few lines, words and examples included", () => {
  const files = [
    ...ADDED.map((file) => ({ added: linesOf(copy.read(file)).length, changed: 0 })),
    ...[...before].map(([file, old]) => counted(old, copy.read(file))),
  ];
  const sum = (of: "added" | "changed") => files.reduce((all, one) => all + one[of], 0);
  expect(sum("changed")).toBeLessThanOrEqual(MOST_CHANGED);
  expect(sum("added")).toBeLessThanOrEqual(MOST_ADDED);
});

test("it compiles", () => {
  expect(checker.all()).toEqual([]);
}, 60_000);

const PAPER = "documents/qingshan-2026-1.ts";
const WORDS = "wording/qingshan-2026-1.ts";
const EXAMPLES = "examples/qingshan-2026-1.ts";

/** A file without the lines from the first that fits `from` to the next that fits `to`. */
function without(file: string, from: RegExp, to: RegExp = from): Instead {
  const lines = linesOf(copy.read(file));
  const first = lines.findIndex((line) => from.test(line));
  const last = lines.findIndex((line, index) => index >= first && to.test(line));
  if (first < 0 || last < 0) throw new Error(`${file} has no ${from.source}`);
  return new Map([[file, [...lines.slice(0, first), ...lines.slice(last + 1), ""].join("\n")]]);
}

/** A file with other words in it. */
function changed(file: string, from: string, to: string): Instead {
  const text = copy.read(file);
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return new Map([[file, text.replace(from, to)]]);
}

/** What is left out, and a file in which that is found out. */
const LEFT_OUT: readonly (readonly [piece: string, instead: Instead, found: string])[] = [
  ...Object.entries(INSERTED).map(([piece, { file }]): [string, Instead, string] => [
    `the entry of the ${piece}`,
    new Map([[file, before.get(file)]]),
    file === "base/places.ts" ? "documents/index.ts" : file,
  ]),
  ...ADDED.map((file): [string, Instead, string] => [
    file,
    new Map([[file, undefined]]),
    file.replace("qingshan-2026-1", "index"),
  ]),
  ["where the place stands on the first page", changed("base/places.ts", ", order: 5", ""), "base/places.ts"],
  ["the place that the paper governs", without(PAPER, /^ {2}place:/), "documents/index.ts"],
  ["a declared place for the paper", changed(PAPER, '"461000"', '"462000"'), "documents/index.ts"],
  ["its own place for the paper", changed(PAPER, '"461000"', '"500000"'), "documents/index.ts"],
  ["a clause that is cited", changed(PAPER, '"1", "2"', '"1"'), PAPER],
  ["a clause of its contents", without(PAPER, /^const c2 =/), PAPER],
  ["a clause in the whole", changed(PAPER, "[c1, c2]", "[c1]"), PAPER],
  ["which details of a record it looks at", changed(PAPER, ", details: { person: {} }", ""), PAPER],
  ["the words of a condition", without(WORDS, /"months-paid"/, /^ {4}\},$/), WORDS],
  ["what the paper requires", without(WORDS, /required/), WORDS],
  ["the words of a reason", without(WORDS, /"too-few"/), WORDS],
  ["an example of a clause", without(EXAMPLES, /^ {2}"2"/), EXAMPLES],
];

test.each(LEFT_OUT)("without %s it does not compile", (_piece, instead, found) => {
  expect(checker.first(instead, found)).toMatch(found);
});

describe("it answers", () => {
  const her = { employerAverageWage: 6000 };
  const ask = async (date: string, from: string | undefined) => {
    const record = from === undefined ? [] : [paid("employer", from)];
    const facts = { ...woman("500000", "2026-07-20", birth(date), record, { her }), region: "461000" };
    const { assess } = (await import(join(copy.policy, "assess.ts"))) as { assess: (facts: Facts) => Assessment };
    return assess(facts).benefits;
  };

  test("six months paid before the birth: 6,000 ÷ 30 × 98", async () => {
    const [line] = await ask("2026-07-08", "2026-01");
    expect(line).toMatchObject({
      benefit: "allowance",
      verdict: "eligible",
      from: "2026-07-08",
      payer: "employee-fund",
    });
    expect(line?.amount).toMatchObject({ status: "firm", value: 19600, days: 98 });
    expect(line?.cites).toEqual(["qs-2026-1#1", "qs-2026-1#2", "cn-order-619#7"]);
  });

  test("five months: not this time, and why", async () => {
    const [line] = await ask("2026-07-08", "2026-02");
    expect(line).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(line?.conditions.at(-1)).toMatchObject({ reason: "too-few", data: { months: 5 }, cites: ["qs-2026-1#1"] });
    expect(line?.conditions.at(-1)?.observed).toBe("到上个月，只连续交了 5 个月");
  });

  test("nothing paid, half a year ahead: to be insured this month", async () => {
    const [line] = await ask("2027-01-15", undefined);
    expect(line).toMatchObject({ verdict: "pending", from: "2027-01-15" });
    expect(line?.actions).toEqual([
      expect.objectContaining({ id: "enrol", who: "employer", by: "2026-07-31" }),
      expect.objectContaining({ id: "claim", from: "2027-01-15" }),
    ]);
  });
});
