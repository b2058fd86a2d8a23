/** What an official document's file is made of: where and when it holds, and its clauses in its own order. */
import type { Day } from "../base/calendar.ts";
import type { Citation } from "../assessment/assessment.ts";

/** What a clause decides for a person: a rule, or nothing (and why). */
export type ClauseRole = "rule" | "no-decision";

/** One clause: `label` as printed (三、第一款), `summary` in our own plain words, `decides` what it settles or why nothing. */
export interface Clause {
  readonly label: string;
  readonly role: ClauseRole;
  readonly summary: string;
  readonly decides: string;
  /** Ids of the conditions through which it decides; left out where it sets a sum, papers, or nothing. */
  readonly conditions?: readonly string[];
  /** The numbers, days and months in it that part one answer from another; what carries it out reads them here. */
  readonly constants?: Readonly<Record<string, number | string>>;
  /** The same of what it leaves open: numbers of our readings, not its own. */
  readonly assumes?: Readonly<Record<string, number | string>>;
  /** It decides of taking part, not of a benefit after an event. */
  readonly through?: "participation";
}

/** An official document as loaded. Days are inclusive; `to` left out = no end set. */
export interface PolicyDocument {
  readonly id: string;
  readonly number: string;
  /** Papers that pass it on: each is cited only in places whose codes begin so. */
  readonly passedOn?: readonly { readonly number: string; readonly within: string }[];
  readonly title: string;
  /** Whom it speaks of, in plain words. */
  readonly covers?: string;
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

/** What a document says of itself, with the ids of its clauses in its order. */
type Heading = Omit<PolicyDocument, "clauses"> & { readonly contents: readonly string[] };

/** A clause as a paper's file writes it, above what it decides. */
export interface WrittenClause<Id extends string = string, C extends Clause = Clause> {
  readonly id: Id;
  readonly says: C;
}

type ClausesOf<W extends WrittenClause> = {
  readonly [Id in W["id"]]: Extract<W, { readonly id: Id }>["says"];
};
/** Asks nothing where every clause of the contents is there; else it names those that are not. */
type AllOf<Id extends string, W extends WrittenClause> = [Exclude<Id, W["id"]>] extends [never]
  ? unknown
  : { readonly left_out: Exclude<Id, W["id"]> };

/** The clauses by their ids; their types are kept, so that what must know of each does not compile without it. */
function byId<W extends WrittenClause>(written: readonly W[]): ClausesOf<W>;
function byId(written: readonly WrittenClause[]): Readonly<Record<string, Clause>> {
  return Object.fromEntries(written.map(({ id, says }) => [id, says]));
}

/**
 * Begins a document's file. `clause` writes one clause, above the rules that carry it out; `cites` names clauses, those
 * further down too; `whole` is the document, once every clause of its contents is written. Other ids do not compile.
 */
export function writing<const H extends Heading>({ contents: _contents, ...heading }: H) {
  type Id = H["contents"][number];
  return {
    heading,
    clause: <I extends Id, const C extends Clause>(id: I, says: C): WrittenClause<I, C> => ({ id, says }),
    cites: (...ids: readonly Id[]): ClauseKey[] => ids.map((id) => `${heading.id}#${id}` as ClauseKey),
    whole: <W extends WrittenClause<Id>>(written: readonly W[] & AllOf<Id, W>) => ({
      ...heading,
      clauses: byId<W>(written),
    }),
  };
}

/** A document's number, with those of the papers that pass it on where somebody asks. */
export function numberIn({ number, passedOn = [] }: PolicyDocument, region: string): string {
  const passing = passedOn.filter(({ within }) => region.startsWith(within)).map((one) => one.number);
  return passing.length > 0 ? `${number}（${passing.join("、")}转发）` : number;
}

/** Where a cited clause stands, for who asks in `region`. */
export const citation = (document: PolicyDocument, clause: Clause, region: string): Citation => ({
  document: document.title,
  number: numberIn(document, region),
  clause: clause.label,
  summary: clause.summary,
});
