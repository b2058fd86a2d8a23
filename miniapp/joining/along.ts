/** An answer of taking part, to be taken along. */
import { topicTodos } from "../answer/todos.ts";
import type { Along } from "../take/along.ts";
import { topicLinkFor } from "../take/link.ts";
import { framedBlocks, type PictureBlock } from "../take/picture-lines.ts";
import { site } from "../take/site";
import { dateWords } from "../wording/figures.ts";
import { STANDING_SIGNS } from "../wording/standing.ts";
import { saidHeadline, TOPIC_NAMES, topicFigures, topicLook, topicVerdict } from "../wording/topics.ts";
import type { ParticipationFacts } from "../../shared/policy/index.ts";
import type { TopicAnswer } from "./asking.ts";

/** The link holds what was told for this question alone, and the day. */
export function topicAlong(answer: TopicAnswer, facts: ParticipationFacts): Along {
  const { line, whole } = answer;
  const { asOf, policyVersion } = whole;
  const origin = site();
  return {
    link: origin && topicLinkFor(origin, { facts: { ...facts, asOf, topic: line.topic }, policyVersion }),
    picture: () => topicBlocks(answer),
    message: topicMessage(answer),
  };
}

/** The message around the link. */
export const topicMessage = ({ line, whole }: TopicAnswer): string =>
  [saidHeadline(line, whole.asOf), ...topicFigures(line, whole.asOf), `按 ${dateWords(whole.asOf)}的情况算`].join("\n");

/** The picture of it, top to bottom. */
export function topicBlocks({ line, whole: { asOf, policyVersion } }: TopicAnswer): readonly PictureBlock[] {
  const standing = topicLook(line);
  return framedBlocks({
    title: "育津：参保这件事",
    headline: saidHeadline(line, asOf),
    lines: [
      {
        standing,
        lines: [
          { text: TOPIC_NAMES[line.topic], size: 26, above: 0 },
          { text: `${STANDING_SIGNS[standing]} ${topicVerdict(line)}`, size: 34, bold: true, toned: true, above: 4 },
          ...topicFigures(line, asOf).map((text) => ({ text, size: 28, soft: true, above: 4 })),
        ],
      },
    ],
    todos: topicTodos(line),
    asOf,
    policyVersion,
  });
}
