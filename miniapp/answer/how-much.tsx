/** The sum, step by step, with the figures it rests on and what unconfirmed figures would give. */
import type { ReactNode } from "react";
import type { Amount } from "../../shared/policy/index.ts";
import { Box, Disclosure } from "../ui/index.ts";
import { alternativeWords } from "../wording/answer.ts";
import { stepWords, yuanWords } from "../wording/figures.ts";
import { FigureList } from "./figure-list.tsx";
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
      <FigureList figures={figures} />
      {children}
    </Disclosure>
  );
}
