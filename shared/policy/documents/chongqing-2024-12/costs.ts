/**
 * 渝医保发〔2024〕12号: Chongqing, employee medical insurance paid as an individual. In force from 2024-05-01. Here 一 to 三: whose
 * costs are paid, for how many months; then months.ts 四, 五 and index.ts 六, 七.
 */
import { addMonths, day, monthText } from "../../base/calendar.ts";
import type { Scheme } from "../../facts/facts.ts";
import type { Situation } from "../../facts/situation.ts";
import { decidingIn, lastMonth, lastPaidMonth, type Book, type Payment } from "../../months/book.ts";
import { beyond, missing, no, rule, yes } from "../../rules/condition.ts";
import { writing } from "../../rules/document.ts";
import type { Case } from "../../rules/line.ts";
import type { Stance } from "../../rules/stance.ts";
import { allowanceEvent, endedPregnancy } from "../../shared-rules/event-kind.ts";
import { BACK_PAY_WINDOW } from "../../shared-rules/gaps.ts";
import { isResidentThen, paidLast, paidThen } from "../../shared-rules/identity.ts";
import { jobMayGoOn } from "../../shared-rules/job.ts";
import { R4, reading } from "../../shared-rules/readings.ts";

/** What the paper says of itself. */
export const { heading, clause, cites, whole } = writing({
  id: "cq-2024-12",
  number: "渝医保发〔2024〕12号",
  title: "关于以个人身份参加职工医保人员享受生育医疗待遇有关事项的通知",
  covers: "自己交职工医保的人；自己交过、再由单位接着交的，报医疗费",
  place: "500000",
  placeName: "重庆市",
  inForce: { from: day("2024-05-01") },
  contents: ["1", "2", "3.1", "3.2", "4", "4.1", "4.2", "4.3", "5", "5.1", "5.2", "6", "7", "8"],
});

/** A case before its months are walked. */
type Asked = Case<unknown>;

const c1 = clause("1", {
  label: "一",
  role: "rule",
  summary: "自己交职工医保、当月在享受期里的人，生育的医疗费可以报。",
  decides: "谁能报",
  conditions: ["pays-for-herself", "in-benefit-period"],
});
/** What counts at all is paid in Chongqing (三: 在我市). */
export const isHere = (paid: Payment) => paid.where === "here";
/** Employee insurance. */
export const isEmployees = (paid: Payment) => isHere(paid) && paid.scheme !== "resident";

/** Who she is by the event's month; of a month nobody paid, R8: who she was last, or nobody yet. */
export type Who = Scheme | "job-may-go-on" | "nobody";
/** Who she is then. */
export function whoSheIs(asked: Pick<Asked, "situation" | "book" | "stance">): Who {
  const { situation, book } = asked;
  const paid = paidThen(situation, book);
  if (paid) return paid.scheme;
  return jobMayGoOn(asked, () => situation.person.facts, BACK_PAY_WINDOW) && !wentElsewhere(situation, book)
    ? "job-may-go-on"
    : "nobody";
}
/** After the job she went on by herself, or on unemployment benefit. */
function wentElsewhere(situation: Situation, book: Book): boolean {
  const other = lastPaidMonth(
    book,
    lastMonth(book),
    (paid) => isEmployees(paid) && paid.scheme !== "employer",
    undefined,
  );
  const job = paidLast(situation, book)?.month;
  return other !== undefined && job !== undefined && other > job;
}
/** Whom the paper does not speak of; a job only in 五、2. */
export const paysForHerself = rule(
  "pays-for-herself",
  cites("1", "5.2"),
  (asked: Asked) => notSpokenOf(asked) ?? (whoSheIs(asked) === "nobody" ? yes("nobody-yet") : yes("individual")),
);
function notSpokenOf(asked: Asked) {
  const who = whoSheIs(asked);
  if (who === "employer") return beyond("employer-member");
  if (who === "unemployment-benefit") return beyond("on-unemployment-benefit");
  return who === "job-may-go-on" ? beyond("job-may-go-on", () => lastPaidData(asked)) : undefined;
}
/** The event's month, and the last one paid. */
export const lastPaidData = ({ situation, book }: Asked) => {
  const last = paidLast(situation, book)?.month ?? situation.event.month;
  return { month: monthText(situation.event.month), last: monthText(last) };
};

const c2 = clause("2", {
  label: "二",
  role: "rule",
  summary: "按职工生育保险的标准报医疗费，钱从职工医保统筹基金出；没有生育津贴。",
  decides: "报什么、谁付钱",
  conditions: ["allowance-in-scope", "allowance-event"],
});
/** No allowance, as far as the paper speaks of her at all. */
export const allowanceInScope = rule(
  "allowance-in-scope",
  cites("2", "5.2"),
  (asked: Asked) => notSpokenOf(asked) ?? no(hasNone(asked), () => ({}), cites("2")),
);
const hasNone = ({ situation, book }: Asked) => (isResidentThen(situation, book) ? "resident" : "medical-costs-only");
/** R11: no allowance without a leave; surgery of an employer member has one that no loaded paper sets. */
export const noLeave = allowanceEvent(cites("2"));
/** Whether a leave of hers may be paid elsewhere. */
export const mayHaveLeave = (asked: Asked): boolean => ["employer", "job-may-go-on"].includes(whoSheIs(asked));

const c31 = clause("3.1", {
  label: "三、第一款",
  role: "rule",
  summary: "在重庆连续交满 6 个月，从下个月起能报。门诊超过生育限额的部分，转按普通门诊统筹报。",
  decides: "要交几个月、从哪天起",
  conditions: ["months-paid"],
  constants: { months: 6 },
});
/** In a row. */
export const SIX_MONTHS = c31.says.constants.months;
/** R4: six before the event's month. */
export const isSix = (stance: Stance, months: number): boolean =>
  months >= SIX_MONTHS || (months === SIX_MONTHS - 1 && stance.reads(reading(R4, cites("3.1")), false, true));

const c32 = clause("3.2", {
  label: "三、第二款",
  role: "rule",
  summary: "二档能报遗传病基因检测，一个孕期一个限额，比例和范围跟单位职工一样；一档不能。",
  decides: "基因检测",
  conditions: ["tier-two"],
  constants: { tier: 2 },
});
/** By the month of use; of a month not paid yet, by the month before. */
export const tierTwo = rule(
  "tier-two",
  cites("3.2"),
  (asked: Asked) => {
    const tier = (paidForEvent(asked) ?? lastEmployees(asked))?.tier;
    if (tier === undefined) return missing("not-told", "person.contributions[].tier");
    return tier === c32.says.constants.tier ? yes("tier-two") : no("tier-one");
  },
  { lasts: true },
);
/** What was paid for the event's month. */
export const paidForEvent = ({ book, situation, by }: Asked): Payment | undefined =>
  decidingIn(book, situation.event.month, isEmployees, by);
/** 「一个孕周期」: where there is a pregnancy. */
export const isOfPregnancy = ({ event }: Situation): boolean =>
  event.kind !== "family-planning" || endedPregnancy(event);

/** How the last month of employee insurance before the event's was paid. */
export function lastEmployees({ situation, book, by }: Asked): Payment | undefined {
  const last = lastPaidMonth(book, addMonths(situation.event.month, -1), isEmployees, by);
  return last === undefined ? undefined : decidingIn(book, last, isEmployees, by);
}

/** The clauses of this file. */
export const costsClauses = [c1, c2, c31, c32] as const;
