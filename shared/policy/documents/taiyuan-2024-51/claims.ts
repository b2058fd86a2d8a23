/** 并医险中心字〔2024〕51号, 第二章二 with 第三章: through which channel a claim is made, by whom, with which papers. */
import { addMonths, day } from "../../base/calendar.ts";
import { provinceOf } from "../../base/places.ts";
import { lastMonth, lastPaidMonth, paymentsIn } from "../../months/book.ts";
import type { Claim, MaterialUse } from "../../rules/line.ts";
import { endedPregnancy } from "../../shared-rules/event-kind.ts";
import { clause } from "./clauses.ts";
import { isMember, whoThen, type Asked } from "./members.ts";

/** One case of the lists in 二（一）2. `own`: as printed for her; `wife`: an unemployed wife's, with the marriage papers. */
export type Papers =
  | "birth"
  | "birth-by-caesarean"
  | "birth-with-complication"
  | "ended-in-hospital"
  | "surgery-in-hospital"
  | "surgery-in-clinic"
  | "wife-birth"
  | "wife-ended-in-hospital"
  | "wife-surgery-in-hospital"
  | "wife-surgery-in-clinic";
/** （1） after the employer has paid its arrears, （2） single bills. */
export type List = "after-arrears" | "single";
export type MaterialId =
  | "direct"
  | `${Papers} ${List} ${"online" | "counter"}`
  | `${"allowance" | "antenatal"} ${"online" | "counter" | "counter-herself"}`;

/* 二（二）, （三）: 失业人员可由个人办理 – on unemployment benefit, or her contract over and no other employer paying since. */
export function isUnemployed(c: Asked): boolean {
  const { situation, book } = c;
  if (whoThen(c).as === "unemployment-benefit") return true;
  const { dismissedOn } = situation.person.facts;
  if (!dismissedOn || day(dismissedOn) >= situation.asOf) return false;
  const employers = lastPaidMonth(
    book,
    lastMonth(book),
    (paid) => isMember(paid) && paid.scheme === "employer",
    undefined,
  );
  return employers === undefined || employers < situation.now;
}
const isAntenatal = (c: Asked): boolean => c.situation.event.kind === "prenatal";
/* 二（一）2: 参保单位承办人 for costs; who is in no employer's insurance claims for herself. */
export const costsClaim = (c: Asked): Claim => {
  const herself = whoThen(c).as === "individual" || (isAntenatal(c) && isUnemployed(c));
  return { who: herself ? "person" : "employer" };
};
export const allowanceClaim = (c: Asked): Claim => ({ who: isUnemployed(c) ? "person" : "employer" });

/* 二（一）2（1）: the employer paid its arrears, those up to the event, not before it. */
function isAfterArrears({ book, situation: { event } }: Asked): boolean {
  for (let m = book.first; m <= event.month; m = addMonths(m, 1)) {
    if (paymentsIn(book, m).some((one) => one.lateReason === "arrears" && (one.paidIn ?? m) >= event.month))
      return true;
  }
  return false;
}

/* 二（一）2（1）, （2）: which of the printed cases it is; both, where nobody told whether she stayed in hospital. */
function casesOf({ situation: { event } }: Asked, wife: boolean): Papers[] {
  if (event.kind === "delivery") {
    if (wife) return ["wife-birth"];
    return [event.complication ? "birth-with-complication" : event.caesarean ? "birth-by-caesarean" : "birth"];
  }
  const ended = event.kind === "termination" || endedPregnancy(event);
  const found: Papers[] = [];
  if (event.setting !== "outpatient") {
    if (ended) found.push(wife ? "wife-ended-in-hospital" : "ended-in-hospital");
    else found.push(wife ? "wife-surgery-in-hospital" : "surgery-in-hospital");
  }
  if (event.setting !== "inpatient") found.push(wife ? "wife-surgery-in-clinic" : "surgery-in-clinic");
  return found;
}

/* 二（一）1–2: settled on the spot in Shanxi's hospitals, or by hand, online or at the counter. */
export const costsPapers =
  (via: "self" | "spouse") =>
  (c: Asked): MaterialUse[] => {
    if (isAntenatal(c)) return throughEmployer(c, "antenatal");
    const { event } = c.situation;
    const list: List = isAfterArrears(c) ? "after-arrears" : "single";
    const cites = clause("2.2.1", "3");
    const inShanxi = event.place !== undefined && provinceOf(event.place) === "140000";
    const direct = via === "self" && list === "single" && inShanxi && event.setting !== "outpatient";
    return [
      ...(direct ? [{ id: "direct" satisfies MaterialId, channel: "direct", filedBy: "person", cites } as const] : []),
      ...casesOf(c, via === "spouse").flatMap((one): MaterialUse[] => [
        { id: `${one} ${list} online` satisfies MaterialId, channel: "online", filedBy: "person", cites },
        { id: `${one} ${list} counter` satisfies MaterialId, channel: "counter", filedBy: "employer", cites },
      ]),
    ];
  };

export const allowancePapers = (c: Asked): MaterialUse[] => throughEmployer(c, "allowance");

/* 二（二）, （三）: by the employer; at the counter the unemployed themselves. */
function throughEmployer(c: Asked, what: "allowance" | "antenatal"): MaterialUse[] {
  const cites = clause(what === "antenatal" ? "2.2.3" : "2.2.2", "3");
  const herself = isUnemployed(c);
  const counter: MaterialId = herself ? `${what} counter-herself` : `${what} counter`;
  return [
    { id: `${what} online` satisfies MaterialId, channel: "online", filedBy: "employer", cites },
    { id: counter, channel: "counter", filedBy: herself ? "either" : "employer", cites },
  ];
}
