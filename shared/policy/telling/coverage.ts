/** What is loaded for a place: its documents, and which benefits they decide through whose insurance. */
import type { Benefit, Route } from "../assessment/assessment.ts";
import type { PolicyDocument } from "../rules/document.ts";
import { NATIONWIDE, PLACES, placeOf, type PlaceCode } from "../base/places.ts";
import { policyDocuments, rulesOf } from "../former/documents/index.ts";

/** A loaded place. */
export interface Coverage {
  readonly code: PlaceCode;
  readonly name: string;
  readonly short: string;
  /** Its own documents and the nationwide ones. */
  readonly documents: readonly PolicyDocument[];
  /** Each benefit that a document of the place decides, through whose insurance, by which document. */
  readonly benefits: readonly { readonly benefit: Benefit; readonly via: Route; readonly document: string }[];
}

/** The documents that hold in a place at one time or another; where none is loaded, the nationwide ones. */
export const documentsIn = (region: string): readonly PolicyDocument[] =>
  policyDocuments.filter(({ place }) => place === NATIONWIDE || place === placeOf(region));

/** Every loaded place, in the order of `PLACES`. */
export const coverage = (): readonly Coverage[] =>
  Object.entries(PLACES).flatMap(([region, { name, short }]) => {
    const code = placeOf(region);
    if (code === undefined) return [];
    const benefits = rulesOf(code).map(({ benefit, via, document }) => ({ benefit, via, document: document.id }));
    return [{ code, name, short, documents: documentsIn(code), benefits }];
  });
