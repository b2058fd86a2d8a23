/** 克医保规〔2026〕4号 四（二）, 四（四）, 四（五）: the maternity allowance. */
import { withoutLeave } from "../leave-events.ts";
import { paidThen } from "../paid-then.ts";
import type { Action, Assumption } from "../../../assessment/assessment.ts";
import { addMonths, dayZh, firstDay, lastDay, monthZh, type Month } from "../../../base/calendar.ts";
import { condition, met, unmet, type Finding } from "../../condition.ts";
import { notCovered, refused, rule, waiting, type BenefitRule, type Ruled } from "../../line.ts";
import { served, standingAt } from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import { paymentIn, paysMaternity, type Ledger } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { EVENT_WORD } from "../../wording.ts";
import { claimedInTime, inTime, lastClaimDay } from "../claim-period.ts";
import { START, clause } from "./clauses.ts";
import { backPayment, curedBy, memberCures, paidFrom } from "./cures.ts";
import { NOT_WRITTEN, identity, outside, recordWanted, type Identity } from "./identity.ts";
import { LUMP_ACTION, employeeAmount, lumpSumOpen, lumpSumPaid, memberAmount } from "./sum.ts";
import { ENROLLED_MUST_WAIT, gapReadings, unpaidReadings, unpaidText } from "./waiting.ts";
import { paidThroughLeave } from "../leave-payments.ts";
import * as months from "./months.ts";

export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, laid } = identity(situation);
    const noLeave = withoutLeave(situation, "allowance", clause("4.2"));
    if (noLeave) return noLeave;
    if (as === "unknown" || !laid) return waiting("allowance", "self", recordWanted, "person.contributions");
    if (as === "unemployment-benefit") {
      const why = outside(situation, as) ?? "";
      return notCovered("allowance", "self", why, clause("4.2"), { assumptions: [NOT_WRITTEN] });
    }
    if (as === "resident") {
      const asked = {
        id: "in-maternity-insurance",
        required: "参加生育保险",
        why: "居民医保没有生育津贴",
        cites: clause("4.2"),
      };
      return refused("allowance", "self", asked, { notes: ["医疗费可以用居民医保报。"] });
    }
    return allowanceOf(situation, laid, as);
  },
};

/** Whether the ten months are or will be full in time, seen from a record. */
function tenMonths({ event }: Situation, book: Ledger) {
  const member = months.memberAt(book, event.month);
  const tenth = months.tenthFrom(book, event.month);
  const atEvent = member.paid && member.months >= months.ALLOWANCE_MONTHS;
  const from = atEvent ? event.date : tenth === undefined ? undefined : firstDay(addMonths(tenth, 1));
  return { member, atEvent, tenth, from };
}

function allowanceOf(situation: Situation, laid: Books, as: Identity): Ruled {
  const { event, asOf } = situation;
  const at = event.month;
  const last = lastClaimDay(situation);
  const seen = new Map<Ledger, ReturnType<typeof tenMonths>>();
  const tenIn = (book: Ledger) => {
    const known = seen.get(book) ?? tenMonths(situation, book);
    seen.set(book, known);
    return known;
  };
  const inLimit = (book: Ledger): boolean => {
    const { member, from } = tenIn(book);
    return member.paid && from !== undefined && from <= last;
  };
  const now = tenIn(laid.deciding);
  const told = tenIn(laid.told);
  const full = told.from !== undefined && told.from <= asOf && told.tenth !== undefined;
  const monthly = full && told.tenth !== undefined && paymentIn(laid.paid, told.tenth) !== undefined;
  const alone = as !== "employer" || (event.future && !now.member.paid);
  const mayLump = !now.atEvent && alone && lumpSumOpen(situation) && !monthly;
  const bought = now.member.paid && !now.atEvent && as === "member" ? lumpSumPaid(situation, laid) : undefined;
  const reaches = (book: Ledger) => inLimit(book) || (mayLump && months.memberAt(book, at).paid);
  const joins = allowanceCures(situation, laid, inLimit, reaches);
  const goOn = event.future && joins.length === 0 ? at : situation.now;
  const closing = joins.some((one) => one.id === "back-pay");
  const goingOn = inLimit(laid.told) ? laid.told : paidFrom(situation, laid.deciding, goOn, closing);
  const hoped = now.atEvent ? now : tenIn(goingOn);
  const ready = now.atEvent || bought !== undefined || monthly;
  const timely = hoped.from !== undefined && hoped.from <= last;
  const enrols = joins.some((one) => one.id === "enrol");
  const buys = now.member.paid || (as === "employer" ? enrols : joins.length > 0);
  const lump = mayLump && bought === undefined && buys ? [LUMP_ACTION] : [];
  const keep: Action[] =
    timely && inTime(situation) && hoped.tenth !== undefined && joins.length === 0 && now.member.paid
      ? [
          {
            id: "keep-paying",
            what: `生育保险按月交到 ${monthZh(hoped.tenth)}，不要断`,
            by: lastDay(hoped.tenth),
            effect: `${dayZh(firstDay(addMonths(hoped.tenth, 1)))}起可以申领这次的津贴`,
          },
        ]
      : [];
  const open = [...joins, ...keep, ...lump];
  const lifted = bought !== undefined || (lump.length > 0 && !(timely && inTime(situation)));
  const limitDecides = !lifted && !ready && !timely && now.member.paid;
  const state = { ready, atEvent: now.atEvent, tenth: hoped.tenth, timely, lump: bought };
  const cured = curedBy(situation, laid.deciding, joins);
  const conditions = [
    condition(
      "in-maternity-insurance",
      clause("1", ...(as === "unenrolled" ? (["2"] as const) : []), "4.4"),
      `${EVENT_WORD[event.kind]}当月在生育保险里`,
      now.member.paid
        ? paidThen(situation)
        : unmet(unpaidText(laid.deciding, at), {
            cures: joins,
            assumes: unpaidReadings(situation, laid.deciding, joins),
          }),
    ),
    condition(
      "ten-months-paid",
      clause("4.2", "4.3", ...(ready && now.atEvent ? [] : (["4.5"] as const))),
      `生育保险连续交满 ${months.ALLOWANCE_MONTHS} 个月（等待期不算）`,
      tenFinding(situation, now.member, state, open, cured),
    ),
    ...(lifted ? [] : [claimedInTime(situation, clause("4.5"))]),
    ...(as === "member" && now.member.paid
      ? [
          paidThroughLeave(situation, laid, {
            cites: clause("4.5"),
            valid: (payment) => payment.scheme !== "resident" && paysMaternity(payment),
          }),
        ]
      : []),
  ];
  const price = enrols && as === "unenrolled" ? costOfJoining(situation, laid) : [];
  const lumpDay = bought === undefined ? undefined : firstDay(bought);
  return rule("allowance", "self", {
    conditions,
    payer: "employee-fund",
    from: lumpDay ? (lumpDay > event.date ? lumpDay : event.date) : now.atEvent || timely ? hoped.from : undefined,
    claimBy: last,
    limitDecides,
    amount: () => (as === "employer" && !enrols ? employeeAmount(situation) : memberAmount(situation)),
    counted: () => (now.atEvent ? months.towardTen(now.member, at) : months.towardTen(told.member, told.tenth ?? at)),
    how: () => ["津贴按月发给本人。", ...price],
    assumptions: [
      ...(price.length ? [ENROLLED_MUST_WAIT] : []),
      ...(lifted
        ? [ownReading("lump-sum-lifts-limit", "一次补足以后再领的，不受 12 个月的限制。", clause("4.5"))]
        : []),
      ...(limitDecides
        ? [ownReading("limit-caps-waiting", "交满 10 个月要在 12 个月的申领期限以内。", clause("4.5"))]
        : []),
    ],
  });
}

/** 四（三）: joining costs those the medical benefit who would have had it without, while they wait. */
function costOfJoining(situation: Situation, { deciding }: Books): string[] {
  const { event, now } = situation;
  const covered = (start: Month) =>
    months.isCovered(months.memberAt(paidFrom(situation, deciding, start), event.month));
  if (!served(months.unenrolled, standingAt(months.unenrolled, deciding, event.month))) return [];
  const latest = addMonths(event.month, -months.WAITING_MONTHS);
  return latest >= now && covered(latest)
    ? [
        `加了生育保险要等 ${months.WAITING_MONTHS} 个月，${monthZh(latest)}底前加，医疗费和津贴都有；再晚加，生的时候还在等待期，医疗费就不能报了。`,
      ]
    : [
        `加了生育保险要等 ${months.WAITING_MONTHS} 个月，现在才加，生的时候还在等待期，医疗费就不能报了。不加的话，医疗费能报，没有津贴。`,
      ];
}

/** What still brings the ten months in time: to be a member at the event, or to close a gap after it. */
function allowanceCures(
  situation: Situation,
  { deciding, told }: Books,
  inLimit: (book: Ledger) => boolean,
  reaches: (book: Ledger) => boolean,
): Action[] {
  const { event, now } = situation;
  const member = months.memberAt(deciding, event.month);
  const effect = "这次的生育津贴就能领到";
  if (!member.paid) return memberCures(situation, deciding, reaches, "本人", effect);
  if (event.future) {
    const going = reaches(paidFrom(situation, deciding, event.month));
    return going ? [] : memberCures(situation, deciding, inLimit, "本人", effect);
  }
  if (inLimit(told) || inLimit(paidFrom(situation, deciding, now))) return [];
  const closed = "前后的月份接着算，10 个月能在申领期限里交满";
  const last = member.run && member.run.last < now ? member.run.last : months.openGapStart(deciding, event.month);
  const closes = last !== undefined && inLimit(paidFrom(situation, deciding, now, true));
  return closes ? backPayment(situation, deciding, last, "", closed) : [];
}

function tenFinding(
  { event }: Situation,
  member: months.Membership,
  state: {
    readonly ready: boolean;
    readonly atEvent: boolean;
    readonly tenth: Month | undefined;
    readonly timely: boolean;
    readonly lump: Month | undefined;
  },
  open: readonly Action[],
  cured: readonly Assumption[],
): Finding {
  const counted = member.run ? member.months : 0;
  const seen = `到${EVENT_WORD[event.kind]}当月算 ${counted} 个月${waitingText(member.waiting)}`;
  const near = [
    ...(Math.abs(counted - months.ALLOWANCE_MONTHS) <= 1 ? [reading("R5", clause("4.2"))] : []),
    ...(member.run && member.run.first < START ? [reading("R7a", clause("4.2"))] : []),
    ...gapReadings(member),
  ];
  const put =
    state.tenth === undefined || !(member.paid || open.length)
      ? ""
      : `，${monthZh(state.tenth)}交满 ${months.ALLOWANCE_MONTHS} 个月`;
  if (state.atEvent) return met(seen, near);
  if (state.lump !== undefined) return met(`${seen}，${monthZh(state.lump)}已经一次补足`);
  const later = [...near, ...cured, reading("R7b", clause("4.5"))];
  return state.ready
    ? met(`${seen}${put}`, later)
    : unmet(`${seen}${put}${put && !state.timely ? "，那时已过申领期限" : ""}`, { cures: open, assumes: later });
}

const waitingText = (end: months.Membership["waiting"]): string =>
  end === "none" ? "" : end === "open" ? "（还在等待期）" : `（等待期到 ${monthZh(end)}）`;
