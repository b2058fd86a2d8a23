/** Lines of several insurances beside one month: what is said of each, and of which nothing is. */
import { periodsIn } from "../periods.ts";
import { namedIn } from "../row-words.ts";
import type { Cell, Doubt } from "../row.ts";
import type { Named } from "../words/insurances.ts";
import { allOf } from "./group-months.ts";
import { hasMonth, type Group } from "./groups.ts";
import { NOTHING, type Item } from "./item.ts";

/** 医保 已缴, 养老 未缴 below their month: lines of one insurance each; of one that says nothing beside them it is asked. */
export function eachInsured(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return [];
  const beside = byInsurance(items.filter((item) => !hasMonth(item)));
  if (!items.some(hasMonth) || !beside.some(says)) return [];
  if (!beside.every(({ cells }) => insuranceNames(cells).length > 0)) return [];
  return beside.map((item) => (says(item) ? item : { ...item, doubts: [...item.doubts, SILENT] }));
}

/** 养老保险, 已缴, 医保, 未缴, each a line: what follows a name is said of it; where the last is a name, what stands before. */
function byInsurance(items: readonly Item[]): readonly Item[] {
  const isName = ({ cells }: Item): boolean => insuranceNames(cells).length > 0;
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || items.filter(isName).length < 2 || !(isName(first) || isName(last))) return items;
  const begins = isName(first);
  const parts: Item[][] = [];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    const own = parts.at(-1);
    if (own === undefined || before === undefined || (begins ? isName(item) : isName(before))) parts.push([item]);
    else own.push(item);
  }
  return parts.map((own): Item => {
    const [strange] = own.flatMap((item) => item.strange ?? []);
    return {
      ...NOTHING,
      lines: own.flatMap(({ lines }) => lines),
      cells: own.flatMap(({ cells }) => cells),
      doubts: own.flatMap(({ doubts }) => doubts),
      ...(strange !== undefined && { strange }),
    };
  });
}

/** 202501 720 养老, 202501 医疗: of an insurance that stands without a sum wherever others have theirs, it is asked. */
function besideSums(group: Group, summed: ReadonlySet<string>, now: number): Group {
  if (summed.size === 0 || group.items.some(says)) return group;
  const names = insuranceNames(allOf(group.items, ({ cells }) => cells));
  const silent = names.length > 0 && names.every((name) => !summed.has(name));
  if (!silent || group.items.some((item) => hasNumber(item, now))) return group;
  return { ...group, items: group.items.map((item) => ({ ...item, doubts: [...item.doubts, SILENT] })) };
}

/** 202503,职工医保,,甲公司: where others say whether they were paid, an empty cell does not. */
function besideStates(group: Group, stated: boolean): Group {
  if (!stated || group.items.some((item) => says(item) || item.doubts.length > 0)) return group;
  if (!group.items.some(({ lines }) => lines.some(({ plain }) => EMPTY_CELL.test(plain)))) return group;
  return { ...group, items: group.items.map((item) => ({ ...item, doubts: [...item.doubts, EMPTY] })) };
}

const EMPTY_CELL = /[,\t|;]\s*[-—/]*\s*(?:[,\t|;]|$)/;
const EMPTY: Doubt = { what: "state", why: "别的行写着交没交上，这一行有一格是空的" };

/** What the other lines of a block have, and this group may lack. */
interface Others {
  readonly summed: ReadonlySet<string>;
  readonly stated: boolean;
}

/** A group beside the others of its block: of what they have and it lacks, it is asked. */
export const besideOthers = (group: Group, { summed, stated }: Others, now: number): Group =>
  besideStates(besideSums(group, summed, now), stated);

/** Whether a line names a month, and says whether it was paid. */
export const saysOfMonth = (item: Item): boolean => hasMonth(item) && says(item);

/** A number beside the months: it may be a sum. */
const hasNumber = ({ lines }: Item, now: number): boolean =>
  lines.some(({ plain }) => /\d/.test(periodsIn(plain, now).rest));

/** Whether a cell names an insurance. */
const isInsurance = ({ column }: Cell): boolean => column.role === "insurance";

/** Whether a line says something of its months being paid. */
export const says = ({ cells }: Item): boolean => cells.some(({ column }) => SAYING.includes(column.role));

/** Whether a cell is a sum. */
export const isMoney = ({ column }: Cell): boolean => column.role === "money";

const SILENT: Doubt = { what: "state", why: "别的险种写着交没交上，这一种没写" };

/** What a cell must be to say something of its months being paid. */
export const SAYING: readonly Cell["column"]["role"][] = ["state", "remark", "flag", "money"];

/** The insurances that cells name. */
export const insurancesNamed = (cells: readonly Cell[]): readonly Named[] => namedIn(cells.filter(isInsurance));

/** The names of the insurances that cells name. */
export const insuranceNames = (cells: readonly Cell[]): string[] => insurancesNamed(cells).map(({ name }) => name);
