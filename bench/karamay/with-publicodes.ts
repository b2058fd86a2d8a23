/**
 * The Karamay rules for publicodes: parsed once, then a situation and four evaluations a person. The language's own
 * words (`variations`, `si`, `toutes ces conditions`) are French.
 */
import Engine from "publicodes";
import { type Facts } from "../../shared/policy/index.ts";
import { LINES, type Verdicts } from "./case.ts";
import { standing, type Standing } from "./standing.ts";

type Test = string | { readonly [mechanism: string]: readonly Test[] };

const all = (...tests: Test[]): Test => ({ "toutes ces conditions": tests });
const any = (...tests: Test[]): Test => ({ "une de ces conditions": tests });
const among = (name: string, ...values: string[]): Test => any(...values.map((value) => `${name} = '${value}'`));

/** First case that holds decides; the last one is what is left. */
const decide = (cases: readonly (readonly [Test, string])[], otherwise: string) => ({
  variations: [...cases.map(([si, verdict]) => ({ si, alors: `'${verdict}'` })), { sinon: `'${otherwise}'` }],
});

/** Inputs with the values that stand until a situation gives others; they fix each input's type. */
const inputs: Readonly<Record<keyof Standing, string | number>> = {
  kind: "'delivery'",
  overseas: "non",
  askedOn: 0,
  claimBy: 0,
  job: "'unknown'",
  reimbursed: "non",
  scheme: "'unknown'",
  enrolled: "non",
  stillResident: "non",
  goesOnAsEmployee: "non",
  over: "non",
  covered: "non",
  medicalMonths: 0,
  curable: "non",
  claimFrom: 0,
  readyBy: 0,
  lifted: "non",
  open: "non",
  lapsed: "'no'",
  spouse: "non",
  hisScheme: "'unknown'",
  hisCovered: "non",
  hisCurable: "non",
};

const rules = {
  ...inputs,
  inTime: "askedOn <= claimBy",
  ready: all("claimFrom > 0", "claimFrom <= readyBy"),
  employee: any("scheme = 'employer'", all("scheme = 'none'", "goesOnAsEmployee")),
  "medical-expense-self": decide(
    [
      ["stillResident", "none"],
      [any("kind = 'treatment'", "scheme = 'unemployment-benefit'"), "not-covered"],
      ["scheme = 'unknown'", "unknown"],
      ["overseas", "ineligible"],
      [all("enrolled", "covered", "inTime"), "eligible"],
      [all("scheme = 'individual'", "enrolled = non", "medicalMonths >= 10"), "eligible"],
      ["curable", "pending"],
    ],
    "ineligible",
  ),
  "allowance-self": decide(
    [
      [among("kind", "prenatal", "treatment"), "ineligible"],
      ["scheme = 'unknown'", "unknown"],
      [all("kind = 'family-planning'", "employee"), "unknown"],
      ["kind = 'family-planning'", "ineligible"],
      ["scheme = 'unemployment-benefit'", "not-covered"],
      [all("ready", any("lifted", "inTime")), "eligible"],
      [any("ready", "scheme = 'resident'", "stillResident"), "ineligible"],
      ["open", "pending"],
    ],
    "ineligible",
  ),
  "medical-expense-spouse": decide(
    [
      ["spouse = non", "none"],
      ["kind = 'treatment'", "not-covered"],
      ["job = 'yes'", "ineligible"],
      ["hisScheme = 'unemployment-benefit'", "not-covered"],
      [any("overseas", "reimbursed", "inTime = non"), "ineligible"],
      [all("scheme = 'none'", "over"), "ineligible"],
      ["hisScheme = 'resident'", "ineligible"],
      [all("hisScheme != 'unknown'", "hisCovered = non", "hisCurable = non"), "ineligible"],
      [any("job = 'unknown'", "scheme = 'unknown'", "hisScheme = 'unknown'"), "unknown"],
      [all("hisCovered", "scheme != 'none'"), "eligible"],
    ],
    "pending",
  ),
  "medical-expense-resident": decide(
    [
      [all("scheme != 'resident'", "lapsed = 'no'"), "none"],
      ["kind = 'treatment'", "not-covered"],
      ["overseas", "ineligible"],
      ["scheme = 'resident'", "eligible"],
      ["lapsed = 'open'", "pending"],
    ],
    "ineligible",
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
