/** What stands on the saved picture of an answer, and how it is set. No fact that was typed, no name. */
import type { Assessment, BenefitLine } from "../../shared/policy/index.ts";
import { dayWords, todoTitle, type Todo } from "../answer/todo.ts";
import { todosOf } from "../answer/todos.ts";
import { amountWords, basisWords, BENEFIT_NAMES, nextDayWords, routeWords } from "../wording/answer.ts";
import { bestFirst, STANDING_SIGNS, standingOf, verdictWords, type Standing } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";

/** One paragraph: its size in px, its weight, the room above it; `toned` in the colour of its block. */
export interface PictureLine {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly toned?: boolean;
  readonly above: number;
}

/** Paragraphs that belong together, with the room above them: after the mark, or on the ground of where a line stands. */
export interface PictureBlock {
  readonly above: number;
  readonly mark?: true;
  readonly standing?: Standing;
  /** A line is drawn above it. */
  readonly ruled?: true;
  readonly lines: readonly PictureLine[];
}

/** The picture of an answer of benefits, top to bottom. */
export const pictureBlocks = (assessment: Assessment, voice: Voice): readonly PictureBlock[] => {
  const { asOf, benefits, headline, policyVersion } = assessment;
  return framedBlocks({
    title: "育津：生育待遇查询结果",
    headline,
    lines: bestFirst(benefits).map((line) => lineBlock(line, asOf, voice)),
    todos: todosOf(assessment, voice),
    asOf,
    policyVersion,
  });
};

/** What every picture shows. */
interface Framed {
  readonly title: string;
  readonly headline: string;
  readonly lines: readonly Omit<PictureBlock, "above">[];
  readonly todos: readonly Todo[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly policyVersion: string;
}

/** A picture: whose answer it is, the answer, its lines, what to do, of which day. */
export const framedBlocks = ({
  title,
  headline,
  lines,
  todos,
  asOf,
  policyVersion,
}: Framed): readonly PictureBlock[] => [
  { above: 0, mark: true, lines: [{ text: title, size: 28, soft: true, above: 0 }] },
  { above: 32, lines: [{ text: headline, size: 44, bold: true, above: 0 }] },
  ...lines.map((line, at) => ({ above: at === 0 ? 40 : 16, ...line })),
  ...(todos.length > 0 ? [todoBlock(todos, asOf)] : []),
  { above: 48, ruled: true, lines: [{ text: basisWords(asOf, policyVersion), size: 24, soft: true, above: 0 }] },
];

/** A benefit: its name, where it stands, the sum, the next day. */
function lineBlock(line: BenefitLine, asOf: string, voice: Voice): Omit<PictureBlock, "above"> {
  const standing = standingOf(line);
  const amount = amountWords(line);
  const next = nextDayWords(line, asOf);
  return {
    standing,
    lines: [
      { text: `${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）`, size: 26, above: 0 },
      { text: `${STANDING_SIGNS[standing]} ${verdictWords(line)}`, size: 34, bold: true, toned: true, above: 4 },
      ...(amount === undefined ? [] : [{ text: amount, size: 48, bold: true, toned: true, above: 0 }]),
      ...(next === undefined ? [] : [{ text: next, size: 26, soft: true, above: 4 }]),
    ],
  };
}

const todoBlock = (todos: readonly Todo[], asOf: string): PictureBlock => ({
  above: 48,
  lines: [
    { text: "接下来做什么", size: 32, bold: true, above: 0 },
    ...todos.flatMap((todo): PictureLine[] => {
      const day = dayWords(todo, asOf);
      return [
        { text: `□ ${todoTitle(todo)}`, size: 28, above: 20 },
        ...(day === undefined ? [] : [{ text: day, size: 26, soft: true, above: 2 }]),
      ];
    }),
  ],
});
