/** What the app tells a site that shows it in a frame; docs/embed.md says the same to that site. */
import type { Assessment, FactsInput } from "../../shared/policy/index.ts";

/** An answer that is shown: what was asked, what came, and who gave it. */
export interface ResultTold {
  readonly facts: FactsInput;
  readonly assessment: Assessment;
  readonly answeredBy: "endpoint" | "device";
}

/** What is wrong with facts that were sent: where, and how to mend it. */
export interface Refusal {
  readonly pointer: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Facts are taken from now on; those that were sent are filled in, or not, because of `errors`; the content is this many CSS
 * pixels high now; or an answer is shown.
 */
export type Message =
  | { readonly type: "yujin:ready" }
  | { readonly type: "yujin:facts"; readonly errors: readonly Refusal[] }
  | { readonly type: "yujin:height"; readonly height: number }
  | ({ readonly type: "yujin:result" } & ResultTold);
