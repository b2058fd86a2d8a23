/** Lines outside tables, each by what it says: months, an insurance, who paid, whether it was paid, or a card's fields. */
import type { Scheme } from "../../policy/index.ts";
import type { Line } from "../lines.ts";
import { inShort, isStretch, type Period } from "../period.ts";
import { periodsIn } from "../periods.ts";
import { speaksAgainst } from "../row.ts";
import { coveredPlainly } from "../words/covered.ts";
import { columnOf, isHeader } from "../words/headers.ts";
import { insurancesIn, listed } from "../words/insurances.ts";
import { rememberedAt, rememberedBy } from "../words/remembered.ts";
import { numberedMonths, takesBack, withoutBefore } from "../words/spoken.ts";
import { turnedTo, twoAtOnce, withoutTheRest } from "../words/turns.ts";
import { yuanIn } from "../words/states.ts";
import { apartIn } from "./apart.ts";
import { withMarks } from "./breath.ts";
import { withBreaks } from "./breaks.ts";
import { payersIn, withoutSums } from "./cells.ts";
import { clausesOf } from "./clauses.ts";
import { fieldsIn } from "./fields.ts";
import { inWords } from "./in-words.ts";
import { itemOf, NOTHING, type Item, type Said } from "./item.ts";
import { withoutLife } from "./life.ts";
import { NUMBERED } from "./notes.ts";
import { yearBefore, type Before } from "./read-clause.ts";
import { spoken } from "./spoken.ts";

/** What a line says. */
export function itemsOf(line: Line, now: number, headed: number | undefined, before: readonly Period[] = []): Item[] {
  const plain = line.plain.trim();
  const alone = saidAlone(plain, now, headed);
  const leans = before.length > 0 && alone.some((said) => said.leans);
  return (leans ? saidAfter(plain, now, headed, before) : alone).map((said) => itemOf(said, [line]));
}

/** What a line says by itself. Lines that differ in their sums alone say the same, and are read once. */
function saidAlone(plain: string, now: number, headed: number | undefined): readonly Said[] {
  const alike = saidOf(plain.replace(SUM, ANY_SUM), now, headed);
  return alike.every(quotesNothing) && !BASE.test(plain) ? alike : saidOf(plain, now, headed);
}

/** What is asked or not read is told in the line's own words. */
const quotesNothing = ({ cells, doubts, unread, strange, field }: Said): boolean =>
  doubts.length === 0 &&
  unread === undefined &&
  strange === undefined &&
  (field === undefined || cells.every(({ column: { role }, text }) => role === "money" && yuanIn(text) !== undefined));

const saidOf = rememberedAt((plain, now, headed) => saidIn(plain, now, headed, []));

/** 450.07, and no 2025.01 or 24.09. */
const SUM = /(^|[\s,;|:¥])(?:[5-9]\d|[1-9]\d\d|(?!19|20)[1-9]\d{3}|[1-9]\d{4,5})\.\d\d(?=$|[\s,;|元])/g;
const ANY_SUM = "$1450.00";

/** Of these the number itself is kept. */
const BASE = /基数|工资/;

/** After the same months the same line says the same. */
const saidAfter = rememberedBy(
  (plain, now, headed, before) => `${now} ${headed ?? ""} ${before.map(inShort).join()} ${plain}`,
  saidIn,
);

function saidIn(plain: string, now: number, headed: number | undefined, before: readonly Period[]): readonly Said[] {
  // 01 职工医保 may be one of a list of insurances.
  const numbered = headed !== undefined && NUMBERED.test(plain) && insurancesIn(plain).length === 0;
  if (numbered && periodsIn(plain, now).periods.length === 0)
    return saidIn(plain.replace(NUMBERED, "$1月"), now, headed, before);
  const fields = numberedMonths(plain) === plain ? fieldsIn(plain) : [];
  if (fields.length === 0 && isHeader(plain.replace(/:$/, "")))
    return [{ ...NOTHING, cells: [], header: columnOf(plain) }];
  if (fields.length > 0) return [{ ...NOTHING, cells: fields, field: true }];
  if (plain.length > LONGEST) return [{ ...NOTHING, cells: [], unread: "这一行太长了，看不懂" }];
  const { text, rest } = withoutTheRest(twoAtOnce(turnedTo(withoutBefore(withMarks(inWords(numberedMonths(plain)))))));
  const words = coveredPlainly(listed(text));
  if (rest && words.trim() === "") return [theRest(before)];
  const sentences = withoutLife(words, now, before);
  if (sentences?.length === 0) return [{ ...NOTHING, cells: [], aside: OF_LIFE, leans: true }];
  const clauses = (sentences ?? [words]).flatMap((each) => clausesOf(each, now));
  const clausesSaid = withOpening(withBreaks(clauses, now, before)).flatMap((each) => apartIn(each, now));
  const spokenOf = inTurn(clausesSaid, now, { headed, told: before });
  // What is not read of a sentence may change the rest of it; what is said of another year does not.
  const refused = spokenOf.find(({ unread, years }) => unread !== undefined && years.length === 0);
  const leans = sentences !== undefined || spokenOf.some((said) => said.leans);
  return refused ? [{ ...refused, periods: periodsIn(words, now).periods, ...(leans && { leans }) }] : spokenOf;
}

/** What each clause says, after those before it; the year of a gap also by what comes after it. */
function inTurn(clauses: readonly string[], now: number, { headed, told: before }: Before): readonly Said[] {
  const told = [...before];
  const spokenOf: Said[] = [];
  for (const clause of clauses) {
    const item = spoken(clause, now, { headed, told });
    told.push(...item.periods);
    spokenOf.push(item);
  }
  for (const [at, { bare, cells }] of spokenOf.entries()) {
    const around = { before: spokenOf[at - 1]?.periods.at(-1), after: spokenOf[at + 1]?.periods[0] };
    const year = bare.length > 0 && speaksAgainst(cells) ? yearBefore(bare, around) : undefined;
    if (year !== undefined) spokenOf[at] = spoken(clauses[at] ?? "", now, { headed: year, told: [] });
  }
  return spokenOf;
}

/** 其他月份都到账了, alone on its line: of the stretch that was told before it. */
const theRest = (before: readonly Period[]): Said => ({
  ...NOTHING,
  cells: [],
  leans: true,
  ...(before.some(isStretch) ? { aside: OTHERS_PAID } : { unread: "没有读到月份" }),
});

const OF_LIFE = "说的是工作和生活里的事，没说交没交";
const OTHERS_PAID = "别的月份照前面写的算";

/**
 * 医保：24年3月到25年6月公司，25年8月至今灵活: the insurance named at the head holds for all that name none; one that is
 * named in the first part holds for what was paid after it, unless who pays there may pay for another.
 */
function withOpening(clauses: readonly string[]): readonly string[] {
  const [first = "", ...more] = clauses;
  const [, opening = ""] = /^\s*([^\d:,;。]{2,10}):/.exec(first) ?? [];
  const headed = insurancesIn(opening).length > 0;
  const named = insurancesIn(withoutSums(first));
  const names = headed ? opening : named.map(({ name }) => name).join("、");
  if (names === "") return clauses;
  // Employees' medical insurance is what each of them pays; residents pay for their own.
  const medical = named.every(({ insurance }) => insurance === "employee-medical");
  const payers = payersIn(withoutSums(first));
  const told = payers.length === 1 || named.every(({ sure }) => sure);
  const alike = (each: string) =>
    payersIn(each).length === 0 ||
    (medical && told && !/社保|险/.test(each) && [...payers, ...payersIn(each)].every(ofEmployees));
  const holds = (each: string) => headed || (alike(each) && !takesBack(each));
  return [first, ...more.map((each) => (insurancesIn(each).length > 0 || !holds(each) ? each : `${names} ${each}`))];
}

const ofEmployees = (payer: Scheme): boolean => payer !== "resident";

/** More letters than a line in words has, were it one. */
const LONGEST = 20_000;
