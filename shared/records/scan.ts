/** One pass over a text for the months that it names. The text is NFKC. */
import { inYears, yearOf } from "./calendar.ts";
import { BROKEN, CANDIDATE, FORMS, fourDigits, NAMES, UNTIL } from "./month-forms.ts";
import { BACKWARDS, MOST_IN_A_SPAN, monthAlone, TOO_MANY, tooFar, YEAR_TURNED } from "./period.ts";
import type { NamedDay, Period, Periods } from "./period.ts";

/** One pass over a text, never back; `now` is the month that 至今 means, `year` the one that a bare 3月 is of. */
export class Scan {
  readonly #periods: Period[] = [];
  readonly #days: NamedDay[] = [];
  readonly #years: number[] = [];
  readonly #bare: number[] = [];
  readonly #rest: string[] = [];
  #at = 0;
  #months = 0;
  #softYears = false;
  /** Why something that looks like a month cannot be one: then nothing of the text is read. */
  #problem: string | undefined;

  constructor(
    private readonly line: string,
    private readonly now: number,
    private year: number | undefined,
  ) {}

  all(): Periods {
    while (this.#at < this.line.length) {
      CANDIDATE.lastIndex = this.#at;
      const next = CANDIDATE.exec(this.line)?.index ?? this.line.length;
      this.#rest.push(this.line.slice(this.#at, next));
      this.#at = next;
      if (next < this.line.length) this.#readHere();
      const problem = this.#problem;
      if (problem !== undefined) return { periods: [], days: [], years: [], bare: [], rest: this.line, problem };
    }
    const [periods, days, bare] = [this.#periods, this.#days, this.#bare];
    // 2025年度 202501: the year of a month that is told.
    const years = this.#years.filter(
      (year) => !periods.some(({ from, to }) => yearOf(from) <= year && year <= yearOf(to)),
    );
    const rest = this.#rest.join("");
    return { periods, days, years, bare, rest, ...(this.#softYears && { softYears: true as const }) };
  }

  #readHere(): void {
    const done = this.#several() || this.#date() || this.#dayOfMonth() || this.#monthsOnly() || this.#yearOnly();
    if (done) this.#rest.push(" ");
    else this.#rest.push(this.#take(FORMS.number)?.[0] ?? this.line.charAt(this.#at++));
  }

  #take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.#at;
    const match = form.exec(this.line);
    if (match) this.#at = form.lastIndex;
    return match ?? undefined;
  }

  #add(period: Period): void {
    const { from, to } = period;
    if (from > to) this.#fail(BACKWARDS);
    this.#months += to - from + 1;
    if (this.#months > MOST_IN_A_SPAN) this.#fail(TOO_MANY);
    this.#periods.push(period);
  }

  #addFromTo(from: number, to: number): void {
    this.#add({ from, to, onward: false });
  }

  #fail(why: string): void {
    this.#problem ??= why;
  }

  /** A month of a year; what cannot be one is a problem, and then no number matters. */
  #monthOf(year: number, text: string | undefined): number {
    const month = Number(text);
    if (!inYears(year)) this.#fail(tooFar(year));
    else if (!(month >= 1 && month <= 12)) this.#fail(`没有 ${month} 月`);
    return year * 12 + month - 1;
  }

  #dayOf(text: string | undefined): number {
    const day = Number(text);
    if (!(day >= 1 && day <= 31)) this.#fail(`没有 ${day} 日这一天`);
    return day;
  }

  #several(): boolean {
    const span = this.#take(FORMS.ofYear);
    const list = span ? undefined : this.#take(FORMS.listOfYear);
    const found = span ?? list;
    if (!found) return false;
    const year = fourDigits(found[1] ?? "");
    this.year = year;
    if (span) this.#addFromTo(this.#monthOf(year, span[2]), this.#monthOf(year, span[3]));
    const months = (list?.[2]?.match(/\d+/g) ?? []).map((each) => this.#monthOf(year, each));
    this.#turns(months);
    for (const month of months) this.#add(monthAlone(month));
    return true;
  }

  #date(): boolean {
    const start = this.#at;
    const first = this.#oneDate();
    if (!first) {
      this.#at = start;
      return false;
    }
    const from = first.month;
    const end = this.#end(from);
    if (end) this.#add({ ...end, from });
    else if (first.day === undefined && this.#ends(from)) this.#take(FORMS.before);
    else if (first.day === undefined) this.#add(monthAlone(from));
    else this.#days.push({ month: from, day: first.day });
    this.year = yearOf(end && !end.onward ? end.to : from);
    return true;
  }

  /** A date as written here; undefined where it is only a number. */
  #oneDate(): { month: number; day: number | undefined } | undefined {
    const match = this.#take(FORMS.date);
    if (!match) return undefined;
    const [, y1, m1, d1, y2, sign, m2, d2, y3, m3, d3, e4, y4, m5, d5, y5] = match;
    const year = fourDigits(y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? "");
    if (!inYears(year)) {
      if (y1 !== undefined || (y2 !== undefined && sign !== ".")) this.#fail(tooFar(year));
      return undefined;
    }
    // 2025.37 is an amount, 202513 a slip.
    if (sign === "." && Number(m2) > 12) return undefined;
    const english = e4 === undefined ? undefined : String(NAMES.indexOf(e4.slice(0, 3).toLowerCase()) + 1);
    const month = this.#monthOf(year, m1 ?? m2 ?? m3 ?? english ?? m5);
    const day = d1 ?? d2 ?? d3 ?? d5;
    return { month, day: day === undefined ? undefined : this.#dayOf(day) };
  }

  /** How a period ends: with a month of its own, with a month of the same year, now, or not at all. */
  #end(from: number): Omit<Period, "from"> | undefined {
    if (this.#take(FORMS.now)) return { to: Math.max(from, this.now), onward: true };
    const lasting = this.#take(FORMS.onward)?.[0].includes("以来");
    if (lasting !== undefined)
      return { to: Math.max(from, this.now), onward: true, soft: true, ...(lasting && { lasting }) };
    if (this.#take(FORMS.endless)) return { to: Math.max(from, this.now), onward: true, endless: true };
    const start = this.#at;
    if (!this.#take(FORMS.link)) return undefined;
    const date = this.#oneDate();
    if (date) return { to: date.month, onward: false };
    const month = this.#take(FORMS.lastMonth);
    if (month) return { to: this.#monthOf(yearOf(from), month[1]), onward: false };
    this.#at = start;
    return undefined;
  }

  /** 3月15日, of a year told before or not, or what begins on that day. */
  #dayOfMonth(): boolean {
    const [, ofYear, text] = this.#take(FORMS.dayOfMonth) ?? [];
    if (ofYear === undefined) return false;
    const day = this.#dayOf(text);
    const from = this.#monthOf(this.year ?? yearOf(this.now), ofYear);
    const end = this.year === undefined ? undefined : this.#end(from);
    if (this.year === undefined) this.#bare.push(Number(ofYear));
    else if (end) this.#add({ ...end, from });
    else this.#days.push({ month: from, day });
    return true;
  }

  #monthsOnly(): boolean {
    const span = this.#take(FORMS.span);
    const list = span ? undefined : this.#take(FORMS.list);
    if (!span && !list) return false;
    const told = span ? [span[1], span[2]].map(Number) : (list?.[1]?.match(/\d+/g) ?? []).map(Number);
    const wrong = told.find((month) => month < 1 || month > 12);
    if (wrong !== undefined) {
      this.#fail(`没有 ${wrong} 月`);
      return true;
    }
    const [first = 1, last = first] = told;
    if (this.year === undefined) {
      // 12月到1月: over the end of a year.
      if (span)
        for (let month = first; month <= last + (last < first ? 12 : 0); month++)
          this.#bare.push(((month - 1) % 12) + 1);
      else this.#bare.push(...told);
    } else if (span) {
      this.#addFromTo(this.year * 12 + first - 1, this.year * 12 + last - 1);
    } else this.#eachOf(this.year, told);
    return true;
  }

  /** Bare months of a year told before; the only one may go on: 3月起. */
  #eachOf(year: number, told: readonly number[]): void {
    const months = told.map((month) => year * 12 + month - 1);
    this.#turns([this.#periods.at(-1)?.to ?? 0, ...months]);
    const [only] = months;
    const end = only !== undefined && months.length === 1 ? this.#end(only) : undefined;
    if (only !== undefined && end) this.#add({ ...end, from: only });
    else if (only !== undefined && months.length === 1 && this.#ends(only)) this.#take(FORMS.before);
    else for (const month of months) this.#add(monthAlone(month));
  }

  /** 2025年12月、1月: the year has turned, and nobody says so. */
  #turns(months: readonly number[]): void {
    if (months.some((month, at) => month % 12 < 2 && (months[at - 1] ?? 0) - month >= 9)) this.#fail(YEAR_TURNED);
  }

  /** 3月起交，交到6月: the end of what began before; alone, nobody knows what it ends. */
  #ends(month: number): boolean {
    const between = this.#rest.at(-1) ?? "";
    const led = UNTIL.exec(between);
    FORMS.before.lastIndex = this.#at;
    if (!led && !FORMS.before.test(this.line)) return false;
    if (led) this.#rest[this.#rest.length - 1] = between.slice(0, led.index);
    const last = this.#periods.at(-1);
    const begun =
      last !== undefined && last.from <= month && (last.onward ? last.soft === true : last.from === last.to);
    const whole = /[断停没未欠退不、和;。]/.test(between) ? BROKEN.test(between.slice(0, led?.index)) : true;
    const joined = led !== null && begun && whole && (last.onward || !between.includes(","));
    if (joined) this.#periods[this.#periods.length - 1] = { from: last.from, to: month, onward: false };
    else this.#periods.push({ from: month, to: month, onward: false, until: true });
    return true;
  }

  #yearOnly(): boolean {
    const start = this.#at;
    const year = Number(this.#take(FORMS.year)?.[1] ?? NaN);
    if (!inYears(year)) {
      this.#at = start;
      return false;
    }
    for (let each = year, last = this.#lastYear(year); each <= last; each++) this.#years.push(each);
    this.year = this.#years.at(-1);
    return true;
  }

  /** 2023年到2024年, 2024年起至今: the years between are meant too. */
  #lastYear(first: number): number {
    if (this.#take(FORMS.now)) return yearOf(this.now);
    const lasting = this.#take(FORMS.onward)?.[0].includes("以来");
    this.#softYears ||= lasting === false;
    if (lasting !== undefined) return yearOf(this.now);
    const start = this.#at;
    const last = this.#take(FORMS.link) ? Number(this.#take(FORMS.year)?.[1] ?? NaN) : NaN;
    if (last > first && inYears(last)) return last;
    this.#at = start;
    return first;
  }
}
