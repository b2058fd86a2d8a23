/** Does what an answer says: turns its actions into facts, as they would be told once they are done. */
import {
  addMonths,
  firstDay,
  month,
  monthText,
  yearOf,
  type Day,
  type Month,
} from "../../shared/policy/base/calendar.ts";
import { samePlace } from "../../shared/policy/base/places.ts";
import { decide, type DecidedLine } from "../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type Facts } from "../../shared/policy/facts/facts.ts";
import { joined } from "../../shared/policy/facts/joined.ts";
import { bookOf, lastMonth, paymentsIn, type Book, type Payment } from "../../shared/policy/months/book.ts";
import { CURES, type DecidedAction } from "../../shared/policy/rules/action.ts";

/** How far on somebody goes on paying: further than any answer looks. */
const GOES_ON = 42;
/** The longest lump sum that anybody may have to pay. */
const LONGEST_SUM = 16;

/** The actions of a line that change a record, in the order of doing. */
export const curesOf = ({ actions }: Pick<DecidedLine, "actions">): DecidedAction[] =>
  actions.filter(({ id }) => (CURES as readonly string[]).includes(id));

/** The facts with every cure of a line done, each on its last day or on the day given; asked on the day of the last one. */
export function carriedOut(facts: Facts, line: DecidedLine, on?: Day): Facts {
  let done = facts;
  for (const act of curesOf(line)) {
    const said = on ?? act.by ?? facts.asOf;
    // A sum is paid once she is in, however early it is to be paid.
    const soonest = act.id === "lump-sum" && !act.move && act.start !== undefined ? firstDay(act.start) : said;
    const then = soonest > said ? soonest : said;
    const asOf = then > done.asOf ? then : done.asOf;
    done = factsSchema.parse({
      ...withDone(done, line, act, { on: month(then), asked: month(facts.asOf) }, asOf),
      asOf,
    });
  }
  return done;
}

/** The month of paying, and the one in which it was said what to do. */
interface When {
  readonly on: Month;
  readonly asked: Month;
}

function withDone(facts: Facts, line: DecidedLine, act: DecidedAction, when: When, asOf: string): Facts {
  if (act.asTold) return facts;
  if (act.id === "return-resident-reimbursement") return { ...facts, residentReimbursed: false };
  const whose = line.via === "spouse" && act.who !== "person" ? "spouse" : "person";
  const record = facts[whose]?.contributions ?? [];
  const told = (contributions: readonly Contribution[]): Facts => ({
    ...facts,
    [whose]: { ...facts[whose], contributions },
  });
  if (act.id !== "lump-sum") return told(withPayments(facts, record, paying(facts, record, act), when));
  const sameLine = ({ benefit, via }: DecidedLine) => benefit === line.benefit && via === line.via;
  // What is missing then is asked then.
  const then = decide({ ...facts, asOf }).find(sameLine);
  const move = then && curesOf(then).find(({ id }) => id === act.id)?.move;
  const sums = move?.sum
    ? [told(withSum(facts, record, when.on, move.sum))]
    : Array.from({ length: LONGEST_SUM }, (_, n) => told(withSum(facts, record, when.on, n)));
  const stands = (one: Facts): boolean => decide({ ...one, asOf }).find(sameLine)?.verdict === "eligible";
  return sums.find(stands) ?? facts;
}

type Alike = Omit<Contribution, "from" | "to" | "paidIn" | "lateReason">;

/** As whom she pays, which months, and which payments make a month need none. */
interface Paying {
  readonly alike: Alike;
  readonly counts: (paid: Payment) => boolean;
  readonly closes: readonly Month[];
  /** Whether the months between saying and doing are paid afterwards too. */
  readonly closesSince: boolean;
  /** How many months back a gap may still be closed. */
  readonly window: number;
  readonly onlyBackPays: boolean;
}

/** By the plan; or else as she last paid, or as a resident where she never did. */
function paying(facts: Facts, record: readonly Contribution[], act: DecidedAction): Paying {
  const { move, closes = [] } = act;
  const closesSince = act.id === "back-pay";
  if (move) {
    const { scheme, maternity, tier, post } = move.pays;
    const alike: Alike = {
      scheme,
      ...(maternity !== undefined && { maternity }),
      ...(tier !== undefined && { tier }),
      ...(post !== undefined && { post }),
    };
    return {
      alike,
      counts: move.counts,
      closes,
      closesSince,
      window: move.window ?? Infinity,
      onlyBackPays: move.onlyBackPays ?? false,
    };
  }
  const before = act.start === undefined ? month(facts.asOf) : addMonths(act.start, -1);
  const last = record
    .filter(({ from }) => from <= monthText(before))
    .sort((a, b) => ((a.to ?? "9999") < (b.to ?? "9999") ? -1 : 1))
    .at(-1);
  const alike = onTime(last ?? { scheme: "resident", from: "" });
  return {
    alike,
    counts: ({ scheme }) => scheme === alike.scheme,
    closes,
    closesSince,
    window: Infinity,
    onlyBackPays: false,
  };
}

/** The first month that is to be paid afterwards once the action's last day has come; nothing where none is. */
export function firstToClose(facts: Facts, line: DecidedLine, act: DecidedAction): Month | undefined {
  const [said] = act.closes ?? [];
  if (said !== undefined || !act.move || act.by === undefined) return said;
  const { counts } = act.move;
  const record = facts[line.via === "spouse" && act.who !== "person" ? "spouse" : "person"]?.contributions ?? [];
  const isBare = (m: Month) =>
    !record.some((one) => isIn(one, m) && paidFor(facts, one, m).some((paid) => counts(paid) && !paid.late));
  return monthsFrom(month(facts.asOf), addMonths(month(act.by), -1)).find(isBare);
}

/** The months that were said to be closed and those over since, and all from the month of paying on. */
function withPayments(facts: Facts, record: readonly Contribution[], act: Paying, { on, asked }: When): Contribution[] {
  const { alike, counts } = act;
  const end = addMonths(Math.max(on, month(facts.event?.date ?? facts.asOf)) as Month, GOES_ON);
  // Who joins or goes on as a member is told as one from then on.
  const untold = (one: Contribution, m: Month) =>
    m >= asked && alike.maternity === true && one.scheme === "individual" && one.maternity === undefined;
  const told = (m: Month) =>
    record.filter((one) => isIn(one, m) && !untold(one, m) && paidFor(facts, one, m).some(counts));
  const isBare = (m: Month) => !told(m).some(({ paidIn }) => paidIn === undefined || month(paidIn) <= Math.max(on, m));
  const over = act.closesSince
    ? [...act.closes, ...monthsFrom(Math.max(asked, on - act.window + 1) as Month, addMonths(on, -1))]
    : act.closes;
  const paid = new Map<Month, Contribution>();
  for (const m of over.filter(isBare)) {
    const why = told(m).find(({ lateReason }) => lateReason !== undefined)?.lateReason;
    paid.set(m, { ...alike, ...only(m), paidIn: monthText(on), ...(why && { lateReason: why }) });
  }
  // Before the event, what an employer or the agency is told to pay late is paid on time by the same.
  const isToCome = (facts.event?.date ?? "") > facts.asOf;
  const isLate = (m: Month) => told(m).every(({ paidIn }) => paidIn !== undefined && month(paidIn) > m);
  const isPaid = (m: Month) => isLate(m) && (!isByTheYear(facts, alike) || isInWindow(facts, m, on));
  for (const m of act.onlyBackPays ? [] : monthsFrom(on, end).filter(isPaid)) {
    const others = isToCome ? told(m).find(({ scheme }) => scheme !== "individual") : undefined;
    const made = isByTheYear(facts, alike) && yearOf(m) === yearOf(on) ? { paidIn: monthText(on) } : {};
    paid.set(m, { ...(others ? onTime(others) : alike), ...only(m), ...made });
  }
  const planned = (one: Contribution) =>
    one.paidIn !== undefined && month(one.paidIn) > on && paidFor(facts, one, month(one.from)).some(counts);
  const sameLane = (one: Contribution) => one.scheme === alike.scheme && isHere(facts, one);
  const kept = record.flatMap((one) =>
    sameLane(one) || planned(one) ? cutOut(one, new Set(paid.keys()), end) : [one],
  );
  return [...kept, ...joined([...paid.values()])];
}

/** 渝医保发〔2025〕37号 五、3: residents of Chongqing pay by the insurance year. */
const isByTheYear = ({ region }: Facts, { scheme }: Alike): boolean =>
  scheme === "resident" && samePlace(region, "500000");
/** Later years are paid in their own windows; the year of paying in its window only, or where the event lies in it. */
function isInWindow({ event, asOf }: Facts, m: Month, on: Month): boolean {
  const asked = yearOf(on);
  return yearOf(m) > asked || on % 12 <= 1 || yearOf(month(event?.date ?? asOf)) === asked;
}

/** These months, or so many after the last one paid, all paid in this month; what is told of later months follows them. */
function withSum(
  facts: Facts,
  record: readonly Contribution[],
  on: Month,
  sum: number | readonly Month[],
): Contribution[] {
  const isMember = (one: Contribution) => isHere(facts, one) && one.scheme === "individual" && one.maternity !== false;
  const made = (m: Month) =>
    record.find((one) => isMember(one) && isIn(one, m) && (one.paidIn === undefined || month(one.paidIn) <= on));
  let last = on;
  while (last > on - GOES_ON && !made(last)) last = addMonths(last, -1);
  const months = typeof sum === "number" ? monthsFrom(addMonths(last, 1), addMonths(last, sum)) : sum;
  const alike = onTime(made(last) ?? { scheme: "individual", maternity: true, ...only(last) });
  const paid = months.map((m) => ({ ...alike, ...only(m), paidIn: monthText(on) }));
  const kept = record.flatMap((one) =>
    one.scheme === "individual" && isHere(facts, one) ? cutOut(one, new Set(months), addMonths(on, GOES_ON)) : [one],
  );
  return [...kept, ...joined(paid)];
}

const only = (m: Month) => ({ from: textOf(m), to: textOf(m) });
const onTime = ({ paidIn: _paidIn, lateReason: _lateReason, ...alike }: Contribution): Contribution => alike;
const isHere = ({ region }: Facts, one: Contribution): boolean => samePlace(one.region ?? region, region);

/** How a stretch is paid in a month; each stretch is laid out once. */
function paidFor({ region }: Facts, one: Contribution, m: Month): readonly Payment[] {
  const known = laidOut.get(one);
  const found =
    known?.region === region && m <= lastMonth(known.book)
      ? known
      : { region, book: bookOf([one], region, { since: m, until: addMonths(m, GOES_ON) }) };
  laidOut.set(one, found);
  return paymentsIn(found.book, m);
}
const laidOut = new WeakMap<Contribution, { readonly region: string; readonly book: Book }>();

/** Whether a stretch has a month. */
export function isIn({ from, to }: Contribution, m: Month): boolean {
  const text = textOf(m);
  return from <= text && (to === undefined || text <= to);
}
const texts = new Map<Month, string>();
function textOf(m: Month): string {
  const text = texts.get(m) ?? monthText(m);
  texts.set(m, text);
  return text;
}

const monthsFrom = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => addMonths(first, n));

/** A stretch without some of its months. */
function cutOut(stretch: Contribution, without: ReadonlySet<Month>, end: Month): readonly Contribution[] {
  const last = stretch.to === undefined ? end : month(stretch.to);
  if (![...without].some((m) => m >= month(stretch.from) && m <= last)) return [stretch];
  const kept = monthsFrom(month(stretch.from), last).filter((m) => !without.has(m));
  return joined(kept.map((m) => ({ ...stretch, ...only(m) })));
}
