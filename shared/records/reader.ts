/** A whole record, line by line: tables, cards, lists, sentences. Nothing is dropped: what is not read is named. */
import type { InTurns } from "../policy/index.ts";
import { addAll } from "./add-all.ts";
import { combine } from "./combine.ts";
import { Judge } from "./judge.ts";
import type { Line } from "./lines.ts";
import { readBlock, type Said } from "./loose/blocks.ts";
import type { Item } from "./loose/item.ts";
import { headedBy, isTitleOf, yearLine } from "./loose/headings.ts";
import { headingAtEnd, headsYear, opensRows, saysOfMonths } from "./loose/notes.ts";
import { sectionIn, withoutEdges } from "./loose/sections.ts";
import { firstOf, MOST_COLUMNS, namesFirst } from "./loose/stacked.ts";
import { doubtedClaims, missedClaims } from "./missed.ts";
import { closeOpenEnds, withUntoldEnds } from "./open-ends.ts";
import { namesSeveral, SEVERAL_PEOPLE } from "./people.ts";
import { periodsIn } from "./periods.ts";
import { linesOf, type Reading } from "./reading.ts";
import { refused, remarks } from "./remarks.ts";
import type { Above, Claim, Row } from "./row.ts";
import { acrossAt, type Across } from "./table/across.ts";
import { inLatestYears } from "./undated.ts";
import { tableAt } from "./table/header.ts";
import { joinedRow } from "./table/broken.ts";
import { TableReader } from "./table/rows.ts";
import { columnOf, isHeader, mayBeHeader } from "./words/headers.ts";
import { isNote, isPersonal, isRuler, isTotal } from "./words/sheets.ts";

/** Reads the lines of one record. */
export class Reader {
  readonly #rows: Row[] = [];
  readonly #ignored: Said[] = [];
  readonly #unread: Said[] = [];
  readonly #missed: Item[] = [];
  readonly #strange: Item[] = [];
  #above: Above = { insurances: [] };
  #table: TableReader | undefined;
  /** Lines outside tables that are not read yet, blank lines between the blocks. */
  #blocks: Line[][] = [[]];
  /** The rows of the last lines, of which a stray line may speak. */
  #recent: readonly Row[] = [];

  constructor(private readonly now: number) {}

  *read(lines: readonly Line[]): InTurns<Reading> {
    for (let at = 0; at < lines.length;) {
      at += yield* this.#lineAt(lines, at);
      yield;
    }
    yield* this.#flush();
    return namesSeveral(lines, this.#rows) ? refused(lines, SEVERAL_PEOPLE) : yield* this.#reading();
  }

  /** Reads what begins here; gives how many lines it took. */
  *#lineAt(lines: readonly Line[], at: number): InTurns<number> {
    const line = lines[at];
    if (line === undefined) return 1;
    const { plain } = line;
    if (line.parts.length === 0) {
      if ((this.#blocks.at(-1)?.length ?? 0) > 0) this.#blocks.push([]);
      return 1;
    }
    if (line.tooLong) {
      this.#unread.push({ lines: [line], why: "这一行太长了，请一个月写一行" });
      return 1;
    }
    const year = yearLine(plain);
    if (year !== undefined && this.#table?.hasYears !== true) {
      yield* this.#flush();
      this.#above = { ...this.#above, year };
      this.#ignored.push({ lines: [line], why: "下面的月份都按这一年算" });
      return 1;
    }
    if (this.#table?.holds(plain) === true) return yield* this.#rowAt(lines, at, line);
    const across = acrossAt(lines, at, this.now);
    if (across) {
      yield* this.#flush();
      this.#across(across);
      return across.table.height;
    }
    const table = tableAt(lines, at);
    if (table) {
      yield* this.#flush();
      this.#table = new TableReader(table, this.now);
      const strange = table.columns
        .filter(({ role, name }) => role === "unknown" && name !== "")
        .map(({ name }) => name);
      const why = strange.length > 0 ? `表头；没用到的列：${strange.join("、")}` : "表头";
      this.#ignored.push({ lines: lines.slice(at, at + table.height), why });
      return table.height;
    }
    if (isRuler(plain)) this.#ignored.push({ lines: [line], why: "分隔线" });
    else if (isTotal(plain) && !this.#isCell(plain)) this.#ignored.push({ lines: [line], why: "合计" });
    else return yield* this.#rowAt(lines, at, line);
    return 1;
  }

  /** 合计, among the names of columns one a line, is one of them; below such names it is a cell. */
  #isCell(plain: string): boolean {
    if (namesFirst(firstOf(this.#blocks))) return true;
    const block = this.#blocks.at(-1) ?? [];
    if (block.length === 0 || block.length > MOST_COLUMNS) return false;
    return [...block, { plain }].every((line) => mayBeHeader(line.plain.trim()));
  }

  /** A table on its side: each of its months is a row of all its lines. */
  #across({ table, rows, lines, unclear }: Across): void {
    this.#table = undefined;
    if (unclear) {
      this.#unread.push({ lines, why: "格数和表头对不上" });
      return;
    }
    const reader = new TableReader(table, this.now);
    const read = rows.flatMap((cells) => {
      const outcome = reader.readCells(lines, cells, this.#above);
      return "rows" in outcome ? outcome.rows : [];
    });
    addAll(this.#rows, read);
    this.#recent = read;
    this.#ignored.push({ lines, why: read.length > 0 ? "表头" : "这几行没写交了什么" });
  }

  *#rowAt(lines: readonly Line[], at: number, line: Line): InTurns<number> {
    const read = this.#table?.read([line], line.plain, this.#above);
    const whole = read === undefined || "rows" in read ? undefined : joinedRow(this.#table, lines, at, this.#above);
    const outcome = whole?.read ?? read;
    if (outcome === undefined || "loose" in outcome) {
      yield* this.#loose(
        outcome === undefined ? line : { ...line, plain: outcome.loose },
        lines.slice(at + 1, at + 1 + SOON),
      );
      return 1;
    }
    const took = whole?.lines ?? [line];
    const before = this.#above;
    yield* this.#flush();
    if ("rows" in outcome) {
      // 职工医保, alone between the rows: only now it is known to stand over this one.
      const rows =
        before === this.#above ? outcome.rows : outcome.rows.map((row): Row => ({ ...row, above: this.#above }));
      addAll(this.#rows, rows);
      this.#recent = rows;
    } else if ("unread" in outcome) this.#unread.push({ lines: took, why: outcome.unread });
    else this.#ignored.push({ lines: took, why: outcome.ignored });
    return whole ? whole.taken : 1;
  }

  *#loose(given: Line, after: readonly Line[]): InTurns<void> {
    const section = sectionIn(given.plain);
    const line = section === undefined ? given : { ...given, plain: section };
    const ends = headingAtEnd(line.plain);
    if (ends && after[0] !== undefined && periodsIn(after[0].plain, this.now).periods.length > 0) {
      this.#blocks.at(-1)?.push({ ...line, plain: ends.sentence });
      yield* this.#flush();
      this.#above = headedBy(ends.heading, this.#above);
      return;
    }
    const { plain } = line;
    const title = withoutEdges(plain);
    const [next] = after;
    const name = title.replace(/:$/, "");
    if (
      isTitleOf(name, title) ||
      this.#standsOver(name, next) ||
      opensRows(plain, after, this.now) ||
      headsYear(plain, next, this.now)
    ) {
      yield* this.#flush();
      this.#above = headedBy(title, this.#above);
      this.#ignored.push({ lines: [line], why: "标题和个人信息" });
    } else if ((isNote(plain) || isPersonal(plain)) && !isHeader(name) && !saysOfMonths(plain, this.now)) {
      this.#ignored.push({ lines: [line], why: isNote(plain) ? "说明" : "标题和个人信息" });
    } else this.#blocks.at(-1)?.push(line);
  }

  /** 欠费月份 over the months themselves: a title, and no name of a field. */
  #standsOver(name: string, next: Line | undefined): boolean {
    if (!isHeader(name) || columnOf(name).role !== "flag" || next === undefined) return false;
    // Among cells that stand one a line it is one of them.
    return periodsIn(next.plain, this.now).periods.length > 0 && !namesFirst(firstOf(this.#blocks));
  }

  /** Reads the lines that are kept: block by block, or all at once where a blank line stands after each. */
  *#flush(): InTurns<void> {
    const blocks = this.#blocks.filter((block) => block.length > 0);
    if (blocks.length === 0) return;
    this.#blocks = [[]];
    const alone = blocks.length > 2 && blocks.every((block) => block.length === 1);
    // An empty cell is a blank line there.
    const names = blocks.findIndex(namesFirst);
    const joined = alone
      ? [blocks.flat()]
      : names < 0
        ? blocks
        : [...blocks.slice(0, names), blocks.slice(names).flat()];
    for (const block of joined) {
      const read = yield* readBlock(block, this.#above, this.now);
      this.#above = read.above;
      for (const { lines } of read.stray) this.#unread.push({ lines, why: "看不出说的是哪个月" });
      const text = read.stray[0]?.lines[0]?.plain.trim().slice(0, 20);
      if (text !== undefined) {
        const about = read.rows.length > 0 ? read.rows : this.#recent;
        for (const row of about) row.doubts.push({ what: "state", why: `“${text}”看不出说的是哪个月` });
      }
      if (read.rows.length > 0) this.#recent = read.rows;
      addAll(this.#rows, read.rows);
      addAll(this.#ignored, read.ignored);
      addAll(this.#unread, read.unread);
      addAll(this.#missed, read.missed);
      addAll(this.#strange, read.strange);
    }
  }

  *#reading(): InTurns<Reading> {
    const claims: Claim[] = [];
    inLatestYears(this.#rows, this.now);
    closeOpenEnds(
      this.#rows,
      this.#strange.flatMap(({ periods }) => periods.map(({ from }) => from)),
    );
    const judge = new Judge(this.now);
    for (const row of this.#rows) {
      if (claims.length > MOST_MONTHS) {
        this.#unread.push({ lines: row.lines, why: "月份太多了，这里没有读" });
        continue;
      }
      const outcome = judge.judge(row);
      if ("claims" in outcome) addAll(claims, outcome.claims);
      else if ("ignored" in outcome) this.#ignored.push({ lines: row.lines, why: outcome.ignored });
      else this.#unread.push({ lines: row.lines, why: outcome.unread });
      yield;
    }
    const missed = missedClaims(this.#missed, claims, this.now);
    addAll(this.#unread, missed.unread);
    const said = [...missed.claims, ...doubtedClaims(this.#strange, claims)];
    const read = combine([...withUntoldEnds(claims, said), ...said]);
    const told = linesOf(read.months);
    // A line may be read in part: what is not read of it is said all the same.
    const unread = remarks(this.#unread, new Set());
    const known = new Set([...told, ...unread.map(({ line }) => line)]);
    return { ...read, unread, ignored: remarks(this.#ignored, known) };
  }
}

/** A life at work, in every insurance, many times over; more is no record. */
const MOST_MONTHS = 40_000;

/** Within so many lines the months follow that a heading speaks of. */
const SOON = 6;
