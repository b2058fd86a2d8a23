/** One benefit through one route: verdict, amount, why, when, how much, what to do, papers. */
import type { ReactNode } from "react";
import type { Assessment, BenefitLine } from "../../shared/policy/index.ts";
import { Box, Disclosure, Heading } from "../ui/index.ts";
import {
  actionsTitle,
  amountWords,
  BENEFIT_NAMES,
  claimByWords,
  decidingFirst,
  fromWords,
  openAmountWords,
  outcomeWords,
  PAYERS,
  routeWords,
  VERDICT_SIGNS,
  verdictMeaning,
  verdictWords,
} from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import type { Voice } from "../wording/voice.ts";
import { HowMuch } from "./how-much.tsx";
import { Papers } from "./papers.tsx";

interface LineProps {
  readonly line: BenefitLine;
  readonly citations: Assessment["citations"];
  readonly voice: Voice;
}

/** The whole line. */
export function Line({ line, citations, voice }: LineProps) {
  const id = `line-${line.benefit}-${line.via}`;
  const amount = amountWords(line);
  const openAmount = openAmountWords(line);
  const from = fromWords(line);
  const claimBy = claimByWords(line);
  return (
    <Box kind="section" id={id} className={`line card verdict-${line.verdict}`} verdict={line.verdict}>
      <Box className="line-head">
        <Heading level={2}>{BENEFIT_NAMES[line.benefit]}</Heading>
        <Box kind="p" className="line-route">
          {routeWords(line.via, voice)}
        </Box>
        <Box kind="p" className="line-verdict">
          <Box kind="span" className="sign" decorative>
            {VERDICT_SIGNS[line.verdict]}
          </Box>
          <Box kind="span">{verdictWords(line)}</Box>
        </Box>
        {amount && (
          <Box kind="p" className={`line-amount${line.amount?.value === undefined ? " line-amount-open" : ""}`}>
            {amount}
          </Box>
        )}
        <Box kind="p" className="line-meaning">
          {verdictMeaning(line)}
        </Box>
        {openAmount && (
          <Box kind="p" className="line-meaning">
            {openAmount}
          </Box>
        )}
      </Box>
      {(from ?? claimBy ?? line.payer) && (
        <Part title="什么时候、谁付">
          {from && <Said className="line-from">{from}</Said>}
          {claimBy && <Said className="line-claim-by">{claimBy}</Said>}
          {line.payer && <Said className="line-payer">{`由${PAYERS[line.payer]}付`}</Said>}
        </Part>
      )}
      {line.verdict !== "ineligible" && <Actions line={line} />}
      {line.conditions.length > 0 && (
        <Part title="为什么">
          <Box kind="ul" className="list">
            {decidingFirst(line.conditions).map((condition) => {
              const { sign, word } = outcomeWords(condition.outcome, line.verdict);
              return (
                <Box kind="li" key={condition.id} className={`condition outcome-${condition.outcome}`}>
                  <Box className="condition-head">
                    <Box kind="span" className="sign" decorative>
                      {sign}
                    </Box>
                    <Box kind="span" className="strong">
                      {`${word}：${condition.required}`}
                    </Box>
                  </Box>
                  <Said className="observed">{condition.observed}</Said>
                  <Clauses keys={condition.cites} citations={citations} />
                </Box>
              );
            })}
          </Box>
        </Part>
      )}
      {line.verdict === "ineligible" && <Actions line={line} />}
      {line.amount && (
        <HowMuch amount={line.amount}>
          <Clauses keys={line.amount.cites} citations={citations} />
        </HowMuch>
      )}
      {line.materials.length > 0 && <Papers materials={line.materials} voice={voice} />}
      {line.notes.length > 0 && (
        <Part title="还要知道">
          <Box kind="ul" className="list">
            {line.notes.map((note) => (
              <Box kind="li" key={note} className="item bullet">
                {note}
              </Box>
            ))}
          </Box>
        </Part>
      )}
      {line.assumptions.length > 0 && (
        <Part title="我们是这样理解的">
          <Box kind="ul" className="list">
            {line.assumptions.map((assumption) => (
              <Box kind="li" key={assumption.id + assumption.text} className="assumption">
                <Said>{assumption.text}</Said>
                <Clauses keys={assumption.cites} citations={citations} />
              </Box>
            ))}
          </Box>
        </Part>
      )}
      <Clauses keys={line.cites} citations={citations} summary="这一项用到的全部条款" />
    </Box>
  );
}

const Actions = ({ line: { actions, verdict } }: { readonly line: BenefitLine }) =>
  actions.length > 0 && (
    <Part title={actionsTitle(verdict)}>
      <Box kind="ul" className="list">
        {actions.map((action) => (
          <Box kind="li" key={action.id + action.what} className="action">
            <Said className="strong">{action.what}</Said>
            {action.by && <Said className="by">{`最晚 ${dateWords(action.by)}`}</Said>}
            <Said>{action.effect}</Said>
          </Box>
        ))}
      </Box>
    </Part>
  );

/** A titled part of a line. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box className="part">
    <Heading level={3}>{title}</Heading>
    {children}
  </Box>
);

const Said = ({ className = "said", children }: { readonly className?: string; readonly children: string }) => (
  <Box kind="p" className={className}>
    {children}
  </Box>
);

interface ClausesProps {
  readonly keys: readonly string[];
  readonly citations: Assessment["citations"];
  readonly summary?: string;
}

/** The clauses behind a statement, opened on demand. */
function Clauses({ keys, citations, summary }: ClausesProps) {
  const cited = keys.flatMap((key) => citations[key] ?? []);
  const [first] = cited;
  if (!first) return null;
  const more = cited.length > 1 ? ` 等 ${cited.length} 条` : "";
  return (
    <Disclosure summary={summary ?? `依据：${first.number} ${first.clause}${more}`}>
      {cited.map(({ document, number, clause, summary: says }) => (
        <Box key={number + clause} className="clause">
          <Said className="strong">{`${number} ${clause}`}</Said>
          <Said>{says}</Said>
          <Said className="source">{document}</Said>
        </Box>
      ))}
    </Disclosure>
  );
}
