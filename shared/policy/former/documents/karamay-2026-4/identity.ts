/** 克医保规〔2026〕4号 一, 二, 四（一）: who someone is in the event's month, and what goes for everybody's medical costs. */
import type { Assumption } from "../../../assessment/assessment.ts";
import { condition, yesNo, type Asked } from "../../condition.ts";
import type { ClauseKey } from "../../../rules/document.ts";
import { ownReading } from "../../readings.ts";
import { lastPaidMonth, paymentIn, paysMaternity } from "../../record.ts";
import { books, type Books, type Situation } from "../../situation.ts";
import { clause } from "./clauses.ts";
import { isResident } from "../resident.ts";
import * as months from "./months.ts";

/** Who someone is in the event's month. */
export type Identity = "unknown" | "resident" | "unemployment-benefit" | "employer" | "member" | "unenrolled" | "none";

/** 一, 二: by the payment of the event's month, or the last one while a cure is open (R8). */
export function identity(situation: Situation): { readonly as: Identity; readonly laid?: Books } {
  const { person, event, now } = situation;
  if (!person.record) return { as: "unknown" };
  const laid = books(situation, person.record, months.REACH);
  const paid = paymentIn(laid.deciding, event.month);
  if (!paid && isResident(situation)) return { as: "resident", laid };
  const last = lastPaidMonth(laid.deciding, event.month);
  const payment = paid ?? (last === undefined ? undefined : paymentIn(laid.deciding, last));
  const lapsed = !paid && last !== undefined && (event.future ? false : now > last + months.SHORT_GAP.window);
  if (!payment || lapsed || (!paid && payment.scheme === "resident")) return { as: "none", laid };
  if (payment.scheme === "individual") return { as: paysMaternity(payment) ? "member" : "unenrolled", laid };
  return { as: payment.scheme, laid };
}

/** Asked while nobody told us of payments. */
export const recordWanted = { id: "record-known", required: "缴费记录", cites: clause("4.1") } as const;

/** What this document leaves undecided, and why. */
export function outside({ event }: Situation, as: Identity): string | undefined {
  if (event.kind === "treatment") return "怀孕期间的住院治疗，这份文件没有规定，按职工医保的普通住院来问";
  return as === "unemployment-benefit" ? "领失业金期间的生育待遇，已收录的文件没有规定" : undefined;
}

/** R11, in words for what it leaves undecided. */
export const NOT_WRITTEN = ownReading("R11", "文件没有写的情况，这里不猜，按没有规定答。", clause("4.1"));

/** How the costs are paid. */
export const costsNote = ({ event }: Situation): string =>
  event.kind === "prenatal"
    ? "产检和产后 42 天检查，按职工医保门诊慢特病的办法报。"
    : "在定点医院，政策范围内的费用全额报销。";

/** That a termination counts like a birth. */
export const terminationCounts = ({ event }: Situation, cites: readonly ClauseKey[]): Assumption[] =>
  event.kind === "termination" ? [ownReading("termination-counts", "终止妊娠的医疗费，和住院分娩一样报。", cites)] : [];

/** 四（一）: only designated hospitals, and those are in the mainland. */
export const treatedAtHome = ({ event }: Situation): Asked =>
  condition(
    "designated-hospital",
    clause("4.1"),
    "在内地的定点医院",
    yesNo(!event.overseas, "在内地", "在国外或港澳台，不是定点医院，不报"),
  );
