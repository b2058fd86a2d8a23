/** One thing slid over the months: where each line would stand, and what is chosen beside the answer as it is. */
import { useDeferredValue, useState } from "react";
import type { Assessment, BenefitLine, Verdict } from "../../shared/policy/index.ts";
import { Box, Button } from "../ui/index.ts";
import { Slider } from "../ui/slider";
import { BENEFIT_NAMES, routeWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { standingOf, verdictWords } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";
import { Said, Sign } from "./parts.tsx";
import { PlanSide } from "./plan-side.tsx";
import type { Tryable } from "./plans.ts";
import type { Track } from "./tracks.ts";

interface TrackSliderProps {
  /** What is slid: the ids `if-<name>`, `use-<name>`, `leave-<name>`. */
  readonly name: "event" | "start";
  readonly label: string;
  /** A month of the track in words. */
  readonly words: (month: string) => string;
  readonly track: Track;
  readonly assessment: Assessment;
  readonly voice: Voice;
  readonly onTake: (plan: Tryable) => void;
}

/** Where it is as told nothing is compared; what is not told yet is compared once it is asked for, or slid. */
export function TrackSlider({ name, label, words, track, assessment, voice, onTake }: TrackSliderProps) {
  const begin = track.now ?? 0;
  const [place, slide] = useState(begin);
  const [open, setOpen] = useState(false);
  const month = track.months[place] ?? "";
  // While it is being slid, only the verdicts follow at once.
  const settled = useDeferredValue(place);
  const plan = open && settled === place && place !== track.now ? track.planAt(place) : undefined;
  return (
    <Box className="if-slider">
      <Slider
        id={`if-${name}`}
        label={label}
        most={track.months.length - 1}
        value={place}
        words={words(month)}
        marks={track.marks}
        onChange={(chosen) => {
          slide(chosen);
          setOpen(true);
        }}
      />
      <Box id={`if-${name}-said`} live="polite">
        <Said className="strong">{words(month)}</Said>
        {assessment.benefits.map((line) => (
          <Standing key={`${line.benefit}-${line.via}`} line={line} at={track.at(place, line)} voice={voice} />
        ))}
      </Box>
      {!open && track.now === undefined && (
        <Button id={`compare-${name}`} onPress={() => setOpen(true)}>
          和现在比一比
        </Button>
      )}
      {plan && (
        <PlanSide
          name={name}
          plan={plan}
          assessment={assessment}
          voice={voice}
          onTake={() => onTake(plan)}
          onLeave={() => {
            slide(begin);
            setOpen(false);
          }}
        />
      )}
    </Box>
  );
}

interface StandingProps {
  readonly line: BenefitLine;
  readonly at: Verdict | undefined;
  readonly voice: Voice;
}

/** Who pays instead is only known of the line as it is. */
const Standing = ({ line, at, voice }: StandingProps) => {
  if (at === undefined) return null;
  const shown = at === line.verdict ? line : { benefit: line.benefit, verdict: at };
  return (
    <Box className={`offer standing-${standingOf(shown)}-short`}>
      <Sign standing={standingOf(shown)} />
      <Said>{`${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）：${verdictWords(shown)}`}</Said>
    </Box>
  );
};

/** A day or month of the event. */
export const eventWords = (month: string): string => dateWords(month);

/** A month from which somebody pays. */
export const startWords = (month: string): string => `${dateWords(month)}起交`;
