/** Why something is asked, where the answer stands written, and what its words mean, folded. */
import type { Words } from "../../shared/policy/index.ts";
import { Terms } from "../reading/terms.tsx";
import { Box, Disclosure } from "../ui/index.ts";

interface WhyProps {
  /** The id of the field that it stands under. */
  readonly field: string;
  readonly question: Pick<Words, "ask" | "why" | "where">;
  /** Asked before on the same page, with their reasons. */
  readonly before?: readonly string[];
}

/** Under the field. */
export const Why = ({ field, question: { ask, why, where }, before = [] }: WhyProps) => (
  <Box className="asides">
    <Disclosure id={`${field}-why`} summary={where === undefined ? "为什么问？" : "为什么问？去哪里看？"}>
      {where === undefined ? why : `${why}。看这里：${where}`}
    </Disclosure>
    <Terms id={`${field}-word`} texts={[ask, why]} before={before} />
  </Box>
);
