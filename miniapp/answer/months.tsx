/** The months of a line: in the open where they decide, folded where all is well. */
import { timeline, type BenefitLine, type Facts } from "../../shared/policy/index.ts";
import { Disclosure } from "../ui/index.ts";
import { Part } from "./parts.tsx";
import { Strip } from "./strip.tsx";

const TITLE = "一个月一个月看";

/** Nothing is drawn for a line that no month decides. */
export function Months({ facts, line }: { readonly facts: Facts; readonly line: BenefitLine }) {
  const told = timeline(facts, line);
  if (told.months.length === 0) return null;
  const strip = <Strip timeline={told} kind={facts.event?.kind} />;
  return line.verdict === "pending" ? (
    <Part title={TITLE}>{strip}</Part>
  ) : (
    <Disclosure summary={TITLE}>{strip}</Disclosure>
  );
}
