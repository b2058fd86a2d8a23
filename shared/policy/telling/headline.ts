/** The answer in one sentence, as a friend would say it: made from the lines alone, so that it cannot say more than they do. */
import type { Action, Assessment, Benefit, BenefitLine } from "../assessment/assessment.ts";
import { NEUTRAL_VOICE, type Voice } from "../asking/questions.ts";
import { addDays, day } from "../base/calendar.ts";
import { isOpen } from "../rules/line.ts";
import { isSoonerNow } from "../wording/sooner.ts";
import { sumInShort, sumWords } from "../wording/sum-words.ts";
import { undecidedWords } from "../wording/undecided.ts";
import { BENEFIT_WORD, dayWords, monthWords, paysBill } from "../wording/terms.ts";
import { monthsShort } from "./months-short.ts";
import { openWords } from "./open-words.ts";

/** The most it is long, in full-width letters: two lines of a phone. */
const MOST_WIDE = 40;

type Told = Pick<Assessment, "asOf" | "benefits" | "missing">;

/** What is only worth a word where it can be had, or where nothing else is asked. */
const EXTRA: ReadonlySet<Benefit> = new Set<Benefit>(["genetic-testing", "allowance-top-up"]);

/** What is left to do, before what it gives: 「3 月 31 日以前把没交的月份都交上」. */
const STEPS: Readonly<Partial<Record<Action["id"], string>>> = {
  // Months missed, or one still running that may be paid late.
  "back-pay": "把没交的月份都交上",
  enrol: "参保、按时交",
  "keep-paying": "接着按时交",
  "lump-sum": "一次交齐差的月份",
  "return-resident-reimbursement": "退回居民医保报过的钱",
};

/** The same in fewer words. */
const SHORT_STEPS: typeof STEPS = { ...STEPS, "back-pay": "补上没交的", "lump-sum": "一次交齐" };

/** To whom it is told, and whether in few words. */
interface Manner extends Voice {
  readonly short: boolean;
  /** Whether it says how many months lack, and that money comes sooner where a step is taken sooner. */
  readonly more: boolean;
}
/** From the fullest to the briefest. */
const BRIEFEST = { short: true, more: false };
const MANNERS = [{ short: false, more: true }, { short: false, more: false }, { short: true, more: true }, BRIEFEST];

/**
 * One sentence: each benefit by its best route, with the sum as far as it is settled, and the step before it where one is
 * left. 能报 and 能领 stand on an `eligible` line only, behind the step on a `pending` one, and on no other.
 */
export function headline(answer: Told, voice: Voice = NEUTRAL_VOICE): string {
  const say = (manner: (typeof MANNERS)[number]): string => sentence(answer, { ...voice, ...manner });
  const fits = MANNERS.find((manner) => widthOf(say(manner)) <= MOST_WIDE);
  return say(fits ?? BRIEFEST);
}

/** How wide a text is in full-width letters: figures and Latin ones are half as wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (HALF.test(letter) ? 0.5 : 1), 0);

const HALF = /[\u0020-\u007e–]/;

function sentence(answer: Told, voice: Manner): string {
  const best = benefitsIn(answer).flatMap((benefit) =>
    bestFirst(answer.benefits.filter((line) => line.benefit === benefit)).slice(0, 1),
  );
  const worth = best.filter((line) => isOpen(line) || !EXTRA.has(line.benefit));
  const named = bestFirst(worth.length > 0 ? worth : best);
  if (named.length === 0) return "按填的情况，没有可以判断的待遇。";
  const all = named.map((line) => said(line, answer, voice));
  return `${together(voice.short ? atOnce(all) : all).join("；")}。`;
}

/** The benefits in the order they are told in. */
const benefitsIn = ({ benefits }: Told): Benefit[] =>
  Object.keys(BENEFIT_WORD).flatMap((name) => benefits.find(({ benefit }) => benefit === name)?.benefit ?? []);

const RANKS = ["eligible", "pending", "payer", "unknown", "not-covered", "ineligible"];

/** What can be had comes first, then who else pays, an open question, what no document decides, a no. */
const rank = ({ verdict, payer }: BenefitLine): number =>
  RANKS.indexOf(verdict === "ineligible" && payer !== undefined ? "payer" : verdict);

const bestFirst = (lines: readonly BenefitLine[]): BenefitLine[] => [...lines].sort((a, b) => rank(a) - rank(b));

/** What is said of a benefit: what must be done or paid first, its name, and what comes of it. */
interface Said {
  readonly first: string;
  readonly name: string;
  readonly then: string;
  /** What it comes to, where that is told apart from what is paid alike. */
  readonly sum?: string;
  /** All there is to do, where it is one thing with a last day. */
  readonly deed?: { readonly what: string; readonly by: string };
}

/** Whoever pays the months to come: herself, her employer, the agency that pays her benefit. */
const UNBROKEN = "以后也不断缴，";

/** Before what comes of a step without which it does not, and of one that will do. */
const NEEDED = "才能";
const ENOUGH = "就能";

/** What goes on may have to go on for longer than for another benefit; what is done once is done for all on the first day. */
function deedOf([only, ...more]: readonly Action[], via: BenefitLine["via"]): Pick<Said, "deed"> {
  const by = only?.safeBy ?? only?.by;
  if (!only || by === undefined || more.length > 0 || only.id === "keep-paying") return {};
  return { deed: { what: `${via} ${only.id} ${only.who ?? ""}`, by } };
}

/** The same thing to do, in the same insurance, with two last days is told once, with the earlier of them: enough for all, needed for what ends then. */
function atOnce(all: readonly Said[]): Said[] {
  return all.map((one) => {
    const same = all.filter(({ deed }) => deed !== undefined && deed.what === one.deed?.what);
    const [soonest = one] = same.sort((a, b) => ((a.deed?.by ?? "") < (b.deed?.by ?? "") ? -1 : 1));
    const ends = soonest.deed?.by === one.deed?.by;
    return { ...one, first: soonest.first, then: ends ? one.then : one.then.replace(NEEDED, ENOUGH) };
  });
}

/** Benefits with the same step before them, or of which the same is said, share it. */
function together(all: readonly Said[]): string[] {
  const firsts = [...new Set(all.map(({ first }) => first))];
  return firsts.map((first) => {
    const alike = all.filter((one) => one.first === first);
    const thens = [...new Set(alike.map(({ then }) => then))];
    const parts = thens.map((then) => alikeWords(alike.filter((one) => one.then === then)));
    return `${first}${parts.join(first === "" ? "；" : "，")}`;
  });
}

/** 「津贴由单位付 19,600 元」, 「医疗费、津贴都由单位付，津贴 19,600 元」 */
function alikeWords(all: readonly Said[]): string {
  const [one, ...more] = all;
  if (one === undefined) return "";
  if (more.length === 0) return `${one.name}${one.then}${one.sum ?? ""}`;
  const names = all.map(({ name }) => name).join("、");
  const sums = all.flatMap(({ name, sum = "" }) => (sum === "" ? [] : [`，${name}${sum.replace(/^，/, "")}`]));
  return `${names}${one.sum === undefined ? "" : "都"}${one.then}${sums.join("")}`;
}

function said(line: BenefitLine, answer: Told, voice: Manner): Said {
  const { benefit, via, verdict, payer, amount } = line;
  const name = BENEFIT_WORD[benefit];
  if (verdict === "eligible") {
    const then = `能${residentsToo(line, answer) ? eitherWords(voice) : hadWords(line, voice)}`;
    return { first: isPlanned(line) ? UNBROKEN : "", name, then };
  }
  if (verdict === "pending") {
    const all = line.actions.filter(({ id }) => id in STEPS);
    const needed = all.filter(({ hastens }) => !hastens);
    // What only hastens is enough, and never needed: going on brings the same later.
    const cures = needed.length === 0 ? all : needed;
    const comes = cures.some(({ hastens, enough }) => hastens ?? enough) ? ENOUGH : NEEDED;
    const step = stepWords(cures, line.from, answer.asOf, voice);
    const sooner = voice.more && cures.some((one) => isSoonerNow(line, one)) ? "，早交早领" : "";
    return { first: `${step}，`, name, then: `${comes}${hadWords(line, voice)}${sooner}`, ...deedOf(cures, via) };
  }
  if (verdict === "ineligible" && payer === "employer")
    return { first: "", name, then: `由${voice.employer ?? "单位"}付`, sum: sumOf(amount, voice.short) };
  return { first: "", name, then: withoutWords(line, answer, voice) };
}

const isPlanned = ({ assumptions }: BenefitLine): boolean => assumptions.some(({ id }) => id === "planned-payments");

/** Whether resident insurance pays the same beside the spouse's: no paper gives both. */
const residentsToo = (line: BenefitLine, { benefits }: Told): boolean =>
  line.via === "spouse" &&
  benefits
    .filter(({ benefit, via, verdict }) => benefit === line.benefit && via === "resident" && verdict === "eligible")
    .some((one) => isPlanned(one) === isPlanned(line));

/** The two ways, of which one is to be chosen. */
const eitherWords = ({ spouse, short }: Manner): string =>
  `用${spouse}的医保或居民医保报，${short ? "二选一" : "只能选一个"}`;

const verbOf = (benefit: Benefit): string => (paysBill(benefit) ? "报" : "领");

/** 「用配偶的医保报」, 「领 23,520 元，可能到 37,920 元」 */
function hadWords({ benefit, via, amount }: BenefitLine, { spouse, short }: Manner): string {
  const using = { self: "", spouse: `用${spouse}的医保`, resident: "用居民医保" }[via];
  return `${using}${verbOf(benefit)}${sumOf(amount, short)}`;
}

const sumOf = (amount: BenefitLine["amount"], short: boolean): string =>
  amount === undefined ? "" : short ? sumInShort(amount) : sumWords(amount);

/** What is said where it can not be had, or not yet be told. */
function withoutWords(line: BenefitLine, answer: Told, voice: Manner): string {
  const { benefit, verdict, payer } = line;
  if (verdict === "unknown") return openWords(benefit, answer, voice);
  if (verdict === "not-covered") {
    return voice.short ? "要问 12393" : `：${undecidedWords(line)}，可以打 12393 问`;
  }
  if (payer === "treasury") return "由财政照原来的渠道付";
  return `${voice.short ? "" : "这次"}${paysBill(benefit) ? "报不了" : "领不到"}${voice.more ? shortBy(line, answer) : ""}`;
}

/** How many months are missing, where no other way to the same benefit fails for something else. */
function shortBy(line: BenefitLine, { benefits }: Told): string {
  const isOnly = benefits.filter(({ benefit }) => benefit === line.benefit).length === 1;
  const short = isOnly ? monthsShort(line) : undefined;
  return short === undefined ? "" : `，差 ${short} 个月`;
}

/** The cures in the order of doing, the first with the day by which it must be done. */
function stepWords(
  [first, ...others]: readonly Action[],
  from: string | undefined,
  asOf: string,
  voice: Manner,
): string {
  if (!first) return from === undefined ? "条件满了以后" : `${shortDay(from, asOf)}起`;
  return [stepWith(first, from, asOf, voice), ...others.map((one) => takenBy(one, voice))].join("，再");
}

/** A step with who takes it. */
const takenBy = (action: Action, voice: Manner): string =>
  `${takerOf(action, voice)}${(voice.short ? SHORT_STEPS : STEPS)[action.id] ?? ""}`;

/** Who takes a step, where the employer reads it: else it is the reader's own, or hers. */
function takerOf({ who = "person" }: Action, { she, spouse, employer }: Manner): string {
  if (employer === undefined) return "";
  return { person: she, spouse, employer, agency: "经办失业金的机构" }[who];
}

function stepWith(action: Action, from: string | undefined, asOf: string, voice: Manner): string {
  const { id, by, safeBy } = action;
  const step = takenBy(action, voice);
  const last = safeBy ?? by;
  if (last === undefined) return step;
  // Where it holds from the day after, the last month to pay is told; else the day by which to go on.
  if (id === "keep-paying" && addDays(day(last), 1) === from)
    return `${takerOf(action, voice)}接着交到 ${monthWords(last.slice(0, 7))}`;
  return `${shortDay(last, asOf)}以前${step}`;
}

/** A day without its year where that is the year of asking. */
const shortDay = (day: string, asOf: string): string =>
  day.slice(0, 4) === asOf.slice(0, 4) ? dayWords(day).replace(/^\d+ 年 /, "") : dayWords(day);
