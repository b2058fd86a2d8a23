/** What may be said about an answer to others. */
import type { Assessment } from "../../shared/policy/index.ts";
import { lineInShort } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { bestFirst } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";

/** The card of the mini-program: no word of anybody's own case. */
export const SHARE_CARD = { title: "生育待遇能不能领、能领多少，按官方文件查", path: "/pages/start/index" } as const;

/** The card of an answer: its headline, for whoever she sends it to; to everybody only that there is such an app. */
export const cardOf = (headline: string | undefined): { readonly title: string; readonly path: string } =>
  headline === undefined ? SHARE_CARD : { ...SHARE_CARD, title: headline };

/** The title of what is sent along with a link. */
export const SHARE_TITLE = "育津：生育待遇查询结果";

/** The headline, then every verdict in a line, for the message around a link. */
export const shareText = ({ asOf, benefits, headline }: Assessment, voice: Voice): string =>
  [headline, ...bestFirst(benefits).map((line) => lineInShort(line, voice)), `按 ${dateWords(asOf)}的情况算`].join(
    "\n",
  );
