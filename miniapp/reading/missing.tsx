/** What somebody would still have to tell before her answer is whole. */
import type { Missing } from "../../shared/policy/index.ts";
import { Sentences } from "../answer/parts.tsx";
import { missingListed } from "../wording/missing.ts";
import { SOMEBODY } from "./voice.ts";

/** Nothing is drawn where nothing is missing. */
export const StillMissing = ({ missing }: { readonly missing: readonly Missing[] }) =>
  missing.length > 0 && (
    <Sentences
      texts={missingListed(missing, SOMEBODY).map(
        ({ text, hint }) => `还缺：${text}${hint === undefined ? "" : `（${hint}）`}`,
      )}
    />
  );
