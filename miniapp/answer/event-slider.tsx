/** The expected day slid over the months, with what each line would come to. */
import { useState } from "react";
import type { Assessment, BenefitLine } from "../../shared/policy/index.ts";
import { Box, Button } from "../ui/index.ts";
import { Slider } from "../ui/slider";
import { BENEFIT_NAMES, routeWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { standingOf, verdictWords } from "../wording/standing.ts";
import type { Voice } from "../wording/voice.ts";
import { Said, Sign } from "./parts.tsx";
import { dayIn, type EventTrack } from "./plans.ts";

interface EventSliderProps {
  readonly track: EventTrack;
  readonly assessment: Assessment;
  /** The day as told. */
  readonly date: string;
  readonly voice: Voice;
  readonly onTake: (date: string) => void;
}

export function EventSlider({ track, assessment: { benefits }, date, voice, onTake }: EventSliderProps) {
  const [place, slide] = useState(track.now);
  const month = track.months[place] ?? date.slice(0, 7);
  const verdicts = track.linesAt(place);
  return (
    <Box className="if-event">
      <Slider
        id="if-event"
        label="早一点、晚一点呢？"
        most={track.months.length - 1}
        value={place}
        words={dateWords(month)}
        marks={track.marks}
        onChange={slide}
      />
      <Box id="if-event-said" live="polite">
        <Said className="strong">{dateWords(month)}</Said>
        {benefits.map((line) => (
          <At
            key={`${line.benefit}-${line.via}`}
            line={line}
            verdict={verdicts[`${line.benefit}/${line.via}`]}
            voice={voice}
          />
        ))}
      </Box>
      {place !== track.now && (
        <Button id="use-event" onPress={() => onTake(dayIn(month, date))}>
          {`按 ${dateWords(dayIn(month, date))}看`}
        </Button>
      )}
    </Box>
  );
}

interface AtProps {
  readonly line: BenefitLine;
  readonly verdict: BenefitLine["verdict"] | undefined;
  readonly voice: Voice;
}

/** Who pays instead is only known of the line as it is. */
const At = ({ line, verdict, voice }: AtProps) => {
  if (verdict === undefined) return null;
  const shown = verdict === line.verdict ? line : { benefit: line.benefit, verdict };
  return (
    <Box className={`offer standing-${standingOf(shown)}-short`}>
      <Sign standing={standingOf(shown)} />
      <Said>{`${BENEFIT_NAMES[line.benefit]}（${routeWords(line.via, voice)}）：${verdictWords(shown)}`}</Said>
    </Box>
  );
};
