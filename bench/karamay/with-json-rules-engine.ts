/**
 * The Karamay rules for json-rules-engine: one engine built once, one rule a line and verdict, run with a person's
 * standing as flat facts. An event's type is the line, its params hold the verdict.
 */
import { Engine, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import { type Facts, type Verdict } from "../../shared/policy/index.ts";
import { type LINES, type Verdicts } from "./case.ts";
import { standing, type Standing } from "./standing.ts";

type Test = Extract<TopLevelCondition, { all: unknown }>["all"][number];
type Fact = keyof Standing;

const is = (fact: Fact, value: string | boolean): Test => ({ fact, operator: "equal", value });
const isNot = (fact: Fact, value: string): Test => ({ fact, operator: "notEqual", value });
const among = (fact: Fact, ...value: string[]): Test => ({ fact, operator: "in", value });
const least = (fact: Fact, value: number): Test => ({ fact, operator: "greaterThanInclusive", value });
const most = (fact: Fact, value: { fact: Fact }): Test => ({ fact, operator: "lessThanInclusive", value });
const all = (...tests: Test[]) => ({ all: tests });
const any = (...tests: Test[]) => ({ any: tests });
const no = (test: Test): Test => ({ not: test });

const inTime = most("askedOn", { fact: "claimBy" });
const untreated = isNot("kind", "treatment");
const home = is("overseas", false);

const mayBeInsured = all(among("scheme", "none", "individual", "employer"), is("stillResident", false));
const stands = any(
  all(is("enrolled", true), is("covered", true), inTime),
  all(is("scheme", "individual"), is("enrolled", false), least("medicalMonths", 10)),
);

const hasLeave = among("kind", "delivery", "termination");
const surgery = is("kind", "family-planning");
const told = isNot("scheme", "unknown");
const employee = any(is("scheme", "employer"), all(is("scheme", "none"), is("goesOnAsEmployee", true)));
const ready = all(least("claimFrom", 1), most("claimFrom", { fact: "readyBy" }));
const within = any(is("lifted", true), inTime);

const hisUnloaded = is("hisScheme", "unemployment-benefit");
const spouseRefused = any(
  is("job", "yes"),
  is("overseas", true),
  is("reimbursed", true),
  no(inTime),
  all(is("scheme", "none"), is("over", true)),
  is("hisScheme", "resident"),
  all(isNot("hisScheme", "unknown"), is("hisCovered", false), is("hisCurable", false)),
);
const spouse = [is("spouse", true), untreated, no(hisUnloaded)];
const spouseOpen = any(is("job", "unknown"), is("scheme", "unknown"), is("hisScheme", "unknown"));
const uninsured = is("scheme", "none");

const isResident = is("scheme", "resident");
const resident = any(isResident, isNot("lapsed", "no"));

const when = (type: (typeof LINES)[number], verdict: Verdict, ...tests: Test[]): RuleProperties => ({
  conditions: all(...tests),
  event: { type, params: { verdict } },
});

const MEDICAL = "medical-expense/self";
const ALLOWANCE = "allowance/self";
const SPOUSE = "medical-expense/spouse";
const RESIDENT = "medical-expense/resident";

const rules: RuleProperties[] = [
  when(MEDICAL, "unknown", untreated, is("scheme", "unknown")),
  when(
    MEDICAL,
    "not-covered",
    is("stillResident", false),
    any(is("kind", "treatment"), is("scheme", "unemployment-benefit")),
  ),
  when(MEDICAL, "eligible", untreated, home, mayBeInsured, stands),
  when(MEDICAL, "pending", untreated, home, mayBeInsured, no(stands), is("curable", true)),
  when(
    MEDICAL,
    "ineligible",
    untreated,
    mayBeInsured,
    any(is("overseas", true), all(no(stands), is("curable", false))),
  ),

  when(ALLOWANCE, "unknown", any(surgery, hasLeave), any(no(told), all(surgery, employee))),
  when(ALLOWANCE, "not-covered", hasLeave, is("scheme", "unemployment-benefit")),
  when(ALLOWANCE, "eligible", hasLeave, ready, within),
  when(ALLOWANCE, "pending", hasLeave, mayBeInsured, no(ready), is("open", true)),
  when(
    ALLOWANCE,
    "ineligible",
    any(
      among("kind", "prenatal", "treatment"),
      all(surgery, told, no(employee)),
      all(hasLeave, any(isResident, is("stillResident", true), all(ready, no(within)))),
      all(hasLeave, mayBeInsured, no(ready), is("open", false)),
    ),
  ),

  when(SPOUSE, "not-covered", is("spouse", true), any(is("kind", "treatment"), all(hisUnloaded, no(is("job", "yes"))))),
  when(SPOUSE, "ineligible", is("spouse", true), untreated, hisUnloaded, is("job", "yes")),
  when(SPOUSE, "ineligible", ...spouse, spouseRefused),
  when(SPOUSE, "unknown", ...spouse, no(spouseRefused), spouseOpen),
  when(SPOUSE, "eligible", ...spouse, no(spouseRefused), no(spouseOpen), is("hisCovered", true), no(uninsured)),
  when(
    SPOUSE,
    "pending",
    ...spouse,
    no(spouseRefused),
    no(spouseOpen),
    any(all(is("hisCovered", false), is("hisCurable", true)), uninsured),
  ),

  when(RESIDENT, "not-covered", resident, is("kind", "treatment")),
  when(RESIDENT, "eligible", untreated, home, isResident),
  when(RESIDENT, "pending", untreated, home, is("lapsed", "open")),
  when(RESIDENT, "ineligible", untreated, resident, any(is("overseas", true), is("lapsed", "over"))),
];

const engine = new Engine(rules);

/** The verdicts of one person. */
export async function withJsonRulesEngine(facts: Facts): Promise<Verdicts> {
  const { events } = await engine.run({ ...standing(facts) });
  const found: Verdicts = {};
  for (const { type, params } of events) found[type] = String(params?.["verdict"]);
  return found;
}
