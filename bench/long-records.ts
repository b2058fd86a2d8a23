/** Records of growing length and growing number of stretches, to see that the cost grows with the months. */
import { assess, factsSchema, type Facts } from "../shared/policy/index.ts";
import { type Contestant } from "./interleave.ts";
import { monthOf } from "./karamay/months.ts";
import { monthText } from "./people.ts";

const BIRTH = "2027-03-10";

/** A record of `months` months up to the birth, told in `stretches` pieces. */
export interface Long {
  readonly name: string;
  readonly months: number;
  readonly stretches: number;
}

const long = (months: number, stretches: number): Long => ({
  name: `${months} months in ${stretches}`,
  months,
  stretches,
});

/** One stretch of growing length, and fifty years cut into ever more. */
export const LONG_RECORDS: readonly Long[] = [
  ...[12, 60, 120, 240, 480].map((months) => long(months, 1)),
  ...[1, 10, 100, 600].map((stretches) => long(600, stretches)),
];

function facts({ months, stretches }: Long): Facts {
  const first = monthOf(BIRTH) - months + 1;
  const size = months / stretches;
  const contributions = Array.from({ length: stretches }, (_, index) => ({
    scheme: "individual",
    maternity: true,
    from: monthText(first + index * size),
    ...(index < stretches - 1 && { to: monthText(first + (index + 1) * size - 1) }),
  }));
  return factsSchema.parse({
    region: "650200",
    asOf: "2027-04-01",
    event: { kind: "delivery", date: BIRTH },
    person: { contributions },
  });
}

/** The records as contestants. */
export const longRecords = (): Contestant[] =>
  LONG_RECORDS.map((one) => {
    const asked = facts(one);
    return { name: one.name, size: 1, pass: () => assess(asked) };
  });
