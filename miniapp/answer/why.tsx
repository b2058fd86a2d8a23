/** Why: what decides in the open, what is met folded away, each with its clause. */
import type { Assessment, BenefitLine, Condition } from "../../shared/policy/index.ts";
import { Terms } from "../reading/terms.tsx";
import { Box, Disclosure } from "../ui/index.ts";
import { decidingApart, metTitle, reasonsTitle } from "../wording/answer.ts";
import { Clauses } from "./clauses.tsx";
import { Part, ConditionItem } from "./parts.tsx";

interface WhyProps {
  /** Begins the ids of its words. */
  readonly id: string;
  readonly line: Pick<BenefitLine, "conditions" | "verdict" | "payer">;
  readonly citations: Assessment["citations"];
}

/** The conditions of a line; nothing for one that was decided without. */
export function Why({ id, line, citations }: WhyProps) {
  const { deciding, met } = decidingApart(line.conditions);
  return (
    <>
      {deciding.length > 0 && (
        <Part title={reasonsTitle(line)}>
          <Conditions id={`${id}-deciding`} conditions={deciding} line={line} citations={citations} />
        </Part>
      )}
      {met.length > 0 && (
        <Disclosure summary={metTitle(met.length, deciding.length > 0)}>
          <Conditions id={`${id}-met`} conditions={met} line={line} citations={citations} />
        </Disclosure>
      )}
    </>
  );
}

const Conditions = ({ id, conditions, line, citations }: WhyProps & { readonly conditions: readonly Condition[] }) => (
  <>
    <Box kind="ul" className="list">
      {conditions.map((condition) => (
        <ConditionItem key={condition.id} condition={condition} verdict={line.verdict}>
          <Clauses keys={condition.cites} citations={citations} />
        </ConditionItem>
      ))}
    </Box>
    <Box className="asides on-screen">
      <Terms id={`${id}-word`} texts={conditions.flatMap(({ required, observed }) => [required, observed])} />
    </Box>
  </>
);
