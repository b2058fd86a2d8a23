/** 只交了养老没交医保: months of which something else is said of each insurance. */
import { namesMonths, periodsIn } from "../periods.ts";
import { hadAsPaid, namesTheRest, restNamed } from "../words/covered.ts";
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
const AFTER_MONTHS = /((?:\d\s*月(?:份)?|\d{6})(?:起|开始|以来|[至到](?:今|现在|目前))*)(?=[^\d\s、,和及至到起止~—-])/g;

/** The clause once for each insurance of which it says something of its own; unchanged where it does not, or not clearly. */
export function apartIn(clause: string, now: number): string[] {
  const about = insurancesIn(withoutSums(clause)).length + (namesTheRest(clause) ? 1 : 0);
  if (clause.length > LONGEST || about < 2) return [clause];
  const { months, parts } = partsOf(piecesOf(clause), now);
  const whole = parts.every((part) => part.named && !namesMonths(part.text, now));
  const differ = new Set(parts.map(({ state }) => state)).size > 1;
  if (!whole || !differ || !namesMonths(months, now)) return [clause];
  return parts.map((part) => {
    const others = parts.filter((each) => each !== part && !namesTheRest(each.text)).map(({ text }) => text);
    const named = restNamed(part.text, others.join(), part.state === "已缴");
    return `${months} ${named}${part.state === undefined ? " ?" : ""}`;
  });
}

/** Where names and what is said of them part; a comma stays with what it begins. */
const piecesOf = (clause: string): readonly string[] =>
  hadAmongDenied(
    clause
      .replace(/\(([^()]*)\)/g, (whole, inner: string) => (saidState(inner) === undefined ? whole : ` ${inner} `))
      .replace(AFTER_MONTHS, "$1 ")
      .replace(STATE_BEFORE_NAME, "$1 ")
      .split(/[\s:]+|(?=[,;]|[没未]|只|其[他它余]|别的|不[给帮]?[我她]?[交缴买参上])|但是?|而/)
      .filter((piece) => /[^,;]/.test(piece)),
  );

/** The pieces put together by what they name; no parts where a name may belong to what stands before or behind it. */
function partsOf(pieces: readonly string[], now: number): { readonly months: string; readonly parts: readonly Part[] } {
  const common: string[] = [];
  let dated = false;
  const parts: Part[] = [];
  for (const [at, said] of pieces.entries()) {
    const piece = said.replace(/^[,;]+/, "");
    const named = insurancesIn(withoutSums(piece)).length > 0 || namesTheRest(piece);
    const state = saidState(piece) ?? summed(piece, now);
    const last = parts.at(-1);
    if (!named && state === undefined) {
      const months = namesMonths(piece, now);
      // 医疗欠费，2025年1月到6月: at the end they are those of all.
      if (last && (dated || !months || at < pieces.length - 1)) last.text += ` ${piece}`;
      else common.push(piece);
      dated ||= months;
    } else if (last !== undefined && isOpen(last, named, state) && !(named && isSilent(parts))) {
      last.spokenFirst = last.state !== undefined;
      last.text += ` ${piece}`;
      last.state ??= state;
      last.named ||= named;
    } else if (last?.spokenFirst === true && state === undefined && said === piece) return { months: "", parts: [] };
    else parts.push({ text: piece, state, named, spokenFirst: false });
  }
  return { months: common.join(" "), parts };
}

/** 生育险没给买，医保都有: beside what was not paid, what there is was paid. */
function hadAmongDenied(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => saidState(piece) === "没交")) return pieces;
  return pieces.map((piece) => (saidState(piece) === undefined ? hadAsPaid(piece) : piece));
}

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
  // 参加五险, 其中医疗欠费: what is said of one is not said of all.
  (part.state === undefined && !(named && state !== undefined && namesTheRest(part.text))) ||
  (!part.named && named && state === undefined);

/** More letters than a line of a list has. */
const LONGEST = 200;
