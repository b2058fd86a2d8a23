/** The questions that a record leaves open: one answer for all months of the same doubt, or month by month. */
import { useState } from "react";
import type { Answer, Ask } from "../../../shared/records/index.ts";
import type { Draft } from "../../draft/draft.ts";
import { isMonth } from "../../draft/texts.ts";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
import { hereWords } from "../../cities/insured.ts";
import { elsewhere } from "../../cities/elsewhere.ts";
import { Box, Choice, Disclosure, MonthField, SelectField, type Option } from "../../ui/index.ts";
import { dateWords } from "../../wording/figures.ts";
import { SCHEMES } from "../../wording/stretch.ts";
import { monthsWords } from "./words-read.ts";

interface QuestionsProps {
  readonly draft: Draft;
  readonly asks: readonly Ask[];
  readonly answers: readonly Answer[];
  readonly onChange: (answers: readonly Answer[]) => void;
}

/** Every question, with what was answered. */
export const Questions = ({ draft, asks, answers, onChange }: QuestionsProps) => (
  <>
    {asks.map((ask) => {
      const answer = (value: string, months?: readonly string[]) =>
        onChange([...answers.filter((each) => !isSame(each, ask.id, months)), { ask: ask.id, value, months }]);
      const valueOf = (month?: string) =>
        answers.find((each) => isSame(each, ask.id, month === undefined ? undefined : [month]))?.value ?? "";
      const label = `${monthsWords(ask.months)}：${ask.text}`;
      return (
        <Box key={ask.id} className="asked">
          <OneQuestion
            id={`import-${ask.id}`}
            ask={ask}
            draft={draft}
            label={label}
            value={valueOf()}
            onChange={(value) => answer(value)}
          />
          {ask.months.length > 1 && (
            <Disclosure id={`import-${ask.id}-singly`} summary="一个月一个月答" large>
              {ask.months.map((month) => (
                <OneQuestion
                  key={month}
                  id={`import-${ask.id}-${month}`}
                  ask={ask}
                  draft={draft}
                  label={dateWords(month)}
                  singly
                  value={valueOf(month)}
                  onChange={(value) => answer(value, [month])}
                />
              ))}
            </Disclosure>
          )}
        </Box>
      );
    })}
  </>
);

const isSame = (answer: Answer, ask: string, months: readonly string[] | undefined): boolean =>
  answer.ask === ask && (answer.months ?? []).join() === (months ?? []).join();

interface OneQuestionProps {
  readonly id: string;
  readonly ask: Ask;
  readonly draft: Draft;
  readonly label: string;
  /** Of one month alone. */
  readonly singly?: true;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const UNKNOWN: Option = { value: "unknown", label: "说不清，先不加进去" };
/** An answer that is a month, which is chosen then. */
const WHEN = "when";

function OneQuestion({ id, ask, draft, label, singly, value, onChange }: OneQuestionProps) {
  const [choosing, setChoosing] = useState(false);
  if (ask.what === "region") {
    return <SelectField id={id} label={label} options={placesFrom(draft)} value={value} onChange={onChange} />;
  }
  const asksMonth = choosing || isMonth(value);
  return (
    <>
      <Choice
        id={id}
        label={label}
        options={optionsOf(ask, singly ?? ask.months.length === 1)}
        value={asksMonth ? WHEN : value}
        onChange={(chosen) => {
          setChoosing(chosen === WHEN);
          onChange(chosen === WHEN ? "" : chosen);
        }}
      />
      {asksMonth && (
        <MonthField
          id={`${id}-month`}
          label={ask.what === "month" ? "是哪个月的？" : "哪个月补上的？"}
          years={CONTRIBUTION_YEARS}
          value={value}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** Insurances that count no months: which of them it is, makes no difference. */
const OTHER_INSURANCES: readonly Option[] = [
  { value: "pension", label: "养老、失业或工伤保险", hint: "这些月份不用加" },
];
const ALIKE: readonly string[] = ["pension", "unemployment", "work-injury"];

/** Of several months it is told in which year they were, of one alone also which it was. */
const OTHER_MONTH: Option = { value: WHEN, label: "是别的月份的" };
const isYear = ({ value }: Option): boolean => /^\d{4}$/.test(value);

/** The options of a question as people choose them; one that is a month opens a field for it. */
function optionsOf({ what, options }: Ask, singly: boolean): readonly Option[] {
  switch (what) {
    case "scheme":
      return [...SCHEMES.filter(({ value }) => options.some((each) => each.value === value)), UNKNOWN];
    case "state":
      return [...options.map((each) => (each.value === "late" ? { value: WHEN, label: each.label } : each)), UNKNOWN];
    case "month":
      return [
        ...options.filter(({ value }) => value !== "unpaid"),
        ...(singly || !options.some(isYear) ? [OTHER_MONTH] : []),
        UNKNOWN,
      ];
    case "paid-in":
      return [{ value: WHEN, label: "知道是哪个月" }, UNKNOWN];
    case "insurance":
      return [...options.filter(({ value }) => !ALIKE.includes(value)), ...OTHER_INSURANCES, UNKNOWN];
    case "region":
      return [...options, UNKNOWN];
  }
}

const placesFrom = ({ region }: Draft): readonly Option[] => [
  { value: "", label: "请选一个" },
  { value: "here", label: region === "" ? "就在参保地" : `就在${hereWords(region)}` },
  ...(region === "" ? [] : elsewhere(region)),
  UNKNOWN,
];
