/** What is typed of taking part, as facts: nothing is lost, added or guessed on the way. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import * as z from "zod";
import { emptyStretch, emptyYear, type Draft } from "../../../miniapp/draft/draft.ts";
import { readDraft } from "../../../miniapp/draft/read-draft.ts";
import { answered, FIELD_QUESTIONS, UNKNOWN } from "../../../miniapp/joining/answers.ts";
import { askingAbout } from "../../../miniapp/joining/asking.ts";
import { askedFacts } from "../../../miniapp/joining/facts.ts";
import { fromParticipation } from "../../../miniapp/joining/from-facts.ts";
import {
  clausesInOrder,
  participation,
  participationExamples,
  participationFactsSchema,
  policyDocuments,
  policyQuestions,
  topicSchema,
  type ParticipationFacts,
  type Topic,
} from "../../../shared/policy/index.ts";
import { typed } from "../stories.ts";

const TODAY = "2026-06-01";
const CAP = "serious-illness-cap";

/** The line of one question, asked of the facts as they were told. */
function lineOf(facts: ParticipationFacts, topic: Topic) {
  const { lines, missing } = participation({ ...facts, topic });
  return { lines, missing };
}
/** The same, typed into the fields of the page. */
function typedLine(draft: Draft, topic: Topic) {
  const { facts, problems } = askedFacts(draft, topic, TODAY);
  return { problems, ...lineOf(facts, topic) };
}

const folder = path.join(__dirname, "../../cases/participation");
const caseSchema = z.array(
  z.object({ id: z.string(), facts: participationFactsSchema, expect: z.array(z.object({ topic: topicSchema })) }),
);
const cases = readdirSync(folder)
  .flatMap((file) => caseSchema.parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))))
  // The page speaks of Chongqing.
  .filter(({ facts }) => facts.region.startsWith("50"))
  .flatMap(({ id, facts, expect: lines }) => lines.map(({ topic }) => [id, topic, facts] as const));
const examples = policyDocuments.flatMap((document) =>
  clausesInOrder(document).flatMap(({ id }) =>
    participationExamples(document.id, id).map(({ caption, facts }) => [caption, facts.topic, facts] as const),
  ),
);
const questions = policyQuestions().flatMap(({ id, joining = [] }) =>
  joining.map(({ caption, facts }) => [`${id} ${caption}`, facts.topic, facts] as const),
);

test.each([...cases, ...examples, ...questions])("%s (%s) can be typed in", (_what, topic, facts) => {
  const draft = fromParticipation(facts, topic);
  expect(typedLine(draft, topic)).toEqual({ problems: [], ...lineOf(facts, topic) });
  expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
});

test("there are cases, examples and questions", () => {
  expect([cases.length > 4, examples.length > 15, questions.length > 20]).toEqual([true, true, true]);
});

const day = fc.constantFrom("1966-03-01", "2025-10-10", "2026-01-20", "2026-04-30", "2028-12-10");
const value = (kind: string, options: readonly string[]): fc.Arbitrary<unknown> => {
  if (kind === "choice") return fc.constantFrom(...options);
  if (kind === "yes-no") return fc.boolean();
  return kind === "count" ? fc.nat(80) : day;
};
/** Any facts at all, every one told or not. */
const anybody = fc
  .record({
    topic: fc.constantFrom(...topicSchema.options),
    asOf: fc.constantFrom("2026-06-01", "2028-12-20", "2030-06-01"),
    told: fc.tuple(
      ...FIELD_QUESTIONS.map((one) =>
        fc.option(value(one.kind, one.kind === "choice" ? one.options.map((each) => each.value) : []), {
          nil: undefined,
        }),
      ),
    ),
    contributions: fc.constantFrom(
      undefined,
      [],
      [{ scheme: "employer", from: "2020-01", to: "2026-01", region: "510000" }],
      [
        { scheme: "resident", from: "2025-01", to: "2026-03" },
        { scheme: "individual", from: "2026-04", to: "2026-05", paidIn: "2026-06" },
      ],
      [{ scheme: "employer", from: "2024-05" }],
    ),
    years: fc.constantFrom(
      undefined,
      [],
      [
        { year: 2025, paidOn: "2024-11-01", claimed: false },
        { year: 2026, paidOn: "2025-11-01", region: "110000" },
      ],
    ),
    child: fc.boolean(),
    figure: fc.constantFrom({}, { "resident-waiting-months:500000": 4 }, { "serious-illness-cap:500000": 200000.5 }),
  })
  .map(({ topic, asOf, told, contributions, years, child, figure }) => {
    const parts: Record<string, Record<string, unknown>> = {
      person: contributions === undefined ? {} : { contributions },
      newborn: {},
      relative: {},
    };
    FIELD_QUESTIONS.forEach(({ fact }, at) => {
      const [part = "", name = ""] = fact.split(".");
      if (told[at] !== undefined) parts[part] = { ...parts[part], [name]: told[at] };
    });
    const { newborn, ...others } = parts;
    return participationFactsSchema.parse({
      ...{ region: "500000", asOf, topic, newborn, figures: figure },
      ...(child && topic === CAP ? {} : others),
      ...(years !== undefined && { residentYears: years }),
    });
  });

test("any facts come back as they were told", () => {
  fc.assert(
    fc.property(anybody, (facts) => {
      const topic = facts.topic ?? CAP;
      expect(askedFacts(fromParticipation(facts, topic), topic, TODAY)).toEqual({ facts, problems: [] });
    }),
    { numRuns: 300, seed: 20261129 },
  );
});

describe("of nothing typed", () => {
  test.each(topicSchema.options)("%s asks, and guesses nothing", (topic) => {
    const { questions: asked, facts, answer } = askingAbout(typed({}), topic, TODAY);
    expect(facts).toEqual({ region: "500000", asOf: TODAY, topic, person: {}, newborn: {}, relative: {}, figures: {} });
    expect(asked.length).toBeGreaterThan(0);
    expect(answer?.line.verdict).toBe(["join-as-resident"].includes(topic) ? "eligible" : "unknown");
  });

  test("not known is not told, for every question", () => {
    const all = FIELD_QUESTIONS.reduce((draft, { fact }) => answered(draft, fact, UNKNOWN), typed({}));
    for (const topic of topicSchema.options) expect(typedLine(all, topic)).toEqual(typedLine(typed({}), topic));
  });
});

describe("what is told on the other pages", () => {
  const birth = typed({ region: "500000", event: { kind: "delivery", date: "2026-04-20" } });
  test("the birth is the baby's birthday, until another is told", () => {
    expect(askedFacts(birth, "newborn-covered", TODAY).facts.newborn).toEqual({ bornOn: "2026-04-20" });
    const other = answered(birth, "newborn.bornOn", "2026-04-21");
    expect(askedFacts(other, "newborn-covered", TODAY).facts.newborn).toEqual({ bornOn: "2026-04-21" });
    const none = answered(birth, "newborn.bornOn", UNKNOWN);
    expect(askedFacts(none, "newborn-covered", TODAY).facts.newborn).toEqual({});
  });
  test("one that is expected joins on that day; a loss is no birth", () => {
    const expected = typed({ region: "500000", event: { kind: "delivery", date: "2026-09-20" } });
    expect(askedFacts(expected, "newborn-covered", TODAY).facts.newborn).toEqual({
      bornOn: "2026-09-20",
      joinsOn: "2026-09-20",
    });
    const loss = typed({ region: "500000", event: { kind: "termination", date: "2026-04-20" } });
    expect(askedFacts(loss, "newborn-covered", TODAY).facts.newborn).toEqual({});
  });
  test("the record is hers, with the place where she paid it; half told it is none", () => {
    const stretch = { ...emptyStretch, scheme: "employer", from: "2020-01", ongoing: "no", to: "2026-01" } as const;
    const record = (region: Draft["region"], more: object = {}) =>
      typed({ region, person: { record: "listed", contributions: [{ ...stretch, ...more }] } });
    const told = (draft: Draft) => askedFacts(draft, "waiting", TODAY).facts.person?.contributions;
    const plain = { scheme: "employer", from: "2020-01", to: "2026-01" };
    expect(told(record("500000"))).toEqual([plain]);
    expect(told(record("511700"))).toEqual([{ ...plain, region: "511700" }]);
    expect(told(record("511700", { region: "500000" }))).toEqual([{ ...plain, region: "500000" }]);
    expect(told(record("500000", { ongoing: "", to: "" }))).toBeUndefined();
    expect(told(typed({ person: { record: "none" } }))).toEqual([]);
  });
  test("a job that ended and a spouse, as the answer speaks of them", () => {
    const left = typed({
      region: "500000",
      person: {
        record: "listed",
        contributions: [{ ...emptyStretch, scheme: "employer", from: "2020-01", ongoing: "no", to: "2026-03" }],
      },
      spouseMatters: "yes",
      spouse: {
        record: "listed",
        contributions: [{ ...emptyStretch, scheme: "employer", from: "2020-01", ongoing: "yes" }],
      },
    });
    const { person, relative } = askedFacts(left, "individual-part-only", TODAY).facts;
    expect(person?.employmentChangedOn).toBe("2026-03-01");
    expect(relative).toEqual({ relation: "spouse", insured: false });
    const dismissed = { ...left, person: { ...left.person, dismissed: "yes", dismissedOn: "2026-03-31" } } as const;
    expect(askedFacts(dismissed, "individual-part-only", TODAY).facts.person?.employmentChangedOn).toBe("2026-03-31");
  });
});

describe("what cannot be yet", () => {
  const years = (more: object) =>
    typed({ joining: { years: { state: "listed", years: [{ ...emptyYear, year: "2026", ...more }] } } });
  test("a year half typed leaves all years untold", () => {
    expect(askedFacts(years({}), "continuity-incentive", TODAY).facts.residentYears).toBeUndefined();
    expect(askedFacts(years({ paidOn: "2025-11-01" }), "continuity-incentive", TODAY).facts.residentYears).toEqual([
      { year: 2026, paidOn: "2025-11-01" },
    ]);
  });
  test("a year card that was only opened takes back nothing of what was told", () => {
    const told = { ...emptyYear, year: "2026", paidOn: "2025-11-01" };
    const opened = (...cards: readonly (typeof emptyYear)[]) => {
      const draft = typed({ joining: { years: { state: "listed", years: cards } } });
      return askedFacts(draft, "continuity-incentive", TODAY).facts.residentYears;
    };
    expect(opened(told, emptyYear)).toEqual(opened(told));
    expect(opened(emptyYear)).toBeUndefined();
    expect(opened(told, { ...emptyYear, year: "2027" })).toBeUndefined();
  });
  test("a number that is none is to be mended, and the questions stay", () => {
    const wrong = typed({ joining: { figures: { "resident-waiting-months:500000": "三" } } });
    const asking = askingAbout(wrong, "waiting", TODAY);
    expect(asking.problems).toEqual([{ pointer: "/figures/resident-waiting-months:500000", zh: "请填写数" }]);
    expect(asking.answer).toBeUndefined();
    expect(asking.questions.map(({ fact }) => fact)).toContain("person.joinsOn");
  });
});
