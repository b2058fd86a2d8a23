/** 克医保规〔2026〕4号 四（三）, 四（四）: in maternity insurance and past the waiting, asked of her or of her husband. */
import { paidThen } from "../paid-then.ts";
import type { Action, Assumption } from "../../../assessment/assessment.ts";
import { addMonths, firstDay, monthZh, type Day, type Month } from "../../../base/calendar.ts";
import { condition, met, unmet, type Asked, type Finding } from "../../condition.ts";
import { served, standingAt } from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import { paymentIn, type Ledger } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { EVENT_WORD, gapText } from "../../wording.ts";
import { START, clause } from "./clauses.ts";
import { SHORT_WINDOW, curedBy, ifCured, memberCures, paidAsMember } from "./cures.ts";
import * as months from "./months.ts";

/** 四（三）: insured in the event's month and past the waiting; asked of her, or of her husband for her. */
export function insuranceAsked(situation: Situation, { deciding, told }: Books, name: "本人" | "丈夫") {
  const { event } = situation;
  const at = event.month;
  const standing = months.memberAt(deciding, at);
  const covered = months.isCovered(standing);
  const holds = (book: Ledger) => months.isCovered(months.memberAt(book, at));
  const cured = covered ? [] : memberCures(situation, deciding, holds, name);
  const word = EVENT_WORD[event.kind];
  const employee = paymentIn(deciding, at)?.scheme === "employer";
  const asked: Asked[] = [
    condition(
      "in-maternity-insurance",
      clause("1", "4.1"),
      `${word}当月${name}在生育保险里`,
      standing.paid
        ? paidThen(situation)
        : unmet(unpaidText(deciding, at), { cures: cured, assumes: unpaidReadings(situation, deciding, cured) }),
    ),
    condition(
      "waiting-over",
      clause("4.3", ...(moved(standing) || standing.fromResident ? (["4.4"] as const) : [])),
      `${name}的等待期（连续交满 ${months.WAITING_MONTHS} 个月）已过`,
      waitingFinding(situation, standing, cured),
    ),
  ];
  const assumes: Assumption[] = [];
  if (employee) {
    const text = "单位职工没有等待期，从第一个缴费月起就能报。";
    assumes.push(ownReading("employees-do-not-wait", text, clause("4.1", "4.3")));
  }
  if (
    name === "本人" &&
    !covered &&
    standing.paid &&
    served(months.unenrolled, standingAt(months.unenrolled, deciding, at))
  ) {
    assumes.push(ENROLLED_MUST_WAIT);
  }
  const hoped = covered ? deciding : cured.length ? ifCured(situation, deciding, cured) : undefined;
  const from = hoped && coveredFrom(months.memberAt(hoped, at));
  const later = covered ? undefined : months.coveredLater(told, at);
  const counted = () => months.waited(standing);
  return { asked, open: covered || cured.length > 0, from, later, assumes, counted };
}

/** 四（一） with 四（三）: whoever is enrolled waits, however long the medical insurance has been paid. */
export const ENROLLED_MUST_WAIT = ownReading(
  "enrolled-must-wait",
  "参加了生育保险、还在等待期的，按等待期算；虽然没参加的人医保满 10 个月就能报，文件就是这么写的。",
  clause("4.1", "4.3"),
);

/** What was seen of a month of the event that does not count. */
export const unpaidText = (book: Ledger, at: Month): string =>
  paidAsMember(book, at) ? `${monthZh(at)}是后来补的，没有赶上补缴期限，不算` : `${monthZh(at)}没有交生育保险`;

/** The readings behind that. */
export const unpaidReadings = (situation: Situation, book: Ledger, cured: readonly Action[]): Assumption[] =>
  paidAsMember(book, situation.event.month) ? [reading("R3"), SHORT_WINDOW] : curedBy(situation, book, cured);

/** Whether she moved over from two years as a resident. */
const moved = ({ gap }: months.Membership): boolean => gap?.lastPaid.scheme === "resident";

function waitingFinding(situation: Situation, standing: months.Membership, cured: readonly Action[]): Finding {
  const { waiting: end, at, nearest, gap } = standing;
  const assumes: Assumption[] = [...gapReadings(standing), ...curedBy(situation, standing.book, cured)];
  if (standing.fromResident) {
    const text = "居民医保连续 2 年以上转来，居民的月数抵等待期，不抵津贴的 10 个月。";
    assumes.push(ownReading("resident-waiting", text, clause("4.4")));
  }
  if (end !== "none" && end !== "open" && Math.abs(end - at) <= 1) assumes.push(reading("R4", clause("4.3")));
  if (nearest && nearest.first < START) assumes.push(reading("R7a", clause("4.3")));
  const after = gap ? `（之前${gapText(gap)}）` : "";
  if (nearest && months.hasLapsed(standing)) {
    const missed = `${monthZh(addMonths(nearest.last, 1))}起断缴 ${months.NEW_WAITING_GAP} 个月以上，再交要重新等`;
    return unmet(missed, { cures: cured, assumes: [...assumes, reading("R2", clause("4.3"))] });
  }
  if (end === "none") return met(nearest ? `不用等${after}` : "不用等", assumes);
  if (end === "open") return unmet(`等待期还没有满${after}`, { cures: cured, assumes });
  const seen = `等待期到 ${monthZh(end)}满${after}`;
  return end < at ? met(seen, assumes) : unmet(seen, { cures: cured, assumes });
}

/** The readings that a gap before a run rests on, near its limit or closed by back-payment. */
export function gapReadings(standing: months.Membership): Assumption[] {
  const { gap, nearest } = standing;
  const closed = nearest?.joined.length ? [reading("R3", clause("4.4"))] : [];
  if (!gap) return closed;
  const joined = nearest?.joined.some((one) => one.last === gap.last) ?? false;
  const tooLate = gap.backPaidIn !== undefined && !joined;
  if (moved(standing)) {
    const near = Math.abs(gap.length - months.RESIDENT_GAP.months) <= 1 ? [reading("R1", clause("4.4"))] : [];
    return [...near, ...closed, ...(tooLate ? [reading("R10", clause("4.4"))] : [])];
  }
  const near = Math.abs(gap.length - months.NEW_WAITING_GAP) <= 1 ? [reading("R2", clause("4.3"))] : [];
  return [...near, ...closed, ...(tooLate ? [SHORT_WINDOW] : [])];
}

/** 四（一）: the first month of this run past the waiting that was not paid as a resident. */
export function coveredFrom({ book, run, waiting: end, at }: months.Membership): Day | undefined {
  if (!run || end === "open") return undefined;
  const resident = run.counted.filter((m) => m <= at && paymentIn(book, m)?.scheme === "resident").at(-1);
  const first = Math.max(START, run.first, (resident ?? 0) + 1, end === "none" ? 0 : end + 1);
  return firstDay(first as Month);
}
