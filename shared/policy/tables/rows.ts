/** The rows of a paper's table, and whether its constants part them. */
import { addDays, type Day } from "../base/calendar.ts";
import { clausesInOrder, type PolicyDocument } from "../rules/document.ts";
import { answered, type Answered } from "./answered.ts";
import { factsSaid } from "./facts-said.ts";
import { LINE_NAMES, type AskedFacts, type Beside, type LineName, type Sweep } from "./sweep.ts";

/** One row: what is compared with the constant, the facts that are this row's own, and the answer. */
export interface Row extends Answered {
  readonly at: string;
  readonly facts: readonly string[];
}

/** The rows on the sides of one constant, for one line. */
export interface Block {
  readonly line: LineName;
  /** The constant's clause and name; none where the document's own days part the rows. */
  readonly constant?: Constant;
  readonly asks: string;
  /** What all of them tell. */
  readonly alike: readonly string[];
  readonly rows: readonly Row[];
  /** Whether two neighbours are answered differently, or the constant is a leaf of the sum. */
  readonly parted: boolean;
}

/** A constant of a paper. */
export interface Constant {
  readonly clause: string;
  readonly name: string;
  readonly value: number | string;
  /** The clause does not write it: it is a reading's. */
  readonly ours?: true;
}

/** A paper's table, as its own file hands it over. */
export interface AnyTable {
  readonly constants: Readonly<Record<string, Sweep | readonly Sweep[]>>;
  readonly onDay: Partial<Readonly<Record<LineName, (on: Day) => AskedFacts>>>;
}

/** The constants that a paper declares, in the order of its clauses. */
export const constantsOf = (document: PolicyDocument): Constant[] =>
  clausesInOrder(document).flatMap(({ id, constants = {}, assumes = {} }) => [
    ...Object.entries(constants).map(([name, value]) => ({ clause: id, name, value })),
    ...Object.entries(assumes).map(([name, value]) => ({ clause: id, name, value, ours: true as const })),
  ]);

/** All blocks of a paper, by its lines, and in a line by its clauses. */
export function blocksOf(document: PolicyDocument, table: AnyTable, constants = constantsOf(document)): Block[] {
  return LINE_NAMES.flatMap((line) => {
    const onDay = table.onDay[line];
    const sweeps = constants.flatMap((constant) =>
      sweepsOf(table, constant)
        .filter(({ lines }) => lines.includes(line))
        .map((sweep) => besideConstant(line, constant, sweep)),
    );
    return [...(onDay ? inForce(document, line, onDay) : []), ...sweeps];
  });
}

const sweepsOf = ({ constants }: AnyTable, { clause, name }: Constant): readonly Sweep[] =>
  [constants[`${clause} ${name}`] ?? []].flat();

function besideConstant(line: LineName, constant: Constant, sweep: Sweep): Block {
  const { value } = constant;
  const block = blockOf(line, sweep.asks, peopleOf(sweep, value));
  const isLeaf = ({ leaves }: Row) => leaves.some((leaf) => leaf.value === value && leaf.unit === sweep.inSum);
  const parted = sweep.inSum ? block.rows.some(isLeaf) : block.parted;
  return { ...block, constant, parted };
}
function peopleOf(sweep: Sweep, value: number | string): readonly Beside[] {
  if (sweep.of === "number") return typeof value === "number" ? sweep.people(value) : [];
  return typeof value === "string" ? sweep.people(value) : [];
}

/** The day before a document, its first, its last and the day after. */
function inForce({ inForce: { from, to } }: PolicyDocument, line: LineName, onDay: (on: Day) => AskedFacts): Block[] {
  const people = (...days: readonly Day[]): Beside[] => days.map((on) => ({ at: on, facts: () => onDay(on) }));
  return [
    blockOf(line, "文件的第一天", people(addDays(from, -1), from)),
    ...(to === undefined ? [] : [blockOf(line, "文件的最后一天", people(to, addDays(to, 1)))]),
  ];
}

function blockOf(line: LineName, asks: string, people: readonly Beside[]): Block {
  const told = people.map(({ at, facts }) => ({ at, facts: facts(line) }));
  const beside = (at: number): boolean => people[at]?.aside !== true;
  const said = told.map(({ facts }) => factsSaid(facts));
  const alike = (said[0] ?? []).filter((phrase) => said.every((one) => one.includes(phrase)));
  const rows = told.map(({ at, facts }, index): Row => {
    const own = (said[index] ?? []).filter((phrase) => !alike.includes(phrase));
    return { at, facts: own, ...answered(line, facts) };
  });
  return {
    line,
    asks,
    alike,
    rows,
    parted: new Set(rows.filter((_, at) => beside(at)).map(({ parts }) => parts)).size > 1,
  };
}
