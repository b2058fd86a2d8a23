/** What is certain of a record, as stretches of the facts. */
import type { FactsInput, Scheme } from "../policy/index.ts";
import { answered, isMonthAnswer, isPlaceAnswer, later, movedBy } from "./answers.ts";
import { monthNumber } from "./calendar.ts";
import { followedUp } from "./open-asks.ts";
import { mayBeMedical, type Answer, type Ask, type Reading, type ReadMonth } from "./reading.ts";
import { isScheme } from "./words/payers.ts";

/** A stretch as `person.contributions` holds it. */
export type Contribution = NonNullable<NonNullable<FactsInput["person"]>["contributions"]>[number];

/** A month that counts, with everything answered. */
export interface CertainMonth {
  readonly month: string;
  readonly scheme: Scheme;
  readonly maternity?: boolean;
  readonly paidIn?: string;
  readonly base?: number;
  readonly tier?: 1 | 2;
  readonly region?: string;
  readonly open: boolean;
  readonly lines: readonly number[];
}

/** Stretches of the months that are certain, once the answers are heard; what is still open is left out. */
export function contributionsOf(reading: Reading, answers: readonly Answer[]): Contribution[] {
  const stretches: Stretch[] = [];
  const latest = new Map<string, Stretch>();
  for (const month of certainMonths(reading, answers)) {
    const details = detailsOf(month);
    const before = latest.get(details);
    if (before && monthNumber(before.last.month) + 1 === monthNumber(month.month)) before.last = month;
    else {
      const begun = { first: month, last: month };
      stretches.push(begun);
      latest.set(details, begun);
    }
  }
  return stretches.map(({ first, last }) => ({
    scheme: first.scheme,
    ...(first.region !== undefined && { region: first.region }),
    from: first.month,
    ...(!last.open && { to: last.month }),
    ...(first.maternity !== undefined && { maternity: first.maternity }),
    ...(first.tier !== undefined && { tier: first.tier }),
    ...(first.base !== undefined && { base: first.base }),
    ...(first.paidIn !== undefined && { paidIn: first.paidIn }),
  }));
}

interface Stretch {
  readonly first: CertainMonth;
  last: CertainMonth;
}

const detailsOf = ({ scheme, region, maternity, tier, base, paidIn }: CertainMonth): string =>
  JSON.stringify([scheme, region, maternity, tier, base, paidIn]);

/** Medical months that are certain, each once for every way it was paid in, in the order of time. */
export function certainMonths(reading: Reading, answers: readonly Answer[]): CertainMonth[] {
  const heard = new Heard(followedUp(reading, answers).asks, answers);
  const settled = reading.months.flatMap((month) => settle(month, heard) ?? []);
  const maternity = new Map<string, boolean>();
  for (const { insurance, month, state } of settled) {
    if (insurance === "maternity") maternity.set(month, maternity.get(month) === true || isPaid(state));
  }
  const seen = new Set<string>();
  return settled.flatMap(({ insurance, state, month, scheme, paidIn, source, region }) => {
    if (!mayBeMedical(insurance) || !isPaid(state) || scheme === undefined) return [];
    const key = `${month} ${scheme} ${region ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const withMaternity = scheme === "resident" ? undefined : maternity.get(month);
    const { base, tier, open, lines } = source;
    return [
      {
        month,
        scheme,
        open: open === true && state === "paid",
        lines,
        ...(withMaternity !== undefined && { maternity: withMaternity }),
        ...(base !== undefined && { base }),
        ...(tier !== undefined && { tier }),
        ...(region !== undefined && { region }),
        ...(paidIn !== undefined && { paidIn }),
      },
    ];
  });
}

const isPaid = (state: string): boolean => state === "paid" || state === "late";

interface Settled {
  readonly month: string;
  readonly insurance: string;
  readonly state: string;
  readonly scheme: Scheme | undefined;
  readonly paidIn: string | undefined;
  readonly region: string | undefined;
  readonly source: ReadMonth;
}

/** A question about a month, with its answer if there is one. */
interface Open {
  readonly lines: ReadonlySet<number>;
  readonly value: string | undefined;
  /** The last of the months that are asked about. */
  readonly last: string;
}

/** The answers by what they are about. */
class Heard {
  readonly #open = new Map<string, Open[]>();

  constructor(asks: readonly Ask[], answers: readonly Answer[]) {
    const valueOf = answered(answers);
    for (const ask of asks) {
      const about = new Set(ask.lines);
      for (const month of ask.months) {
        const value = valueOf(ask, month);
        const key = `${ask.what} ${month}`;
        this.#open.set(key, [
          ...(this.#open.get(key) ?? []),
          { lines: about, value, last: ask.months.at(-1) ?? month },
        ]);
      }
    }
  }

  /** What is open about a month: its questions of a kind. */
  about({ month, lines }: ReadMonth, what: Ask["what"]): readonly Open[] {
    const open = this.#open.get(`${what} ${month}`) ?? [];
    return open.filter((ask) => lines.some((line) => ask.lines.has(line)));
  }
}

/** The month that is meant, and when it was paid; undefined while that is open. */
function monthMeant(source: ReadMonth, heard: Heard) {
  const asked = heard.about(source, "month");
  let { month, paidIn } = source;
  for (const { value, last } of asked) {
    if (value === "same") continue;
    const by = movedBy(value, last);
    if (by !== undefined) {
      month = later(source.month, by);
      paidIn = paidIn === undefined ? undefined : later(paidIn, by);
    } else if (isMonthAnswer(value)) month = value;
    else return undefined;
  }
  return { month, paidIn, asked: asked.length > 0 };
}

/** A month with the answers filled in; undefined while anything is open. */
function settle(source: ReadMonth, heard: Heard): Settled | undefined {
  const said = (what: Ask["what"]) => heard.about(source, what)[0]?.value;
  const states = heard.about(source, "state");
  const told = monthMeant(source, heard);
  let state: string | undefined = source.state;
  if (told === undefined) return undefined;
  if (states.length > 0 || told.asked) {
    const values = states.map(({ value }) => value);
    // Nothing but these says that it was paid.
    if (!values.every((value) => value === "paid" || value === "late" || isMonthAnswer(value))) return undefined;
    const late =
      values.some((value) => value === "late" || isMonthAnswer(value)) ||
      source.paidIn !== undefined ||
      heard.about(source, "paid-in").length > 0;
    state = late ? "late" : "paid";
  }
  if (state === undefined) return undefined;
  const { month, paidIn: bookedIn } = told;
  const paidIn = bookedIn ?? states.map(({ value }) => value).find(isMonthAnswer) ?? said("paid-in");
  if (state === "late" && !isMonthAnswer(paidIn)) return undefined;
  const payer = said("scheme");
  const scheme = source.scheme ?? (isScheme(payer) ? payer : undefined);
  const named = source.insurance ?? said("insurance");
  const insurance = named === "employee-medical" && scheme === "resident" ? "resident-medical" : named;
  if (insurance === undefined || insurance === "unknown") return undefined;
  const places = heard.about(source, "region");
  const region = source.region ?? places[0]?.value;
  if (places.length > 0 && !isPlaceAnswer(region ?? "")) return undefined;
  return {
    month,
    insurance,
    state,
    scheme: insurance === "resident-medical" ? "resident" : scheme === "resident" ? undefined : scheme,
    paidIn: state === "late" ? paidIn : undefined,
    region: region === "here" ? undefined : region,
    source,
  };
}
