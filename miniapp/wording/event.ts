/** What can have happened, to choose from. */
import type { EventKind } from "../../shared/policy/index.ts";
import type { EventDraft } from "../draft/draft.ts";
import type { Option } from "../ui/types.ts";

/** Kinds of events. */
export const KINDS: readonly Option<EventKind>[] = [
  { value: "delivery", label: "生孩子", hint: "已经生了，或者预产期快到了" },
  { value: "termination", label: "流产、引产", hint: "人工流产、胎停、死胎都算" },
  { value: "family-planning", label: "计划生育手术", hint: "上环、取环、结扎、人工流产等" },
  { value: "prenatal", label: "产前检查" },
  { value: "treatment", label: "怀孕期间看病", hint: "保胎、妊娠高血压等，这次没有生" },
];

/** What the day of an event is called on a timeline; `ahead`: it is still to come. */
export const eventDayWords = (kind: EventKind, ahead: boolean): string =>
  ({
    delivery: ahead ? "预产期" : "生孩子这天",
    termination: ahead ? "手术或引产这天" : "流产或引产这天",
    "family-planning": "手术这天",
    prenatal: "产检这天",
    treatment: "看病这天",
  })[kind];

/** Surgeries of family planning. */
export const PROCEDURES: readonly Option<Exclude<EventDraft["procedure"], "">>[] = [
  { value: "iud-insertion", label: "上环" },
  { value: "iud-removal", label: "取环" },
  { value: "tubal-ligation", label: "女方结扎" },
  { value: "vasectomy", label: "男方结扎" },
  { value: "abortion", label: "人工流产" },
  { value: "induced-labour", label: "引产" },
];
