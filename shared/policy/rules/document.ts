/** What an official document's file is made of: where and when it holds, and its clauses in its own order. */
import type { Day } from "../base/calendar.ts";
import type { Citation } from "../assessment/assessment.ts";

/** What a clause decides for a person: a benefit rule, nothing (and why), or something a later version adds. */
export type ClauseRole = "rule" | "no-decision" | "not-loaded-yet";

/** One clause: `label` as printed (三、第一款), `summary` in our own plain words, `decides` what it settles or why nothing. */
export interface Clause {
  readonly label: string;
  readonly role: ClauseRole;
  readonly summary: string;
  readonly decides: string;
  /** Ids of the conditions through which it decides; left out where it sets a sum, papers, or nothing. */
  readonly conditions?: readonly string[];
}

/** An official document as loaded. Days are inclusive; `to` left out = no end set. */
export interface PolicyDocument {
  readonly id: string;
  readonly number: string;
  /** Papers that pass it on: each is cited only in places whose codes begin so. */
  readonly passedOn?: readonly { readonly number: string; readonly within: string }[];
  readonly title: string;
  /** Code of the place it holds in; `000000` for the whole country. */
  readonly place: string;
  readonly placeName: string;
  readonly inForce: { readonly from: Day; readonly to?: Day };
  readonly clauses: Readonly<Record<string, Clause>>;
}

/** A clause with its id. */
export interface NumberedClause extends Clause {
  readonly id: string;
}

/** A document's clauses as they follow each other in it: an object would give `6` before `3.1`. */
export const clausesInOrder = ({ clauses }: PolicyDocument): NumberedClause[] =>
  Object.entries(clauses)
    .map(([id, clause]) => ({ id, ...clause }))
    .sort((a, b) => comesFirst(a.id.split("."), b.id.split(".")));

function comesFirst(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? a.length - b.length : Number(a[at]) - Number(b[at] ?? 0);
}

/** A clause's key in `citations`: `cq-2024-12#3.1`. */
export type ClauseKey = string & { readonly clauseKey: unique symbol };

/** Makes the citing function of a document: it accepts only clause ids that the document has. */
export const citing =
  <C extends Readonly<Record<string, Clause>>>(document: PolicyDocument & { readonly clauses: C }) =>
  (...ids: (keyof C & string)[]): ClauseKey[] =>
    ids.map((id) => `${document.id}#${id}` as ClauseKey);

/** A document's number, with those of the papers that pass it on where somebody asks. */
export function numberIn({ number, passedOn = [] }: PolicyDocument, region: string): string {
  const passing = passedOn.filter(({ within }) => region.startsWith(within)).map((one) => one.number);
  return passing.length > 0 ? `${number}（${passing.join("、")}转发）` : number;
}

/** Where a cited clause stands, for who asks in `region`. */
export const citation = (document: PolicyDocument, clause: Clause, region = document.place): Citation => ({
  document: document.title,
  number: numberIn(document, region),
  clause: clause.label,
  summary: clause.summary,
});
