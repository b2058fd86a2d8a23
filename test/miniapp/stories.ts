/** Drafts to test with, as a person would have typed them, and lines of an answer. */
import type { BenefitLine, Facts } from "../../shared/policy/index.ts";
import { emptyDraft, emptyStretch, type Draft, type StretchDraft } from "../../miniapp/draft/draft.ts";

/** A draft with some of its parts changed. */
export function typed(changes: {
  readonly [Part in keyof Draft]?: Draft[Part] extends object ? Partial<Draft[Part]> : Draft[Part];
}): Draft {
  return {
    ...emptyDraft,
    ...changes,
    event: { ...emptyDraft.event, ...changes.event },
    person: { ...emptyDraft.person, ...changes.person },
    spouse: { ...emptyDraft.spouse, ...changes.spouse },
    figures: Object.fromEntries(
      Object.entries(changes.figures ?? {}).flatMap(([key, told]) => (told === undefined ? [] : [[key, told]])),
    ),
    joining: { ...emptyDraft.joining, ...changes.joining },
  };
}

/** One stretch as typed. */
export const stretch = (changes: Partial<StretchDraft>): StretchDraft => ({ ...emptyStretch, ...changes });

/** A line of an answer with some of its parts changed. */
export const benefitLine = (changes: Partial<BenefitLine>): BenefitLine => ({
  benefit: "medical-expense",
  via: "self",
  verdict: "eligible",
  conditions: [],
  actions: [],
  materials: [],
  notes: [],
  assumptions: [],
  cites: [],
  ...changes,
});

/** 达州自己交医保的人，换过基数，怀孕 5 个月没有保住：津贴有两种算法。 */
export const dazhouLoss: Facts = {
  region: "511700",
  asOf: "2026-06-01",
  event: { kind: "termination", date: "2026-05-12", gestationMonths: 5 },
  person: {
    contributions: [
      { scheme: "individual", from: "2025-01", to: "2025-06", maternity: true, base: 4500 },
      { scheme: "individual", from: "2025-07", maternity: true, base: 5100 },
    ],
  },
};
