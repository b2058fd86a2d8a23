/**
 * State Council Order 619 (女职工劳动保护特别规定): the days of leave and the employer members' base that every place leans on,
 * and who pays an employee for whom nobody paid maternity insurance.
 */
import type { Situation } from "../../facts/situation.ts";
import { NATIONAL_LEAVE } from "../../figures/leave.ts";
import type { Book } from "../../months/book.ts";
import { no, rule } from "../../rules/condition.ts";
import { paper, paperLine, type WrittenLine } from "../../rules/paper.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { employersSum, wageBeforeLeave } from "../../shared-rules/allowance-sum.ts";
import { hasLeave } from "../../shared-rules/event-kind.ts";
import { worksThen } from "../../shared-rules/job.ts";
import { WEEKS } from "../../shared-rules/leave.ts";
import { DAYS_A_MONTH } from "../../shared-rules/sum-leaves.ts";
import { whoThen, type AskedWho } from "../national-insurance-law/insured.ts";
import { clause, order619Clause, whole } from "./heading.ts";

const article2 = clause("2", {
  label: "第二条",
  role: "no-decision",
  summary: "境内的国家机关、企业、个体户等用人单位和它们的女职工，都适用。",
  decides: "说的是管谁",
});

const article5 = clause("5", {
  label: "第五条",
  role: "no-decision",
  summary: "单位不能因为怀孕、生育、哺乳降工资、辞退或解除合同。",
  decides: "说的是单位不能做什么，不决定待遇",
});

const { delivery, dystocia, furtherChild, earlyTermination, lateTermination, lateFromMonth } = NATIONAL_LEAVE;
const article7 = clause("7", {
  label: "第七条",
  role: "rule",
  summary: "产假 98 天；难产多 15 天；多胞胎每多一个孩子多 15 天。怀孕不满 4 个月流产 15 天，满 4 个月 42 天。",
  decides: "生育津贴按多少天算",
  conditions: ["paid-through-leave"],
  constants: {
    days: delivery.value,
    dystociaDays: dystocia.value,
    furtherChildDays: furtherChild.value,
    earlyDays: earlyTermination.value,
    lateDays: lateTermination.value,
    lateFromMonth: lateFromMonth.value,
    lateFromWeek: WEEKS.fourMonths,
  },
});

const article8 = clause("8", {
  label: "第八条",
  role: "rule",
  summary:
    "参加生育保险的单位职工，产假津贴按单位上年度职工月平均工资算；没有参加的，单位按休产假以前的工资标准付。生孩子、流产的医疗费，参加了的由基金付，没有参加的由单位付，项目和标准照生育保险的。",
  decides: "单位职工生育津贴的月基数；没有参保的，单位付什么、付多少",
  conditions: ["employer-insured-her"],
  assumes: { monthDays: DAYS_A_MONTH },
});
/* 未参加生育保险: works for an employer, and the event's month is paid by nobody, or as a resident. */
const employerInsuredHer = rule(
  "employer-insured-her",
  order619Clause("8"),
  (asked: AskedWho) => no(whoThen(asked, "person") === "resident" ? "resident" : "nobody"),
  { lasts: true },
);
function isUninsured(situation: Situation, book: Book | undefined, stance: Stance): boolean {
  if (!book) return false;
  const who = whoThen({ situation, book, stance }, "person");
  return (who === "nobody" || who === "resident") && worksThen(situation, situation.person.facts);
}
/* 女职工生育或者流产; the care before a birth with it. */
const withPrenatal: Reading<"prenatal-with-birth"> = { id: "prenatal-with-birth", cites: order619Clause("8") };
const isBirths = ({ event }: Situation, stance: Stance): boolean =>
  hasLeave(event) || (event.kind === "prenatal" && stance.reads(withPrenatal, true, false));

const article14 = clause("14", {
  label: "第十四条",
  role: "no-decision",
  summary: "单位违反这些的，可以投诉、举报、申诉，申请劳动仲裁，不服的再起诉。",
  decides: "说的是到哪里去说，不决定待遇",
});

const note = saying("where-to-go", "by-the-items", "thirty-days");

const owed: Pick<WrittenLine<undefined>, "via" | "walks" | "requires" | "payerInstead"> = {
  via: "self",
  walks: () => undefined,
  requires: () => [employerInsuredHer],
  payerInstead: () => "employer",
};
const complaints = [note("where-to-go"), note("thirty-days")];

/** 按照生育保险规定的项目和标准: none of them is abroad. */
const medical = paperLine<undefined>({
  ...owed,
  benefit: "medical-expense",
  exists: (situation, book, stance) =>
    isBirths(situation, stance) && isUninsured(situation, book(), stance) && !situation.event.overseas,
  notes: () => [note("by-the-items"), ...complaints],
});

const allowance = paperLine<undefined>({
  ...owed,
  benefit: "allowance",
  exists: (situation, book, stance) => hasLeave(situation.event) && isUninsured(situation, book(), stance),
  sum: (asked) => employersSum(asked, { cites: [], basis: wageBeforeLeave, insured: false }),
  notes: () => complaints,
});

/** The order as registered. */
export const order619 = paper({
  document: whole([article2, article5, article7, article8, article14]),
  lines: [medical, allowance],
  residentsAnywhere: true,
  details: { person: { employer: ["maternity"] } },
});

/** What its words must have a sentence for. */
export const conditionsOf619 = { employerInsuredHer };
/** Its readings. */
export const readingsOf619 = { withPrenatal };
/** What is said beside it. */
export const saidIn619 = { note };
