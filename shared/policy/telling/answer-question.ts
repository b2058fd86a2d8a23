/** Answers a question from a live run of the rules on its stated facts: nothing here says what the rules say. */
import { assess } from "../assess.ts";
import { participation } from "../assess-participation.ts";
import type { Assessment, BenefitLine, Citation } from "../assessment/assessment.ts";
import { clauseOf } from "./citations.ts";
import { policyFigures } from "../figures/figures.ts";
import type { DatedFigure } from "../figures/dated.ts";
import type { PolicyQuestion, QuestionSide, Reads } from "../faq/question.ts";
import type { ParticipationLine } from "../participation/answer.ts";
import type { JoiningSide } from "./stated-joining.ts";

/** One side answered: `line` is cut down to what speaks to the question, `assessment` is the whole answer. */
export interface AnsweredSide extends Pick<QuestionSide, "caption" | "facts"> {
  readonly line: BenefitLine;
  readonly assessment: Assessment;
}

/** One side of taking part answered. */
export interface AnsweredJoining extends Pick<JoiningSide, "caption" | "facts"> {
  readonly line: ParticipationLine;
}

/** What the documents answer; `open` is what they leave open, to be asked at 12393. */
export interface QuestionAnswer {
  readonly sides: readonly AnsweredSide[];
  readonly joining: readonly AnsweredJoining[];
  readonly figures: readonly DatedFigure[];
  readonly open?: string;
  /** Keys of the clauses that the answer stands on, and where each stands. */
  readonly cites: readonly string[];
  readonly citations: Readonly<Record<string, Citation>>;
}

/** Throws where a question names a line, clause or figure that does not exist; the tests ask all of them. */
export function answerQuestion({
  place,
  sides,
  joining = [],
  clauses = [],
  figures = [],
  open,
}: PolicyQuestion): QuestionAnswer {
  const answered = sides.map(answerSide);
  const joined = joining.map(answerJoining);
  const cites = [...new Set([...[...answered, ...joined].flatMap(({ line }) => line.cites), ...clauses])];
  return {
    sides: answered,
    joining: joined,
    figures: figures.map((key) =>
      found(
        key,
        policyFigures.find(({ figure }) => figure === key),
      ),
    ),
    ...(open !== undefined && { open }),
    cites,
    citations: Object.fromEntries(cites.map((key) => [key, found(key, clauseOf(key, place))])),
  };
}

function answerSide({ caption, facts, benefit, via, reads }: QuestionSide): AnsweredSide {
  const assessment = assess(facts);
  const line = assessment.benefits.find((one) => one.benefit === benefit && one.via === via);
  return { caption, facts, assessment, line: cutTo(reads, found(`${benefit}/${via}`, line)) };
}

function answerJoining({ caption, facts }: JoiningSide): AnsweredJoining {
  const line = participation(facts).lines.find(({ topic }) => topic === facts.topic);
  return { caption, facts, line: found(facts.topic, line) };
}

/** The line with only those parts that are read, and the clauses behind them. */
function cutTo({ conditions = [], assumptions = [], also = [] }: Reads, line: BenefitLine): BenefitLine {
  const { amount, ...rest } = line;
  const kept = {
    conditions: line.conditions.filter(({ id }) => conditions.includes(id)),
    assumptions: line.assumptions.filter(({ id }) => assumptions.includes(id)),
    actions: also.includes("actions") ? line.actions : [],
    notes: also.includes("notes") ? line.notes : [],
    materials: also.includes("materials") ? line.materials : [],
  };
  const shown = amount && also.includes("amount") ? amount : undefined;
  const stated = [...kept.conditions, ...kept.assumptions, ...kept.materials, ...(shown ? [shown] : [])];
  return {
    ...rest,
    ...kept,
    ...(shown && { amount: shown }),
    cites: [...new Set(stated.flatMap(({ cites }) => cites))],
  };
}

function found<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`a question names ${name}, which is not there`);
  return value;
}
