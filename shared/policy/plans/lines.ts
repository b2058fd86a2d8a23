/** An answer in short: what a plan is compared by. */
import { decide, type DecidedLine } from "../decide.ts";
import { amountOf } from "../decision.ts";
import type { Facts } from "../facts/facts.ts";
import { isDuty } from "../rules/action.ts";
import { isOpen } from "../rules/line.ts";
import type { PlanLine } from "./answer.ts";

/** What somebody told, or would have told, comes to. */
export interface Outlook {
  readonly facts: Facts;
  readonly decided: readonly DecidedLine[];
  readonly lines: readonly PlanLine[];
  /** Names of the lines that stand only once something more is done. */
  readonly unfinished: ReadonlySet<string>;
  /** The same asked of other facts. */
  readonly ifTold: (facts: Facts) => Outlook;
}

/** Decides the facts as `assess` does; `step` is called for each month walked, then and later. */
export function outlookOf(facts: Facts, step?: () => void): Outlook {
  const decided = decide(facts, step);
  const unfinished = new Set(decided.filter(needsStep).map(nameOf));
  return { facts, decided, lines: decided.map(lineOf), unfinished, ifTold: (other) => outlookOf(other, step) };
}

const lineOf = ({ benefit, via, verdict, from, claimBy, amount }: DecidedLine): PlanLine => ({
  benefit,
  via,
  verdict,
  ...(from !== undefined && { from }),
  ...(claimBy !== undefined && { claimBy }),
  ...(amount && { amount: amountOf(amount) }),
});

/** Whether something is left to be done before it stands, besides waiting and going on as told. */
export const needsStep = ({ verdict, actions }: DecidedLine): boolean =>
  verdict === "pending" && actions.some(({ id, asTold }) => !isDuty(id) && asTold !== true);

/** `allowance/self`. */
export const nameOf = ({ benefit, via }: Pick<PlanLine, "benefit" | "via">): string => `${benefit}/${via}`;

/** The same line of another answer. */
export const sameIn = (lines: readonly PlanLine[], one: Pick<PlanLine, "benefit" | "via">): PlanLine | undefined =>
  lines.find((other) => nameOf(other) === nameOf(one));

/** The lines of an answer that are otherwise than before: told otherwise, or with nothing more to be done; those had first. */
export function changedIn(now: Outlook, then: Outlook): DecidedLine[] {
  const changed = then.decided.filter((line, at) => {
    const [is, was] = [then.lines[at], sameIn(now.lines, line)];
    const name = nameOf(line);
    return JSON.stringify(is) !== JSON.stringify(was) || now.unfinished.has(name) !== then.unfinished.has(name);
  });
  return [...changed.filter(isOpen), ...changed.filter((line) => !isOpen(line))];
}
/** What of the answer is otherwise than before: verdicts first told, then days and sums. */
export function effectsOf(before: readonly PlanLine[], after: readonly PlanLine[]): string[] {
  const all = [...after, ...before.filter((one) => !sameIn(after, one))];
  return all.flatMap((one) => {
    const [was, is] = [sameIn(before, one), sameIn(after, one)];
    const changed = (what: string, of: (line: PlanLine) => string | number | undefined) => {
      const [a, b] = [was && of(was), is && of(is)];
      return a === b ? [] : [`${nameOf(one)}: ${what}${a ?? "-"} → ${b ?? "-"}`];
    };
    return [
      ...changed("", ({ verdict }) => verdict),
      ...changed("from ", ({ from }) => from),
      ...changed("claimBy ", ({ claimBy }) => claimBy),
      ...changed("amount ", ({ amount }) => amount && sumText(amount)),
    ];
  });
}

const sumText = ({ value, low, high }: NonNullable<PlanLine["amount"]>): string =>
  value !== undefined && low === high ? String(value) : low === undefined ? "open" : `${low}–${high ?? low}`;
