/** Answers to what a record left open: whether each answers a question that there is, with something that can be said. */
import type { FactsProblem } from "../shared/policy/index.ts";
import {
  asksForYear,
  canBeOfYear,
  isMonthAnswer,
  isPlaceAnswer,
  type Answer,
  type Ask,
} from "../shared/records/index.ts";

/** What is wrong with the answers, each with its place and how to mend it; empty where all can be heard. */
export function answerProblems(asks: readonly Ask[], answers: readonly Answer[]): FactsProblem[] {
  return answers.flatMap(({ ask: id, value, months }, at): FactsProblem[] => {
    const ask = asks.find((each) => each.id === id);
    if (!ask) {
      const there = asks.map((each) => each.id);
      const zh = there.length > 0 ? `没有这个问题；这份记录问的是 ${there.join("、")}` : "这份记录没有要问的，请去掉";
      return [{ pointer: `/answers/${at}/ask`, zh, en: "the reading of this text has no such question" }];
    }
    const about = months ?? ask.months;
    const strange = about.findIndex((month) => !ask.months.includes(month));
    return [
      ...(isAnswer(ask, value, about.length)
        ? []
        : [{ pointer: `/answers/${at}/value`, ...valueWords(ask, about.length) }]),
      ...(strange < 0 ? [] : [{ pointer: `/answers/${at}/months/${strange}`, ...MONTH_WORDS }]),
    ];
  });
}

type Written = readonly [is: (value: string) => boolean, zh: string, en: string];

/** Where the question asks about something else than its options, what is written instead. */
const WRITTEN: Readonly<Partial<Record<Ask["what"], Written>>> = {
  state: [isMonthAnswer, "补交的那个月（2025-06）", "the month it was paid in"],
  "paid-in": [isMonthAnswer, "补交的那个月（2025-06）", "the month it was paid in"],
  month: [isMonthAnswer, "交的是哪个月（2025-06）", "the month it was paid for"],
  region: [isPlaceAnswer, "六位地方代码（500000），就在参保地写 here", "a six-digit place, or here"],
};

/** What is written in answer about so many months. */
function writtenFor(ask: Ask, many: number): Written | undefined {
  const written = WRITTEN[ask.what];
  if (written === undefined || !asksForYear(ask)) return written;
  const isYear = (value: string) => canBeOfYear(ask, value);
  // A year says of all of them which months they are, a month only of one.
  const [isMonth, zh, en] = written;
  return many > 1
    ? [isYear, "更早的一年", "an earlier year"]
    : [(value) => isYear(value) || isMonth(value), `更早的一年、${zh}`, `an earlier year, ${en}`];
}

function isAnswer(ask: Ask, value: string, many: number): boolean {
  const offered = value === "unknown" || ask.options.some((option) => option.value === value);
  return offered || writtenFor(ask, many)?.[0](value) === true;
}

function valueWords(ask: Ask, many: number): Omit<FactsProblem, "pointer"> {
  const [, zh, en] = writtenFor(ask, many) ?? [];
  const values = ask.options.map(({ value }) => value);
  const also = (written: string | undefined) => [...values, ...(written === undefined ? [] : [written]), "unknown"];
  return { zh: `请写其中一个：${also(zh).join("、")}`, en: `give one of: ${also(en).join(", ")}` };
}

const MONTH_WORDS = { zh: "这个问题没有问这个月，请去掉", en: "the question is not about this month" };
