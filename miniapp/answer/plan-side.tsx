/** A plan beside the answer as it is: each line that would be another, its months, and what it costs. */
import { useMemo } from "react";
import { readFacts, timeline, type Assessment, type BenefitLine, type Facts } from "../../shared/policy/index.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { amountWords, BENEFIT_NAMES, fromWords, routeWords } from "../wording/answer.ts";
import { standingOf, verdictWords } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";
import { costWords } from "../wording/what-if.ts";
import { assessOnDevice } from "./on-device.ts";
import { Said, Sign } from "./parts.tsx";
import type { Tryable } from "./plans.ts";
import { Strip } from "./strip.tsx";

interface PlanSideProps {
  /** The ids `use-<name>`, `leave-<name>`. */
  readonly name: "plan" | "event" | "start";
  readonly plan: Tryable;
  readonly assessment: Assessment;
  readonly voice: Voice;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

export function PlanSide({ name, plan, assessment, voice, onTake, onLeave }: PlanSideProps) {
  const tried = useMemo(() => tryOut(plan, assessment), [plan, assessment]);
  const cost = costWords(plan);
  const [first] = tried?.changed ?? [];
  return (
    <Box id={name === "plan" ? name : `if-${name}-plan`} className="plan" live="polite">
      {tried?.changed.length === 0 && <Said>这样的话，结论、日子和金额都和现在一样。</Said>}
      {tried?.changed.map(({ was, is }) => (
        <Box key={`${is.benefit}-${is.via}`}>
          <Heading level={3}>{`${BENEFIT_NAMES[is.benefit]}（${routeWords(is.via, voice)}）`}</Heading>
          <Box className="parted">
            <Side title="现在" line={was} />
            <Side title="这样的话" line={is} />
          </Box>
        </Box>
      ))}
      {tried && first && <Strip timeline={timeline(tried.facts, first.is)} kind={tried.facts.event?.kind} />}
      {cost && <Said className="strong">{cost}</Said>}
      <Box className="parted">
        <Button id={`use-${name}`} look="primary" onPress={onTake}>
          用这个
        </Button>
        <Button id={`leave-${name}`} onPress={onLeave}>
          不用
        </Button>
      </Box>
    </Box>
  );
}

/** One line, before or after. */
const Side = ({ title, line }: { readonly title: string; readonly line: BenefitLine | undefined }) => (
  <Box className={`parted-way ${line ? `standing-${standingOf(line)}-short` : ""}`}>
    <Said className="hint">{title}</Said>
    {line ? (
      <Box className="in-short">
        <Sign standing={standingOf(line)} />
        <Box className="in-short-words">
          <Said className="strong">{verdictWords(line)}</Said>
          {[amountWords(line), fromWords(line)].map((said) => said && <Said key={said}>{said}</Said>)}
        </Box>
      </Box>
    ) : (
      <Said>没有这一项</Said>
    )}
  </Box>
);

interface Changed {
  readonly was: BenefitLine | undefined;
  readonly is: BenefitLine;
}

/** The answer to the plan's facts, by the lines in which it differs; nothing where they cannot be read. */
function tryOut(
  plan: Tryable,
  { benefits, asOf }: Assessment,
): { readonly facts: Facts; readonly changed: readonly Changed[] } | undefined {
  const read = readFacts(plan.facts);
  if (!read.ok) return undefined;
  const facts = { ...read.value, asOf };
  const reply = assessOnDevice({ ...facts, asOf: plan.asOf ?? asOf }, asOf);
  if (reply.kind === "refused") return undefined;
  const same = (a: BenefitLine) => (b: BenefitLine) => a.benefit === b.benefit && a.via === b.via;
  const told = ({ verdict, from, amount }: BenefitLine) => JSON.stringify([verdict, from, amount?.low, amount?.high]);
  return {
    facts,
    changed: reply.assessment.benefits
      .map((is) => ({ is, was: benefits.find(same(is)) }))
      .filter(({ is, was }) => was === undefined || told(was) !== told(is)),
  };
}
