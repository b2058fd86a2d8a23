/** What the parts of an answer are drawn with. */
import type { ReactNode } from "react";
import type { Action, BenefitLine, Condition, Verdict } from "../../shared/policy/index.ts";
import { Box, Heading } from "../ui/index.ts";
import { amountWords, isOpenSum, outcomeWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { STANDING_SIGNS, standingOf, verdictWords, type Standing } from "../wording/standing.ts";

/** A titled part of a line. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Box className="part">
    <Heading level={3}>{title}</Heading>
    {children}
  </Box>
);

/** A paragraph. */
export const Said = ({ className = "said", children }: { readonly className?: string; readonly children: string }) => (
  <Box kind="p" className={className}>
    {children}
  </Box>
);

/** A list of plain sentences. */
export const Sentences = ({
  texts,
  bullet = true,
}: {
  readonly texts: readonly string[];
  readonly bullet?: boolean;
}) => (
  <Box kind="ul" className="list">
    {texts.map((text) => (
      <Box kind="li" key={text} className={bullet ? "item bullet" : "item"}>
        {text}
      </Box>
    ))}
  </Box>
);

/** The sign of where a line stands. */
export const Sign = ({ standing }: { readonly standing: Standing }) => (
  <Box kind="span" className="sign" decorative>
    {STANDING_SIGNS[standing]}
  </Box>
);

/** Where a line stands in words, with its sign. */
export const VerdictSaid = ({ standing, children }: { readonly standing: Standing; readonly children: string }) => (
  <Box kind="p" className="line-verdict">
    <Sign standing={standing} />
    <Box kind="span">{children}</Box>
  </Box>
);

/** What a line comes to: its verdict, and the amount where there is one. */
export function VerdictHead({ line }: { readonly line: BenefitLine }) {
  const amount = amountWords(line);
  return (
    <>
      <VerdictSaid standing={standingOf(line)}>{verdictWords(line)}</VerdictSaid>
      {amount && <Said className={`line-amount${isOpenSum(line) ? " line-amount-open" : ""}`}>{amount}</Said>}
    </>
  );
}

interface ConditionItemProps {
  readonly condition: Condition;
  readonly verdict: Verdict;
  /** The clauses behind it. */
  readonly children?: ReactNode;
}

/** One condition of a list: whether it is met, what is required, what was seen. */
export function ConditionItem({
  condition: { id, outcome, required, observed },
  verdict,
  children,
}: ConditionItemProps) {
  const { sign, word } = outcomeWords(outcome, verdict, id);
  return (
    <Box kind="li" className={`condition outcome-${outcome}`}>
      <Box className="condition-head">
        <Box kind="span" className="sign" decorative>
          {sign}
        </Box>
        <Box kind="span" className="strong">
          {`${word}：${required}`}
        </Box>
      </Box>
      <Said className="observed">{observed}</Said>
      {children}
    </Box>
  );
}

interface ActionItemProps {
  readonly action: Action;
  /** What stands before it. */
  readonly lead?: string;
}

/** One thing to do of a list: what, until when, what for. */
export const ActionItem = ({ action: { what, by, safeBy, effect }, lead = "" }: ActionItemProps) => {
  const days = [safeBy && `最好 ${dateWords(safeBy)}以前`, by && `最晚 ${dateWords(by)}`].filter(Boolean);
  return (
    <Box kind="li" className="action">
      <Said className="strong">{`${lead}${what}`}</Said>
      {days.length > 0 && <Said className="by">{days.join("，")}</Said>}
      <Said>{effect}</Said>
    </Box>
  );
};

interface ReasonsProps {
  readonly verdict: Verdict;
  readonly conditions: readonly Condition[];
  readonly actions: readonly Action[];
}

/** Why, and what can be done: conditions and actions in one list, in the order given. */
export const Reasons = ({ verdict, conditions, actions }: ReasonsProps) => (
  <Box kind="ul" className="list">
    {conditions.map((condition) => (
      <ConditionItem key={condition.id} condition={condition} verdict={verdict} />
    ))}
    {actions.map((action) => (
      <ActionItem key={action.id + action.what} action={action} lead="可以做：" />
    ))}
  </Box>
);
