/** 如果…呢: other ways that change something, what each would come to beside now, and taking one or leaving it. */
import { useState } from "react";
import type { Assessment, FactsInput } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { observable, useValue } from "../observable.ts";
import { edit } from "../state.ts";
import { Box, Button, Heading, reveal, TITLE_ID } from "../ui/index.ts";
import type { Voice } from "../wording/voice.ts";
import { Said } from "./parts.tsx";
import { PlanSide } from "./plan-side.tsx";
import { offered, usePlans, type Plan, type Tryable } from "./plans.ts";
import { taken } from "./taken.ts";
import { eventWords, startWords, TrackSlider } from "./track-slider.tsx";
import { eventTrack, startTrack } from "./tracks.ts";

/** The draft before a plan was taken, and the one after it: it can be taken back while nothing else was changed. */
const before = observable<{ readonly was: Draft; readonly is: Draft } | undefined>(undefined);

/** What can be slid. */
const SLIDERS = [
  { name: "event", label: "早一点、晚一点呢？", words: eventWords },
  { name: "start", label: "从哪个月起交？", words: startWords },
] as const;

interface WhatIfProps {
  readonly all: Draft;
  readonly facts: FactsInput;
  readonly assessment: Assessment;
  readonly voice: Voice;
  /** The page asks in place for a fact that decides. */
  readonly asksInPlace: boolean;
}

/** Drawn once there is something to offer, or to take back. */
export function WhatIf({ all, facts, assessment, voice, asksInPlace }: WhatIfProps) {
  const reckoned = usePlans(facts, assessment.asOf);
  const left = useValue(before);
  const [open, setOpen] = useState<string>();
  const offers = reckoned ? offered(reckoned.plans, asksInPlace) : [];
  const tracks = {
    event: reckoned && eventTrack(reckoned.plans, facts),
    start: reckoned && startTrack(reckoned),
  };
  const shared = { assessment, voice };
  const takeBack = left?.is === all ? left.was : undefined;
  if (offers.length === 0 && !tracks.event && !tracks.start && !takeBack) return null;
  const shown = offers.find(({ id }) => id === open);
  const take = (plan: Tryable) => {
    const draft = taken(all, plan);
    before.set({ was: all, is: draft });
    setOpen(undefined);
    edit("plan", () => draft);
    setTimeout(() => reveal(TITLE_ID));
  };
  return (
    <Box kind="section" id="what-if" className="card on-screen">
      <Heading level={2}>如果…呢？</Heading>
      {takeBack && (
        <Button
          id="undo-plan"
          onPress={() => {
            before.set(undefined);
            edit("plan", () => takeBack);
          }}
        >
          改回刚才的
        </Button>
      )}
      {offers.map((plan, at) => (
        <PlanRow key={plan.id} plan={plan} at={at} open={plan.id === open} onPress={(id) => setOpen(id)} />
      ))}
      {shown && (
        <PlanSide name="plan" plan={shown} onTake={() => take(shown)} onLeave={() => setOpen(undefined)} {...shared} />
      )}
      {SLIDERS.map((slider) => {
        const track = tracks[slider.name];
        if (!track) return null;
        const key = `${slider.name}-${JSON.stringify(facts)}`;
        return <TrackSlider key={key} track={track} onTake={take} {...slider} {...shared} />;
      })}
    </Box>
  );
}

interface PlanRowProps {
  readonly plan: Plan;
  readonly at: number;
  readonly open: boolean;
  readonly onPress: (id: string | undefined) => void;
}

/** A plan in its own sentence. */
const PlanRow = ({ plan: { id, what }, at, open, onPress }: PlanRowProps) => (
  <Box className={open ? "plan-row plan-row-open" : "plan-row"}>
    <Said>{what}</Said>
    <Button
      id={`plan-${at}`}
      look="link"
      label={`${open ? "收起" : "比一比"}：${what}`}
      onPress={() => onPress(open ? undefined : id)}
    >
      {open ? "收起" : "比一比"}
    </Button>
  </Box>
);
