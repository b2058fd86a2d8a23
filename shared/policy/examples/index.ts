/** 「试一试」: for every clause that decides something, people in whose answers it is at work. */
import type { LoadedDocument } from "../documents/index.ts";
import { chongqing2024no12Examples } from "./chongqing-2024-12.ts";
import { chongqing2025no37Examples } from "./chongqing-2025-37.ts";
import type { ClauseExample, ExamplesOf } from "./example.ts";
import { karamay2026no4Examples } from "./karamay-2026-4.ts";
import { insuranceLawExamples } from "./national-insurance-law.ts";
import { order619Examples } from "./national-order-619.ts";
import { sichuan2024no9Examples } from "./sichuan-2024-9.ts";
import { taiyuan2024no51Examples } from "./taiyuan-2024-51.ts";

/** A document without an entry, or a clause that decides something without an example, does not compile. */
const EXAMPLES: { readonly [Id in LoadedDocument["id"]]: () => ExamplesOf<Id> } = {
  "cq-2024-12": chongqing2024no12Examples,
  "cq-2025-37": chongqing2025no37Examples,
  "sc-2024-9": sichuan2024no9Examples,
  "km-2026-4": karamay2026no4Examples,
  "ty-2024-51": taiyuan2024no51Examples,
  "cn-sil-2018": insuranceLawExamples,
  "cn-order-619": order619Examples,
};

type ByClause = Readonly<Record<string, readonly Pick<ClauseExample, "caption" | "facts">[]>>;

/** The examples of a document's clause; none for a clause that decides nothing, whose `decides` says why. */
export function clauseExamples(document: string, clause: string): readonly ClauseExample[] {
  const all: Readonly<Record<string, () => ByClause>> = EXAMPLES;
  return (all[document]?.()[clause] ?? []).map((one) => ({ document, clause, ...one }));
}
