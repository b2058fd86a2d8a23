/**
 * Every worked case can be typed into the app: typed in and sent, it gets the same answer as the case's own facts.
 * What the app does not ask in a place (a base in Chongqing, say) must therefore not matter there.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { checkDraft } from "../../miniapp/draft/check.ts";
import { emptyDraft, type Draft, type PersonDraft, type YesNo } from "../../miniapp/draft/draft.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import {
  assess,
  factsSchema,
  placeOf,
  type Contribution,
  type Facts,
  type PersonFacts,
} from "../../shared/policy/index.ts";
import { stretch } from "./stories.ts";

const folder = path.join(__dirname, "../cases");
const caseSchema = z.object({ id: z.string(), title: z.string(), facts: factsSchema });
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => z.array(caseSchema).parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))));

const yesNo = (flag: boolean | undefined): YesNo => (flag === undefined ? "" : flag ? "yes" : "no");
const text = (value: number | undefined): string => (value === undefined ? "" : String(value));

/** What the person of a case would have typed. */
function typing(facts: Facts): Draft {
  const { event = {}, person, spouse } = facts;
  return {
    ...emptyDraft,
    region: placeOf(facts.region) ?? "",
    event: {
      kind: event.kind ?? "",
      date: event.date ?? "",
      setting: event.setting ?? "",
      place: event.place ?? "",
      fetuses: text(event.fetuses),
      dystocia: yesNo(event.dystocia),
      caesarean: yesNo(event.caesarean),
      complication: yesNo(event.complication),
      gestationMonths: text(event.gestationMonths),
      procedure: event.procedure ?? "",
    },
    person: typingPerson(person),
    spouseMatters: yesNo(spouse !== undefined),
    spouse: typingPerson(spouse),
    residentReimbursed: yesNo(facts.residentReimbursed),
    asOf: facts.asOf,
  };
}

const typingPerson = (person: PersonFacts = {}): PersonDraft => ({
  record: person.contributions === undefined ? "unknown" : person.contributions.length === 0 ? "none" : "listed",
  contributions: (person.contributions ?? []).map(typingStretch),
  employed: yesNo(person.employed),
  dismissed: yesNo(person.dismissedOn !== undefined),
  dismissedOn: person.dismissedOn ?? "",
  averageBaseLastYear: text(person.averageBaseLastYear),
  employerAverageWage: text(person.employerAverageWage),
  monthlyStipend: text(person.monthlyStipend),
});

const typingStretch = (told: Contribution) =>
  stretch({
    scheme: told.scheme,
    region: told.region ?? "",
    from: told.from,
    ongoing: told.to === undefined ? "yes" : "no",
    to: told.to ?? "",
    maternity: yesNo(told.maternity),
    tier: told.tier === undefined ? "" : told.tier === 1 ? "1" : "2",
    base: text(told.base),
    onTime: told.paidIn === undefined ? "" : "no",
    paidIn: told.paidIn ?? "",
    lateReason: told.lateReason ?? "",
    post: told.post ?? "",
  });

test("there are cases of all four places", () => {
  expect(new Set(cases.map(({ facts }) => placeOf(facts.region))).size).toBe(4);
});

test.each(cases.map(({ id, title, facts }) => [id, title, facts] as const))("%s %s", (_id, _title, facts) => {
  const draft = typing(facts);
  expect(checkDraft(draft)).toEqual([]);
  const { figures, asOf } = facts;
  // A caller's own figures are the one thing the app does not ask for.
  const sent = factsSchema.parse({ ...toFacts(draft), ...(figures && { figures }), asOf });
  expect(assess(sent)).toEqual(assess({ ...facts, region: placeOf(facts.region) ?? facts.region }));
});
