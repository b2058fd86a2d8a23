/**
 * The Karamay rules for publicodes: parsed once, then a situation and four evaluations a person. The language's own
 * words (`variations`, `si`, `toutes ces conditions`) are French.
 */
import Engine from "publicodes";
import { type Facts } from "../../shared/policy/index.ts";
import { LINES, type Verdicts } from "./case.ts";
import { standing } from "./standing.ts";

type Test = string | { readonly [mechanism: string]: readonly Test[] };

const all = (...tests: Test[]): Test => ({ "toutes ces conditions": tests });
const any = (...tests: Test[]): Test => ({ "une de ces conditions": tests });
const among = (name: string, ...values: string[]): Test => any(...values.map((value) => `${name} = '${value}'`));

/** First case that holds decides; the last one is what is left. */
const decide = (cases: readonly (readonly [Test, string])[], otherwise: string) => ({
  variations: [...cases.map(([si, verdict]) => ({ si, alors: `'${verdict}'` })), { sinon: `'${otherwise}'` }],
});

/** Inputs with the values that stand until a situation gives others; they fix each input's type. */
const inputs = {
  kind: "'delivery'",
  outpatient: "non",
  overseas: "non",
  eventDay: 0,
  askedOn: 0,
  claimBy: 0,
  job: "'unknown'",
  reimbursed: "non",
  identity: "'unknown'",
  scheme: "'none'",
  paid: "non",
  covered: "non",
  coverable: "non",
  full: "non",
  timely: "non",
  joinable: "non",
  leave: "'kept'",
  medicalPaid: "non",
  medicalMonths: 0,
  medicalCurable: "non",
  insured: "non",
  spouse: "non",
  hisRecord: "non",
  hisScheme: "'none'",
  hisCovered: "non",
  hisCoverable: "non",
};

const rules = {
  ...inputs,
  inTime: "askedOn <= claimBy",
  lumpSum: all(
    "scheme = 'individual'",
    "full = non",
    "eventDay >= 20260801",
    "eventDay <= 20261231",
    "askedOn <= 20271130",
  ),
  tenMedical: all("medicalPaid", "medicalMonths >= 10"),
  leaveEvent: among("kind", "delivery", "termination"),
  "medical-expense-self": decide(
    [
      ["identity = 'unknown'", "unknown"],
      ["identity = 'resident'", "none"],
      [any("kind = 'treatment'", "identity = 'unemployment-benefit'"), "not-covered"],
      ["overseas", "ineligible"],
      [all("identity = 'unenrolled'", "tenMedical"), "eligible"],
      [all("identity = 'unenrolled'", any("medicalCurable", "coverable")), "pending"],
      [any("identity = 'unenrolled'", "inTime = non"), "ineligible"],
      ["covered", "eligible"],
      ["coverable", "pending"],
    ],
    "ineligible",
  ),
  "allowance-self": decide(
    [
      ["identity = 'unknown'", "unknown"],
      ["identity = 'unemployment-benefit'", "not-covered"],
      [any("identity = 'resident'", "leaveEvent = non"), "ineligible"],
      [all("paid = non", "joinable", "inTime"), "pending"],
      [any("paid = non", "leave = 'lost'"), "ineligible"],
      [all("inTime = non", "lumpSum = non"), "ineligible"],
      [all("full = non", "timely = non", "lumpSum = non"), "ineligible"],
      ["leave = 'open'", "unknown"],
      [any("full = non", "leave = 'stops'"), "pending"],
    ],
    "eligible",
  ),
  "medical-expense-spouse": decide(
    [
      ["spouse = non", "none"],
      ["kind = 'treatment'", "not-covered"],
      [any("job = 'yes'", "overseas", "reimbursed", "inTime = non"), "ineligible"],
      [any(all("identity != 'unknown'", "insured = non"), "hisScheme = 'unemployment-benefit'"), "ineligible"],
      [all("hisRecord", "hisCovered = non", "hisCoverable = non"), "ineligible"],
      [any("job = 'unknown'", "identity = 'unknown'", "hisRecord = non"), "unknown"],
      ["hisCovered", "eligible"],
    ],
    "pending",
  ),
  "medical-expense-resident": decide(
    [
      ["identity != 'resident'", "none"],
      [any("kind = 'treatment'", all("kind = 'delivery'", "outpatient")), "not-covered"],
      ["overseas", "ineligible"],
      ["insured", "eligible"],
    ],
    "pending",
  ),
};

const engine = new Engine<string>(rules);

/** The verdicts of one person. */
export function withPublicodes(facts: Facts): Verdicts {
  const values: Record<string, string | number | boolean> = { ...standing(facts) };
  const situation: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    situation[name] =
      typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value;
  }
  engine.setSituation(situation);
  const found: Verdicts = {};
  for (const line of LINES) {
    const verdict = engine.evaluate(line.replace("/", "-")).nodeValue;
    if (verdict !== "none") found[line] = String(verdict);
  }
  return found;
}
