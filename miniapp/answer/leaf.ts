/** Where a value of a sum is told, by its key: an official figure, or an amount of her own. */
import type { FactPath } from "../../shared/policy/index.ts";
import type { Slot } from "../draft/slots.ts";
import { slotOf } from "../draft/slots.ts";
import { figureId } from "../joining/answers.ts";

const OWN: Readonly<Record<string, FactPath>> = {
  "person.averageBaseLastYear": "person.averageBaseLastYear",
  "person.employerAverageWage": "person.employerAverageWage",
  "person.monthlyStipend": "person.monthlyStipend",
  "person.wageBeforeLeave": "person.wageBeforeLeave",
};

/** Where the key of a figure begins. */
export const FIGURES = "figures.";
/** By how many days a month is divided: a choice of the receipt between two ways to reckon, nothing to be told. */
const DIVISOR = "allowance-divisor:";

/** The place of a value in the draft; nothing for one that nobody can tell here. */
export function leafSlot(key: string | undefined): Slot | undefined {
  if (key === undefined) return undefined;
  if (!key.startsWith(FIGURES)) {
    const fact = OWN[key];
    return fact && slotOf(fact);
  }
  const name = key.slice(FIGURES.length);
  if (name.startsWith(DIVISOR)) return undefined;
  return {
    id: figureId(name),
    read: ({ figures }) => figures[name] ?? "",
    write(draft, typed) {
      const others = Object.entries(draft.figures).filter(([other]) => other !== name);
      return { ...draft, figures: Object.fromEntries(typed === "" ? others : [...others, [name, typed]]) };
    },
  };
}
