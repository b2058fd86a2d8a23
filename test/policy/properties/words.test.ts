/** Everything that is decided has words, and every sentence about a month agrees with what was told of it (R13). */
import { assess } from "../../../shared/policy/assess.ts";
import { assessmentSchema, type Assessment, type BenefitLine } from "../../../shared/policy/assessment/assessment.ts";
import { month, type Month } from "../../../shared/policy/base/calendar.ts";
import { samePlace } from "../../../shared/policy/base/places.ts";
import { policyDocuments } from "../../../shared/policy/documents/index.ts";
import type { Contribution, Facts } from "../../../shared/policy/facts/facts.ts";
import { isIn } from "../../../shared/policy/plans/record.ts";
import { isMisspaced } from "../spacing.ts";
import { everybody, holdsForAll, peopleIn, type Fault } from "./everybody.ts";

const ALL = { many: 350 };
const answers = new WeakMap<Facts, Assessment>();
/** The answer in words, once. */
function assessed(facts: Facts): Assessment {
  const found = answers.get(facts) ?? assess(facts);
  answers.set(facts, found);
  return found;
}

/** What must have been told of a month for which a reason is given. */
type Agrees = (told: readonly Contribution[], m: Month, facts: Facts) => boolean;
const late = ({ paidIn }: Contribution, m: Month): boolean => paidIn !== undefined && month(paidIn) > m;
const AGREES: Readonly<Record<string, Agrees>> = {
  "nothing-paid": (told, m, { asOf }) => told.length === 0 && m < month(asOf),
  "not-over": (told, m, { asOf }) => told.length === 0 && m >= month(asOf),
  "paid-late": (told, m, { asOf }) => told.some((one) => late(one, m) && month(one.paidIn ?? "") <= month(asOf)),
  "planned-late": (told, m, { asOf }) => told.some((one) => late(one, m) && month(one.paidIn ?? "") > month(asOf)),
  "paid-elsewhere": (told, _m, { region }) => told.some((one) => !samePlace(one.region ?? region, region)),
  "other-kind": (told) => told.length > 0,
  paid: (told) => told.length > 0,
  "stops-ahead": (told, m, { region }) =>
    !told.some((one) => one.scheme !== "resident" && late(one, m) && samePlace(one.region ?? region, region)),
};

/** A word that denies a payment, for reasons that tell of one. */
const DENIES = /没有交[^生]|没交|没有缴|未缴/;
const TOLD_OF = ["paid-late", "paid-elsewhere"];

/** The months of which a condition says something, each with the reason it gives. */
function reasonsOf({ reason, data }: BenefitLine["conditions"][number]): (readonly [string, string])[] {
  const { month: about, gap, why } = data;
  return [
    ...(typeof about === "string" ? [[reason, about] as const] : []),
    ...(typeof why === "string" && typeof (gap ?? about) === "string" ? [[why, String(gap ?? about)] as const] : []),
  ];
}

/** Whether a reason given for a month is at odds with what she, or her spouse, told of it. */
function atOdds(facts: Facts): Fault {
  for (const { benefit, via, conditions, assumptions } of assessed(facts).benefits) {
    const line = `${benefit}/${via}`;
    const hers = facts.person?.contributions ?? [];
    const theirs = facts.spouse?.contributions ?? [];
    const records = via === "spouse" ? [hers, theirs] : [hers];
    const agrees = (reason: string, m: Month) =>
      records.some(
        (record) =>
          AGREES[reason]?.(
            record.filter((one) => isIn(one, m)),
            m,
            facts,
          ) ?? true,
      );
    for (const condition of conditions) {
      const wrong = reasonsOf(condition).find(([reason, m]) => !agrees(reason, month(m)));
      if (wrong) return `${line} ${condition.id}: ${wrong.join(" of ")} (${condition.observed})`;
      const { id, reason, observed } = condition;
      if (TOLD_OF.includes(reason) && DENIES.test(observed)) return `${line} ${id}: ${reason} says ${observed}`;
    }
    const then = facts.event?.date === undefined ? undefined : month(facts.event.date);
    const paidThen = then !== undefined && (via === "spouse" ? theirs : hers).some((one) => isOnTime(one, then, facts));
    if (paidThen && assumptions.some(({ id }) => id === "R8")) return `${line}: R8, though that month is paid`;
  }
  return undefined;
}
const isOnTime = (one: Contribution, m: Month, { region }: Facts): boolean =>
  isIn(one, m) && !late(one, m) && samePlace(one.region ?? region, region);

/** Every clause of every paper. */
const CLAUSES: ReadonlySet<string> = new Set(
  policyDocuments.flatMap(({ id, clauses }) => Object.keys(clauses).map((clause) => `${id}#${clause}`)),
);

/** What is missing of an answer as it is told: a clause that exists and is explained, the fact that is missing, a sum in cents. */
function untold(facts: Facts): Fault {
  const { benefits, missing, citations } = assessed(facts);
  if (benefits.length === 0) return "no line";
  for (const line of benefits) {
    const name = `${line.benefit}/${line.via}`;
    const cited = [line, ...line.conditions, ...line.assumptions, ...line.materials].flatMap(({ cites }) => cites);
    const unexplained = cited.find((clause) => !CLAUSES.has(clause) || citations[clause] === undefined);
    if (unexplained !== undefined) return `${name}: ${unexplained} is not explained`;
    const open = line.verdict === "unknown" && !missing.some(({ benefits: of }) => of.includes(line.benefit));
    if (open) return `${name}: unknown, and nothing missing for it`;
    const { value, daily, low, high, alternatives = [] } = line.amount ?? {};
    const sums = [value, daily, low, high, ...alternatives.map((one) => one.value)];
    const odd = sums.find((sum) => sum !== undefined && (sum < 0 || Number(sum.toFixed(2)) !== sum));
    if (odd !== undefined) return `${name}: a sum of ${odd}`;
  }
  return undefined;
}

/** Why facts cannot be answered in words. */
function unspeakable(facts: Facts): Fault {
  try {
    assessmentSchema.parse(assessed(facts));
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Every text in an answer, however deep. */
const textsIn = (told: unknown): readonly string[] =>
  typeof told === "string"
    ? [told]
    : typeof told === "object" && told !== null
      ? Object.values(told).flatMap(textsIn)
      : [];

describe.each(everybody)("%s", (_name, place) => {
  test("whatever is decided can be said, in the shape that is promised", () => {
    holdsForAll(place, ALL, unspeakable);
  });

  test("it names clauses that exist, what is missing, and sums in cents", () => {
    holdsForAll(place, ALL, untold);
  });

  test("every sentence is spaced as people write", () => {
    holdsForAll(place, ALL, (facts) => textsIn(assessed(facts)).find(isMisspaced));
  });

  test("a reason given for a month agrees with what was told of it", () => {
    holdsForAll(place, ALL, atOdds);
  });
});

test("every clause decides through a condition, or through what else cites it, or says why it decides nothing", () => {
  const cites = new Set(
    everybody.flatMap(([, place]) =>
      peopleIn(place, ALL.many).flatMap((facts) => Object.keys(assessed(facts).citations)),
    ),
  );
  for (const document of policyDocuments) {
    for (const [id, { label, role, summary, decides, conditions }] of Object.entries(document.clauses)) {
      expect([label, summary, decides]).not.toContain("");
      if (role !== "rule") expect(conditions).toBeUndefined();
      else if (!conditions) expect(cites).toContain(`${document.id}#${id}`);
    }
  }
});

test.each(everybody)(
  "%s: a line of the law alone says that what is local is not loaded, and where to ask",
  (_name, place) => {
    holdsForAll(place, ALL, (facts) => {
      if (facts.event?.date === undefined || facts.event.kind === undefined) return undefined;
      const silent = assessed(facts).benefits.find(({ conditions, notes, assumptions, cites }) => {
        const isLaws = cites.length > 0 ? cites.every((key) => key.startsWith("cn-")) : place === "unloaded";
        if (!isLaws) return false;
        // Before the law there was none.
        if (conditions.some(({ id }) => id === "document-in-force")) return false;
        const said = [...conditions.map(({ observed }) => observed), ...notes, ...assumptions.map(({ text }) => text)];
        const asks = said.some((text) => text.includes("12393"));
        return !asks || !said.some((text) => /没有收录|没有写|还没有收录|收录的文件/.test(text));
      });
      return silent && `${silent.benefit}/${silent.via} ${silent.verdict} keeps silent about what is local`;
    });
  },
);

test.each(everybody)("%s：能晚些再补的，说后来断的月份也要补", (_name, place) => {
  holdsForAll(place, ALL, (facts): Fault => {
    const found = assessed(facts)
      .benefits.flatMap(({ actions }) => actions)
      .find(({ id, by, what }) => {
        const later = id === "back-pay" && by !== undefined && month(by) > month(facts.asOf);
        return later && !/接着按月交.*断的月份也?要一起补上/.test(what);
      });
    return found && `says only of today's months: ${found.what}`;
  });
});
