/** 渝医保发〔2025〕37号 二: whose costs a personal account pays, and who pays the individual part only. */
import { addMonths, lastDay, month, monthText, type Day, type Month } from "../../base/calendar.ts";
import { isEmployees, lastMonthPaid, type Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { missing, no, rule, yes } from "../../rules/condition.ts";
import { saying } from "../../rules/words.ts";
import { R1 } from "../../shared-rules/gaps.ts";
import { reading } from "../../shared-rules/readings.ts";
import { cites, clause } from "./heading.ts";

const c21 = clause("2.1", {
  label: "二、1",
  role: "rule",
  through: "participation",
  summary:
    "职工医保个人账户的钱，可以给参加了基本医保的近亲属用：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。",
  decides: "个人账户可以给谁用",
  conditions: ["close-relative", "relative-insured"],
});
const CLOSE = ["spouse", "parent", "child", "sibling", "grandparent", "grandchild"];
const closeRelative = rule("close-relative", cites("2.1"), ({ relative }: Told) => {
  if (relative.relation === undefined) return missing("not-told", "relative.relation");
  return CLOSE.includes(relative.relation) ? yes("close") : no("not-close");
});
const relativeInsured = rule("relative-insured", cites("2.1"), ({ relative }: Told) => {
  if (relative.insured === undefined) return missing("not-told", "relative.insured");
  return relative.insured ? yes("insured") : no("not-insured");
});

/** 二、1. */
export const familyAccount: TopicRules = {
  topic: "family-account",
  isTold: ({ relative }) => relative !== undefined,
  on: ({ asOf }) => asOf,
  requires: () => [closeRelative, relativeInsured],
  actions: ({ relative }, verdict) =>
    verdict === "ineligible" && CLOSE.includes(relative.relation ?? "") && relative.insured === false
      ? [{ id: "enrol" }]
      : [],
};

const c22 = clause("2.2", {
  label: "二、2",
  role: "rule",
  through: "participation",
  summary:
    "退伍、换工作断缴职工医保的，3 个月内参加当年居民医保只交个人部分；单位欠费断的，从停保的下个月开始数 3 个月。",
  decides: "谁只交个人部分",
  conditions: ["left-job-or-army", "joins-within-three-months"],
  constants: { months: 3 },
});
const changed = rule("left-job-or-army", cites("2.2"), (asked: Told) => {
  const { person } = asked;
  if (person.leftArmyOn !== undefined) return yes("left-army");
  if (person.employmentChangedOn !== undefined) return yes("job-changed");
  return isSuspensionUntold(asked) ? yes("arrears") : missing("not-told", "person.employmentChangedOn");
});
/** An employer in arrears, and nobody told when it suspended the insurance: by the record, with the last month paid. */
const isSuspensionUntold = ({ person }: Told): boolean =>
  person.leftArmyOn === undefined &&
  person.employmentChangedOn === undefined &&
  (person.contributions ?? []).some(isEmployees) &&
  person.employerArrearsSince !== undefined;

/** The month after which the three months are counted, and what happened in it. */
interface Since {
  readonly month: Month;
  readonly what: "left-army" | "last-paid" | "changed" | "suspended";
}

/** The last month of employee insurance, or of service; without a record the month in which that ended. */
function lastMonth(asked: Told): Since | undefined {
  const { person } = asked;
  const joins = month(asked.joinsOn);
  const left = person.leftArmyOn === undefined ? undefined : month(person.leftArmyOn);
  const leaving = left === undefined ? undefined : ({ month: left, what: "left-army" } as const);
  // Nothing paid before joining is later.
  if (left !== undefined && left >= joins - 1) return leaving;
  const ended = person.employmentChangedOn === undefined ? undefined : month(person.employmentChangedOn);
  const paid = person.contributions && lastMonthPaid(asked, joins, isEmployees, ended);
  const job = paid ?? ended;
  if (job === undefined || (left !== undefined && left >= job)) return leaving;
  return { month: job, what: paid === undefined ? "changed" : "last-paid" };
}
/** 单位欠费: from the month in which the employer suspended the insurance. */
function sinceWhen(asked: Told): Since | undefined {
  const { employerArrearsSince, employmentChangedOn } = asked.person;
  return employerArrearsSince === undefined || employmentChangedOn === undefined
    ? lastMonth(asked)
    : { month: month(employmentChangedOn), what: "suspended" };
}

const { months: THREE_MONTHS } = c22.says.constants;
const r1 = reading(R1, cites("2.2"));
/** The last day to join. */
function joinsBy(asked: Told): Day | undefined {
  const since = sinceWhen(asked);
  if (since === undefined) return undefined;
  if (asked.person.employerArrearsSince !== undefined) return lastDay(addMonths(since.month, THREE_MONTHS));
  return lastDay(addMonths(since.month, asked.stance.reads(r1, THREE_MONTHS + 1, THREE_MONTHS)));
}

const joinsInTime = rule("joins-within-three-months", cites("2.2"), (asked: Told) => {
  const by = joinsBy(asked);
  const since = sinceWhen(asked);
  if (by === undefined || since === undefined) return missing("not-told", "person.employmentChangedOn");
  const data = () => ({ last: monthText(since.month), what: since.what, by, joins: asked.joinsOn });
  return asked.joinsOn <= by ? yes("in-time", data) : no("too-late", data);
});

/** 二、2. */
export const individualPartOnly: TopicRules = {
  topic: "individual-part-only",
  isTold: ({ person = {} }) =>
    (person.leftArmyOn ?? person.employmentChangedOn ?? person.employerArrearsSince) !== undefined,
  on: ({ joinsOn }) => joinsOn,
  // Without the change told, a record alone may end later than it shows.
  requires: (asked) => (changed.test(asked).outcome === "missing" ? [changed] : [changed, joinsInTime]),
  finds: (asked, verdict) => {
    const by = verdict === "unknown" ? undefined : joinsBy(asked);
    return by === undefined ? {} : { by };
  },
  actions: (asked, verdict, { by }) =>
    verdict === "eligible" && by !== undefined && asked.asOf <= by ? [{ id: "enrol", who: "person", by }] : [],
  premises: (asked, verdict) => [
    ...(verdict === "eligible" ? [{ ...premise("this-year"), cites: cites("2.2") }] : []),
    ...(isSuspensionUntold(asked) ? [{ ...premise("suspended-with-last-paid"), cites: cites("2.2") }] : []),
  ],
};

const premise = saying("this-year", "suspended-with-last-paid");
export const saidOfFunding = { premise };
/** What its words must have a sentence for. */
export const fundingConditions = { closeRelative, relativeInsured, changed, joinsInTime };
/** The clauses of this file. */
export const fundingClauses = [c21, c22] as const;
