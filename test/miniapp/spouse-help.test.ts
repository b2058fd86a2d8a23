/** A no of her own: whether the spouse's insurance is offered, to be asked for, or does not help either. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { spouseHelp, type SpouseHelp } from "../../miniapp/answer/spouse-help.ts";
import { fromFacts } from "../../miniapp/draft/from-facts.ts";
import { spouseWords } from "../../miniapp/wording/spouse.ts";
import { assess, factsSchema, type Facts } from "../../shared/policy/index.ts";

const cases = z
  .array(z.object({ id: z.string(), facts: factsSchema }))
  .parse(
    ["chongqing", "chongqing-2", "sichuan", "sichuan-2"].flatMap((place): unknown[] =>
      z.array(z.unknown()).parse(JSON.parse(readFileSync(join(__dirname, `../cases/${place}.json`), "utf8"))),
    ),
  );
const factsOf = (id: string): Facts => {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found.facts;
};
const helpFor = (facts: Facts): SpouseHelp | undefined => spouseHelp(fromFacts(facts), assess(facts), facts.asOf);
const voice = { she: "你", spouse: "你丈夫" };

test("where the spouse's may still pay, it is offered beside a no, and beside what no paper decides", () => {
  expect(helpFor(factsOf("b-cq-07"))).toEqual({ kind: "look" });
  expect(helpFor(factsOf("b-sc-11"))).toEqual({ kind: "look" });
});

test("where nothing told of the spouse could help, it is said why, once", () => {
  const help = helpFor(factsOf("b-cq-03"));
  expect(help).toMatchObject({ kind: "no" });
  expect(help && spouseWords(help, voice)).toBe(
    "用你丈夫的医保，这次也不行。要从 2025 年 6 月算起，丈夫在生产当月之前连续交满 6 个月；最早到 2025 年 12 月才能满，这次在那以前。",
  );
});

test("where no paper of ours speaks of that day, it is put to 12393", () => {
  const help = helpFor(factsOf("b-cq-31"));
  expect(help).toEqual({ kind: "ask" });
  expect(help && spouseWords(help, voice)).toContain("能不能用你丈夫的医保报生育医疗费？");
});

test("who has work, whose own pays, or of whose spouse all is told, is offered nothing", () => {
  const { person, ...rest } = factsOf("b-cq-03");
  expect(helpFor({ ...rest, person: { ...person, employed: true } })).toBeUndefined();
  expect(helpFor({ ...rest, person: { ...person, employed: false }, spouse: { contributions: [] } })).toBeUndefined();
  const paid = { contributions: [{ scheme: "individual", from: "2024-01" } as const] };
  expect(helpFor({ ...rest, person: paid })).toBeUndefined();
});
