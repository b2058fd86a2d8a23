/**
 * 川医保规〔2024〕9号 三 and the end: read insurance.ts 一, 二, medical.ts 二（一）, allowance.ts 二（二）1–3, transition.ts 二（二）4
 * before it; then 二（二） as a line.
 */
import { addMonths, month, yearOf } from "../../base/calendar.ts";
import { isOpen, type Said, type Standing } from "../../rules/line.ts";
import { paper, paperLine } from "../../rules/paper.ts";
import { lastClaimDay } from "../../shared-rules/claim-period.ts";
import { endedPregnancy, hasLeave, ofCase } from "../../shared-rules/event-kind.ts";
import { leaveMonths } from "../../shared-rules/leave.ts";
import { whyNotPaid } from "../../shared-rules/seen.ts";
import {
  ALLOWANCE,
  allowanceClauses,
  claimableFrom,
  gapBefore,
  hasTwelve,
  inTime,
  insuredForAllowance,
  leaveEvent,
  monthsPaid,
  notAnEmployerMemberThen,
  sum,
  throughLeave,
  TWELVE,
} from "./allowance.ts";
import {
  askBackPay,
  cites,
  clause,
  inARow,
  insuranceClauses,
  insuredFrom,
  isMember,
  joining,
  notAResident,
  note,
  notPaidYet,
  payingFromNow,
  rests,
  rowTo,
  standing,
  throughResident,
  throughSpouse,
  whole,
  type Asked,
  type Walks,
} from "./insurance.ts";
import { medicalClauses, medicalExpense } from "./medical.ts";
import {
  claimedOrPutOff,
  eventIn2025,
  fullByLimit,
  inEmployeeMedical,
  isBegunOnUntoldDay,
  isFirstYear,
  isPutOff,
  maternityMonthsPaid,
  mayPassLimit,
  medicalMonths,
  medicalMonthsPaid,
  putOffTo,
  TRANSITION,
  transitionClauses,
  twelfth,
  WAITED_FOR,
} from "./transition.ts";

const c3 = clause("3", {
  label: "三",
  role: "no-decision",
  summary: "要求各地做好登记、征收、直接结算和津贴的办理，按全省的安排，看基金情况慢慢提高医疗费待遇，做好宣传。",
  decides: "说的是经办和以后的打算，不决定个人待遇",
});

const c4 = clause("4", {
  label: "结尾",
  role: "no-decision",
  summary: "2025 年 1 月 1 日起执行，管 5 年；国家和四川省有新规定的，按新的。",
  decides: "说的是从哪天到哪天、和别的文件怎么取舍",
});

/** In the paper's order: who; by 1; the leave and the claim of 3; or put off by 4. Where the claim is too late, the leave is not asked of. */
function requires(asked: Asked) {
  if (!hasLeave(asked.situation.event)) return [notAnEmployerMemberThen, ofCase(leaveEvent)];
  const who = [notAnEmployerMemberThen, notAResident];
  const leave = throughLeave(asked.stance);
  if (!isPutOff(asked)) {
    const matters = hasTwelve(asked) && inTime.test(asked).outcome === "yes";
    return [...who, insuredForAllowance, monthsPaid, ...(matters ? [leave] : []), inTime];
  }
  const from = insuredFrom(asked);
  const begun = from !== undefined && from <= leaveMonths(asked).latest;
  const matters = begun && claimedOrPutOff.test(asked).outcome === "yes";
  const putOff = [eventIn2025, medicalMonthsPaid, maternityMonthsPaid, claimedOrPutOff];
  return [...who, ...(matters ? [leave] : []), ...putOff];
}

function restsOn(asked: Asked, found: Standing): Said[] {
  const { situation, stance } = asked;
  const { event, asOf } = situation;
  if (found.verdict === "not-covered") return [{ ...rests("identity-at-event"), cites: cites("2.2.3") }];
  if (!hasLeave(event)) return [];
  const stood = standing(asked);
  // 4 asks no twelve months at the event.
  const broken =
    !isPutOff(asked) &&
    (stood
      ? !hasTwelve(asked) && gapBefore(asked, stood) !== undefined
      : whyNotPaid(asked, event.month, isMember(stance)).reason === "paid-late");
  const claimed = found.from !== undefined && found.from > asOf ? found.from : asOf;
  const otherYear = isOpen(found) && yearOf(month(claimed)) !== yearOf(event.month);
  const late = found.verdict === "ineligible" && asOf > lastClaimDay(situation, stance);
  const untoldDay = isOpen(found) && isPutOff(asked) && isBegunOnUntoldDay(asked);
  return [
    ...tooShortForTransition(asked, found),
    ...(broken && !isOpen(found) ? [{ ...rests("no-tolerance"), cites: cites("2.2.1") }] : []),
    ...(otherYear ? [{ ...rests("base-year"), cites: cites("2.2.2") }] : []),
    ...(late ? [{ ...rests("in-principle"), cites: cites("2.2.3") }] : []),
    ...(untoldDay ? [{ ...rests("begun-by-the-day"), cites: cites("2.2.3", "2.2.4") }] : []),
    ...notPaidYet(asked, found, TWELVE),
  ];
}

/** 4: an event of its year that fails by 1 was short of the medical months as well. */
function tooShortForTransition(asked: Asked, { verdict }: Standing): Said[] {
  const months = medicalMonths(asked);
  const isShort = verdict === "ineligible" && isFirstYear(asked.situation) && !isPutOff(asked) && !hasTwelve(asked);
  if (!isShort || months === 0 || months >= WAITED_FOR) return [];
  return [{ ...rests("transition-too-short", { months }), cites: cites("2.2.4") }];
}

function besides(asked: Asked, found: Standing): Said[] {
  const { event } = asked.situation;
  if (!hasLeave(event)) return endedPregnancy(event) ? [note("as-termination")] : [];
  return [...(isOpen(found) ? [note("paid-to-her")] : []), ...askBackPay(asked, found, TWELVE)];
}

const allowance = paperLine<Walks>({
  benefit: "allowance",
  via: "self",
  whose: "person",
  leaves: "members",
  looksAt: ["here", "province"],
  first: ({ event: { kind } }) => (kind === "prenatal" || kind === "treatment" ? [leaveEvent] : []),
  walks: (stance, walk, was, situation) => ({
    maternity: walk(inARow(situation, stance, isMember(stance), ALLOWANCE), was?.maternity),
    ...(isFirstYear(situation) && {
      medical: walk(inARow(situation, stance, inEmployeeMedical(stance), TRANSITION), was?.medical),
    }),
  }),
  requires,
  payer: "employee-fund",
  from: (asked) => (isPutOff(asked) ? putOffTo(asked) : claimableFrom(asked)),
  claimBy: ({ yearOn }) => yearOn,
  // Months begun by the limit may be filled for a year more.
  moves: (asked) => {
    const limit = month(asked.situation.yearOn);
    return isFirstYear(asked.situation)
      ? payingFromNow(asked, addMonths(limit, WAITED_FOR)).map((move) => ({ ...move, ...fullByLimit(asked.situation) }))
      : payingFromNow(asked, limit);
  },
  anotherTime: (asked) => (hasLeave(asked.situation.event) ? joining(asked) : []),
  sum,
  claims: (asked) => ({ who: "person", ...(mayPassLimit(asked) && { safeOnly: true }) }),
  notes: besides,
  premises: restsOn,
  strip: (asked) =>
    rowTo(asked, (isPutOff(asked) ? twelfth(asked)?.month : undefined) ?? asked.situation.event.month, TWELVE),
});

/* 一（一）: whether maternity insurance was chosen; 二（二）2: the bases. */
const DETAILS = ["maternity", "base"] as const;

/** The paper as registered. */
export const sichuan = paper({
  document: whole([...insuranceClauses, ...medicalClauses, ...allowanceClauses, ...transitionClauses, c3, c4]),
  lines: [medicalExpense, allowance, throughSpouse, throughResident],
  /* 一: resident insurance makes a resident wherever it was paid. */
  residentsAnywhere: true,
  details: { person: { employer: DETAILS, individual: DETAILS, "unemployment-benefit": DETAILS } },
});
