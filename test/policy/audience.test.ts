/** The employer's office reads the same answer: other words, spoken to itself, and nothing else. */
import { HR_VOICE, assess, headline, interview, voiceOf, type Assessment } from "../../shared/policy/index.ts";
import { everybody, holdsForAll, peopleIn, type Fault } from "./properties/everybody.ts";

const MANY = { many: 50 };

/** An employer spoken of as of another, or complained of. */
const OF_ANOTHER = /请单位|找单位|找原单位|请原单位|找到单位|那家单位|跟单位(?!职工)|告单位|劳动监察|劳动仲裁|由单位付/;

/** What the words leave when they are taken out. */
const decided = ({ benefits, missing, citations }: Assessment): unknown => [
  missing,
  Object.keys(citations),
  benefits.map((line) => ({
    ...line,
    conditions: line.conditions.map((one) => ({ ...one, required: "", observed: "" })),
    actions: line.actions.map((one) => ({ ...one, what: "", effect: "" })),
    notes: line.notes.length,
    assumptions: line.assumptions.map(({ id }) => id),
  })),
];

/** What is said to do, and beside it, of her own routes; the spouse's employer is another. */
const said = ({ benefits }: Assessment): string[] =>
  benefits
    .filter(({ via }) => via !== "spouse")
    .flatMap(({ actions, notes }) => [...actions.flatMap(({ what, effect }) => [what, effect]), ...notes]);

test.each(everybody)("%s：说给单位听的，只有话不一样", (_name, place) => {
  holdsForAll(place, MANY, (facts): Fault => {
    const [hers, theirs] = [assess(facts), assess(facts, "hr")];
    if (JSON.stringify(decided(hers)) !== JSON.stringify(decided(theirs))) return "decided otherwise";
    if (theirs.headline !== headline(theirs, HR_VOICE)) return `not its headline: ${theirs.headline}`;
    return said(theirs).find((text) => OF_ANOTHER.test(text));
  });
});

test("what is owed by the employer is told to each in their own words", () => {
  const ofWho = (audience: "person" | "hr"): string[] =>
    peopleIn("140100", 150).flatMap((facts) => said(assess(facts, audience)));
  const [hers, theirs] = [ofWho("person"), ofWho("hr")];
  expect(hers).toContain("用书面的办法请单位付产假里的津贴，留好凭据；单位不给，打 12333 或找劳动监察");
  expect(theirs).toContain("产假里的津贴，员工可以书面请你们单位付");
  expect(theirs).toContain("津贴由你们单位付，还缺数字，填上了才算得出");
  expect(hers.join()).not.toContain("你们单位");
});

test("the office is asked of its employee", () => {
  const { open } = interview({ region: "140100", asOf: "2026-11-29" }, voiceOf("hr"));
  expect(open.length).toBeGreaterThan(0);
  for (const { ask, why } of open) expect(`${ask}${why}`).not.toContain("你丈夫");
});
