/** One thread: answers a slice of rows. Where the slice lies in the file makes no difference. */
import {
  atOnce,
  inOneTurn,
  participation,
  readFacts,
  readParticipation,
  type Assessment,
  type Audience,
  type FactsInput,
  type FactsProblem,
  type InTurns,
  type ParticipationInput,
} from "../../shared/policy/index.ts";
import { answerTo, assessmentOf } from "../answering.ts";
import {
  answerLine,
  answerValue,
  type LineAnswer,
  type LineOutcome,
  type LineProblem,
  type LineTools,
} from "../batch/line.ts";
import { isBlank, type Line } from "../batch/lines.ts";
import { nameAndFrames } from "../failure.ts";
import { problemBody } from "../problem.ts";
import { rowOf } from "./cells.ts";
import type { Column } from "./columns.ts";
import type { CsvRow } from "./csv.ts";
import { problemRow, tableRows } from "./answer-table.ts";
import { signerHere } from "./keys.ts";
import type { About, Format } from "./options.ts";
import { recordsOf, withRecords, type Setting } from "./records.ts";

/** Rows as they were read, and what is the same for all of them. */
export interface Slice {
  readonly about: About;
  readonly written: Format;
  /** Whether what is wrong with a row stands where its answer would, and blank lines stay; then nothing tells its number. */
  readonly inPlace: boolean;
  readonly audience: Audience;
  /** The day of asking of rows that name none. */
  readonly asOf: string;
  /** When the run began, in milliseconds; the same after an interruption. */
  readonly startedAt: number;
  /** Where files that rows name are looked for. */
  readonly folder: string;
  readonly rows:
    | { readonly kind: "ndjson"; readonly rows: readonly Line[] }
    | {
        readonly kind: "csv";
        readonly columns: readonly (Column | undefined)[];
        readonly rows: readonly CsvRow[];
      };
}

/** The lines to write, and how many of them. */
export interface SliceAnswers {
  readonly answers: Uint8Array;
  readonly rejected: Uint8Array;
  readonly answeredRows: number;
  readonly rejectedRows: number;
  /** Failures of ours, without anything that stands in the file. */
  readonly failures: readonly string[];
}

// With a key of its own, each thread would sign differently, and nobody could verify it.
const signer = signerHere();

/** Answers the rows of a slice. */
export default function answerSlice(slice: Slice): SliceAnswers {
  const failures = new Set<string>();
  const failed = (error: Error): void => void failures.add(nameAndFrames(error));
  const written =
    slice.about === "participation"
      ? answersBy(
          slice,
          { read: readParticipation, answer: joining(slice), failed },
          slice.inPlace ? IN_PLACE : JSON_LINES,
        )
      : answersBy(slice, { read: readFacts, answer: benefits(slice), failed }, writing(slice));
  return { ...written, failures: [...failures] };
}

/** How an answer is written, and what is wrong with a row, where that goes. */
interface Writing<A> {
  readonly answer: (answer: LineAnswer<A>) => string;
  /** Among the answers; without it, to the rejected ones. */
  readonly problem?: (problem: LineProblem) => string;
}

const asJson = (answer: object): string => `${JSON.stringify(answer)}\n`;
/** The same line whoever got the ones before it. */
const unnumbered = (answer: object): string => asJson({ ...answer, line: undefined });
const JSON_LINES = { answer: asJson };
const IN_PLACE = { answer: unnumbered, problem: unnumbered };

function writing({ written, inPlace }: Slice): Writing<Assessment> {
  if (written === "ndjson") return inPlace ? IN_PLACE : JSON_LINES;
  return inPlace ? { answer: tableRows, problem: problemRow } : { answer: tableRows };
}

/** With a receipt, where a key signs at the time of the run. */
function benefits({ asOf, startedAt, audience }: Slice): (facts: FactsInput) => InTurns<Assessment> {
  const time = new Date(startedAt);
  const answering = { now: () => time, signer };
  const { temporary } = signer.at(time);
  return (input) => {
    const facts = { ...input, asOf: input.asOf ?? asOf };
    return temporary ? assessmentOf(facts, time, audience) : answerTo(facts, answering, audience);
  };
}

const joining =
  ({ asOf }: Slice) =>
  (facts: ParticipationInput) =>
    inOneTurn(() => participation({ ...facts, asOf: facts.asOf ?? asOf }));

function answersBy<F, A>(
  { asOf, folder, rows }: Slice,
  tools: LineTools<F, A>,
  { answer, problem }: Writing<A>,
): Omit<SliceAnswers, "failures"> {
  const answers: string[] = [];
  const rejected: string[] = [];
  const count = { answered: 0, rejected: 0 };
  const put = (outcome: LineOutcome<A>, row: string | undefined) => {
    count[outcome.ok ? "answered" : "rejected"] += 1;
    if (outcome.ok) answers.push(answer(outcome.answer));
    else if (problem) answers.push(problem(outcome.problem));
    else rejected.push(asJson({ ...outcome.problem, row }));
  };
  if (rows.kind === "csv")
    for (const row of rows.rows) put(answerRow(row, rows.columns, tools, { folder, today: asOf }), row.text);
  else {
    for (const line of rows.rows) {
      if (line.bytes && isBlank(line.bytes)) answers.push("\n");
      else put(atOnce(answerLine(line, tools)), line.bytes && lenient.decode(line.bytes));
    }
  }
  return {
    answers: utf8.encode(answers.join("")),
    rejected: utf8.encode(rejected.join("")),
    answeredRows: count.answered,
    rejectedRows: count.rejected,
  };
}

const lenient = new TextDecoder();
const utf8 = new TextEncoder();

const FLAWS = {
  garbled: {
    zh: "这一行有读不出的字，编码可能不对：请用 WPS 或 Excel 另存为“CSV UTF-8”，或加上 --encoding",
    en: "letters in this row cannot be read; the encoding may be another one",
  },
  quotes: { zh: "这一行的引号没有配对，请检查", en: "the quotes in this row do not match; check them" },
  "too-long": { zh: "这一行太长了，最多 64 KB", en: "this row is too long; at most 64 KB" },
} as const;

function answerRow<F, A>(
  row: CsvRow,
  columns: readonly (Column | undefined)[],
  tools: LineTools<F, A>,
  setting: Setting,
): LineOutcome<A> {
  const refused = (problems: readonly FactsProblem[]): LineOutcome<A> => ({
    ok: false,
    problem: { line: row.number, ...problemBody("invalid-facts", problems) },
  });
  const words = row.flaw ? FLAWS[row.flaw] : nameless(row, columns);
  if (words) return refused([{ pointer: "", ...words }]);
  const records = recordsOf(columns, row.cells, setting);
  const { value, problems } = rowOf(columns, row.cells);
  return atOnce(answerValue(row.number, withRecords(value, records), tools, [...problems, ...records.problems]));
}

/** What to say of a row that fills a cell under no name. */
function nameless({ cells }: CsvRow, columns: readonly (Column | undefined)[]) {
  const index = cells.findIndex((cell, at) => columns[at] === undefined && cell.trim() !== "");
  if (index === -1) return undefined;
  return {
    zh: `第 ${index + 1} 格没有表头，请核对逗号的个数`,
    en: `cell ${index + 1} has no header; count the commas`,
  };
}
