/** 只交了养老没交医保: months of which something else is said of each insurance. */
import { periodsIn } from "../periods.ts";
import { insurancesIn } from "../words/insurances.ts";
import { saidState, STATE_BEFORE_NAME } from "../words/spoken.ts";
import { yuanIn } from "../words/states.ts";
import { sumsIn, withoutSums } from "./cells.ts";

/** What is said of some insurances; `spokenFirst`: the state stands before their names. */
interface Part {
  text: string;
  state: string | undefined;
  named: boolean;
  spokenFirst: boolean;
}

/** The end of the months, before what is said of them. */
const AFTER_MONTHS = /(\d\s*月(?:份)?|\d{6})(?=[^\d\s、,和及至到起止~—-])/g;

/** The clause once for each insurance of which it says something of its own; unchanged where it does not, or not clearly. */
export function apartIn(clause: string, now: number): string[] {
  if (clause.length > LONGEST || insurancesIn(withoutSums(clause)).length < 2) return [clause];
  const pieces = hadAmongDenied(
    clause
      .replace(AFTER_MONTHS, "$1 ")
      .replace(STATE_BEFORE_NAME, "$1 ")
      .split(/[\s,;:]+|(?=[没未]|只|不[给帮]?[我她]?[交缴买参上])|但是?|而/)
      .filter((piece) => piece !== ""),
  );
  const common: string[] = [];
  const parts: Part[] = [];
  for (const piece of pieces) {
    const [named, state] = [insurancesIn(withoutSums(piece)).length > 0, saidState(piece) ?? summed(piece, now)];
    const last = parts.at(-1);
    if (!named && state === undefined) {
      if (last) last.text += ` ${piece}`;
      else common.push(piece);
    } else if (last !== undefined && isOpen(last, named, state) && !(named && isSilent(parts))) {
      last.spokenFirst = last.state !== undefined;
      last.text += ` ${piece}`;
      last.state ??= state;
      last.named ||= named;
    } else if (last?.spokenFirst === true && state === undefined) return [clause];
    else parts.push({ text: piece, state, named, spokenFirst: false });
  }
  const whole = parts.every((part) => part.named && !namesMonths(part.text, now));
  const differ = new Set(parts.map(({ state }) => state)).size > 1;
  const months = common.join(" ");
  if (!whole || !differ || !namesMonths(months, now)) return [clause];
  return parts.map(({ text, state }) => `${months} ${text}${state === undefined ? " ?" : ""}`);
}

/** 生育险没给买，医保都有: beside what was not paid, what there is was paid. */
function hadAmongDenied(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => saidState(piece) === "没交")) return pieces;
  return pieces.map((piece) => (saidState(piece) === undefined ? piece.replace(HAD, "已缴") : piece));
}
const HAD = /(?:都|也|倒是|一直)有的?$/;

/** 养老 720.00: a sum says as much as a state. */
function summed(piece: string, now: number): string | undefined {
  const [sum] = sumsIn(periodsIn(piece, now).rest).flatMap((text) => yuanIn(text) ?? []);
  if (sum === undefined) return undefined;
  return sum > 0 ? "已缴" : sum < 0 ? "退费" : "未缴";
}

/** 养老√ 医疗 失业√: of the one in the middle nothing is said. */
const isSilent = (parts: readonly Part[]): boolean => parts.length > 1 && parts.at(-1)?.state === undefined;

/** Whether a part still lacks its state, or its names. */
const isOpen = (part: Part, named: boolean, state: string | undefined): boolean =>
  part.state === undefined || (!part.named && named && state === undefined);

/** More letters than a line of a list has. */
const LONGEST = 200;

function namesMonths(text: string, now: number): boolean {
  const { periods, days, bare } = periodsIn(text, now);
  return periods.length + days.length + bare.length > 0;
}
