/** Whether the months of a row were paid: every cell is heard, and what contradicts another is asked. */
import { isEmpty } from "./lines.ts";
import type { State } from "./reading.ts";
import { oneMonth } from "./cell-periods.ts";
import { payerOf } from "./row-words.ts";
import { cellsIn, DUE_ONLY, PAID_LATER, type Cell, type Doubt, type Row } from "./row.ts";
import { besideFirms, saidOfPaying } from "./words/firms.ts";
import { isWhen } from "./words/headers.ts";
import { payerIn } from "./words/payers.ts";
import { remembered } from "./words/remembered.ts";
import { isEvent } from "./words/spoken.ts";
import { against, stateIn, yuanIn } from "./words/states.ts";

/** What is known of a row besides its words. */
export interface Beside {
  readonly months: number;
  readonly booked: boolean;
  /** The cell that says when the months were paid afterwards. */
  readonly after: Cell | undefined;
  /** The months are told of somebody who belonged to it. */
  readonly insuredOnly: boolean;
}

/** What the cells of a row say for and against its months. */
class Heard {
  /** Said outright: a state, money that came, a day of payment. */
  readonly proofs: ("words" | "money" | "day")[] = [];
  readonly against = new Set<Exclude<State, "paid">>();
  readonly doubts: string[] = [];
  /** Nothing but zeros speaks against the months. */
  zero = false;
  /** 参保, 增员: who belongs, and no payment. */
  joins: string | undefined;

  say(state: State | undefined, text: string): void {
    if (state === "paid") this.proofs.push("words");
    else if (state === undefined) this.doubts.push(`“${text.slice(0, 20)}”看不出交没交上`);
    else this.against.add(state);
  }
}

/** What is heard of a row's months. */
interface Judged {
  /** Undefined while there are doubts. */
  readonly state: State | undefined;
  readonly doubts: readonly Doubt[];
  /** Not paid by sums of zero alone: of what may be paid in one sum with another, that says nothing. */
  readonly zero?: boolean;
}

/** Whether the months of a row were paid. */
export function stateOf(row: Row, beside: Beside): Judged {
  const heard = new Heard();
  if (beside.booked) heard.proofs.push("day");
  for (const cell of row.cells) {
    if (cell === beside.after) heard.against.add("late");
    else if (!isEmpty(cell.text)) hear(cell, heard);
  }
  if (row.above.state !== undefined && row.above.state !== "paid") heard.against.add(row.above.state);
  if (row.above.doubt !== undefined) heard.doubts.push(row.above.doubt);
  hearMoney(row, heard, beside.months);
  hearToday(row, heard, beside.months);
  hearGaps(row, heard);
  if (beside.insuredOnly && !heard.proofs.includes("words")) heard.doubts.push(INSURED_ONLY);
  hearCounts(row, heard, beside.months);
  const shape = row.doubts;
  // However the doubt is answered, it was paid afterwards.
  const late: Doubt[] = heard.against.has("late") ? [PAID_LATER] : [];
  if (shape.some(({ what }) => what === "state")) return { state: undefined, doubts: [...shape, ...late] };
  if (heard.against.has("refunded")) return { state: "refunded", doubts: shape.filter(({ what }) => what !== "month") };
  if (heard.against.has("unpaid")) return unpaid(heard, shape);
  const doubts = [...shape, ...heard.doubts.map((why) => ({ what: "state" as const, why }))];
  if (doubts.some(({ what }) => what === "state" || what === "month"))
    return { state: undefined, doubts: [...doubts, ...late] };
  return { state: heard.against.has("late") ? "late" : "paid", doubts };
}

const INSURED_ONLY = "只写了参保从哪月到哪月，没写每个月都交了";

/** Unpaid, unless the same row says outright that it was paid. */
function unpaid(heard: Heard, shape: readonly Doubt[]): Judged {
  const contradicted = heard.proofs.some((proof) => proof === "words" || proof === "day");
  if (!contradicted) return { state: "unpaid", doubts: [], zero: heard.zero };
  return { state: undefined, doubts: [...shape, { what: "state", why: "一处说交了，一处说没交" }] };
}

function hear({ column, text }: Cell, heard: Heard): void {
  const { role } = column;
  if (role === "state" || role === "tick") {
    if (isAboutAnother(text)) heard.doubts.push(`“${text.slice(0, 20)}”看不出说的是哪个月`);
    // A number under an insurance or a month is money; under 状态 it is a code that nobody explains.
    if (OF_SEVERAL.test(text)) return;
    if (yuanIn(text) === undefined) heard.say(stateIn(text), text);
    else if (!isMoney(column)) heard.doubts.push(`“${text}”看不出交没交上`);
  } else if (role === "kind") {
    const said = against(text);
    if (said && isAboutAnother(text)) heard.doubts.push(`“${text.slice(0, 20)}”看不出说的是哪个月`);
    else if (said) heard.against.add(said);
    else if (isEvent(text)) heard.joins = text;
  } else if (role === "payer") {
    // 无, 断缴 where the name of a firm should stand.
    const alone = text.length <= LONGEST_STATE && payerIn(text) === undefined;
    const said = against(alone ? text : saidOfPaying(text));
    if (said) heard.against.add(said);
  } else if (role === "remark" || role === "unknown" || role === "label") hearAside(column.name, text, heard);
  else if (role === "booking" && !/\d{4}|[A-Za-z]{3}-\d{2}/.test(text)) heard.say(stateIn(text), text);
  else if (role === "flag") hearFlag(text, column.says ?? "unpaid", heard);
}

/** 已缴（3月除外）, 补缴202501: a state of one month of several, or of another. */
const isAboutAnother: (text: string) => boolean = remembered(
  (text) =>
    /(?:^|[^\d年])\d{1,2}\s*月|除外|除了|其中|其余/.test(text) ||
    (DATED.test(text) && against(text) !== undefined && yuanIn(text) === undefined),
);
/** 202501已缴,202502未缴: of several months, each its own. */
const OF_SEVERAL = /\d{6}\D.*\d{6}\D|\d\s*月.*\d\s*月/;
const DATED = /\d\s*月|\d{6}|\d{4}[-/.年]\d/;

/** A column nobody knows decides where it speaks against the month; what it says for it proves nothing. */
function hearAside(name: string, told: string, heard: Heard): void {
  if (yuanIn(told) !== undefined) return;
  const { said: text, unclear } = payerIn(told) === "employer" ? besideFirms(told) : { said: told, unclear: false };
  if (unclear) heard.doubts.push(`“${told.slice(0, 20)}”看不出交没交上`);
  if (isEvent(text)) heard.joins = text;
  const said = against(text);
  // 去缴费, 补缴, 申请退费: what can be done now.
  if (name.startsWith("操作")) {
    if (said !== undefined && said !== "refunded") heard.against.add("unpaid");
    return;
  }
  const marked = /^(?:否|无|×|✗|✘|✕|x|n|no|0)$/i.test(text.trim());
  if (said !== undefined && marked) {
    // 是否转移：否 — only where the name is about money does it matter.
    if (/缴|费|账|帐|款|到|入/.test(name)) heard.doubts.push(`“${name}”是“${text}”，看不出交没交上`);
  } else if (said !== undefined && text.length > LONG_REMARK) {
    heard.doubts.push(`“${text.slice(0, 20)}…”看不出交没交上`);
  } else if (said !== undefined && DATED.test(text)) {
    heard.doubts.push(`“${text.slice(0, 20)}”看不出说的是哪个月`);
  } else if (said !== undefined) heard.against.add(said);
}

/** Names of firms are longer. */
const LONGEST_STATE = 6;

/** Longer remarks tell more than one thing. */
const LONG_REMARK = 16;

function hearFlag(text: string, says: Exclude<State, "paid">, heard: Heard): void {
  const yuan = yuanIn(text);
  if (yuan !== undefined) {
    if (yuan !== 0) heard.against.add(says);
    return;
  }
  if (/^(?:否|无|没有|未|n|no|false|×|x)$/i.test(text.trim()) || /^[无未没不]/.test(text.trim())) return;
  if (oneMonth(text, 0) !== undefined) heard.against.add(says);
  else if (/^(?:是|有|√|✓|✔|y|yes|true)$/i.test(text.trim()) || against(text) !== undefined)
    heard.against.add(against(text) ?? says);
  else heard.doubts.push(`“${text.slice(0, 20)}”看不出交没交上`);
}

/** Money that came proves; nothing but zeros is not paid; less than nothing was given back. */
function hearMoney(row: Row, heard: Heard, months: number): void {
  const told = row.cells.filter(({ column, text }) => isMoney(column) && !isEmpty(text));
  const sums: number[] = [];
  for (const cell of told) {
    const yuan = yuanIn(cell.text);
    if (yuan !== undefined) sums.push(yuan);
    else if (cell.column.role === "money") heard.say(stateIn(cell.text), cell.text);
  }
  // 医疗 3 beside six months, under 实际缴费月数: no sum is that small.
  const count = sums.find((sum) => sum > 0 && sum < months && Number.isInteger(sum));
  if (count !== undefined) heard.doubts.push(tooFew(count, months));
  const negative = sums.some((sum) => sum < 0);
  // A bill writes what was paid out with a minus.
  const taken = () => row.doubts.some(({ what }) => what === "month") || row.cells.some(({ text }) => TAKEN.test(text));
  if (negative && (heard.proofs.includes("words") || taken())) heard.doubts.push("钱是负数，看不出交没交上");
  else if (negative) heard.against.add("refunded");
  else if (sums.some((sum) => sum > 0)) {
    heard.proofs.push("money");
    if (!heard.proofs.includes("words") && lacksEmployer(row, told))
      heard.doubts.push("单位那一份是零，只有个人那一份");
  } else if (sums.length > 0) {
    heard.zero = heard.against.size === 0;
    heard.against.add("unpaid");
  }
  if (cellsIn(row, "due").some(({ text }) => yuanIn(text) === 0) && sums.length === 0) heard.against.add("unpaid");
}

/** 社保代扣 -450.00: what a bank took. */
const TAKEN = /代扣|扣款|扣费|支出/;

/** Whether somebody's own share came and the employer's did not; who pays alone has no employer. */
function lacksEmployer(row: Row, told: readonly Cell[]): boolean {
  const payer = payerOf(row, false);
  if (payer !== undefined && payer !== "employer") return false;
  const zero = (share: Cell["column"]["share"], is: boolean) =>
    told.some(({ column, text }) => column.share === share && (yuanIn(text) === 0) === is);
  return zero("employer", true) && !zero("employer", false) && zero("own", false);
}

const isMoney = ({ role, insurance }: Cell["column"]): boolean =>
  role === "money" || role === "tick" || (role === "state" && insurance !== undefined);

/** A state of today never overrules one of the month; alone, it is asked about where it speaks against it. */
function hearToday(row: Row, heard: Heard, months: number): void {
  if (heard.proofs.length > 0 || heard.against.size > 0) return;
  // 缴费月数 as many as there are: each of them was paid.
  if (cellsIn(row, "count").some(({ text }) => countOf(text) === months)) return;
  for (const { text } of cellsIn(row, "today")) {
    if (against(text) === "unpaid") heard.doubts.push(`“${text.slice(0, 20)}”看不出是现在的，还是那个月的`);
  }
}

/** What should stand there and does not; something that is proved needs no more. */
function hearGaps(row: Row, heard: Heard): void {
  if (heard.against.size > 0 || heard.doubts.length > 0) return;
  const money = heard.proofs.length > 0 && heard.proofs.every((proof) => proof === "money");
  if (heard.proofs.length > 0 && !money) return;
  const empty = (role: Cell["column"]["role"]) => {
    // 补缴时间: empty where nothing had to be made up for.
    const cells = row.cells.filter(({ column }) => column.role === role && !/^补[缴收交]/.test(column.name));
    return cells.length > 0 && cells.every(({ text }) => isEmpty(text)) ? cells[0] : undefined;
  };
  // A sum without the day on which it should have come may only be owed.
  const unbooked = money ? empty("booking") : undefined;
  if (unbooked) heard.doubts.push(`“${unbooked.column.name}”那一格是空的`);
  if (money) return;
  if (heard.joins !== undefined) heard.doubts.push(`“${heard.joins.slice(0, 20)}”没说交没交上`);
  const gap = empty("state") ?? empty("booking") ?? empty("money") ?? (saysNothing(row) ? empty("payer") : undefined);
  if (gap) heard.doubts.push(`“${gap.column.name}”那一格是空的`);
  else if (cellsIn(row, "due").length > 0) heard.doubts.push(DUE_ONLY);
}

/** Nothing but its month stands in a row. */
const saysNothing = ({ cells }: Row): boolean =>
  cells.every(({ column: { role }, text }) => isEmpty(text) || role === "unused" || isWhen(role) || role === "year");

/** 实缴月数 3 beside six months: which three is not said. */
function hearCounts(row: Row, heard: Heard, months: number): void {
  for (const { text } of cellsIn(row, "count")) {
    const count = countOf(text);
    if (count === 0) heard.against.add("unpaid");
    else if (count < months) heard.doubts.push(tooFew(count, months));
  }
}

const countOf = (text: string): number => Number(/^\s*(\d{1,3})\s*(?:个?月)?\s*$/.exec(text)?.[1] ?? NaN);

const tooFew = (count: number, months: number): string => `写着 ${count} 个月，前后却有 ${months} 个月`;
