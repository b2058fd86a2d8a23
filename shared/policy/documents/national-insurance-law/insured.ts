/**
 * 社会保险法, the floor where no local paper decides: employer members, and every line of a place that is not loaded. In force
 * from 2011-07-01. Here 三十 and 五十三: where she is treated, and for whom an employer pays; then index.ts 五十四 to 八十六.
 */
import { addMonths, monthText, type Month } from "../../base/calendar.ts";
import { isProvinceWide } from "../../base/places.ts";
import { personOf, type Case } from "../../rules/line.ts";
import type { Situation } from "../../facts/situation.ts";
import { decidingIn, lastMonth, paymentsIn, type Book, type Payment } from "../../months/book.ts";
import { beyond, missing, no, rule, yes } from "../../rules/condition.ts";
import { BACK_PAY_WINDOW, R10, within, SHORT_GAP } from "../../shared-rules/gaps.ts";
import { paidLast, paidThen } from "../../shared-rules/identity.ts";
import { worksThen } from "../../shared-rules/job.ts";
import { clause, insuranceLawClause as cites } from "./heading.ts";

const c30 = clause("30", {
  label: "第三十条",
  role: "rule",
  summary: "在境外（国外、港澳台）看病的费用，医保基金不付。",
  decides: "在境外生的医疗费",
  conditions: ["treated-in-mainland"],
});
/** A hospital in the mainland. */
export const treatedInMainland = rule(
  "treated-in-mainland",
  cites("30"),
  ({ event }: Situation) => (event.overseas ? no("abroad") : yes("mainland")),
  { lasts: true },
);

const c53 = clause("53", {
  label: "第五十三条",
  role: "rule",
  summary: "有工作单位的人都要参加生育保险，钱由单位交，自己不用交。",
  decides: "谁在生育保险里",
  conditions: ["insured-by-employer"],
});
/** What is paid here; in Sichuan in any of its cities. */
export const isHere =
  (region: string) =>
  ({ where }: Payment): boolean =>
    where === "here" || (where === "province" && isProvinceWide(region));
/** A month that an employer paid here, maternity insurance with it. */
export const isMembers = (region: string) => {
  const here = isHere(region);
  return (paid: Payment): boolean => paid.scheme === "employer" && paid.maternity !== false && here(paid);
};

/**
 * What somebody is by the event's month. `late`: an employer pays it late; `owed`: an employer is taken to owe it;
 * `nobody`: it is paid by nobody, or by an employer without maternity insurance.
 */
export type Who =
  "member" | "late" | "owed" | "individual" | "unemployment-benefit" | "resident" | "elsewhere" | "nobody";
/** Whose month is asked about. */
export type Whose = "person" | "spouse";
/** A case as far as that looks at it. */
export type AskedWho = Pick<Case<unknown>, "situation" | "book" | "stance">;

/** What somebody is then (R8, R10). */
export function whoThen(asked: AskedWho, whose: Whose): Who {
  const { situation, book } = asked;
  const { region, event } = situation;
  const isMember = isMembers(region);
  const paid = paidThen(situation, book, isHere(region));
  if (paid && isMember(paid)) return paid.late ? "late" : "member";
  if (paid) return paid.scheme === "employer" ? "nobody" : paid.scheme;
  if (paidThen(situation, book, ({ scheme }) => scheme === "resident")) return "resident";
  if (paymentsIn(book, event.month).some(isMember)) return "late";
  if (paidThen(situation, book, () => true)) return "elsewhere";
  const { employed } = personOf(situation, whose)?.facts ?? {};
  return isOwed(asked, whose, employed) ? "owed" : "nobody";
}

/** Between two months of an employer's, or a few months behind while she works for the one who paid last. */
const isOwed = (asked: AskedWho, whose: Whose, employed: boolean | undefined): boolean =>
  employed !== false &&
  (isBetween(asked) || (employed === true && isBehind(asked))) &&
  !isDismissed(asked.situation, whose);
/** Whether it would be owed if she were told to be employed. */
export const mayBeOwed = (asked: AskedWho, whose: Whose): boolean => isOwed(asked, whose, true);

function isDismissed(situation: Situation, whose: Whose): boolean {
  const { dismissedOn } = personOf(situation, whose)?.facts ?? {};
  return typeof dismissedOn === "string" && dismissedOn <= situation.event.date;
}

/* No further apart than a change of job (R1). */
function isBetween({ situation, book, stance }: AskedWho): boolean {
  const last = lastJob(situation, book);
  if (last === undefined) return false;
  const isMember = isMembers(situation.region);
  const end = Math.min(last + BACK_PAY_WINDOW, lastMonth(book));
  for (let m = addMonths(situation.event.month, 1); m <= end; m = addMonths(m, 1)) {
    if (decidingIn(book, m, isMember, undefined)) return within(stance, m - last - 1, SHORT_GAP);
  }
  return false;
}
/* R10: at most three months over and unpaid on the day of asking. */
function isBehind({ situation, book, stance }: AskedWho): boolean {
  const last = lastJob(situation, book);
  if (last === undefined) return false;
  const since = situation.now - last;
  return since < BACK_PAY_WINDOW || (since === BACK_PAY_WINDOW && stance.reads(R10, true, false));
}
/** The last month paid here up to the event's, where it was an employer's. */
function lastJob(situation: Situation, book: Book): Month | undefined {
  const last = paidLast(situation, book, isHere(situation.region));
  return last && isMembers(situation.region)(last.payment) ? last.month : undefined;
}

/** For whom an employer pays, or owes, maternity insurance in the event's month. */
export const insuredByEmployer = (whose: Whose) =>
  rule("insured-by-employer", cites("53", "54"), (asked: AskedWho) => {
    const { situation } = asked;
    const who = whoThen(asked, whose);
    const data = () => ({ month: monthText(situation.event.month) });
    if (who === "member") return yes("paid", data);
    if (who === "late" || who === "owed") return yes(who, data, cites("53", "54", "86"));
    if (who !== "nobody") return beyond(who, data);
    const facts = personOf(situation, whose)?.facts ?? {};
    if (facts.employed === undefined && whose === "person") return missing("work-not-told", "person.employed");
    return beyond(worksThen(situation, facts) ? "uninsured" : "without-job", data);
  });

/** Whether an employer pays for her, late or not. */
export const isInsured = (who: Who): boolean => who === "member" || who === "late" || who === "owed";

/** The clauses of this file. */
export const insuredClauses = [c30, c53] as const;
