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
const most = (fact: Fact, value: number | { fact: Fact }): Test => ({ fact, operator: "lessThanInclusive", value });
const all = (...tests: Test[]) => ({ all: tests });
const any = (...tests: Test[]) => ({ any: tests });
const no = (test: Test): Test => ({ not: test });

const inTime = most("askedOn", { fact: "claimBy" });
const late: Test = { fact: "askedOn", operator: "greaterThan", value: { fact: "claimBy" } };
const kindLoaded = among("kind", "delivery", "termination", "family-planning", "prenatal");
const member = among("identity", "member", "employer", "none");
const unenrolled = is("identity", "unenrolled");
const home = is("overseas", false);

const tenMedical = all(is("medicalPaid", true), least("medicalMonths", 10));
const medicalOpen = any(is("medicalCurable", true), is("coverable", true));

const leaveEvent = among("kind", "delivery", "termination");
const mayHaveAllowance = among("identity", "member", "employer", "none", "unenrolled");
const individual = is("scheme", "individual");
const births = [least("eventDay", 20260801), most("eventDay", 20261231), most("askedOn", 20271130)];
const lumpSum = all(individual, is("full", false), ...births);
const reachable = any(is("full", true), is("timely", true), lumpSum);
const enrolled = [leaveEvent, mayHaveAllowance, is("paid", true), any(inTime, lumpSum), reachable];

const spouse = [is("spouse", true), kindLoaded, home, is("reimbursed", false), inTime];
const earner = isNot("hisScheme", "unemployment-benefit");
const unemployedAndInsured = [is("job", "no"), is("insured", true)];
const hisOpen = any(is("hisRecord", false), is("hisCovered", true), is("hisCoverable", true));

const when = (type: (typeof LINES)[number], verdict: Verdict, ...tests: Test[]): RuleProperties => ({
  conditions: all(...tests),
  event: { type, params: { verdict } },
});

const MEDICAL = "medical-expense/self";
const ALLOWANCE = "allowance/self";
const SPOUSE = "medical-expense/spouse";
const RESIDENT = "medical-expense/resident";

const rules: RuleProperties[] = [
  when(MEDICAL, "unknown", is("identity", "unknown")),
  when(
    MEDICAL,
    "not-covered",
    any(is("identity", "unemployment-benefit"), all(is("kind", "treatment"), any(member, unenrolled))),
  ),
  when(
    MEDICAL,
    "eligible",
    kindLoaded,
    home,
    any(all(member, inTime, is("covered", true)), all(unenrolled, tenMedical)),
  ),
  when(
    MEDICAL,
    "pending",
    kindLoaded,
    home,
    any(all(member, inTime, is("covered", false), is("coverable", true)), all(unenrolled, no(tenMedical), medicalOpen)),
  ),
  when(
    MEDICAL,
    "ineligible",
    kindLoaded,
    any(
      all(member, any(is("overseas", true), late, all(is("covered", false), is("coverable", false)))),
      all(unenrolled, any(is("overseas", true), all(no(tenMedical), no(medicalOpen)))),
    ),
  ),

  when(ALLOWANCE, "unknown", any(is("identity", "unknown"), all(...enrolled, is("leave", "open")))),
  when(ALLOWANCE, "not-covered", is("identity", "unemployment-benefit")),
  when(ALLOWANCE, "eligible", ...enrolled, is("full", true), is("leave", "kept")),
  when(
    ALLOWANCE,
    "pending",
    any(
      all(leaveEvent, mayHaveAllowance, is("paid", false), is("joinable", true), inTime),
      all(...enrolled, any(is("leave", "stops"), all(is("full", false), is("leave", "kept")))),
    ),
  ),
  when(
    ALLOWANCE,
    "ineligible",
    any(
      is("identity", "resident"),
      all(mayHaveAllowance, no(leaveEvent)),
      all(mayHaveAllowance, leaveEvent, is("paid", false), any(late, is("joinable", false))),
      all(
        mayHaveAllowance,
        leaveEvent,
        is("paid", true),
        any(is("leave", "lost"), all(late, no(lumpSum)), no(reachable)),
      ),
    ),
  ),

  when(SPOUSE, "not-covered", is("spouse", true), is("kind", "treatment")),
  when(SPOUSE, "eligible", ...spouse, earner, ...unemployedAndInsured, is("hisCovered", true)),
  when(
    SPOUSE,
    "pending",
    ...spouse,
    earner,
    ...unemployedAndInsured,
    is("hisCovered", false),
    is("hisCoverable", true),
  ),
  when(
    SPOUSE,
    "unknown",
    ...spouse,
    earner,
    hisOpen,
    isNot("job", "yes"),
    any(is("insured", true), is("identity", "unknown")),
    any(is("job", "unknown"), is("identity", "unknown"), is("hisRecord", false)),
  ),
  when(
    SPOUSE,
    "ineligible",
    is("spouse", true),
    kindLoaded,
    any(
      is("job", "yes"),
      is("overseas", true),
      is("reimbursed", true),
      late,
      all(is("insured", false), isNot("identity", "unknown")),
      is("hisScheme", "unemployment-benefit"),
      no(hisOpen),
    ),
  ),

  when(
    RESIDENT,
    "not-covered",
    is("identity", "resident"),
    any(is("kind", "treatment"), all(is("kind", "delivery"), is("outpatient", true))),
  ),
  ...(["eligible", "pending", "ineligible"] as const).map((verdict) =>
    when(
      RESIDENT,
      verdict,
      is("identity", "resident"),
      kindLoaded,
      no(all(is("kind", "delivery"), is("outpatient", true))),
      is("overseas", verdict === "ineligible"),
      ...(verdict === "ineligible" ? [] : [is("insured", verdict === "eligible")]),
    ),
  ),
];

const engine = new Engine(rules);

/** The verdicts of one person. */
export async function withJsonRulesEngine(facts: Facts): Promise<Verdicts> {
  const { events } = await engine.run({ ...standing(facts) });
  const found: Verdicts = {};
  for (const { type, params } of events) found[type] = String(params?.["verdict"]);
  return found;
}
