/** What is typed of taking part, and what is taken over from the other pages, as the facts of one question. */
import {
  participationPaper,
  placeOf,
  readParticipation,
  type Contribution,
  type ParticipationFacts,
  type Topic,
} from "../../shared/policy/index.ts";
import { checkRecord } from "../draft/check.ts";
import type { Draft, StretchDraft, YearDraft, YearsDraft } from "../draft/draft.ts";
import type { Problem } from "../draft/problem.ts";
import { isDay, isMonth, readYuan } from "../draft/texts.ts";
import { FIELD_QUESTIONS, valueOf } from "./answers.ts";
import { takenOver } from "./taken-over.ts";

/** Facts, with what is to be mended before they can be answered; while there is such a thing, they are without it. */
export interface AskedFacts {
  readonly facts: ParticipationFacts;
  readonly problems: readonly Problem[];
}

/** The question that may be asked of a child, whose insurance years are told apart. */
export const ABOUT_A_CHILD: Topic = "serious-illness-cap";

/** Whether a child is asked about. */
export const isAboutChild = ({ joining }: Draft, topic: Topic): boolean =>
  topic === ABOUT_A_CHILD && joining.about === "child";

/** Whose insurance years the question is about. */
export const yearsAsked = (draft: Draft, topic: Topic): "years" | "childYears" =>
  isAboutChild(draft, topic) ? "childYears" : "years";

/** The facts of one question, on a day (`YYYY-MM-DD`). What is half told counts as not told. */
export function askedFacts(draft: Draft, topic: Topic, today: string): AskedFacts {
  const input = inputOf(draft, topic, today);
  const read = readParticipation(input);
  if (read.ok) return { facts: { ...read.value, asOf: read.value.asOf ?? today }, problems: [] };
  const problems = read.problems.map(({ pointer, zh }) => ({ pointer, zh }));
  const rest = readParticipation(without(input, problems));
  const facts = rest.ok ? rest.value : { region: participationPaper.place, topic };
  return { facts: { ...facts, asOf: facts.asOf ?? today }, problems };
}

type Part = Record<string, unknown>;

function inputOf(draft: Draft, topic: Topic, today: string): Part {
  const { joining } = draft;
  const taken = takenOver(draft, topic, today);
  /** What is told of somebody, by the names of the facts. */
  const told = (whose: string): Part =>
    Object.fromEntries(
      FIELD_QUESTIONS.flatMap((question) => {
        const [part, name = ""] = question.fact.split(".");
        const value = valueOf(question, joining.answers[question.fact] ?? taken[question.fact] ?? "");
        return part === whose && value !== undefined ? [[name, value]] : [];
      }),
    );
  const person = { ...told("person"), ...given("contributions", contributionsOf(draft)) };
  return {
    region: participationPaper.place,
    asOf: isDay(draft.asOf) ? draft.asOf : today,
    topic,
    newborn: told("newborn"),
    ...(!isAboutChild(draft, topic) && { person, relative: told("relative") }),
    ...given("residentYears", residentYearsOf(joining[yearsAsked(draft, topic)])),
    figures: figuresOf(joining.figures),
  };
}

const given = (name: string, value: unknown): Part => (value === undefined ? {} : { [name]: value });

/** Figures as numbers; what is none is left as it was typed, for the reading to say so. */
const figuresOf = (typed: Readonly<Record<string, string>>): Part =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([, text]) => text.trim() !== "")
      .map(([key, text]) => [key, readYuan(text) ?? text]),
  );

/** Whether the record is told, but not to its end. */
export const isRecordHalfTold = (draft: Draft): boolean => checkRecord(draft, "person").length > 0;

function contributionsOf(draft: Draft): readonly Contribution[] | undefined {
  const { record, contributions } = draft.person;
  if (record === "none") return [];
  if (record !== "listed" || isRecordHalfTold(draft)) return undefined;
  return contributions.flatMap((stretch) => contributionOf(draft, stretch));
}

/** A stretch with the details that the questions of taking part look at. Where it was paid "here", here may be another place. */
function contributionOf({ region }: Draft, stretch: StretchDraft): Contribution[] {
  const { scheme, from, ongoing, to, onTime, paidIn } = stretch;
  if (scheme === "") return [];
  const here = region === "" || placeOf(region) === participationPaper.place ? "" : region;
  const where = stretch.region || here;
  return [
    {
      scheme,
      ...(where && { region: where }),
      from,
      ...(ongoing === "no" && { to }),
      ...(onTime === "no" && isMonth(paidIn) && { paidIn }),
    },
  ];
}

/** The years of which something is told: a card that was only opened says nothing, and takes nothing back. */
const begun = ({ years }: YearsDraft): readonly YearDraft[] =>
  years.filter(({ year, paidOn, claimed, region }) => [year, paidOn, claimed, region].some((told) => told !== ""));

/** Whether years are told, but not to their end: all of them count only together. */
export const areYearsHalfTold = (told: YearsDraft): boolean =>
  told.state === "listed" &&
  (begun(told).length === 0 || begun(told).some(({ year, paidOn }) => year === "" || !isDay(paidOn)));

function residentYearsOf(told: YearsDraft): readonly Part[] | undefined {
  if (told.state === "none") return [];
  if (told.state !== "listed" || areYearsHalfTold(told)) return undefined;
  return begun(told).map(({ year, paidOn, claimed, region }) => ({
    year: Number(year),
    paidOn,
    ...((claimed === "yes" || claimed === "no") && { claimed: claimed === "yes" }),
    ...(region !== "" && { region }),
  }));
}

/** The input without the facts that something is to be mended in. */
function without(input: Part, problems: readonly Problem[]): Part {
  const rest: Part = { ...input };
  for (const { pointer } of problems) {
    const [, part = "", name = ""] = pointer.split("/");
    const inner = rest[part];
    const isFact = name !== "" && typeof inner === "object" && inner !== null && !Array.isArray(inner);
    rest[part] = isFact ? Object.fromEntries(Object.entries(inner).filter(([key]) => key !== name)) : undefined;
    if (rest[part] === undefined) Reflect.deleteProperty(rest, part);
  }
  return rest;
}
