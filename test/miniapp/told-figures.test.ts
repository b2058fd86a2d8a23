/** Figures that an office told: what each would bring, and that it stays to be seen once it is told. */
import { toldFigures } from "../../miniapp/answer/told-figures.ts";
import { tryOut } from "../../miniapp/answer/try-out.ts";
import type { Draft } from "../../miniapp/draft/draft.ts";
import { fromFacts } from "../../miniapp/draft/from-facts.ts";
import { missingListed } from "../../miniapp/wording/missing.ts";

const TODAY = "2026-11-30";
const ALLOWANCE = "qualifying-months:330100:employer";
const MEDICAL = "qualifying-months:330100:employer-medical";
const asks = fromFacts({
  region: "330100",
  event: { kind: "delivery", date: "2026-10-08" },
  person: { sex: "female", contributions: [{ scheme: "employer", from: "2025-03" }], employerAverageWage: 9000 },
});
const telling = (figures: Draft["figures"], draft = asks): Draft => ({ ...draft, figures });

test("a figure that is no value of a sum stays among what was told, with the benefit it decides", () => {
  expect(toldFigures(asks, TODAY)).toEqual([]);
  const told = telling({ [ALLOWANCE]: "9", [MEDICAL]: "1" });
  expect(toldFigures(told, TODAY)).toEqual([
    { fact: `figures.${ALLOWANCE}`, benefits: ["allowance"] },
    { fact: `figures.${MEDICAL}`, benefits: ["medical-expense"] },
  ]);
});

test("what was told for another place, or taken back, is not among it", () =>
  expect(toldFigures(telling({ "qualifying-months:310000:employer": "9", [MEDICAL]: "" }), TODAY)).toEqual([]));

test("where nothing can be reckoned, each figure stays to be mended", () =>
  expect(toldFigures(telling({ [ALLOWANCE]: "9000" }), TODAY)).toEqual([
    { fact: `figures.${ALLOWANCE}`, benefits: [] },
  ]));

test("what comes of a figure is said before it is taken: the verdict, where that is another one, with its sum", () => {
  const open = { benefit: "allowance", via: "self", verdict: "unknown" } as const;
  const bring = (typed: string) => tryOut(telling({ [ALLOWANCE]: typed }), typed, open, TODAY);
  expect(bring("9").brings).toMatch(/^可以领，.*元/);
  expect(bring("60").brings).toMatch(/^(这次不能领|由单位发，医保不付)/);
  expect(bring("many").error).toContain("请填数字");
  expect(bring("9000").error).toMatch(/0 到 120/);
  expect(tryOut(telling({ [ALLOWANCE]: "9" }), "9", { ...open, verdict: "eligible" }, TODAY).brings).not.toContain(
    "可以领",
  );
});

test("figures of one name are asked for once, and told each for its benefit", () => {
  const [only] = missingListed(
    [
      { fact: `figures.${MEDICAL}`, benefits: ["medical-expense"] },
      { fact: `figures.${ALLOWANCE}`, benefits: ["allowance"] },
    ],
    { she: "你", spouse: "你丈夫" },
  );
  expect(only?.each.map(({ fact }) => fact)).toEqual([`figures.${MEDICAL}`, `figures.${ALLOWANCE}`]);
});
