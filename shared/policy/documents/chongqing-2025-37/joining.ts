/** 渝医保发〔2025〕37号 一: who from outside may join, who is retired elsewhere, and with which papers a newborn joins. */
import { addDays, addMonthsToDay, day, daysBetween, month } from "../../base/calendar.ts";
import { birthOf, isEmployees, isHere, isWithin, lastMonthPaid, type Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { beyond, missing, no, rule, yes, type Rule } from "../../rules/condition.ts";
import type { Reading } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { within } from "../../shared-rules/gaps.ts";
import { cites, clause } from "./heading.ts";
import { eveOfTwo } from "./newborns.ts";

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
  constants: { gap: 3, men: 63, women: 58 },
});
const GAP = c12.says.constants.gap;
const AGES = { male: c12.says.constants.men, female: c12.says.constants.women } as const;

/** Whether the person joins anew; `undefined` while no record is told. */
function joinsAnew(asked: Told): "first" | "after-gap" | "goes-on" | undefined {
  if (asked.person.contributions === undefined) return undefined;
  const joins = month(asked.joinsOn);
  const last = lastMonthPaid(asked, joins, (one) => isEmployees(one) && isHere(asked, one.region));
  if (last === undefined) return "first";
  return within(asked.stance, Math.max(0, joins - last - 1), GAP, cites("1.2")) ? "goes-on" : "after-gap";
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

const c14 = clause("1.4", {
  label: "一、4",
  role: "rule",
  through: "participation",
  summary: "新生儿 90 天内凭出生医学证明参加居民医保；再大的凭居住证、户口簿等。",
  decides: "宝宝凭什么参保",
  conditions: ["newborn-papers"],
  constants: { days: 90 },
});
/** 出生90天内. */
const NINETY_DAYS = c14.says.constants.days;

const papersAtOnce: Reading<"papers-at-once"> = { id: "papers-at-once", cites: cites("1.4") };
const newbornPapers = rule("newborn-papers", cites("1.4"), (asked: Told) => {
  const born = birthOf(asked);
  if (born === undefined) return missing("birthday-not-told", "newborn.bornOn");
  const { newborn, stance } = asked;
  const data = () => ({ days: Math.max(0, daysBetween(born, asked.childJoinsOn)) });
  if (isWithin(asked, born, NINETY_DAYS)) {
    if (newborn.certificate === true) return yes("certificate", data);
    const others = hasOtherPapers(asked);
    if (others && stance.reads(papersAtOnce, true, false)) return yes("with-papers", data);
    if (newborn.certificate === undefined) return missing("certificate-not-told", "newborn.certificate");
    const untold = others ? [] : otherPapersUntold(asked);
    return untold.length > 0 ? missing("other-papers-not-told", ...untold) : no("without-certificate", data);
  }
  if (hasOtherPapers(asked)) return yes("older-with-papers", data);
  const untold = otherPapersUntold(asked);
  return untold.length > 0 ? missing("papers-not-told", ...untold) : no("older-without-papers", data);
});
/** 居住证、户口簿. */
function hasOtherPapers({ newborn, tells }: Told): boolean {
  const permitFirst = tells("newborn.residencePermit") && newborn.residencePermit === true;
  return permitFirst || newborn.household === true || newborn.residencePermit === true;
}
const otherPapersUntold = ({ newborn }: Told): string[] => [
  ...(newborn.residencePermit === undefined ? ["newborn.residencePermit"] : []),
  ...(newborn.household === undefined ? ["newborn.household"] : []),
];

/** 一、4. */
export const newbornJoins: TopicRules = {
  topic: "newborn-joins",
  isTold: ({ newborn }) => newborn !== undefined,
  on: ({ childJoinsOn }) => childJoinsOn,
  requires: () => [newbornPapers],
  finds: (asked) => {
    const born = birthOf(asked);
    return born === undefined ? {} : { by: addDays(born, NINETY_DAYS) };
  },
  actions: (asked, _verdict, { by }) => {
    const born = birthOf(asked);
    if (born === undefined || by === undefined) return [];
    // Later, 五、1 still lets who is under two begin on the next day.
    const last = [by, eveOfTwo(born)].find((one) => asked.asOf <= one);
    return [{ id: "enrol", ...(last !== undefined && { by: last }) }];
  },
  // 居住证、户口簿等有效身份证件: what else is one, the paper does not say.
  premises: (_asked, verdict) =>
    verdict === "ineligible" ? [{ ...premise("other-papers"), cites: cites("1.4") }] : [],
};

const premise = saying("flexible-worker", "asked-of-new-joiners", "other-papers");
export const saidOfJoining = { premise };
/** What its words must have a sentence for. */
export const joiningConditions = {
  hukouTold,
  newJoiner,
  underAge,
  notRetired,
  retiredElsewhere,
  yearsHere,
  newbornPapers,
};
export const joiningReadings = { papersAtOnce };
/** The clauses of this file. */
export const joiningClauses = [c11, c12, c13, c14] as const;
