/** 「试一试」 of taking part: for every clause of 渝医保发〔2025〕37号 that is asked there, somebody who meets it and somebody who does not. */
import type { LoadedDocument } from "../documents/index.ts";
import type { Contribution } from "../facts/facts.ts";
import type { ParticipationFacts } from "../participation/facts.ts";
import { paid } from "../telling/stated.ts";
import { baby, joins, leftJob, type JoiningSide } from "../telling/stated-joining.ts";

type Clauses = Extract<LoadedDocument, { readonly id: "cq-2025-37" }>["clauses"];
type AskedClause = {
  readonly [C in keyof Clauses]: Clauses[C] extends { readonly through: "participation" } ? C : never;
}[keyof Clauses];
type Pair = readonly [met: JoiningSide, unmet: JoiningSide];

const outsider = (caption: string, more: ParticipationFacts["person"]) =>
  joins("join-as-individual", caption, "2026-06-01", {
    person: {
      hukou: "mainland",
      sex: "female",
      bornOn: "1980-03-08",
      retiredElsewhere: false,
      contributions: [],
      ...more,
    },
  });
const retired = (caption: string, paidYearsHere: number) =>
  joins("join-as-individual", caption, "2026-06-01", {
    person: { hukou: "local", retiredElsewhere: true, paidYearsHere, paidYearsElsewhere: 15 },
  });
const residentFor = (years: readonly number[]) => years.map((year) => ({ year, paidOn: `${year - 1}-11-01` }));
const goesOn = (caption: string, years: readonly number[], contributions: Contribution[] = []) =>
  joins("continuity-incentive", caption, "2030-06-01", {
    residentYears: residentFor(years),
    person: { contributions },
  });

const EXAMPLES = (): Readonly<Record<AskedClause, Pair>> => ({
  "1.1": [
    outsider("香港居民，有居住证，想自己交职工医保", { hukou: "hk-mo-tw-permit" }),
    outsider("外国护照，想自己交职工医保", { hukou: "other" }),
  ],
  "1.2": [
    outsider("四川户口，46 岁，在重庆跑网约车，第一次交", {}),
    outsider("四川户口，58 岁的女士，第一次交", { bornOn: "1968-05-31" }),
  ],
  "1.3": [retired("重庆户口，在广东退休，两边都交了 15 年", 15), retired("重庆户口，在广东退休，在重庆只交了 6 年", 6)],
  "1.4": [
    baby("newborn-joins", "宝宝出生第 90 天，有出生医学证明", "2026-04-01", { certificate: true }),
    baby("newborn-joins", "宝宝出生第 91 天，还没上户口，也没有居住证", "2026-04-02", {
      certificate: true,
      household: false,
      residencePermit: false,
    }),
  ],
  "2.1": [
    joins("family-account", "想给参加了居民医保的妈妈用", "2026-06-01", {
      relative: { relation: "parent", insured: true },
    }),
    joins("family-account", "想给表弟用", "2026-06-01", { relative: { relation: "cousin", insured: true } }),
  ],
  "2.2": [leftJob("1 月离职，5 月底参加居民医保", "2026-05-31"), leftJob("1 月离职，6 月才参加居民医保", "2026-06-01")],
  "4.1": [
    goesOn("居民医保连着参加了六年", [2025, 2026, 2027, 2028, 2029, 2030]),
    goesOn("参加了五年，中间断过一年", [2025, 2026, 2028, 2029, 2030]),
  ],
  "4.2": [
    goesOn(
      "中间有一年在单位交职工医保，前后是居民医保",
      [2025, 2026, 2028, 2029, 2030],
      [paid("employer", "2027-01", "2027-12")],
    ),
    goesOn("职工医保交了四年，居民医保才两年", [2029, 2030], [paid("employer", "2025-01", "2028-12")]),
  ],
  "5.1": [
    baby("newborn-covered", "宝宝出生第 90 天参保", "2026-04-01"),
    baby("newborn-covered", "宝宝满 2 周岁才第一次参保", "2028-01-01"),
  ],
  "5.4": [
    joins("serious-illness-cap", "居民医保断了三年，再参保", "2028-12-10", {
      person: { joinsOn: "2028-12-10" },
      residentYears: residentFor([2025]),
      figures: { "serious-illness-cap:500000": 200000 },
    }),
    joins("serious-illness-cap", "居民医保一年也没断", "2028-12-10", {
      person: { joinsOn: "2028-12-10" },
      residentYears: residentFor([2025, 2026, 2027, 2028]),
    }),
  ],
});

/** Who meets a clause of taking part, and who does not; none for a clause that is not asked there. */
export function participationExamples(document: string, clause: string): readonly JoiningSide[] {
  const all: Readonly<Record<string, Pair>> = document === "cq-2025-37" ? EXAMPLES() : {};
  return Object.hasOwn(all, clause) ? (all[clause] ?? []) : [];
}
