/** The questions of one subject, as the policy package words them, each tied to its place in the draft. */
import type { FactPath, Question } from "../../shared/policy/index.ts";
import { today } from "../clock.ts";
import { askingOf, isForSome } from "../draft/asks.ts";
import { DISMISSED, slotOf, type Slot } from "../draft/slots.ts";
import { calledAt } from "../../shared/china/cities.ts";
import { elsewhere } from "../cities/elsewhere.ts";
import { OVERSEAS } from "../places.ts";
import { pageAsking } from "../pages.ts";
import { draft, edit, useValue } from "../state.ts";
// No file ending: Taro takes the browser's parts for browsers.
import { Chips } from "../ui/chips";
import type { Chip } from "../ui/types.ts";
import { Box, Choice, DateField, Heading, SelectField, TextField, type Option } from "../ui/index.ts";
import { countWords } from "../wording/count.ts";
import { leftOutWords } from "../wording/left-out.ts";
import { yesNoWords } from "../wording/yes-no.ts";
import { DayChoice } from "./day-choice.tsx";
import { useFields } from "./field.ts";
import { Why } from "./why.tsx";

type Subject = Question["subject"];

/** The questions to show for these subjects, in their order. */
export const useQuestions = (...subjects: readonly Subject[]): readonly Question[] =>
  askingOf(useValue(draft), today()).questions.filter(({ subject }) => subjects.includes(subject));

const yesNo = (fact: FactPath): readonly Option<"yes" | "no">[] => {
  const [yes, no] = yesNoWords(fact);
  return [
    { value: "yes", label: yes },
    { value: "no", label: no },
  ];
};

/** Every question of these subjects that is for all; records have a place of their own on the page. */
export const Questions = ({ subjects }: { readonly subjects: readonly Subject[] }) => (
  <List questions={useQuestions(...subjects).filter((question) => !isForSome(question))} />
);

/** The questions that most may pass over, under a title that says so. */
export function QuestionsForSome() {
  const questions = useQuestions("birth", "resident").filter(isForSome);
  if (questions.length === 0) return null;
  return (
    <Box kind="section" id="for-some" className="apart">
      <Heading level={2}>下面的，有才填</Heading>
      <Box kind="p" className="hint">
        没有、不清楚，就跳过。没填的，按每题写的算。
      </Box>
      <List questions={questions} />
    </Box>
  );
}

function List({ questions }: { readonly questions: readonly Question[] }) {
  const asked = askingOf(useValue(draft), today()).questions;
  return (
    <>
      {questions.map((question) => (
        <Asked key={question.fact} question={question} before={textsBefore(question, asked)} />
      ))}
    </>
  );
}

/** What the questions before one on its page say. */
function textsBefore({ fact }: Question, asked: readonly Question[]): readonly string[] {
  const here = asked.filter((each) => pageAsking(each.fact) === pageAsking(fact));
  const inOrder = [...here.filter((each) => !isForSome(each)), ...here.filter(isForSome)];
  const at = inOrder.findIndex((each) => each.fact === fact);
  return inOrder.slice(0, at).flatMap(({ ask, why }) => [ask, why]);
}

/** The question about one fact, while it is asked. */
export function OneQuestion({ fact }: { readonly fact: string }) {
  const question = askingOf(useValue(draft), today()).questions.find((each) => each.fact === fact);
  return question ? <Asked question={question} before={[]} /> : null;
}

interface AskedProps {
  readonly question: Question;
  /** What the questions before it on its page say. */
  readonly before: readonly string[];
}

function Asked({ question, before }: AskedProps) {
  const slot = slotOf(question.fact);
  if (slot === undefined) return null;
  return question.fact === "person.dismissedOn" ? (
    <Dismissal question={question} before={before} slot={slot} />
  ) : (
    <QuestionField question={question} before={before} slot={slot} />
  );
}

const ENDED: readonly Option<"yes" | "no">[] = [
  { value: "no", label: "没有" },
  { value: "yes", label: "结束了，或定好了要结束" },
];

/** Whether the contract has ended at all comes before its last day. */
function Dismissal({ question, before, slot }: AskedProps & { readonly slot: Slot }) {
  const field = useFields();
  const all = useValue(draft);
  const ended = DISMISSED.read(all);
  return (
    <>
      <Choice
        {...field(DISMISSED.id)}
        label="劳动合同结束了吗？"
        hint={leftOutWords(question)}
        options={ENDED}
        value={ended === "yes" || ended === "no" ? ended : ""}
        onChange={(value) => edit(DISMISSED.id, (before) => DISMISSED.write(before, value))}
      />
      {ended === "yes" && question.kind === "day" && (
        <DateField
          {...field(slot.id)}
          label="合同最后一天是哪天？"
          years={yearsOf(question)}
          value={slot.read(all)}
          onChange={(value) => edit(slot.id, (before) => slot.write(before, value))}
        />
      )}
      <Why field={question.fact.replace(".", "-")} question={question} before={before} />
    </>
  );
}

/** One question with its field, and, folded, why it is asked and where to look. */
function QuestionField({ question, before, slot }: AskedProps & { readonly slot: Slot }) {
  const field = useFields();
  const all = useValue(draft);
  const common = {
    ...field(slot.id),
    label: question.ask,
    hint: leftOutWords(question),
    value: slot.read(all),
    onChange: (value: string) => edit(slot.id, (before) => slot.write(before, value)),
  };
  return (
    <>
      <Control question={question} common={common} />
      <Why field={question.fact.replace(".", "-")} question={question} before={before} />
    </>
  );
}

interface Common {
  readonly id: string;
  readonly error: string | undefined;
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Lists longer than this are folded into a picker. */
const MOST_IN_SIGHT = 6;

function Control({ question, common }: { readonly question: Question; readonly common: Common }) {
  const { region } = useValue(draft);
  switch (question.kind) {
    case "choice":
      return question.options.length > MOST_IN_SIGHT ? (
        <SelectField {...common} options={question.options} />
      ) : (
        <Choice {...common} inline={question.options.length < 4} options={question.options} />
      );
    case "yes-no":
      return <Choice {...common} inline options={yesNo(question.fact)} />;
    case "day":
      return question.fact === "event.date" ? (
        <DayChoice {...common} years={yearsOf(question)} />
      ) : (
        <DateField {...common} years={yearsOf(question)} />
      );
    case "yuan":
      // Whatever is asked in yuan is what somebody earns or pays in a month.
      return <TextField {...common} unit="元/月" />;
    case "count":
      return <Chips {...common} rows={[{ wide: true, chips: countOptions(question, common.value) }]} />;
    case "place":
      return <SelectField {...common} options={region === "" ? [] : placesAround(region, common.value)} />;
    case "record":
      return null;
  }
}

/** How many years back and ahead a day can be chosen: claims look back a few years, a birth is less than a year ahead. */
const AROUND = { back: 10, ahead: 2 } as const;

/** The years to choose from: those that can be told, as far as they are near enough to matter. */
function yearsOf({ from, to }: { readonly from: string; readonly to: string }): [number, number] {
  const now = Number(today().slice(0, 4));
  return [Math.max(Number(from.slice(0, 4)), now - AROUND.back), Math.min(Number(to.slice(0, 4)), now + AROUND.ahead)];
}

/** More children at a birth are not offered, though they can be told. */
const MOST_CHILDREN = 5;

interface Counted {
  readonly fact: FactPath;
  readonly min: number;
  readonly max: number;
}

/** The numbers to choose from, with the one that was told. */
function countOptions({ fact, min, max }: Counted, told: string): readonly Chip[] {
  const most = fact === "event.fetuses" ? Math.max(MOST_CHILDREN, Number(told) || 0) : max;
  return Array.from({ length: most - min + 1 }, (_, index) => ({
    value: String(min + index),
    label: countWords(fact, min + index),
  }));
}

const placesAround = (region: string, chosen: string): Option[] => [
  { value: region, label: calledAt(region) },
  { value: OVERSEAS, label: "境外（含香港、澳门、台湾）" },
  ...elsewhere(region, chosen),
];
