/** The answer to a question in a sentence: what comes out for whom. */
import { headline, type QuestionAnswer } from "../../shared/policy/index.ts";
import { topicInShort } from "../wording/topics.ts";

/**
 * A sentence for each side, with whose it is: a question is asked by everybody, so each is an example, without its sum. What is
 * left open, where nothing is answered.
 */
export function inShort({ sides, joining, open }: QuestionAnswer): readonly string[] {
  const told = [
    ...sides.map(({ caption, line: { benefit, via }, assessment }) => {
      // The side's own line is cut down to what its question reads.
      const benefits = assessment.benefits
        .filter((one) => one.benefit === benefit && one.via === via)
        .map(({ amount: _, ...one }) => one);
      return { caption, words: headline({ ...assessment, benefits }) };
    }),
    ...joining.map(({ caption, line, facts }) => ({ caption, words: `${topicInShort(line, facts.asOf)}。` })),
  ];
  if (told.length === 0) return open === undefined ? [] : [open];
  // One colon a sentence: some captions have their own, and what no paper decides.
  const joined = (caption: string, words: string) =>
    `${caption}${`${caption}${words}`.includes("：") ? "，" : "："}${words}`;
  return told.map(({ caption, words }, at) => `${at === 0 ? "比如，" : ""}${joined(caption, words)}`);
}
