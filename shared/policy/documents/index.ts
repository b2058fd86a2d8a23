/**
 * Every paper, by the place that it governs. A new paper is one line here; what else must know of it – its words, what it says
 * of routes, its examples – has an entry under its id, or does not compile.
 */
import { PLACE_CODES, type PlaceCode } from "../base/places.ts";
import type { PolicyDocument } from "../rules/document.ts";
import type { Paper, PlaceDocument } from "../rules/paper.ts";
import { chongqing12 } from "./chongqing-2024-12/index.ts";
import { chongqing37 } from "./chongqing-2025-37/index.ts";
import { karamay } from "./karamay-2026-4/index.ts";
import { insuranceLaw } from "./national-insurance-law/index.ts";
import { order619 } from "./national-order-619/index.ts";
import { sichuan } from "./sichuan-2024-9/index.ts";
import { taiyuan } from "./taiyuan-2024-51/index.ts";

/** The papers of each place, in the order of their days. A place without an entry does not compile. */
const BY_PLACE = {
  "500000": [chongqing12, chongqing37],
  "511700": [sichuan],
  "650200": [karamay],
  "140100": [taiyuan],
} satisfies { readonly [P in PlaceCode]: readonly Paper<PlaceDocument & { readonly place: P }>[] };

/**
 * Papers of the whole country, cited in every place. They decide a line where no paper of a place does: the one that speaks
 * of fewer people first.
 */
const NATIONAL = [order619, insuranceLaw];

/** A document that is loaded, with its clauses as they are; nationwide ones included. */
export type LoadedDocument = ((typeof BY_PLACE)[PlaceCode][number] | (typeof NATIONAL)[number])["document"];
/** The id of a paper. */
export type PaperId = LoadedDocument["id"];
/** A paper that is loaded. */
export type LoadedPaper = Paper<PolicyDocument & { readonly id: PaperId }>;

/** The papers of a place. */
export const PAPERS: Readonly<Record<PlaceCode, readonly LoadedPaper[]>> = BY_PLACE;

/** The papers of the whole country. */
export const NATIONAL_PAPERS: readonly LoadedPaper[] = NATIONAL;

/** What decides where the papers of a place leave a line to it (of `whose` record, if told), or where it has none. */
export const floorUnder = (papers: readonly LoadedPaper[], whose?: "person" | "spouse"): readonly LoadedPaper[] =>
  papers.length === 0 ||
  papers.some(({ lines }) => lines.some((line) => line.leaves && (whose === undefined || line.whose === whose)))
    ? NATIONAL_PAPERS
    : [];

/** Every loaded document, by place and then by date; nationwide ones last. */
export const policyDocuments: readonly PolicyDocument[] = [
  ...PLACE_CODES.flatMap((place) => PAPERS[place].map(({ document }): PolicyDocument => document)),
  ...NATIONAL.map(({ document }): PolicyDocument => document).sort((a, b) =>
    a.inForce.from < b.inForce.from ? -1 : 1,
  ),
];
