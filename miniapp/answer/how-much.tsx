/** The sum, step by step, with the figures it rests on and what unconfirmed figures would give. */
import type { ReactNode } from "react";
import type { Amount } from "../../shared/policy/index.ts";
import { Box, Heading } from "../ui/index.ts";
import { FIGURE_STATUSES } from "../wording/answer.ts";
import { figureWords, stepWords, yuanWords } from "../wording/figures.ts";

/** Nothing is drawn where there is nothing to say; `children`: the clauses that set how it is computed. */
export function HowMuch({ amount, children }: { readonly amount: Amount; readonly children: ReactNode }) {
  const { value, daily, days, steps, figures, alternatives } = amount;
  return (
    <Box className="part">
      <Heading level={3}>怎么算的</Heading>
      {value !== undefined && daily !== undefined && days !== undefined && (
        <Box kind="p" className="said">{`每天 ${yuanWords(daily)}，共 ${days} 天`}</Box>
      )}
      {steps.length > 0 && (
        <Box kind="ul" className="list steps">
          {steps.map((step) => (
            <Box kind="li" key={step.text} className="item">
              {stepWords(step, amount)}
            </Box>
          ))}
        </Box>
      )}
      {alternatives.map((other) => (
        <Box key={other.figure + other.if} className="alternative">
          <Box kind="p" className="said">{`${other.if}：`}</Box>
          <Box kind="p" className="strong">{`${yuanWords(other.value)}${
            other.days === undefined ? "" : `（${other.days} 天）`
          }，待当地确认`}</Box>
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
    </Box>
  );
}
