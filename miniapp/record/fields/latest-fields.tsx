/** A record in three questions: how she pays now, since when, and whether it was ever otherwise. */
import { nowOf, tellBefore, tellNow, hasEnded } from "../months/tell.ts";
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { useFields } from "../../forms/field.ts";
import { Box, Button, Choice } from "../../ui/index.ts";
import { CHANGES, NOW, SINCE_HINT, UNKNOWN_HELP } from "../../wording/record.ts";
import { SCHEMES } from "../../wording/stretch.ts";
import type { RecordActs } from "../acts.ts";
import { momentsOf } from "../months/moments.ts";
import { spanOf } from "../months/months.ts";
import { useStretchFields } from "./bind.ts";
import { DetailFields, MoreFields } from "./detail-fields.tsx";
import { LastMonthField, OngoingField } from "./end-fields.tsx";
import { GoesOn } from "./goes-on.tsx";
import { MonthChoice } from "./month-choice.tsx";
import { Understood } from "./understood.tsx";

interface LatestFieldsProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly name: string;
  readonly acts: RecordActs;
}

/** The first question, and the others as they come up. */
export function LatestFields({ draft, whose, name, acts }: LatestFieldsProps) {
  const field = useFields();
  const person = draft[whose];
  const { now } = momentsOf(draft);
  const answer = nowOf(person, now);
  const base = `${whose}-contributions-0`;
  const asked = field(`${whose}-record`);
  const before = field(`${base}-scheme`);
  const stretch = person.record === "listed" ? person.contributions.at(0) : undefined;
  return (
    <>
      <Choice
        {...asked}
        error={asked.error ?? field(`${whose}-contributions`).error}
        label={`${name}最近怎么交的医保？`}
        options={NOW}
        value={answer}
        onChange={(told) => acts.answer(`${whose}-record`, (each) => tellNow(each, told))}
      />
      {answer === "unknown" && (
        <Box kind="p" className="hint">
          {UNKNOWN_HELP}
        </Box>
      )}
      {answer === "none" && (
        <Choice
          {...before}
          label="最后一次是怎么交的？"
          options={SCHEMES}
          value={stretch?.scheme ?? ""}
          onChange={(told) => acts.answer(before.id, (each) => tellBefore(each, told))}
        />
      )}
      {stretch !== undefined && stretch.scheme !== "" && (
        <SinceWhen draft={draft} whose={whose} stretch={stretch} base={base} acts={acts} />
      )}
    </>
  );
}

interface SinceWhenProps extends Omit<LatestFieldsProps, "name"> {
  readonly stretch: StretchDraft;
  readonly base: string;
}

function SinceWhen({ acts, ...rest }: SinceWhenProps) {
  const { draft, whose, stretch, base } = rest;
  const moments = momentsOf(draft);
  const { now } = moments;
  const props = { ...rest, now, onChange: acts.tell(0) };
  const bind = useStretchFields(base, stretch, props.onChange);
  const ended = hasEnded(stretch, now);
  // Half told, paid at another time or with an end to come: the first question does not say whether it goes on.
  const asksOngoing = !ended && (stretch.ongoing !== "yes" || stretch.onTime === "no");
  return (
    <>
      <MonthChoice
        {...bind("from")}
        label={ended ? "从哪个月开始交的？" : "从哪个月起？"}
        hint={SINCE_HINT}
        until={now}
      />
      {asksOngoing && <OngoingField {...props} />}
      {(ended || stretch.ongoing === "no") && <LastMonthField {...props} />}
      <GoesOn draft={draft} whose={whose} now={now} stopped onChange={acts.tell} />
      <DetailFields {...props} />
      <MoreFields {...props} />
      {spanOf(stretch) !== undefined && (
        <>
          <Understood whose={whose} stretch={stretch} moments={moments} />
          <Changes base={base} acts={acts} />
        </>
      )}
    </>
  );
}

/** The third question: most answer it by going on. */
const Changes = ({ base, acts }: { readonly base: string; readonly acts: RecordActs }) => (
  <Box kind="section" id={`${base}-changes`} className="field" label={CHANGES.ask}>
    <Box kind="p" className="label">
      {CHANGES.ask}
    </Box>
    <Box kind="p" className="hint">
      {CHANGES.hint}
    </Box>
    <Box className="acts">
      <Button id={`${base}-done`} onPress={() => acts.done(0)}>
        没有
      </Button>
      <Button id={`${base}-gap`} onPress={() => acts.split(0)}>
        断过
      </Button>
      <Button id={`${base}-switched`} onPress={() => acts.earlier(0)}>
        换过
      </Button>
    </Box>
  </Box>
);
