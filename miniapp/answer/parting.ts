/** The one fact that parts an open verdict, and what each answer to it would come to: tried with the rules on the device. */
import type { Assessment, BenefitLine, Question } from "../../shared/policy/index.ts";
import { askingOf, stretchAsks } from "../draft/asks.ts";
import type { Draft, StretchDraft } from "../draft/draft.ts";
import { slotOf } from "../draft/slots.ts";
import { toFacts } from "../draft/to-facts.ts";
import { voiceOf, type Voice } from "../wording/voice.ts";
import { yesNoWords } from "../wording/yes-no.ts";
import { assessOnDevice } from "./on-device.ts";

/** One answer: how it is called, the draft in which it is given, and the lines that it decides. */
export interface Parted {
  readonly value: string;
  readonly label: string;
  readonly draft: Draft;
  readonly lines: readonly BenefitLine[];
}

/** A question whose answers part what is open; `field` is its place in the draft. */
export interface PartingQuestion {
  readonly fact: string;
  readonly ask: string;
  readonly field: string;
  readonly options: readonly Parted[];
}

/** More answers than these are no question to be answered in passing. */
const MOST_ANSWERS = 4;

/** How a fact that is missing can be told in one tap. */
interface Way {
  readonly ask: string;
  readonly field: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly write: (draft: Draft, value: string) => Draft;
}

/**
 * The questions that can be answered in place: facts missing for an open line, each of whose answers decides at least one of
 * the open lines. Nothing where no single fact does.
 */
export function partingQuestions(draft: Draft, assessment: Assessment, today: string): readonly PartingQuestion[] {
  const open = assessment.benefits.filter(({ verdict }) => verdict === "unknown");
  const facts = assessment.missing.filter(({ benefits }) => open.some(({ benefit }) => benefits.includes(benefit)));
  if (facts.length === 0) return [];
  const { questions } = askingOf(draft, today);
  return facts.flatMap(({ fact }) => {
    const way = wayToTell(fact, draft, questions);
    if (way === undefined || way.options.length > MOST_ANSWERS) return [];
    const options = way.options.map(({ value, label }): Parted => {
      const told = way.write(draft, value);
      const reply = assessOnDevice(toFacts(told, today), today);
      const answered = reply.kind === "answered" ? reply.assessment.benefits : [];
      return { value, label, draft: told, lines: answered.filter((line) => isOneOf(open, line)) };
    });
    const decides = options.every(({ lines }) => lines.some(({ verdict }) => verdict !== "unknown"));
    return decides ? [{ fact, ask: way.ask, field: way.field, options }] : [];
  });
}

const isOneOf = (lines: readonly BenefitLine[], { benefit, via }: BenefitLine): boolean =>
  lines.some((one) => one.benefit === benefit && one.via === via);

/** A question of the interview with few answers, or a detail of the record that is the same in every stretch. */
function wayToTell(fact: string, draft: Draft, questions: readonly Question[]): Way | undefined {
  const question = questions.find((one) => one.fact === fact);
  if (question === undefined) return detailWay(fact, draft);
  const slot = slotOf(question.fact);
  if (slot === undefined) return undefined;
  const way = { ask: question.ask, field: slot.id, write: slot.write };
  if (question.kind === "choice") return { ...way, options: question.options };
  if (question.kind !== "yes-no") return undefined;
  const [yes, no] = yesNoWords(question.fact);
  return {
    ...way,
    options: [
      { value: "yes", label: yes },
      { value: "no", label: no },
    ],
  };
}

/** Details of a stretch that two buttons can tell. */
const DETAILS = {
  maternity: {
    ask: (she: string) => `${she}的医保里，生育保险也一起交了吗？`,
    options: [
      { value: "yes", label: "交了" },
      { value: "no", label: "没交" },
    ],
    write: (stretch: StretchDraft, value: string): StretchDraft => ({
      ...stretch,
      maternity: value === "yes" ? "yes" : "no",
    }),
  },
  tier: {
    ask: (she: string) => `${she}交的是一档还是二档？`,
    options: [
      { value: "1", label: "一档" },
      { value: "2", label: "二档" },
    ],
    write: (stretch: StretchDraft, value: string): StretchDraft => ({ ...stretch, tier: value === "1" ? "1" : "2" }),
  },
} as const;

/** Whether a detail of a stretch is open: of who pays alone, neither has a value that the rules suppose. */
const isOpen = (stretch: StretchDraft, name: keyof typeof DETAILS): boolean =>
  stretch.scheme === "individual" && (stretch[name] === "" || stretch[name] === "unknown");

function detailWay(fact: string, draft: Draft): Way | undefined {
  const [, whose, name] = /^(person|spouse)\.contributions\[\]\.(\w+)$/.exec(fact) ?? [];
  if (whose !== "person" && whose !== "spouse") return undefined;
  if (name !== "maternity" && name !== "tier") return undefined;
  const { ask, options, write } = DETAILS[name];
  const voice: Voice = voiceOf(draft);
  return {
    ask: ask(whose === "spouse" ? voice.spouse : voice.she),
    field: `${whose}-contributions`,
    options,
    write: (before, value) => ({
      ...before,
      [whose]: {
        ...before[whose],
        contributions: before[whose].contributions.map((stretch) =>
          isOpen(stretch, name) && stretchAsks(before, whose, stretch)[name] ? write(stretch, value) : stretch,
        ),
      },
    }),
  };
}
