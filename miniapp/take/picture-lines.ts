/** What stands on the saved picture of an answer, and how it is set. No fact that was typed, no name. */
import type { Assessment } from "../../shared/policy/index.ts";
import { dayWords, todoTitle } from "../answer/todo.ts";
import { todosOf } from "../answer/todos.ts";
import { amountWords, BENEFIT_NAMES, routeWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { bestFirst, STANDING_SIGNS, standingOf, verdictWords } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";

/** One paragraph: its size in px, its weight, the room above it. */
export interface PictureLine {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly above: number;
}

/** The whole picture, top to bottom. */
export function pictureLines(assessment: Assessment, voice: Voice): readonly PictureLine[] {
  const { asOf, benefits, headline, policyVersion } = assessment;
  const todos = todosOf(assessment, voice);
  return [
    { text: "育津：生育待遇查询结果", size: 28, soft: true, above: 0 },
    { text: headline, size: 40, bold: true, above: 12 },
    ...bestFirst(benefits).flatMap((line): PictureLine[] => {
      const amount = amountWords(line);
      return [
        { text: `${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）`, size: 28, soft: true, above: 40 },
        { text: `${STANDING_SIGNS[standingOf(line)]} ${verdictWords(line)}`, size: 36, bold: true, above: 4 },
        ...(amount === undefined ? [] : [{ text: amount, size: 44, bold: true, above: 4 }]),
      ];
    }),
    ...(todos.length > 0 ? [{ text: "接下来做什么", size: 32, bold: true, above: 56 }] : []),
    ...todos.flatMap((todo): PictureLine[] => {
      const day = dayWords(todo, asOf);
      return [
        { text: `□ ${todoTitle(todo)}`, size: 28, above: 20 },
        ...(day === undefined ? [] : [{ text: day, size: 26, soft: true, above: 2 }]),
      ];
    }),
    {
      text: `按 ${dateWords(asOf)}的情况算。规则版本 ${policyVersion}。最后以当地医保部门办理的结果为准，可以打 12393 核对。`,
      size: 24,
      soft: true,
      above: 56,
    },
  ];
}
