/**
 * People of one place whose lives lie at the edges of its paper: counts around its numbers, gaps of up to five months closed
 * in and out of time or only planned, moves between schemes, and days of asking around every last day.
 */
import * as fc from "fast-check";
import {
  addDays,
  addMonths,
  addMonthsToDay,
  day,
  lastDay,
  month,
  monthText,
} from "../../shared/policy/base/calendar.ts";
import type { Day, Month } from "../../shared/policy/base/calendar.ts";
import { factsSchema, type Contribution, type Facts, type Scheme } from "../../shared/policy/facts/facts.ts";
import { EDGES, type AnyPlace, type Edges } from "./edges.ts";
import { withoutUndefined } from "./people.ts";

/** What an arbitrary gives. */
type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
/** A value in so many of ten. */
const in10 = <T>(times: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 10 - times, arbitrary: fc.constant(undefined) }, { weight: times, arbitrary: value });

/** In which month a gap is paid: after the gap, after the last month paid before it, or by the day of asking or the event. */
const paidAt = one(
  ...(["resumed 0", "resumed 1", "last 3", "last 4", "last 5"] as const),
  ...(["asked -1", "asked 0", "asked 1", "asked 2", "event 0", "event 1"] as const),
);

const chapter = (edges: Edges) =>
  fc.record({
    length: one(...edges.lengths),
    gap: one(0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5),
    fill: one("none", "none", "whole", "whole", "partly"),
    filledBy: one("next", "next", "before"),
    paidAt,
    maternity: in10(1, fc.boolean()),
    late: in10(1, paidAt),
    elsewhere: in10(1, one(...edges.elsewhere)),
    post: in10(
      1,
      one("fiscal" as const, "welfare-post" as const, "three-supports" as const, "migrant-account" as const),
    ),
    lateReason: one(undefined, undefined, "registration" as const, "arrears" as const, "job-change" as const),
  });
type Chapter = ValueOf<ReturnType<typeof chapter>>;

/** A record told backwards from the event. */
const lifeOf = (edges: Edges) =>
  one(...edges.chains).chain((chain) =>
    fc.record({
      chain: fc.constant(chain),
      chapters: fc.tuple(...chain.map(() => chapter(edges))),
      count: one(...edges.counts),
      ends: one(
        "open",
        "open",
        "open",
        ...(["event -4", "event -3", "event -2", "event -1", "event 0", "event 1"] as const),
      ),
      endsAsked: in10(3, one(-5, -4, -3, -2, -1, 0, 1, 4)),
      maternity: one(true, true, true, true, true, false, undefined),
      tier: one(undefined, 1 as const, 2 as const, 2 as const),
      base: one(undefined, 4400, 5000.5),
      beside: in10(1, fc.record({ before: fc.integer({ min: 0, max: 30 }), length: one(3, 12, 24, 40) })),
      sum: in10(
        4,
        fc.record({ off: one(-2, -1, 0, 0, 0, 1), paidAt: one("end 0", "end 1", "asked 0", "asked 1", "last 0") }),
      ),
    }),
  );
type Life = ValueOf<ReturnType<typeof lifeOf>>;

/** The months that a record is told by. */
interface When {
  readonly event: Month;
  readonly asked: Month;
}

const offset = (text: string, from: Readonly<Record<string, Month>>): Month => {
  const [name = "", months] = text.split(" ");
  const at = from[name];
  if (at === undefined) throw new Error(`no month ${name}`);
  return addMonths(at, Number(months));
};

/** A stretch laid on the calendar. */
interface Laid {
  readonly scheme: Scheme;
  readonly from: Month;
  readonly to: Month | undefined;
  readonly told: Chapter;
}

/** The stretches of a life, the earliest first; the last one reaches its count in the event's month. */
function laidOut(life: Life, { event, asked }: When): Laid[] {
  const ends = life.ends === "open" ? undefined : offset(life.ends, { event });
  const to = life.endsAsked === undefined ? ends : addMonths(asked, life.endsAsked);
  let from = addMonths(event, 1 - life.count);
  if (to !== undefined && to < from) from = addMonths(to, 1 - life.count);
  const found: Laid[] = [];
  for (const [index, told] of [...life.chapters.entries()].reverse()) {
    const scheme = life.chain[index];
    if (scheme === undefined) continue;
    const last = found[0];
    if (!last) {
      found.unshift({ scheme, from, to, told });
      continue;
    }
    const end = addMonths(last.from, -1 - told.gap);
    found.unshift({ scheme, from: addMonths(end, 1 - told.length), to: end, told });
  }
  return found;
}

/** The last months before the gaps of a life: windows for back-payment run from them. */
const lastMonths = (laid: readonly Laid[]): Month[] => laid.flatMap(({ to }) => (to === undefined ? [] : [to]));

function stretch(life: Life, { scheme, told }: Laid, from: Month, to: Month | undefined, paidIn?: Month): Contribution {
  const late = paidIn !== undefined && to !== undefined && paidIn > to;
  return withoutUndefined({
    scheme,
    from: monthText(from),
    to: to === undefined ? undefined : monthText(to),
    region: told.elsewhere,
    maternity: scheme === "individual" ? (told.maternity ?? life.maternity) : undefined,
    tier: scheme === "individual" ? life.tier : undefined,
    base: life.base,
    post: scheme === "employer" ? told.post : undefined,
    paidIn: late ? monthText(paidIn) : undefined,
    lateReason: late && scheme === "employer" ? told.lateReason : undefined,
  });
}

/** The months of the gap after a stretch, as far as they were paid afterwards. */
function gapPaid(life: Life, laid: Laid, next: Laid, when: When): Contribution[] {
  const { told, to } = laid;
  if (to === undefined || told.fill === "none" || next.from - to <= 1) return [];
  const from = addMonths(to, told.fill === "partly" && next.from - to > 2 ? 2 : 1);
  const end = addMonths(next.from, -1);
  const by = told.filledBy === "next" ? next : laid;
  return [stretch(life, by, from, end, offset(told.paidAt, { ...when, last: to, resumed: next.from }))];
}

/** Karamay: the months of a lump sum after the last stretch, about as many as are missing. */
function lumpSum(life: Life, edges: Edges, laid: Laid, when: When): Contribution[] {
  if (!edges.sums || !life.sum || laid.scheme !== "individual" || laid.to === undefined) return [];
  const months = edges.sums.months - (laid.to - laid.from + 1) + life.sum.off;
  if (months < 1) return [];
  const [from, to] = [addMonths(laid.to, 1), addMonths(laid.to, months)];
  const paidIn = offset(life.sum.paidAt, { ...when, end: laid.to, last: month(edges.sums.last) });
  return [{ ...withoutLate(stretch(life, laid, from, to)), paidIn: monthText(paidIn) }];
}

const withoutLate = ({ paidIn: _paidIn, lateReason: _lateReason, ...rest }: Contribution): Contribution => rest;

function recordOf(life: Life, edges: Edges, laid: readonly Laid[], when: When): Contribution[] {
  const told = laid.flatMap((one, index) => {
    const next = laid[index + 1];
    const { late } = one.told;
    const paidIn =
      late && one.to !== undefined ? offset(late, { ...when, last: one.to, resumed: addMonths(one.to, 1) }) : undefined;
    return [
      stretch(life, one, one.from, one.to, paidIn),
      ...(next ? gapPaid(life, one, next, when) : lumpSum(life, edges, one, when)),
    ];
  });
  const { beside } = life;
  if (!beside) return told;
  const from = addMonths(when.event, -beside.before);
  return [...told, { scheme: "resident", from: monthText(from), to: monthText(addMonths(from, beside.length)) }];
}

/** Chongqing: resident insurance goes by calendar years, each paid in its window or outside. */
const residentYears = fc.record({
  before: one(0, 0, 1, 2, 3),
  brokenOff: one(0, 0, 0, 2, 5),
  begins: one(0, 0, 0, 2, 6),
  open: fc.boolean(),
  paid: one(undefined, undefined, -4, -2, -1, 0, 1, 2, 5, 7),
  elsewhere: in10(1, one("510100", "650200")),
});

function residentRecord(told: ValueOf<typeof residentYears>, event: Month): Contribution[] {
  const january = addMonths(event, -(event % 12));
  const from = addMonths(january, told.begins);
  const earlier =
    told.before === 0
      ? []
      : [{ from: addMonths(january, -12 * told.before), to: addMonths(january, -1 - told.brokenOff) }];
  return [
    ...earlier.map(({ from: first, to }): Contribution => ({
      scheme: "resident",
      from: monthText(first),
      to: monthText(to),
    })),
    withoutUndefined({
      scheme: "resident" as const,
      from: monthText(from),
      to: told.open ? undefined : monthText(addMonths(january, 11)),
      region: told.elsewhere,
      paidIn: told.paid === undefined ? undefined : monthText(addMonths(january, told.paid)),
    }),
  ];
}

/** The day of asking, by the event's day: some days off, at a month's end, or at the limit of a year. */
const askedBy = (date: Day, special: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -330, max: -1 }).map((n) => addDays(date, n)) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }).map((n) => addDays(date, n)) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 540 }).map((n) => addDays(date, n)) },
    { weight: 1, arbitrary: one(0, -1, 1).map((n) => addDays(date, n)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(one(-1, 0, 1, 3, 4, 8), one(0, 1))
        .map(([months, days]) => addDays(lastDay(addMonths(month(date), months)), days)),
    },
    { weight: 1, arbitrary: one(0, -1, 1).map((n) => addDays(addMonthsToDay(date, 12), n)) },
    { weight: 1, arbitrary: one(...special).map(day) },
  );

const settings = one(undefined, undefined, "inpatient" as const, "outpatient" as const);

/** What happened: nearly always what its kind needs, and sometimes what it does not. */
const eventOf = (date: Day) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 14, arbitrary: fc.record({ kind: one("delivery"), setting: in10(2, settings) }) },
        {
          weight: 2,
          arbitrary: fc.record({
            kind: one("termination"),
            setting: settings,
            gestationMonths: in10(8, one(2, 3, 4, 5)),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            kind: one("family-planning"),
            setting: settings,
            procedure: in10(9, one("iud-insertion", "iud-removal", "tubal-ligation", "abortion", "induced-labour")),
          }),
        },
        { weight: 1, arbitrary: fc.record({ kind: one("prenatal", "treatment"), setting: settings }) },
      ),
      fc.record({
        place: in10(1, one("overseas", "510100", "110000")),
        fetuses: in10(1, fc.constant(2)),
        dystocia: in10(1, fc.boolean()),
        caesarean: in10(2, fc.boolean()),
        complication: in10(2, fc.boolean()),
      }),
    )
    .map(([what, how]) => withoutUndefined({ ...what, ...how, date }));

const details = (date: Day) =>
  fc
    .record({
      employed: one(undefined, undefined, true, false),
      averageBaseLastYear: in10(2, one(4400, 5200.55)),
      employerAverageWage: in10(4, one(6000, 8123.45)),
      monthlyStipend: in10(4, one(1800, 4198, 4244, 5000)),
      wageBeforeLeave: in10(2, one(7200)),
      dismissedOn: in10(1, one(null, addDays(date, -40), addDays(date, -1), date, addDays(date, 40))),
    })
    .map(withoutUndefined);

/** What a person is told by: her life, or a resident's years, and the day of asking moved to an edge of that life. */
const tellings = (edges: Edges, date: Day) =>
  fc.record({
    region: one(...edges.codes),
    asked: askedBy(date, edges.days),
    atEdge: in10(4, fc.tuple(fc.nat(3), one(0, 1, 3, 4, 4, 5), one(0, 0, 1, -15))),
    event: eventOf(date),
    life: lifeOf(edges),
    resident: edges.residentYears ? in10(2, residentYears) : fc.constant(undefined),
    untold: in10(1, fc.constant(true)),
    person: details(date),
    spouse: in10(3, fc.record({ life: lifeOf(edges), details: details(date), hers: one("none", "resident", "own") })),
    residentReimbursed: in10(2, fc.boolean()),
    figures: in10(2, one(...edges.figures)),
  });

function factsFrom(told: ValueOf<ReturnType<typeof tellings>>, edges: Edges, date: Day): unknown {
  const event = month(date);
  const laid = laidOut(told.life, { event, asked: month(told.asked) });
  const asOf = edgeDay(told.atEdge, lastMonths(laid), told.asked, date);
  const when = { event, asked: month(asOf) };
  const own = told.resident ? residentRecord(told.resident, event) : recordOf(told.life, edges, laid, when);
  const { spouse } = told;
  const hers =
    spouse?.hers === "none"
      ? []
      : spouse?.hers === "resident"
        ? [{ scheme: "resident", from: monthText(addMonths(event, -14)) }]
        : own;
  const person = {
    ...told.person,
    ...(!told.untold && { contributions: hers }),
    ...(spouse && spouse.hers !== "own" && { employed: false }),
  };
  return withoutUndefined({
    region: told.region,
    asOf,
    event: told.event,
    person,
    spouse: spouse && {
      ...spouse.details,
      contributions: recordOf(spouse.life, edges, laidOut(spouse.life, when), when),
    },
    residentReimbursed: told.residentReimbursed,
    figures: told.figures,
  });
}

/** A day near the last one on which a gap can be closed; the day chosen by the event where that lies too far off. */
function edgeDay(
  at: readonly [number, number, number] | undefined,
  lasts: readonly Month[],
  asked: Day,
  date: Day,
): Day {
  if (!at || lasts.length === 0) return asked;
  const last = lasts[at[0] % lasts.length];
  if (last === undefined) return asked;
  const found = addDays(lastDay(addMonths(last, at[1])), at[2]);
  return Math.abs(month(found) - month(date)) > 20 ? asked : found;
}

/** Valid facts of people of one place. */
export function peopleOf(place: AnyPlace): fc.Arbitrary<Facts> {
  const edges = EDGES[place];
  const dates = fc
    .tuple(one(...edges.months), one("01", "02", "10", "15", "28", "end"))
    .map(([m, d]) => (d === "end" ? lastDay(month(m)) : day(`${m}-${d}`)));
  return dates
    .chain((date) => tellings(edges, date).map((told) => factsSchema.safeParse(factsFrom(told, edges, date)).data))
    .filter((facts) => facts !== undefined);
}
