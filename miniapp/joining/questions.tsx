/** The questions of one topic, as the policy package words them, each with a field and a way to say that one does not know. */
import type { ParticipationQuestion } from "../../shared/policy/index.ts";
import { Why } from "../forms/why.tsx";
import { Check, Choice, DateField, SelectField, type Option } from "../ui/index.ts";
import { joiningYesNo, notKnownWords, TAKEN_OVER, yearCountWords } from "../wording/joining.ts";
import { leftOutWords } from "../wording/left-out.ts";
import { answered, fieldId, hasField, UNKNOWN, withJoining, type FieldQuestion } from "./answers.ts";
import type { TopicAsking } from "./asking.ts";
import { ABOUT_A_CHILD } from "./facts.ts";
import type { Hand } from "./hand.ts";
import { RecordTold } from "./record-told.tsx";
import { takenOver } from "./taken-over.ts";
import { problemsBy } from "./to-mend.ts";
import { Years } from "./years.tsx";

/** Every question that matters now. */
export function TopicQuestions({ hand, asking }: { readonly hand: Hand; readonly asking: TopicAsking }) {
  const taken = takenOver(hand.draft, hand.topic, hand.today);
  const wrong = problemsBy(asking.problems);
  return (
    <>
      {hand.topic === ABOUT_A_CHILD && <AboutWhom hand={hand} />}
      {asking.questions.map((question) => {
        if (hasField(question))
          return (
            <QuestionField
              key={question.fact}
              {...{ hand, question, carried: taken[question.fact], error: wrong(fieldId(question.fact)) }}
            />
          );
        return question.fact === "residentYears" ? (
          <Years key={question.fact} hand={hand} question={question} wrong={wrong} />
        ) : (
          <RecordTold key={question.fact} hand={hand} question={question} error={wrong(fieldId(question.fact))} />
        );
      })}
    </>
  );
}

const WHOM: readonly Option<"self" | "child">[] = [
  { value: "self", label: "大人" },
  { value: "child", label: "孩子" },
];

const AboutWhom = ({ hand: { draft, change } }: { readonly hand: Hand }) => (
  <Choice
    id="about"
    inline
    label="问的是谁？"
    options={WHOM}
    value={draft.joining.about || "self"}
    onChange={(about) => change("about", (before) => withJoining(before, () => ({ about })))}
  />
);

interface QuestionFieldProps {
  readonly hand: Hand;
  readonly question: FieldQuestion<ParticipationQuestion>;
  /** What was told on another page. */
  readonly carried: string | undefined;
  readonly error: string | undefined;
}

function QuestionField({ hand: { draft, today, change }, question, carried, error }: QuestionFieldProps) {
  const { fact } = question;
  const own = draft.joining.answers[fact];
  const id = fieldId(fact);
  const hints = [leftOutWords(question), own === undefined && carried !== undefined && TAKEN_OVER];
  const common = {
    id,
    error,
    label: question.ask,
    hint: hints.filter(Boolean).join("。") || undefined,
    value: own ?? carried ?? "",
    onChange: (text: string) => change(id, (before) => answered(before, fact, text)),
  };
  return (
    <>
      <Control question={question} today={today} common={common} />
      <Why field={id} question={question} />
    </>
  );
}

interface ControlProps {
  readonly question: FieldQuestion<ParticipationQuestion>;
  readonly today: string;
  readonly common: {
    readonly id: string;
    readonly error: string | undefined;
    readonly label: string;
    readonly hint: string | undefined;
    readonly value: string;
    readonly onChange: (text: string) => void;
  };
}

function Control({ question, today, common }: ControlProps) {
  const { fact } = question;
  const notKnown = { value: UNKNOWN, label: notKnownWords(fact) };
  const [yes, no] = joiningYesNo(fact);
  switch (question.kind) {
    case "choice":
      return <Choice {...common} inline={question.options.length < 4} options={[...question.options, notKnown]} />;
    case "yes-no":
      return (
        <Choice {...common} inline options={[{ value: "yes", label: yes }, { value: "no", label: no }, notKnown]} />
      );
    case "day":
      return (
        <>
          <DateField
            {...common}
            value={common.value === UNKNOWN ? "" : common.value}
            years={yearsOf(fact, today, common.value)}
          />
          <Check
            id={`${common.id}-unknown`}
            label={notKnown.label}
            checked={common.value === UNKNOWN}
            onChange={(checked) => common.onChange(checked ? UNKNOWN : "")}
          />
        </>
      );
    case "count":
      return <SelectField {...common} options={[notKnown, ...countOptions(question)]} />;
    case "yuan":
    case "place":
    case "record":
    case "years":
      return null;
  }
}

const countOptions = ({ min, max }: { readonly min: number; readonly max: number }): Option[] =>
  Array.from({ length: max - min + 1 }, (_, index) => ({
    value: String(min + index),
    label: yearCountWords(min + index),
  }));

/** How many years back and ahead of today a day can be chosen; a birthday lies farther back. */
const AROUND = { life: 100, back: 30, ahead: 3 } as const;

/** The years to choose from, with that of the answer, which may be an example's of years to come. */
function yearsOf(fact: string, today: string, value: string): [number, number] {
  const now = Number(today.slice(0, 4));
  const [first, last] = fact === "person.bornOn" ? [now - AROUND.life, now] : [now - AROUND.back, now + AROUND.ahead];
  const told = Number(value.slice(0, 4));
  return told > 0 ? [Math.min(first, told), Math.max(last, told)] : [first, last];
}
