/** 2025年3月入职，单位一直交到现在: events of a life taken out of a sentence, and what is told to follow them. */
import { spokenMonth, yearOf } from "../calendar.ts";
import type { Line } from "../lines.ts";
import type { Period } from "../period.ts";
import { namesMonths, periodsIn } from "../periods.ts";
import {
  AFTERWARDS,
  eventsApart,
  FOLLOWS,
  GOES_ON,
  SINCE,
  THEN_ALONE,
  THEREAFTER,
  JOINED_THEN,
  LEFT_THEN,
  lifeEventIn,
  mayTellOfLife,
  withoutPaying,
  type LifeEvent,
} from "../words/life.ts";
import { takesBack } from "../words/spoken.ts";
import { readOf } from "./read-clause.ts";

/** A part of a sentence: an event, or what is said of paying. */
interface Part {
  readonly text: string;
  readonly event: LifeEvent | undefined;
  /** The months that it names, or in which it happened. */
  readonly periods: readonly Period[];
}

/** More letters than a sentence has. */
const LONGEST = 500;

/** A day or month as people say it, and no cell of a table. */
const DATED = /[年月日号]/;

/** A sentence without the events in it, as the sentences that are left; undefined where it tells of none. */
export function withoutLife(text: string, now: number, before: readonly Period[]): readonly string[] | undefined {
  if (text.length > LONGEST || !mayTellOfLife(text)) return undefined;
  const parts = partsOf(eventsApart(text), now, before);
  return parts.some(({ event }) => event !== undefined) ? new Left(parts, before, now).sentences() : undefined;
}

/** 2025年3月入职, and on the next line 单位一直交到现在: one sentence, on two lines. */
export function joinedEvents(lines: readonly Line[], now: number): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const plain = line.plain.trim();
    if (last && FOLLOWS.test(plain) && plain.length <= LONGEST && !namesMonths(plain, now) && isOfWork(last.plain, now))
      joined[joined.length - 1] = { plain: `${last.plain.trim()},${plain}`, parts: [...last.parts, ...line.parts] };
    else joined.push(line);
  }
  return joined;
}

function isOfWork(plain: string, now: number): boolean {
  if (plain.length > LONGEST || !mayTellOfLife(plain) || !DATED.test(plain)) return false;
  const event = lifeEventIn(periodsIn(plain, now).rest);
  return event === "joined" || event === "left";
}

/** The parts of a sentence; months without a year are counted on from what was told last, be it an event. */
function partsOf(text: string, now: number, before: readonly Period[]): Part[] {
  const told = [...before];
  const pieces = text.split(/[,;。]/).filter((piece) => piece.trim() !== "");
  let sinceEvent = false;
  return pieces.map((piece): Part => {
    // What is told after an event is counted on from it alone.
    const last = sinceEvent && !takesBack(piece) ? told.slice(-1) : told;
    const { read } = readOf(piece, now, { headed: undefined, told: last });
    const named = [...read.periods, ...read.days.map(({ month }) => ({ from: month, to: month, onward: false }))];
    const single = named.every(({ from, to }) => from === to);
    const event =
      (DATED.test(piece) || pieces.length > 1) && single && read.bare.length === 0 ? lifeEventIn(read.rest) : undefined;
    const [first] = named;
    const counted = sinceEvent && event === undefined && first !== undefined && !takesBack(read.rest);
    if (first !== undefined) {
      told.push(...named);
      sinceEvent = event !== undefined;
    }
    return { text: counted ? inYear(piece, yearOf(first.from)) : piece, event, periods: named };
  });
}

/** 4月起, of this year. */
const inYear = (text: string, year: number): string =>
  /\d{4}|\d\d年/.test(text) ? text : text.replace(/\d{1,2}\s*(?=[月、,和-])/, `${year}年$&`);

/** What is left of a sentence once its events are heard. */
class Left {
  readonly #done: string[] = [];
  #open: string[] = [];

  constructor(
    private readonly parts: readonly Part[],
    private readonly before: readonly Period[],
    private readonly now: number,
  ) {}

  sentences(): readonly string[] {
    for (let at = 0; at < this.parts.length;) at += this.#partAt(at);
    this.#close();
    return this.#done;
  }

  /** Hears the part that stands here; gives how many parts it took. */
  #partAt(at: number): number {
    const part = this.parts[at];
    if (part?.event === undefined) {
      this.#open.push(part?.text ?? "");
      return 1;
    }
    const month = part.periods[0]?.from;
    if (month === undefined) return 1;
    if (part.event === "joined") return this.#joined(at, month);
    if (part.event === "left" && this.#goesOn(at)) this.#alone(`${spokenMonth(month)}${LEFT_THEN}`);
    const next = this.#undated(at + 1);
    if (next === undefined || !(AFTERWARDS.test(next.trim()) || (part.event === "left" && THEN_ALONE.test(next))))
      return 1;
    this.#alone(`${spokenMonth(month + 1)}起${next.trim().replace(AFTERWARDS, "")}`);
    return 2;
  }

  /** 2025年3月入职，单位交医保，2025年12月离职: what stands beside the two is said of the months between. */
  #joined(at: number, month: number): number {
    const end = [at + 1, at + 2].find((place) => this.parts[place]?.event === "left");
    const leave = end === undefined ? undefined : this.parts[end]?.periods[0]?.from;
    const said = (this.#undated(at + 1) ?? (end === at + 1 ? this.#undated(at + 2) : undefined))?.replace(
      THEREAFTER,
      "",
    );
    if (said === undefined) return 1;
    if (leave !== undefined && leave > month) {
      this.#between(month, leave, said);
      return 3;
    }
    const next = this.#nextMonth(at);
    if (takesBack(said))
      this.#alone(`${spokenMonth(month)}${next !== undefined && next > month ? until(next - 1) : "起"}${said}`);
    else if (SINCE.test(said)) this.#alone(`${spokenMonth(month)}起${said.replace(SINCE, "")}`);
    else if (GOES_ON.test(said)) {
      this.#alone(`${spokenMonth(month)}${JOINED_THEN} ${withoutPaying(said)}`);
      if (month < this.now) this.#alone(`${spokenMonth(month + 1)}起${said}`);
    } else this.#open.push(this.parts[at]?.text ?? "", said);
    return 2;
  }

  #between(from: number, to: number, said: string): void {
    const words = takesBack(said) ? said : withoutPaying(said);
    this.#alone(`${spokenMonth(from)}${JOINED_THEN} ${words}`);
    if (to - from > 1) this.#alone(`${spokenMonth(from + 1)}${until(to - 1)}${said}`);
    this.#alone(`${spokenMonth(to)}${LEFT_THEN} ${words}`);
  }

  /** Whether what was told before still goes on. */
  #goesOn(at: number): boolean {
    const told = [...this.before, ...this.parts.slice(0, at).flatMap(({ event, periods }) => (event ? [] : periods))];
    return told.at(-1)?.onward === true;
  }

  /** The first month that is told after this part. */
  #nextMonth(at: number): number | undefined {
    return this.parts.slice(at + 1).find(({ event, periods }) => event === undefined && periods.length > 0)?.periods[0]
      ?.from;
  }

  #undated(at: number): string | undefined {
    const part = this.parts[at];
    return part !== undefined && part.event === undefined && part.periods.length === 0 ? part.text : undefined;
  }

  #alone(text: string): void {
    this.#close();
    this.#done.push(text);
  }

  #close(): void {
    if (this.#open.length > 0) this.#done.push(this.#open.join());
    this.#open = [];
  }
}

const until = (month: number): string => `到${spokenMonth(month)}`;
