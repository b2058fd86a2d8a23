/** 渝医保发〔2025〕37号 一、1 to 3 and 二: who may join, whose costs an account pays, who pays the individual part only. */
import {
  addMonths,
  addMonthsToDay,
  day,
  lastDay,
  month,
  monthText,
  type Day,
  type Month,
} from "../../base/calendar.ts";
import { isEmployees, isHere, lastMonthPaid, type Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { beyond, missing, no, rule, yes, type Rule } from "../../rules/condition.ts";
import { saying } from "../../rules/words.ts";
import { R1, SHORT_GAP, withinThree } from "../../shared-rules/gaps.ts";
import { reading } from "../../shared-rules/readings.ts";
import { cites, clause } from "./heading.ts";

const c11 = clause("1.1", {
  label: "一、1",
  role: "rule",
  through: "participation",
  summary: "市外户籍人员指内地其他地方的人和有居住证的港澳台居民。",
  decides: "谁算市外户籍",
  conditions: ["hukou-told"],
});
const hukouTold = rule("hukou-told", cites("1.1", "1.3"), ({ person }: Told) => {
  const { hukou } = person;
  if (hukou === undefined) return missing("not-told", "person.hukou");
  if (hukou === "other") return beyond("other");
  if (hukou !== "local") return yes(hukou);
  return person.retiredElsewhere === false ? beyond("local-not-retired") : yes("local");
});

const c12 = clause("1.2", {
  label: "一、2",
  role: "rule",
  through: "participation",
  summary: "市外户籍的人第一次参保或断缴超过 3 个月，未到年龄、没在外地退休的，可以自己交职工医保。",
  decides: "市外户籍的人能不能自己交职工医保",
  conditions: ["new-joiner", "under-age", "not-retired-elsewhere"],
  constants: { gap: SHORT_GAP, men: 63, women: 58 },
});
const AGES = { male: c12.says.constants.men, female: c12.says.constants.women } as const;

/** Whether the person joins anew; `undefined` while no record is told. */
function joinsAnew(asked: Told): "first" | "after-gap" | "goes-on" | undefined {
  if (asked.person.contributions === undefined) return undefined;
  const joins = month(asked.joinsOn);
  const last = lastMonthPaid(asked, joins, (one) => isEmployees(one) && isHere(asked, one.region));
  if (last === undefined) return "first";
  return withinThree(asked.stance, Math.max(0, joins - last - 1), cites("1.2")) ? "goes-on" : "after-gap";
}

const isUnder = ({ person: { bornOn }, joinsOn }: Told, years: number): boolean | undefined =>
  bornOn === undefined ? undefined : joinsOn < addMonthsToDay(day(bornOn), years * 12);

const underAge = rule("under-age", cites("1.2"), (asked: Told) => {
  const [asWoman, asMan] = [isUnder(asked, AGES.female), isUnder(asked, AGES.male)];
  if (asWoman === undefined || asMan === undefined) return missing("birthday-not-told", "person.bornOn");
  // Where both ages come to the same, it does not matter whose it is.
  const own = asWoman === asMan ? undefined : asked.person.sex;
  if (asWoman !== asMan && own === undefined) return missing("sex-not-told", "person.sex");
  const under = own === "male" ? asMan : asWoman;
  const limit = own === undefined ? (under ? AGES.female : AGES.male) : AGES[own];
  return under ? yes("under", () => ({ limit })) : no("reached", () => ({ limit }));
});

const notRetired = rule("not-retired-elsewhere", cites("1.2"), ({ person: { retiredElsewhere } }: Told) => {
  if (retiredElsewhere === undefined) return missing("not-told", "person.retiredElsewhere");
  return retiredElsewhere ? no("retired") : yes("not-retired");
});

/** Who goes on and who joins anew are both let in where age and retirement stand in nobody's way. */
const isOpenToAnybody = (asked: Told): boolean =>
  underAge.test(asked).outcome === "yes" && notRetired.test(asked).outcome === "yes";

const newJoiner = rule("new-joiner", cites("1.2"), (asked: Told) => {
  const how = joinsAnew(asked);
  if (how !== undefined) return yes(how);
  return isOpenToAnybody(asked) ? yes("either-way") : missing("not-told", "person.contributions");
});

const c13 = clause("1.3", {
  label: "一、3",
  role: "rule",
  through: "participation",
  summary: "本市户籍、在外地退休的人也能参保；退休待遇看两边的缴费年限。",
  decides: "在外地退休的本市人能不能参保",
  conditions: ["hukou-told", "retired-elsewhere", "years-here"],
});
const retiredElsewhere = rule("retired-elsewhere", cites("1.3"), ({ person }: Told) =>
  person.retiredElsewhere === undefined ? missing("not-told", "person.retiredElsewhere") : yes("retired"),
);
const yearsHere = rule("years-here", cites("1.3"), ({ person: { paidYearsHere, paidYearsElsewhere } }: Told) => {
  if (paidYearsHere === undefined || paidYearsElsewhere === undefined) {
    const untold = [
      ...(paidYearsHere === undefined ? ["person.paidYearsHere"] : []),
      ...(paidYearsElsewhere === undefined ? ["person.paidYearsElsewhere"] : []),
    ];
    return missing("not-told", ...untold);
  }
  const data = () => ({ here: paidYearsHere, elsewhere: paidYearsElsewhere });
  return paidYearsHere >= paidYearsElsewhere ? yes("enough", data) : no("too-few", data);
});

const isNo = (asked: Told) => (one: Rule<Told>) => one.test(asked).outcome === "no";
const OF_NEW_JOINERS: readonly Rule<Told>[] = [underAge, notRetired];

/** 一、1 to 3. */
export const joinAsIndividual: TopicRules = {
  topic: "join-as-individual",
  isTold: ({ person }) => person?.hukou !== undefined || person?.retiredElsewhere !== undefined,
  on: ({ joinsOn }) => joinsOn,
  requires: (asked) => {
    const { hukou } = asked.person;
    if (hukou === "local") return [hukouTold, retiredElsewhere];
    if (hukou === undefined || hukou === "other") return [hukouTold];
    const how = joinsAnew(asked);
    if (how === "goes-on") return [hukouTold, newJoiner];
    // While it is open whether the person joins anew, a no of new joiners decides nothing.
    const decide = how === undefined ? OF_NEW_JOINERS.filter((one) => !isNo(asked)(one)) : OF_NEW_JOINERS;
    return [hukouTold, newJoiner, ...decide];
  },
  beside: (asked) => {
    const { person } = asked;
    const { hukou } = person;
    if (hukou === "local") return person.retiredElsewhere === true ? [yearsHere] : [];
    const open = hukou !== undefined && hukou !== "other" && joinsAnew(asked) === undefined;
    return open ? OF_NEW_JOINERS.filter(isNo(asked)) : [];
  },
  premises: (asked, verdict) => {
    if (verdict !== "eligible" || asked.person.hukou === "local") return [];
    const goesOn = joinsAnew(asked) === "goes-on" ? [{ ...premise("asked-of-new-joiners"), cites: cites("1.2") }] : [];
    return [...goesOn, { ...premise("flexible-worker"), cites: cites("1.2") }];
  },
};

const c21 = clause("2.1", {
  label: "二、1",
  role: "rule",
  through: "participation",
  summary: "个人账户的钱可以给参保的近亲属用。",
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
  summary: "退伍、换工作断缴的，3 个月内参加当年居民医保只交个人部分。",
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

const premise = saying("this-year", "flexible-worker", "asked-of-new-joiners", "suspended-with-last-paid");
export const saidOfJoining = { premise };
/** What its words must have a sentence for. */
export const joiningConditions = {
  ...{ hukouTold, newJoiner, underAge, notRetired, retiredElsewhere, yearsHere },
  ...{ closeRelative, relativeInsured, changed, joinsInTime },
};
/** The clauses of this file. */
export const joiningClauses = [c11, c12, c13, c21, c22] as const;
