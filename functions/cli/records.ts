/** Records that stand in a row as they were copied, or in a file beside it: read into contributions, or told what is open. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  answered,
  contributionsOf,
  decode,
  followedUp,
  mayBeMedical,
  openAsks,
  readRecord,
  unanswered,
  type Answer,
  type Ask,
  type Asked,
  type Contribution,
  type Reading,
} from "../../shared/records/index.ts";
import type { FactsProblem } from "../../shared/policy/index.ts";
import { NEVER } from "./cells.ts";
import type { Column } from "./columns.ts";
import { readFailure } from "./disk.ts";
import { answersIn } from "./record-answers.ts";
import { spansOf } from "./spans.ts";

/** What the records of a row come to: contributions by person, and what must be mended first. */
export interface RowRecords {
  readonly contributions: ReadonlyMap<string, readonly Contribution[]>;
  readonly problems: readonly FactsProblem[];
}

/** Where the table lies, and the day that 至今 means. */
export interface Setting {
  readonly folder: string;
  readonly today: string;
}

/** Reads the records of a row. What is asked or not read is told, never left out in silence. */
export function recordsOf(
  columns: readonly (Column | undefined)[],
  cells: readonly string[],
  setting: Setting,
): RowRecords {
  const contributions = new Map<string, readonly Contribution[]>();
  const problems: FactsProblem[] = [];
  const told = columns.flatMap((column, at) => {
    const cell = cells[at]?.trim() ?? "";
    return column && cell !== "" ? [{ column, cell, who: String(column.path[0]) }] : [];
  });
  const answers = told.filter(({ column }) => column.kind === "record-answers");
  for (const { column, cell, who } of told) {
    if (column.kind !== "record" && column.kind !== "record-file") continue;
    const beside = told.some((each) => each.who === who && each.column.path[1] === "contributions");
    const twice = contributions.has(who) ? TWICE : beside ? BESIDE_STRETCHES : undefined;
    const own = answers.find((each) => each.who === who)?.cell ?? "";
    const read = twice ? { ...NOTHING, words: [twice] } : readCell(column, cell, own, setting);
    problems.push(...read.words.map((words) => ({ pointer: `/${column.path.join("/")}`, ...words })));
    problems.push(...read.answerWords.map((words) => ({ pointer: `/${who}/recordAnswers`, ...words })));
    contributions.set(who, read.contributions);
  }
  const idle = answers.filter(({ who }) => !contributions.has(who));
  problems.push(...idle.map(({ who }) => ({ pointer: `/${who}/recordAnswers`, ...NO_RECORD })));
  return { contributions, problems };
}

type Words = Omit<FactsProblem, "pointer">;
interface CellRead {
  readonly words: readonly Words[];
  /** What is wrong with the answers. */
  readonly answerWords: readonly Words[];
  readonly contributions: readonly Contribution[];
}

const NOTHING: CellRead = { words: [], answerWords: [], contributions: [] };
const NO_RECORD: Words = {
  zh: "这一行没有缴费记录，回答用不上，请去掉",
  en: "there is no record in this row to answer for",
};

const TWICE: Words = { zh: "record 和 recordFile 只写一个", en: "give either record or recordFile" };
const BESIDE_STRETCHES: Words = {
  zh: "缴费记录和 contributions 那几列只写一样",
  en: "give either a record or contributions",
};
const NOTHING_MEDICAL: Words = {
  zh: "没有读到医保的月份，不能当成没交过。请换一份医保的缴费记录；真的从来没交过的，这一格写“没交过”",
  en: "no month of medical insurance is read; where none was ever paid, write 没交过",
};

/** One cell: the record itself, or the name of the file that holds it; and what is answered beside it. */
function readCell({ kind }: Column, cell: string, told: string, { folder, today }: Setting): CellRead {
  const failed = (words: Words): CellRead => ({ ...NOTHING, words: [words] });
  if (NEVER.has(cell)) return NOTHING;
  let text = cell;
  if (kind === "record-file") {
    const bytes = fileAt(resolve(folder, cell), cell);
    if (typeof bytes === "string") return failed({ zh: bytes, en: "the file is not there, or cannot be read" });
    const decoded = decode(bytes);
    if ("undecoded" in decoded) return failed({ zh: `${cell}：${decoded.undecoded}`, en: "the file is not a text" });
    ({ text } = decoded);
  }
  const reading = readRecord(text, { today });
  const { answers, words: answerWords } = answersIn(told, (given) => followedUp(reading, given).asks);
  const asking = followedUp(reading, answers);
  const words = [...unreadWords(reading), ...askedWords(openAsks(asking, answers), answers)];
  if (words.length + answerWords.length === 0 && !isMedical(asking, answers)) return failed(NOTHING_MEDICAL);
  return { words, answerWords, contributions: contributionsOf(asking, answers) };
}

/** Whether any month may be of medical insurance, by the record or by an answer. */
function isMedical({ months, asks }: Reading, answers: readonly Answer[]): boolean {
  const valueOf = answered(answers);
  const which = asks.find(({ what }) => what === "insurance");
  return months.some(({ insurance, month }) => mayBeMedical(insurance ?? (which && valueOf(which, month))));
}

const unreadWords = ({ unread }: Reading): Words[] =>
  unread.map(({ line, text, why }) => ({
    zh: `记录第 ${line} 行“${text.trim().slice(0, 40)}”没读懂：${why}。请改一改；用不到的就删掉`,
    en: `line ${line} of the record is not read; change it, or take it out`,
  }));

/** What to write into the record, so that nothing needs to be asked. */
const MENDS: Readonly<Record<Asked, string>> = {
  insurance: "请在记录最前面加一行“职工医保”或“居民医保”",
  scheme: "请在那几行写上“单位”或“灵活就业”",
  state: "请在那几行写上“已缴费”或“未缴费”",
  month: "请把那几行改成交的是哪个月",
  "paid-in": "请写上哪天补的：表里加一列“缴费日期”；不是表的，在那几行后面写“缴费日期2025-06-03”",
  region: "请把地方写全，如“四川省成都市”",
};

/** An answer that such a question could have. */
const ANSWERS: Readonly<Record<Asked, string>> = {
  insurance: "employee-medical",
  scheme: "employer",
  state: "paid",
  month: "same",
  "paid-in": "2025-06",
  region: "511700",
};

const askedWords = (asks: readonly Ask[], answers: readonly Answer[]): Words[] =>
  asks.flatMap((ask): Words[] => {
    const { id, what, text, lines } = ask;
    const months = spansOf(unanswered(ask, answers));
    const where = `${lines.slice(0, MOST).join("、")}${lines.length > MOST ? " 等" : ""}`;
    const mend = `${MENDS[what]}；或者在 recordAnswers 那一列回答，如“${id}=${ANSWERS[what]}”`;
    const en = `open about ${what} of ${months.replaceAll(" 到 ", "/").replaceAll("、", ", ")}; say so in the record, or answer ${id}`;
    return months === "" ? [] : [{ zh: `${months}（记录第 ${where} 行）：${text}${mend}`, en }];
  });

/** Lines that are named of one question. */
const MOST = 6;

/** The bytes of a file, or why there are none. */
function fileAt(path: string, name: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    const words = readFailure(error, name);
    if (words === undefined) throw error;
    return words;
  }
}

/** A row's value with the contributions put where facts hold them. */
export function withRecords(value: unknown, { contributions }: RowRecords): unknown {
  if (contributions.size === 0 || typeof value !== "object" || value === null) return value;
  const people = [...contributions].map(([who, stretches]) => {
    const told: unknown = Reflect.get(value, who);
    return [who, { ...(typeof told === "object" ? told : {}), contributions: stretches }];
  });
  return { ...value, ...(Object.fromEntries(people) as object) };
}
