/** One benefit through one route: verdict and amount first, then why, when, how much, with what, on which reading. */
import type { ReactNode } from "react";
import { isOpen, type Assessment, type BenefitLine } from "../../shared/policy/index.ts";
import { Box, Disclosure, Heading } from "../ui/index.ts";
import {
  BENEFIT_NAMES,
  claimByWords,
  fromWords,
  PAYERS,
  routeWords,
  stillWords,
  verdictMeaning,
} from "../wording/answer.ts";
import { standingOf } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";
import { Clauses } from "./clauses.tsx";
import { curesOf } from "./line-todos.ts";
import { Papers } from "./papers.tsx";
import { ActionItem, VerdictHead, Part, Said, Sentences } from "./parts.tsx";
import { Readings } from "./readings.tsx";
import { Receipt } from "./receipt.tsx";

import { Why } from "./why.tsx";

interface LineProps {
  readonly line: BenefitLine;
  readonly assessment: Assessment;
  readonly voice: Voice;
  /** Whether it answers the current person, and not an example. */
  readonly own?: boolean;
  /** The months of this line. */
  readonly children?: ReactNode;
}

/** The whole line; what a tired person need not read now is folded. */
export function Line({ line, assessment, voice, own = false, children }: LineProps) {
  const { citations } = assessment;
  const open = isOpen(line);
  // After the reason: right under a no it would read as another.
  const still = stillWords(line, assessment.benefits, voice);
  // Where nothing is loaded, what to ask is all that helps, so it is not folded.
  const asks = line.verdict === "not-covered";
  const rest = line.assumptions.length > 0 || line.cites.length > 0 || (!asks && line.notes.length > 0);
  return (
    <Box
      kind="section"
      id={`line-${line.benefit}-${line.via}`}
      className={`line card verdict-${line.verdict} standing-${standingOf(line)}`}
      verdict={line.verdict}
    >
      <Head line={line} assessment={assessment} voice={voice} />
      <Why id={`${line.benefit}-${line.via}`} line={line} citations={citations} />
      {still && <Said className="part">{still}</Said>}
      {asks && line.notes.length > 0 && (
        <Part title="可以怎么办">
          <Sentences texts={line.notes} />
        </Part>
      )}
      {children}
      {line.verdict === "ineligible" && <LaterActions line={line} />}
      {line.amount && (
        <Receipt line={line} amount={line.amount} own={own}>
          <Clauses keys={line.amount.cites} citations={citations} />
        </Receipt>
      )}
      {open && <Papers line={`${line.benefit}-${line.via}`} materials={line.materials} voice={voice} />}
      {rest && (
        <Disclosure summary="还要知道的、用到的条款">
          {!asks && line.notes.length > 0 && <Sentences texts={line.notes} />}
          <Readings assumptions={line.assumptions} citations={citations} />
          <Clauses keys={line.cites} citations={citations} summary="这一项用到的全部条款" />
        </Disclosure>
      )}
    </Box>
  );
}

/** What this line comes to, and by when. */
function Head({ line, assessment, voice }: Pick<LineProps, "line" | "assessment" | "voice">) {
  const { asOf } = assessment;
  const meaning = ["line-meaning", verdictMeaning(line)] as const;
  const sentences: readonly (readonly [className: string, text: string | undefined])[] = [
    ...(line.verdict === "ineligible" ? [] : [meaning]),
    ["line-from", fromWords(line)],
    ["line-claim-by", claimByWords(line, asOf)],
    ["line-payer", line.payer && `由${PAYERS[line.payer]}付`],
    ...(line.verdict === "ineligible" ? [meaning] : []),
  ];
  return (
    <Box className="line-head">
      <Heading level={2}>{BENEFIT_NAMES[line.benefit]}</Heading>
      <Said className="line-route">{routeWords(line.via, voice)}</Said>
      <VerdictHead line={line} />
      {sentences.map(
        ([className, text]) =>
          text && (
            <Said key={text} className={className}>
              {text}
            </Said>
          ),
      )}
    </Box>
  );
}

/** What cannot help any more this time, and does the next. */
function LaterActions({ line }: { readonly line: BenefitLine }) {
  const actions = curesOf(line);
  if (actions.length === 0) return null;
  return (
    <Part title="以后可以做什么">
      <Box kind="ul" className="list">
        {actions.map((action) => (
          <ActionItem key={action.id + action.what} action={action} />
        ))}
      </Box>
    </Part>
  );
}
