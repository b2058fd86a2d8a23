/** The fact that parts an open verdict, asked where it is missed: each answer with what it would come to. */
import { useMemo } from "react";
import type { Assessment } from "../../shared/policy/index.ts";
import { today } from "../clock.ts";
import type { Draft } from "../draft/draft.ts";
import { edit } from "../state.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { amountWords, BENEFIT_NAMES } from "../wording/answer.ts";
import { verdictWords } from "../wording/standing.ts";
import { Said } from "./parts.tsx";
import { partingQuestions, type Parted, type PartingQuestion } from "./parting.ts";

/** The questions to be asked in place, tried again only when the draft or its answer changes. */
export const usePartingQuestions = (all: Draft, assessment: Assessment): readonly PartingQuestion[] =>
  useMemo(() => partingQuestions(all, assessment, today()), [all, assessment]);

/** A tap on an answer tells it, and the page answers anew. */
export const OneFact = ({ question: { ask, field, options } }: { readonly question: PartingQuestion }) => (
  <Box kind="section" id="one-fact" className="card standing-unknown">
    <Heading level={2}>{ask}</Heading>
    <Box className="parted">
      {options.map(({ value, label, draft, lines }) => (
        <Box key={value} className="parted-way">
          <Button
            id={`one-fact-${value}`}
            label={`${label}：${cameTo(lines)}`}
            onPress={() => edit(field, () => draft)}
          >
            {label}
          </Button>
          <Said className="hint">{`→ ${cameTo(lines)}`}</Said>
        </Box>
      ))}
    </Box>
  </Box>
);

/** What comes of an answer, a line a clause. */
const cameTo = (lines: Parted["lines"]): string =>
  lines
    .map((line) => {
      const amount = amountWords(line);
      return `${BENEFIT_NAMES[line.benefit]}${verdictWords(line)}${amount === undefined ? "" : `，${amount}`}`;
    })
    .join("；");
