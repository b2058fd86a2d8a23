/** Records of growing length and growing number of stretches: the cost grows with the months, not with the stretches. */
import { decide } from "../shared/policy/decide.ts";
import { assess } from "../shared/policy/assess.ts";
import { factsSchema, type Facts } from "../shared/policy/index.ts";
import { spread, type Contestant, type Timings } from "./interleave.ts";
import { monthOf } from "./karamay/months.ts";
import { monthText } from "./people.ts";
import { number, type Row } from "./rows.ts";

const BIRTH = "2027-03-10";
/** The first and the last month that can be told. */
const EARLIEST = monthOf("1950-01");
const LATEST = monthOf("2099-12");

/** A record of so many months, told in so many stretches. */
interface Long {
  readonly months: number;
  readonly stretches: number;
}

const MANY_MONTHS: readonly Long[] = [12, 60, 240, 600, 1200, 1800].map((months) => ({ months, stretches: 1 }));
const MANY_STRETCHES: readonly Long[] = [1, 10, 100, 600].map((stretches) => ({ months: 600, stretches }));
const ALL: readonly Long[] = [...MANY_MONTHS, ...MANY_STRETCHES.slice(1)];

/** Paid up to the birth; what does not fit before it, after it, and asked at the end of the record. */
function factsOf({ months, stretches }: Long): Facts {
  const first = Math.max(EARLIEST, monthOf(BIRTH) - months + 2);
  const last = Math.min(LATEST, first + months - 1);
  const size = months / stretches;
  const contributions = Array.from({ length: stretches }, (_, index) => ({
    scheme: "individual",
    maternity: true,
    from: monthText(first + index * size),
    to: monthText(first + (index + 1) * size - 1),
  }));
  return factsSchema.parse({
    region: "650200",
    asOf: `${monthText(last)}-28`,
    event: { kind: "delivery", date: BIRTH },
    person: { sex: "female", contributions },
  });
}

const nameOf = (who: string, { months, stretches }: Long): string => `${who}, ${months} months in ${stretches}`;

/** The records as contestants, decided and answered. */
export const longRecords = (): Contestant[] =>
  ALL.flatMap((one) => {
    const facts = factsOf(one);
    return [
      { name: nameOf("decide", one), size: 1, pass: () => decide(facts) },
      { name: nameOf("assess", one), size: 1, pass: () => assess(facts) },
    ];
  });

function walked(one: Long): number {
  let steps = 0;
  decide(factsOf(one), () => steps++);
  return steps;
}

/** The tables: months at one stretch, then stretches at the same months. */
export function longRows(timings: Timings): Row[] {
  const median = (who: string, one: Long) => spread(timings.get(nameOf(who, one)) ?? []).median;
  const row = (one: Long): Row => {
    const [decided, answered] = [median("decide", one), median("assess", one)];
    const { low, high } = spread(timings.get(nameOf("decide", one)) ?? []);
    const steps = walked(one);
    return {
      what: `${one.months} months in ${one.stretches} ${one.stretches === 1 ? "stretch" : "stretches"}`,
      value: `decide ${number(decided)} µs, assess ${number(answered)} µs`,
      note: `${number(steps)} months walked, ${number((decided * 1000) / steps)} ns each; quartiles ${number(low)}–${number(high)} µs`,
    };
  };
  return [...MANY_MONTHS.map(row), ...MANY_STRETCHES.map(row)];
}
