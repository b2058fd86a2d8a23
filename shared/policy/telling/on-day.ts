/** Which documents hold on a day. */
import { day } from "../base/calendar.ts";
import { isInForce } from "../decide.ts";
import { policyDocuments } from "../documents/index.ts";
import type { PolicyDocument } from "../rules/document.ts";

/** Whether a document holds on a day, or not yet, or no longer. */
export type Force = "in-force" | "not-yet" | "ended";

/** A document as it stands on a day. */
export interface DocumentOnDay {
  readonly document: PolicyDocument;
  readonly force: Force;
}

/** Every loaded document as it stands on a day `YYYY-MM-DD` that exists; by place and then by date. */
export const documentsOn = (on: string): DocumentOnDay[] =>
  policyDocuments.map((document) => ({
    document,
    force: isInForce(document, day(on)) ? "in-force" : on < document.inForce.from ? "not-yet" : "ended",
  }));
