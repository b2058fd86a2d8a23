/** Why something is asked, and where the answer stands written, folded. */
import type { Words } from "../../shared/policy/index.ts";
import { Disclosure } from "../ui/index.ts";

interface WhyProps {
  /** The id of the field that it stands under. */
  readonly field: string;
  readonly question: Pick<Words, "why" | "where">;
}

/** Under the field. */
export const Why = ({ field, question: { why, where } }: WhyProps) => (
  <Disclosure id={`${field}-why`} summary={where === undefined ? "为什么问？" : "为什么问？去哪里看？"}>
    {where === undefined ? why : `${why}。看这里：${where}`}
  </Disclosure>
);
