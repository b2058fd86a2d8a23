/** A quiet answer after a loss: what was paid to test the child is not what the page begins with. */
import type { Assessment, BenefitLine } from "../../shared/policy/index.ts";

/** What the page is about, and what is only told to who looks for it. */
export interface Quiet {
  readonly shown: Assessment;
  readonly aside: readonly BenefitLine[];
}

/** After a loss, genetic tests stand aside, with what only they would need; else nothing does. */
export function quietly(assessment: Assessment, isLoss: boolean): Quiet {
  const isAside = ({ benefit }: Pick<BenefitLine, "benefit">) => isLoss && benefit === "genetic-testing";
  const aside = assessment.benefits.filter(isAside);
  if (aside.length === 0) return { shown: assessment, aside };
  const shown = {
    ...assessment,
    benefits: assessment.benefits.filter((line) => !isAside(line)),
    missing: assessment.missing.filter(({ benefits }) => !benefits.every((benefit) => isAside({ benefit }))),
  };
  return { shown, aside };
}
