/** What can be answered to a question, with the labels people choose from. */
import { DAYS } from "../base/calendar.ts";
import { LIMITS, type EventFacts, type EventKind, type Scheme } from "../facts/facts.ts";
import type { AnswerKind, Question } from "./questions.ts";
import type { FactsSoFar } from "../facts/watched.ts";

/** Which details of a stretch matter, by scheme, in her record or the spouse's. */
export type RecordDetails = (
  scheme: Scheme,
  whose: "person" | "spouse",
) => Extract<Question, { kind: "record" }>["fields"][Scheme];

/** What happened, to choose from. */
export const KIND_LABELS: Readonly<Record<EventKind, string>> = {
  delivery: "生孩子",
  termination: "流产、引产（人工流产、胎停、死胎都算）",
  "family-planning": "计划生育手术（上环、取环、结扎、人工流产等）",
  prenatal: "产前检查",
  treatment: "怀孕期间看病（这次没有生）",
};
/** The surgeries of family planning. */
export const PROCEDURE_LABELS: Readonly<Record<NonNullable<EventFacts["procedure"]>, string>> = {
  "iud-insertion": "上环",
  "iud-removal": "取环",
  "tubal-ligation": "女方结扎",
  vasectomy: "男方结扎",
  abortion: "人工流产",
  "induced-labour": "引产",
};
/** Whether somebody stayed in hospital. */
export const SETTING_LABELS: Readonly<Record<NonNullable<EventFacts["setting"]>, string>> = {
  inpatient: "住院",
  outpatient: "门诊",
};

/** One of these values. */
export const choice = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>): AnswerKind => ({
  kind: "choice",
  options: values.map((value) => ({ value, label: labels[value] })),
});
/** Yes or no. */
export const yesNo = (): AnswerKind => ({ kind: "yes-no" });
/** Any day that can be told. */
export const aDay = (): AnswerKind => ({ kind: "day", ...DAYS });
/** Any day that can be told, or that there is none. */
export const aDayOr = (none: string): AnswerKind => ({ kind: "day", ...DAYS, none });
/** An amount in yuan. */
export const yuan = (): AnswerKind => ({ kind: "yuan", ...LIMITS.yuan });
/** What can be answered, given what was told so far. */
export type AnswerOf = (facts: FactsSoFar, details: RecordDetails) => AnswerKind;

/** Her contribution record, or the spouse's. */
export const recordOf =
  (whose: "person" | "spouse"): AnswerOf =>
  (_facts, details) => ({
    kind: "record",
    fields: {
      employer: details("employer", whose),
      individual: details("individual", whose),
      "unemployment-benefit": details("unemployment-benefit", whose),
      resident: details("resident", whose),
    },
  });
