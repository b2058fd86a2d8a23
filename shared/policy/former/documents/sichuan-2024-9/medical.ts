/** 川医保规〔2024〕9号 二（一）: medical costs, and the routes that the document does not speak of. */
import { paidThen } from "../paid-then.ts";
import type { Action, Assumption } from "../../../assessment/assessment.ts";
import { addMonths, firstDay, monthZh, type Day, type Month } from "../../../base/calendar.ts";
import { condition, met, unknown, unmet, type Asked, type Finding } from "../../condition.ts";
import { figurePath, waitingMonths } from "../../../figures/figures.ts";
import { notCovered, rule, waiting, type BenefitRule, type Ruled } from "../../line.ts";
import {
  countedAt,
  ifPaidFromNow,
  served,
  servedFrom,
  servedLater,
  standingAt,
  type Period,
  type Standing,
} from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import { countThrough, lastPaidMonth, type Payment, type Run } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { EVENT_WORD, runText } from "../../wording.ts";
import { START, clause } from "./clauses.ts";
import { TWELVE, cureWords, identity, localWaiting, mending, payable, twelveMedical, twelveMonths } from "./months.ts";

export const recordWanted = { id: "record-known", required: "缴费记录", cites: clause("2.2.1") } as const;

const OUTSIDE: Readonly<Record<"employer" | "resident", string>> = {
  employer: "这份文件只管灵活就业和领失业金的人；单位职工按当地职工生育保险的规定办",
  resident: "居民医保的生育待遇，已收录的文件没有规定",
};

/** 二（二）3: insured as somebody this document does not speak of. */
export const outside = (benefit: "medical-expense" | "allowance", as: "employer" | "resident"): Ruled =>
  notCovered(benefit, "self", OUTSIDE[as], clause("2", "2.2.3"), {
    assumptions: [ownReading("identity-at-event", "按生产或终止妊娠当时的身份，看归哪份文件管。", clause("2.2.3"))],
  });

const confirm = (effect: string): Action => ({ id: "confirm", what: "打 12393 问达州医保局", effect });

/** 二（一）: conditions as for the city's employer members; the local waiting time is another paper's figure. */
export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) => {
    const { as, laid, payment } = identity(situation);
    if (as === "unknown" || !laid) return waiting("medical-expense", "self", recordWanted, "person.contributions");
    if (as === "resident") return undefined;
    if (as === "employer") return outside("medical-expense", as);
    if (as === "medical-only") return leftToLocalRules();
    if (situation.event.overseas) {
      return notCovered("medical-expense", "self", "境外的医疗费，这份文件没有规定", clause("2.1"));
    }
    return membersCosts(situation, laid, payment?.scheme ?? "individual");
  },
};

function leftToLocalRules(): Ruled {
  const why = "没有加生育保险；只交职工医保能报多少，要看达州的职工医保规定，这份文件没有写";
  const text = "只交职工医保的，生育医疗费归达州职工医保的规定管，这里不按“没有”处理。";
  return notCovered("medical-expense", "self", why, clause("1.1", "2"), {
    actions: [confirm("问清楚只交职工医保时，生育的住院费怎么报")],
    assumptions: [ownReading("medical-only-left-to-local", text, clause("2"))],
  });
}

function membersCosts(situation: Situation, laid: Books, scheme: Payment["scheme"]): Ruled {
  const { event } = situation;
  const local = waitingMonths(situation, "511700", scheme)?.value;
  const period = local === undefined ? twelveMonths : localWaiting(local);
  const standing = standingAt(period, laid.deciding, event.month);
  const holds = served(period, standing);
  const words = cureWords(`交到${EVENT_WORD[event.kind]}当月，医疗费就能报`);
  const open = holds ? [] : mending(period, situation, standing, words);
  // A run that ended is told only while paying can still carry it on.
  const told = local === undefined && open.length > 0 ? standing.nearest : standing.run;
  return rule("medical-expense", "self", {
    conditions: [
      condition(
        "in-maternity-insurance",
        clause("2", scheme === "individual" ? "1.1" : "1.2"),
        `${EVENT_WORD[event.kind]}当月在生育保险里`,
        insured(situation, laid, standing, open, local === undefined ? scheme : undefined),
      ),
      waited(situation, laid, standing, open, { local, scheme, told }),
    ],
    payer: "employee-fund",
    ...(local !== undefined && costsFrom(situation, laid, period, standing)),
    counted: () => countedAt(period, told, event.month),
    how: () => ["报销范围包括产检、生产和计划生育，标准跟达州单位职工一样。"],
  });
}

/** First covered day by the caller's waiting time: for this event, and where it fails, after it. */
function costsFrom(situation: Situation, laid: Books, period: Period, standing: Standing) {
  const { event } = situation;
  const ifPaid = ifPaidFromNow(period, situation, laid.deciding, event.month);
  const { run } = standing.paid ? standing : standingAt(period, ifPaid, event.month);
  const start = servedFrom(period, run);
  const from: Day | undefined = start === undefined ? undefined : firstDay(Math.max(start, START) as Month);
  return { from, laterFrom: servedLater(period, laid.told, event.month) };
}

/** `open` = what still mends it; `scheme` given = how long one waits under it is not known. */
function insured(
  situation: Situation,
  laid: Books,
  standing: Standing,
  open: readonly Action[],
  scheme: Payment["scheme"] | undefined,
): Finding {
  const { event } = situation;
  if (standing.paid) return paidThen(situation);
  if (!payable(situation)) return lapsed(situation, laid);
  if (open.length === 0 && scheme !== undefined) {
    return unknown("当月还没有交，当地要等几个月还不知道", waitingPath(scheme));
  }
  const assumes = [reading(event.future ? "R9" : "R7c")];
  return unmet(`${monthZh(event.month)}还没有交`, { cures: open, assumes });
}

const LOCAL_GAP = 3;
const waitingPath = (scheme: Payment["scheme"]) => figurePath(`waiting-months:511700:${scheme}`);

/** A month that is over and was not paid in time: whether a short gap can be back-paid is a local rule, not loaded. */
function lapsed({ event }: Situation, { deciding }: Books): Finding {
  const last = lastPaidMonth(deciding, event.month);
  const seen = `${monthZh(event.month)}${last === event.month ? "是过后补交的" : "没有交"}`;
  if (last === undefined) return unmet(seen);
  if (event.month - last > LOCAL_GAP) return unmet(seen, { assumes: [reading("R8")] });
  const text = "断缴不超过 3 个月时能不能补缴后再报，要看达州的职工医保规定，这份文件没有写。";
  return unmet(seen, { beyond: true, assumes: [ownReading("local-gap", text, clause("2.1"))] });
}

/** The waiting asked about: its months where they are known, and the run whose months are told. */
interface Waiting {
  readonly local: number | undefined;
  readonly scheme: Payment["scheme"];
  readonly told: Run | undefined;
}

function waited(
  situation: Situation,
  laid: Books,
  standing: Standing,
  open: readonly Action[],
  { local, scheme, told }: Waiting,
): Asked {
  const cites = clause("2.1");
  const { event } = situation;
  const { at, count, paid } = standing;
  const asked = (required: string, finding: Finding) => condition("local-waiting", cites, required, finding);
  if (local === 0) return asked("过了达州职工医保的等待期", met("没有等待期（按填的）"));
  if (local !== undefined) {
    const medical = standingAt({ ...twelveMedical, counts: "before" }, laid.deciding, at).count;
    const text = "等待期按交生育保险的月份数，只交职工医保的月份没有算。";
    const assumes: Assumption[] = [
      ...(Math.abs(count - local) <= 1 ? [reading("R4")] : []),
      ...(count < local && medical >= local ? [ownReading("waiting-by-maternity-months", text, cites)] : []),
      ...(count < local && event.future ? [reading("R9")] : []),
    ];
    const seen = `${runText(told, addMonths(at, -1), count)}（等待期 ${local} 个月，是你提供的）`;
    const finding = count >= local ? met(seen, assumes) : unmet(seen, { cures: open, assumes });
    return asked(`当月之前交满 ${local} 个月`, finding);
  }
  const required = "过了达州职工医保的等待期";
  if (count >= TWELVE) {
    const text = "达州的等待期没有收录；连续交满 12 个月的，按已经过了等待期处理。";
    return asked(required, met(runText(told, at, count), [ownReading("long-enough", text, cites)]));
  }
  if (!paid && open.length > 0) {
    const seen = runText(told, told?.last ?? at, countThrough(told, told?.last ?? at));
    return asked(required, unmet(seen, { cures: open }));
  }
  return asked(required, unknown("达州的等待期还没有收录", waitingPath(scheme)));
}

/* Routes this document does not speak of. */

export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: ({ spouse }) =>
    spouse &&
    notCovered("medical-expense", "spouse", "能不能用丈夫的参保，这份文件没有写", clause("2"), {
      actions: [confirm("问清楚能不能用丈夫的生育保险")],
    }),
};

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) =>
    identity(situation).as === "resident"
      ? notCovered("medical-expense", "resident", OUTSIDE.resident, clause("2"))
      : undefined,
};
