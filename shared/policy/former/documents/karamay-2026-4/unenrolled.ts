/** 克医保规〔2026〕4号 四（一）第三款: flexible workers who have not joined maternity insurance. */
import { paidThen } from "../paid-then.ts";
import { addMonths, firstDay, monthZh, type Month } from "../../../base/calendar.ts";
import { condition, met, unmet } from "../../condition.ts";
import { rule, type Ruled } from "../../line.ts";
import { countedAt, cures, ifPaidFromNow, served, servedFrom, servedLater, standingAt } from "../../qualifying.ts";
import { reading } from "../../readings.ts";
import type { Ledger } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { EVENT_WORD, gapText, runText } from "../../wording.ts";
import { START, clause } from "./clauses.ts";
import { SHORT_WINDOW, ifCured, memberCures } from "./cures.ts";
import { costsNote, terminationCounts, treatedAtHome } from "./identity.ts";
import { coveredFrom } from "./waiting.ts";
import * as months from "./months.ts";

/** Her medical costs without maternity insurance. */
export function unenrolledMedical(situation: Situation, laid: Books): Ruled {
  const { event } = situation;
  const at = event.month;
  const standing = standingAt(months.unenrolled, laid.deciding, at);
  const holds = served(months.unenrolled, standing);
  const words = {
    enrol: "按月交职工医保",
    keepPaying: "职工医保接着按月交，不要断",
    backPay: "把断缴的月份全部补上，再接着按月交",
    effect: `交到${EVENT_WORD[event.kind]}当月，医疗费就能报`,
  };
  const byPaying = holds ? [] : cures(months.unenrolled, situation, standing, words);
  const covered = (book: Ledger) => months.isCovered(months.memberAt(book, at));
  const byJoining = holds || byPaying.length ? [] : memberCures(situation, laid.deciding, covered);
  const open = [...byPaying, ...byJoining];
  const hope = open.length ? [event.future ? reading("R9", clause("4.1")) : reading("R8")] : [];
  const near = Math.abs(standing.count - months.unenrolled.months) <= 1 ? [reading("R4", clause("4.1"))] : [];
  const early = standing.nearest && standing.nearest.first < START ? [reading("R7a", clause("4.1"))] : [];
  const { nearest } = standing;
  const short = nearest?.gap !== undefined && nearest.gap.length <= months.SHORT_GAP.months;
  const gapRead = [
    ...(nearest?.joined.length || short ? [reading("R3", clause("4.1"))] : []),
    ...(short ? [SHORT_WINDOW] : []),
  ];
  const readings = [...near, ...early, ...gapRead];
  const paid = byPaying.length
    ? standingAt(
        months.unenrolled,
        ifPaidFromNow(months.unenrolled, situation, laid.deciding, Math.max(at, situation.now) as Month),
        at,
      )
    : standing;
  const start = servedFrom(months.unenrolled, paid.run);
  const from = byJoining.length
    ? coveredFrom(months.memberAt(ifCured(situation, laid.deciding, byJoining), at))
    : start && firstDay(Math.max(start, START) as Month);
  const gap = nearest?.gap;
  const seen =
    nearest && !standing.run
      ? `交到 ${monthZh(nearest.last)}，之后到 ${monthZh(at)}没有接上，算 0 个月`
      : `${runText(standing.run, addMonths(at, -1), standing.count)}${gap ? `（之前${gapText(gap)}）` : ""}`;
  return rule("medical-expense", "self", {
    conditions: [
      condition(
        "in-medical-insurance",
        clause("4.1"),
        `${EVENT_WORD[event.kind]}当月交了职工医保`,
        standing.paid
          ? paidThen(situation, "", "，没有加生育保险")
          : unmet(`${monthZh(at)}没有交`, { cures: open, assumes: hope }),
      ),
      condition(
        "ten-months-medical",
        clause("4.1", ...(byJoining.length ? (["4.3"] as const) : [])),
        `当月之前职工医保连续交满 ${months.unenrolled.months} 个月`,
        standing.count >= months.unenrolled.months
          ? met(seen, readings)
          : unmet(seen, { cures: open, assumes: [...readings, ...hope] }),
      ),
      treatedAtHome(situation),
    ],
    payer: "employee-fund",
    from,
    laterFrom: event.overseas || holds ? undefined : servedLater(months.unenrolled, laid.told, at),
    how: () => [costsNote(situation)],
    notes: ["没有加生育保险的，只报医疗费，没有津贴。"],
    assumptions: terminationCounts(situation, clause("4.1")),
    counted: () => countedAt(months.unenrolled, standing.run, at),
  });
}
