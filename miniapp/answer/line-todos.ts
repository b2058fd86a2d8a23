/** What is to be done for one line of an answer. */
import {
  isDuty,
  paysBill,
  undecidedWords,
  type Action,
  type Assessment,
  type BenefitLine,
  type FactsInput,
  type Scheme,
} from "../../shared/policy/index.ts";
import { BENEFIT_NAMES, routeWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { missingWords } from "../wording/missing.ts";
import type { Voice } from "../wording/voice.ts";
import { claimTodos, dayOf } from "./claim-todos.ts";
import { isEmployers } from "./letter.ts";
import type { Todo } from "./todo.ts";

/** Whose payments are told, and what happened, where that is known. */
export type Payers = Pick<FactsInput, "person" | "spouse" | "event">;

/** Everything to do for a line that can still be had. */
export const lineTodos = (
  line: BenefitLine,
  { asOf, missing, benefits }: Pick<Assessment, "asOf" | "missing" | "benefits">,
  voice: Voice,
  payers: Payers,
): Todo[] => [
  ...actionsOf(line, voice),
  ...claimTodos(line, asOf, [aboutOf(line, voice)], payers),
  ...restingOf(line, voice, {
    alone: paysAlone(line.via, payers),
    by: payingOn(line.via, payers, asOf),
    last: leaveEnds(line, benefits),
  }),
  ...askedOf(line, voice),
  ...figuresOf(line, missing, voice),
];

const aboutOf = ({ benefit, via }: BenefitLine, voice: Voice): string =>
  BENEFIT_NAMES[benefit] + (via === "self" ? "" : `（${routeWords(via, voice)}）`);

/** What she can do so that a line holds; the claim and what her employer owes stand elsewhere. */
export const curesOf = ({ actions }: BenefitLine): readonly Action[] => actions.filter(({ id }) => !isDuty(id));

const actionsOf = (line: BenefitLine, voice: Voice): Todo[] =>
  curesOf(line).map((action) => {
    const monthly = monthlyOf(line, action);
    return { ...todoFor(action, [aboutOf(line, voice)]), ...(monthly && { monthly }) };
  });

/** Paying month by month: up to a last month where the line holds from the day after; what an employer pays needs no reminder. */
function monthlyOf({ via, from }: BenefitLine, { id, who, by }: Action): Todo["monthly"] {
  if (id !== "keep-paying" || via === "resident" || (who !== "person" && who !== "spouse")) return undefined;
  return by !== undefined && from === dayAfter(by) ? { last: by.slice(0, "YYYY-MM".length) } : {};
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** One action as a thing to do. */
export function todoFor(action: Action, about: readonly string[]): Todo {
  const { id, what, by, effect } = action;
  const day = dayOf(action);
  // Joining is the same thing whatever it is for; only by when differs.
  const deed = id === "enrol" && { deed: what.replace(/，最晚从.*$/, "") };
  return { id: `${id}:${what}:${by ?? ""}`, ...deed, what, effect, about, ...(day && { day }) };
}

/** What the employer pays where insurance does not. */
export const employerOf = (line: BenefitLine, voice: Voice): Todo[] =>
  isEmployers(line)
    ? [
        {
          id: "employer-pays",
          what: "找单位要…，这次由单位付",
          effect: "下面有写好的“发给单位人事的话”，复制了发过去就行。单位不给，打 12333 或找劳动监察",
          about: [aboutOf(line, voice)],
        },
      ]
    : [];

/** The to-do of going on as told, by its route. */
export const goesOnId = ({ via }: Pick<BenefitLine, "via">): string => `keep-paying:${via}`;

/** Whether somebody pays each month without an employer. */
const paysAlone = (via: BenefitLine["via"], { person, spouse }: Payers): boolean =>
  via !== "resident" &&
  ((via === "spouse" ? spouse : person)?.contributions ?? []).some(
    ({ scheme, to }) => scheme === "individual" && to === undefined,
  );

/** How the months to come are paid, where all of them are paid alike. */
function payingOn(via: BenefitLine["via"], { person, spouse }: Payers, asOf: string): Scheme | undefined {
  const whose = (via === "spouse" ? spouse : person)?.contributions ?? [];
  const ahead = whose.filter(({ to }) => to === undefined || to > asOf.slice(0, "YYYY-MM".length));
  const [scheme, ...others] = new Set(ahead.map((stretch) => stretch.scheme));
  return others.length === 0 ? scheme : undefined;
}

/** The month in which a leave ends that is to be paid through, where an answer through the same insurance rests on it. */
function leaveEnds({ via }: BenefitLine, benefits: readonly BenefitLine[]): string | undefined {
  const through = benefits
    .filter((line) => line.via === via && line.verdict === "eligible")
    .flatMap(({ conditions }) => conditions.filter(({ id }) => id === "paid-through-leave"));
  const [last] = through.flatMap(({ reason, data }) => (reason === "goes-on" ? [data["last"]] : []));
  return typeof last === "string" ? last : undefined;
}

/** Who pays the months to come, and up to which. */
interface Paying {
  /** Whether somebody pays each month without an employer. */
  readonly alone: boolean;
  readonly by: Scheme | undefined;
  readonly last: string | undefined;
}

const monthlyWords = (last: string | undefined): string =>
  last === undefined ? "接着按月交" : `按月交到 ${dateWords(last)}（产假结束那个月）`;

/** Going on, by who pays: nobody is told to pay what an employer or the agency of a benefit pays. */
function goesOnWords({ via }: BenefitLine, voice: Voice, { by, last }: Paying): Pick<Todo, "what" | "effect"> {
  const rests = "上面的结果，是按以后都交上算的";
  const payer = via === "spouse" ? voice.spouse : voice.she;
  if (via === "resident") return { what: "居民医保每年按时交，不要断", effect: rests };
  if (by === "employer")
    return {
      what: `${payer}的医保由单位${monthlyWords(last)}，先不要离职`,
      effect: `${rests}；离职了、单位停交了，再查一次`,
    };
  if (by === "unemployment-benefit")
    return {
      what: `失业金在领，${payer}的医保就由社保局代交，不用自己交`,
      effect: `失业金停了，当月起自己${monthlyWords(last)}，不要断。${rests}`,
    };
  return { what: `${payer}的医保${monthlyWords(last)}，不要断`, effect: rests };
}

/** What a yes still rests on: the payments to come, and papers where no day is set to claim by. */
function restingOf(line: BenefitLine, voice: Voice, paying: Paying): Todo[] {
  const { benefit, verdict, claimBy, assumptions, materials } = line;
  if (verdict !== "eligible") return [];
  const about = [aboutOf(line, voice)];
  const { alone, last } = paying;
  const pays = {
    id: goesOnId(line),
    ...goesOnWords(line, voice, paying),
    about,
    ...(alone && { monthly: last === undefined ? {} : { last } }),
  };
  const papers =
    materials.length > 0
      ? { id: "papers", what: "备齐…要带的材料", effect: "清单在“去哪里办、带什么”里", about }
      : {
          id: "ask:papers",
          what: "找医院的医保窗口问：…怎么结算、带什么",
          ask: "…怎么结算、带什么",
          effect: "文件没有写要带哪些材料，也可以打 12393 问",
          about,
        };
  return [
    ...(assumptions.some(({ id }) => id === "planned-payments") ? [pays] : []),
    ...(claimBy === undefined && paysBill(benefit) ? [papers] : []),
  ];
}

/** The official figures without which a line cannot be decided: only an office can tell them. */
const figuresOf = (line: BenefitLine, missing: Assessment["missing"], voice: Voice): Todo[] =>
  line.verdict !== "unknown"
    ? []
    : missing
        .filter(({ fact, benefits }) => fact.startsWith("figures.") && benefits.includes(line.benefit))
        .map(({ fact }) => missingWords(fact, voice).text)
        // By its words: what is asked in one call for two benefits is one thing to do.
        .map((asked) => ({
          id: `ask:${asked}`,
          what: `打 12393 问清楚：${asked}`,
          ask: asked,
          effect: "这个数我们还没有，问到了就知道能不能办",
          about: [aboutOf(line, voice)],
        }));

/** What only an office can say. */
function askedOf(line: BenefitLine, voice: Voice): Todo[] {
  const about = [aboutOf(line, voice)];
  if (line.verdict === "not-covered")
    return [
      {
        id: `ask:whether:${undecidedWords(line)}`,
        what: "打 12393 问当地医保：…能不能办",
        ask: "…能不能办",
        effect: undecidedWords(line),
        about,
      },
    ];
  const { days, alternatives = [] } = line.amount ?? {};
  if (line.verdict !== "unknown" && alternatives.length > 0) {
    const ask =
      days !== undefined && alternatives.every((other) => other.days === days) ? "…怎么算" : "…按多少天、怎么算";
    return [
      {
        id: "ask:amount",
        what: `打 12393 问当地医保：${ask}`,
        ask,
        effect: "有的数还待当地确认",
        about,
      },
    ];
  }
  return [];
}
