/** The loop of questions ends: a client that knows nothing of maternity insurance answers what is first, or passes it over. */
import * as fc from "fast-check";
import * as z from "zod";
import { questionSchema } from "../../functions/endpoints/question-schema.ts";
import { ASKED_FACTS } from "../../shared/policy/index.ts";
import { addMonths, month, monthText } from "../../shared/policy/base/calendar.ts";
import { app, problemOf } from "./asking.ts";

const json = (body: object) => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});
const openSchema = z.object({ open: z.array(questionSchema), matters: z.array(questionSchema) });
type Question = z.infer<typeof questionSchema>;

async function asked(body: object) {
  const answer = await app.request("/api/v1/questions", json(body));
  const told: unknown = await answer.json();
  if (answer.status !== 200) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(told)}`);
  return openSchema.parse(told);
}

type Pick = (among: number) => number;
const TODAY = month("2026-03");
const SCHEMES = ["employer", "individual", "unemployment-benefit", "resident"] as const;

/** What the details of a stretch can be told as. */
const DETAILS: Readonly<Record<string, readonly unknown[]>> = {
  region: ["500000", "650200", "310000"],
  paidIn: ["2025-09", "2026-03", "2026-07"],
  maternity: [true, false],
  tier: [1, 2],
  base: [0.01, 4600],
  lateReason: ["registration", "arrears", "job-change"],
  post: ["fiscal", "welfare-post", "three-supports", "migrant-account"],
};
const fields = (question: Extract<Question, { kind: "record" }>, pick: Pick) => {
  if (pick(4) === 0) return [];
  const scheme = SCHEMES[pick(SCHEMES.length)] ?? "employer";
  const from = addMonths(TODAY, -pick(40));
  const details = question.fields[scheme].filter(() => pick(2) === 0);
  return [
    {
      scheme,
      from: monthText(from),
      ...(pick(2) === 0 && { to: monthText(addMonths(from, pick(30))) }),
      ...Object.fromEntries(details.map((name) => [name, DETAILS[name]?.[pick(DETAILS[name].length)]])),
    },
  ];
};

/** Any answer that the question allows; none for no spouse. */
function answerTo(question: Question, pick: Pick): unknown {
  switch (question.kind) {
    case "choice":
      return question.options[pick(question.options.length)]?.value;
    case "yes-no":
      return question.fact === "spouse" ? (pick(2) === 0 ? {} : undefined) : pick(2) === 0;
    case "day": {
      if (question.none !== undefined && pick(2) === 0) return null;
      if (pick(10) === 0) return pick(2) === 0 ? question.from : question.to;
      return `${monthText(addMonths(TODAY, pick(20) - 10))}-10`;
    }
    case "yuan":
      return [question.min, question.max, 7200.5][pick(3)];
    case "count":
      return question.min + pick(question.max - question.min + 1);
    case "place":
      return ["500000", "650200", "110000", "overseas"][pick(4)];
    case "record":
      return fields(question, pick);
  }
}

/** The body with an answer put where its fact says. */
function told(body: object, fact: string, value: unknown): object {
  const [first = "", ...rest] = fact.split(".");
  const inside: unknown = Reflect.get(body, first);
  if (rest.length === 0) return { ...body, [first]: value };
  return { ...body, [first]: told(typeof inside === "object" && inside ? inside : {}, rest.join("."), value) };
}

/** Answers the first open question until none is; gives how it went. */
async function loop(
  pick: Pick,
  unknownIn10: number,
): Promise<{ readonly facts: string[]; readonly skipped: string[] }> {
  let body: object = {};
  const facts: string[] = [];
  const skipped: string[] = [];
  for (;;) {
    const { open, matters } = await asked({ ...body, skipped });
    const [next] = open;
    if (!next) return { facts, skipped };
    expect(facts).not.toContain(next.fact);
    expect(matters.map(({ fact }) => fact)).toContain(next.fact);
    facts.push(next.fact);
    const value = pick(10) < unknownIn10 ? undefined : answerTo(next, pick);
    if (value === undefined) skipped.push(next.fact);
    else body = told(body, next.fact, value);
    if (facts.length > ASKED_FACTS.length) return { facts, skipped };
  }
}

const picks = fc.infiniteStream(fc.nat(1_000_000));

test.each([0, 2, 5])("it ends, and nothing is asked twice, where %i of 10 are not known", async (unknownIn10) => {
  let skips = 0;
  await fc.assert(
    fc.asyncProperty(picks, async (stream) => {
      const { facts, skipped } = await loop((among) => (stream.next().value ?? 0) % among, unknownIn10);
      expect(facts.length).toBeLessThanOrEqual(ASKED_FACTS.length);
      skips += skipped.length;
    }),
    { numRuns: 15, seed: 14 },
  );
  expect(skips).toBeGreaterThan(0);
});

test("who knows nothing at all is asked for the place alone", async () => {
  expect((await asked({ skipped: ["region"] })).open).toEqual([]);
});

test("without a spouse nothing is asked for his sake", async () => {
  const her = {
    region: "650200",
    asOf: "2027-03-30",
    event: { kind: "delivery", date: "2027-03-06" },
    person: { contributions: [{ scheme: "resident", from: "2024-01" }] },
  };
  const facts = async (skipped: string[]) => (await asked({ ...her, skipped })).open.map(({ fact }) => fact);
  expect(await facts([])).toEqual(["person.employed", "spouse", "event.setting", "event.place"]);
  expect(await facts(["spouse"])).toEqual(["event.setting", "event.place"]);
});

test("what cannot be asked for cannot be passed over, and is named", async () => {
  const { errors } = await problemOf(
    await app.request("/api/v1/questions", json({ region: "500000", skipped: ["person.wage"] })),
  );
  expect(errors).toEqual([expect.objectContaining({ pointer: "/skipped/0" })]);
});
