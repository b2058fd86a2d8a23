/** The sum, step by step, with the figures it rests on and what unconfirmed figures would give. */
import type { ReactNode } from "react";
import type { Amount } from "../../shared/policy/index.ts";
import { Box, Disclosure } from "../ui/index.ts";
import { alternativeWords, FIGURE_STATUSES } from "../wording/answer.ts";
import { figureWords, stepWords, yuanWords } from "../wording/figures.ts";
import { Said, Sentences } from "./parts.tsx";

/** Folded: the sum itself stands above. `children`: the clauses that set how it is computed. */
export function HowMuch({ amount, children }: { readonly amount: Amount; readonly children: ReactNode }) {
  const { value, daily, days, steps, figures, alternatives } = amount;
  return (
    <Disclosure summary="钱是怎么算的">
      {value !== undefined && daily !== undefined && days !== undefined && (
        <Said>{`每天 ${yuanWords(daily)}，共 ${days} 天`}</Said>
      )}
      {steps.length > 0 && <Sentences texts={steps.map((step) => stepWords(step, amount))} bullet={false} />}
      {alternatives.map((other) => (
        <Box key={other.figure + other.if} className="alternative">
          <Said>{alternativeWords(other)}</Said>
        </Box>
      ))}
      {figures.length > 0 && (
        <Box kind="ul" className="list figures">
          {figures.map((figure) => (
            <Box kind="li" key={figure.figure + String(figure.value)} className={`item figure status-${figure.status}`}>
              {`${figureWords(figure)}（${FIGURE_STATUSES[figure.status]}）：${figure.source}`}
            </Box>
          ))}
        </Box>
      )}
      {children}
    </Disclosure>
  );
}
