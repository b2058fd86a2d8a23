/** What a row claims, once every cell of it is heard. */
import type { Scheme } from "../policy/index.ts";
import { addAll } from "./add-all.ts";
import { AlikeRows } from "./alike-rows.ts";
import { isStretch, type Period } from "./period.ts";
import { bookingOf, paidAfter, periodsOf } from "./row-months.ts";
import { saidOf, type RowSaid } from "./row-said.ts";
import { insurancesOf } from "./row-words.ts";
import { byContent, type Claim, type Doubt, type Outcome, type Row, type Told } from "./row.ts";
import type { Named } from "./words/insurances.ts";
import { namesOwn } from "./words/payers.ts";

/** Judges the rows of one record; `now` is the month that 至今 means. */
export class Judge {
  readonly #alike = new AlikeRows();

  constructor(private readonly now: number) {}

  /** What a row claims. */
  judge(unsorted: Row): Outcome {
    const row = byContent(unsorted);
    const alike = this.#alike.of(row);
    const about = (alike.about ??= insurancesOf(row));
    if ("unread" in about) return about;
    const counted = about.insurances.filter(({ insurance }) => insurance !== "other");
    const [first] = about.insurances;
    if (first !== undefined && counted.length === 0) return { ignored: `${first.name}，不算在医保里` };
    const resident = counted.some(({ insurance }) => insurance === "resident-medical");
    const found = periodsOf(row, this.now, resident);
    if ("problem" in found) return { unread: found.problem };
    const last = found.periods.reduce((latest, { to }) => Math.max(latest, to), 0);
    const after = paidAfter(row, this.now, last);
    const booking = bookingOf(row, this.now, found.column) ?? after?.month;
    const span = row.each ? 1 : found.periods.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const beside = { months: span, booked: booking !== undefined, after: after?.cell, insuredOnly: found.insuredOnly };
    const said = alike.said(beside, () => saidOf(row, beside, resident));
    const doubts = doubtsOf(said, found);
    const claims: Claim[] = [];
    for (const named of counted.length > 0 ? counted : [undefined]) {
      // Paid in one sum with medical insurance, maternity insurance has a zero of its own.
      if (named?.insurance === "maternity" && said.zero) continue;
      const told = toldOf(row, { found, said, doubts, booked: booking, span }, whose(named, said.payer));
      addAll(claims, this.#claimsOf(told, found.periods, resident));
    }
    return claims.length > 0 ? { claims } : { ignored: "生育保险写着零：多半和医保一起交，这一行不说明什么" };
  }

  /** Each month by itself; what is to come is not paid yet, but for residents. */
  #claimsOf(told: Told, periods: readonly Period[], resident: boolean): readonly Claim[] {
    const claims: Claim[] = [];
    const isAhead = !resident && told.state === "paid" && periods.some(({ to }) => to > this.now);
    const ahead = isAhead ? { ...told, state: undefined, doubts: [...told.doubts, AHEAD] } : told;
    for (const { from, to, onward, endless } of periods) {
      const open = onward && endless !== true;
      for (let month = from; month <= to; month++)
        claims.push({ month, open: open && month === to, told: month > this.now ? ahead : told });
    }
    return claims;
  }
}

/** What is known of a row besides whose insurance it is. */
interface Known extends Pick<Told, "doubts" | "booked" | "span"> {
  readonly found: Found;
  readonly said: RowSaid;
}

/** What a row says of its months, written out: spread, it is made several times as slowly. */
function toldOf(row: Row, { found, said, doubts, booked, span }: Known, about: Whose): Told {
  const { insurance, unsure, scheme } = about;
  const { state, base, tier, region } = said;
  const begun = found.periods.find((each) => each.onward && each.soft === true && each.lasting !== true);
  const spoken = row.periods?.some(isStretch) === true;
  const soft = row.periods?.some((each) => each.soft === true) === true;
  const since = begun?.from;
  const { lines } = row;
  const own = scheme === undefined && saysOwn(row);
  return {
    insurance,
    unsure,
    scheme,
    own,
    state,
    booked,
    base,
    tier,
    region,
    span,
    spoken,
    soft,
    since,
    doubts,
    lines,
  };
}

/** Whether 个人 stands anywhere in a row, or above one of its sums. */
const saysOwn = ({ cells, lines }: Row): boolean =>
  cells.some(({ column, text }) => column.share === "own" || namesOwn(text)) ||
  lines.some(({ plain }) => namesOwn(plain));

type Whose = Pick<Told, "insurance" | "unsure" | "scheme">;
type Found = Exclude<ReturnType<typeof periodsOf>, { readonly problem: string }>;

/** All that is open of a row's months. What was not paid is of no month. */
function doubtsOf({ state, partly, doubts }: RowSaid, found: Found): readonly Doubt[] {
  const ofYear: readonly Doubt[] = partly ? [PARTLY] : [];
  if (state === "unpaid" || state === "refunded") return ofYear.length > 0 ? [...ofYear, ...doubts] : doubts;
  const ofMonths = [...found.doubts, ...endOf(found.periods)];
  if (ofYear.length + ofMonths.length === 0) return doubts;
  const doubted = doubts.some(({ what }) => what === "state");
  return [...ofYear, ...ofMonths.filter(({ what }) => what !== "state" || !doubted), ...doubts];
}

const PARTLY: Doubt = { what: "state", why: "居民医保按年交，表上只勾了几个月" };

/** 2025-04-: nothing says how long it went on. */
const endOf = (periods: readonly Period[]): readonly Doubt[] =>
  periods.some(({ endless }) => endless === true) ? [{ what: "state", why: "没写到哪个月为止" }] : [];

/** Residents pay for the year to come; others seldom do. */
const AHEAD: Doubt = { what: "state", why: "这些月份还没到" };

/** The insurance and who paid it: one settles the other. */
function whose(named: Named | undefined, payer: Scheme | undefined): Whose {
  if (named === undefined || named.insurance === "other") return { insurance: "", unsure: false, scheme: payer };
  if (named.insurance === "resident-medical")
    return { insurance: "resident-medical", unsure: false, scheme: "resident" };
  if (named.insurance !== "employee-medical") return { insurance: named.insurance, unsure: false, scheme: payer };
  if (!named.sure && payer === "resident") return { insurance: "resident-medical", unsure: false, scheme: "resident" };
  const scheme = payer === "resident" ? undefined : payer;
  return { insurance: "employee-medical", unsure: !named.sure && scheme === undefined, scheme };
}
