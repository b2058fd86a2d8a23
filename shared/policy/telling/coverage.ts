/** What is loaded for a place: its documents, and which benefits they decide through whose insurance. */
import type { Benefit, Route } from "../assessment/assessment.ts";
import type { PolicyDocument } from "../rules/document.ts";
import { NATIONWIDE, PLACES, PLACE_CODES, governingPlace, type PlaceCode } from "../base/places.ts";
import { NATIONAL_PAPERS, PAPERS, policyDocuments } from "../documents/index.ts";
import { coveredWords } from "../wording/covered.ts";

/** A loaded place. */
export interface Coverage {
  readonly code: PlaceCode;
  readonly name: string;
  readonly short: string;
  /** Whom its documents answer, in one line. */
  readonly whom: string;
  /** Its own documents and the nationwide ones. */
  readonly documents: readonly PolicyDocument[];
  /** Each benefit that a document of the place decides, through whose insurance, by which document. */
  readonly benefits: readonly CoveredLine[];
}

/** A benefit by a document (its id); `rest`: the nationwide ones that answer the employer members it leaves to them. */
export interface CoveredLine {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly document: string;
  readonly rest?: readonly string[];
}

/** The documents that hold in a place at one time or another; where none is loaded, the nationwide ones. */
export const documentsIn = (region: string): readonly PolicyDocument[] =>
  policyDocuments.filter(({ place }) => place === NATIONWIDE || place === governingPlace(region));

const nationwide = (benefit: Benefit, via: Route): string[] =>
  NATIONAL_PAPERS.filter(({ lines }) => lines.some((line) => line.benefit === benefit && line.via === via)).map(
    ({ document }) => document.id,
  );

/** Every loaded place, in the order of the first page. */
export const coverage = (): readonly Coverage[] =>
  PLACE_CODES.map((code) => ({
    code,
    name: PLACES[code].name,
    short: PLACES[code].short,
    whom: coveredWords(code),
    documents: documentsIn(code),
    benefits: PAPERS[code].flatMap(({ document, lines }) =>
      lines.map(({ benefit, via, leaves }) => ({
        benefit,
        via,
        document: document.id,
        ...(leaves && { rest: nationwide(benefit, via) }),
      })),
    ),
  }));
