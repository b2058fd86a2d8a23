/** What the reading pages call things: how a document stands on a day, what a clause is for, what a figure says. */
import type { Clause, DatedFigure, Force, PolicyDocument, PolicyQuestion } from "../../shared/policy/index.ts";
import { placeName } from "../places.ts";
import { FIGURE_STATUSES } from "../wording/answer.ts";
import { dateWords, figureWords, yuanWords } from "../wording/figures.ts";

/** Whether a document holds, in a word. */
export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  "in-force": "管这一天",
  "not-yet": "这一天还没开始",
  ended: "这一天已经过期",
};

/** A sign for each, so that no colour has to be seen. */
export const FORCE_SIGNS: Readonly<Record<Force, string>> = { "in-force": "✓", "not-yet": "…", ended: "–" };

/** From when to when a document holds. */
export const inForceWords = ({ inForce: { from, to } }: PolicyDocument): string =>
  `${dateWords(from)}起${to === undefined ? "，没有写到哪天为止" : `，到 ${dateWords(to)}为止`}`;

/** How many documents hold on the day. */
export const countWords = (forces: readonly Force[]): string => {
  const count = forces.filter((force) => force === "in-force").length;
  return count === 0 ? "这一天没有收录的文件管。" : `这一天有 ${count} 份文件管。`;
};

/** Where a question is asked. */
export const askedIn = (place: PolicyQuestion["place"]): string => (place === "000000" ? "全国" : placeName(place));

/** What a clause is headed: where it stands and, where it decides something, what. */
export const clauseTitle = ({ label, role, decides }: Clause): string =>
  role === "rule" ? `${label}：${decides}` : label;

/** Why a clause has nothing to try; `undefined` where it has. */
export const nothingToTry = ({ role, decides }: Clause): string | undefined =>
  role === "rule" ? undefined : `这一条没有可以试的：${decides}。`;

/** The id of a clause's heading: `3.1` → `clause-3-1`. Ids have no dots, so that they can be looked for. */
export const clauseElement = (clause: string): string => `clause-${dashed(clause)}`;

/** `3.1`, its first example → `try-3-1-0`. */
export const tryElement = (clause: string, at: number): string => `try-${dashed(clause)}-${at}`;

const dashed = (clause: string): string => clause.replace(/\./g, "-");

/** A figure as a statement: what, of when, how sure, where it stands. */
export function figureStatement(figure: DatedFigure): string {
  return `${figureSays(figure)}（${FIGURE_STATUSES[figure.status]}）：${figure.source}`;
}

function figureSays({ figure, value, unit }: DatedFigure): string {
  const [name, , tier, year] = figure.split(":");
  if (name === "maternity-rate") return `生育保险费率：缴费基数的 ${value * 100}%`;
  if (name === "individual-price") return `${year ?? ""} 年自己交${TIERS[tier ?? ""] ?? ""}：一年 ${yuanWords(value)}`;
  return figureWords({ figure, value, unit });
}

const TIERS: Readonly<Record<string, string>> = { "tier-1": "一档", "tier-2": "二档" };
