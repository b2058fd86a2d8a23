/** What somebody would still have to tell before her answer is whole. */
import type { Missing } from "../../shared/policy/index.ts";
import { Sentences } from "../answer/parts.tsx";
import { missingWords } from "../wording/missing.ts";
import { SOMEBODY } from "./voice.ts";

/** Nothing is drawn where nothing is missing. */
export const StillMissing = ({ missing }: { readonly missing: readonly Missing[] }) =>
  missing.length > 0 && (
    <Sentences
      texts={missing.map(({ fact }) => {
        const { text, hint } = missingWords(fact, SOMEBODY);
        return `还缺：${text}${hint === undefined ? "" : `（${hint}）`}`;
      })}
    />
  );
