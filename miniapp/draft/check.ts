/** What is half typed or contradicts itself, found before anything is asked of the endpoint. */
import { askingOf, stretchAsks } from "./asks.ts";
import { checkRegion } from "./check-region.ts";
import type { Draft, StretchDraft, Whose } from "./draft.ts";
import type { Problem } from "./problem.ts";
import { slotOf } from "./slots.ts";
import { isMonth, readYuan } from "./texts.ts";

/** Everything to mend before asking, in the order of the pages. Unanswered questions are no problem. */
export function checkDraft(draft: Draft, today: string): Problem[] {
  return [
    ...checkRegion(draft),
    ...checkRecord(draft, "person"),
    ...checkAmounts(draft, today),
    ...(draft.spouseMatters === "yes" ? checkRecord(draft, "spouse") : []),
  ];
}

/** What to mend in one person's contribution record. */
export function checkRecord(draft: Draft, whose: Whose): Problem[] {
  const { record, contributions } = draft[whose];
  if (record !== "listed") return [];
  if (contributions.length === 0) {
    return [{ pointer: `/${whose}/contributions`, zh: "还没填缴费记录。先选最近怎么交的；没交、说不清也可以选" }];
  }
  return contributions.flatMap((stretch, index) =>
    checkStretch(draft, whose, stretch).map(({ pointer, zh }) => ({
      pointer: `/${whose}/contributions/${index}/${pointer}`,
      zh,
    })),
  );
}

/** What to mend among the amounts that are asked for beside the record. */
const checkAmounts = (draft: Draft, today: string): Problem[] =>
  askingOf(draft, today)
    .questions.filter(({ fact, kind }) => kind === "yuan" && badAmount(slotOf(fact)?.read(draft) ?? ""))
    .map(({ fact }) => ({ pointer: `/${fact.replace(".", "/")}`, zh: AMOUNT_HELP }));

const AMOUNT_HELP = "请填数字，单位是元，最多两位小数，比如 4600";

const badAmount = (typed: string): boolean => typed.trim() !== "" && readYuan(typed) === undefined;

function checkStretch(draft: Draft, whose: Whose, stretch: StretchDraft): Problem[] {
  const asks = stretchAsks(draft, whose, stretch);
  const found: (Problem | false)[] = [
    stretch.scheme === "" && { pointer: "scheme", zh: "请选这一段是怎么交的" },
    !isMonth(stretch.from) && { pointer: "from", zh: "请选开始的年和月" },
    stretch.ongoing === "" && { pointer: "ongoing", zh: "请选还在交，还是已经停了" },
    asks.to && !isMonth(stretch.to) && { pointer: "to", zh: "请选最后交的那个月" },
    asks.to &&
      isMonth(stretch.from) &&
      isMonth(stretch.to) &&
      stretch.to < stretch.from && { pointer: "to", zh: "结束月份比开始月份还早，请改一下" },
    asks.paidIn && !isMonth(stretch.paidIn) && { pointer: "paidIn", zh: "请选真正交钱的年和月" },
    asks.paidIn &&
      stretch.ongoing === "yes" && { pointer: "ongoing", zh: "补交或提前交的要单独加一段，写清到哪个月为止" },
    asks.base && badAmount(stretch.base) && { pointer: "base", zh: AMOUNT_HELP },
  ];
  return found.filter((problem) => problem !== false);
}
