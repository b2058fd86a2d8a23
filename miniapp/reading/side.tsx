/** One side of a question: who, what she tells, and what comes out of it. */
import type { AnsweredSide, BenefitLine, Material } from "../../shared/policy/index.ts";
import { HowMuch } from "../answer/how-much.tsx";
import { curesOf } from "../answer/line-todos.ts";
import { Reasons, Sentences, VerdictHead } from "../answer/parts.tsx";
import { Box, Button, Disclosure, Heading } from "../ui/index.ts";
import {
  BENEFIT_NAMES,
  CHANNELS,
  claimByWords,
  decidingFirst,
  fromWords,
  PAYERS,
  routeWords,
} from "../wording/answer.ts";
import { standingOf } from "../wording/standing.ts";
import { StillMissing } from "./missing.tsx";
import { Told } from "./told.tsx";
import { SOMEBODY } from "./voice.ts";

interface SideProps {
  readonly id: string;
  readonly side: AnsweredSide;
  readonly onTry: () => void;
}

/** Her answer in short; `onTry` opens it in full. */
export function Side({ id, side: { caption, facts, line, assessment }, onTry }: SideProps) {
  const waits = line.verdict === "unknown" || (line.amount !== undefined && line.amount.value === undefined);
  const missing = waits ? assessment.missing.filter(({ benefits }) => benefits.includes(line.benefit)) : [];
  return (
    <Box
      kind="section"
      id={id}
      className={`side card verdict-${line.verdict} standing-${standingOf(line)}`}
      verdict={line.verdict}
    >
      <Box className="line-head">
        <Heading level={2}>{caption}</Heading>
        <Box kind="p" className="line-route">{`${BENEFIT_NAMES[line.benefit]}，${routeWords(line.via, SOMEBODY)}`}</Box>
        <VerdictHead line={line} />
        {whenAndWho(line, assessment.asOf).map((said) => (
          <Box kind="p" key={said}>
            {said}
          </Box>
        ))}
      </Box>
      <Box className="side-body">
        <Reasons verdict={line.verdict} conditions={decidingFirst(line.conditions)} actions={curesOf(line)} />
        <StillMissing missing={missing} />
        {line.notes.length > 0 && <Sentences texts={line.notes} />}
        {line.assumptions.length > 0 && <Sentences texts={line.assumptions.map(({ text }) => text)} />}
        {line.materials.map((material) => (
          <Papers key={material.case + material.channel} material={material} />
        ))}
        {line.amount && <HowMuch amount={line.amount}>{null}</HowMuch>}
        <Disclosure summary="这个人的情况">
          <Told facts={facts} />
        </Disclosure>
        <Button id={`${id}-try`} look="quiet" label={`看完整的回答：${caption}`} onPress={onTry}>
          看完整的回答
        </Button>
      </Box>
    </Box>
  );
}

const whenAndWho = (line: BenefitLine, asOf: string): string[] =>
  [fromWords(line), claimByWords(line, asOf), line.payer && `由${PAYERS[line.payer]}付`].filter(
    (said) => said !== undefined,
  );

const Papers = ({ material: { case: which, channel, where, items, note } }: { readonly material: Material }) => (
  <Disclosure summary={`要带的材料：${which}（${CHANNELS[channel]}）`}>
    <Box kind="p">{where}</Box>
    <Sentences texts={note === undefined ? items : [...items, note]} />
  </Disclosure>
);
