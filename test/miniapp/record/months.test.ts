import * as fc from "fast-check";
import { emptyStretch, type StretchDraft } from "../../../miniapp/draft/draft.ts";
import { toFacts } from "../../../miniapp/draft/to-facts.ts";
import { monthNumber, monthsBetween, monthText, rowsOfMonths } from "../../../miniapp/record/months/month.ts";
import { detailsOf, sameDetails, stretchesIn, toldIn, type Details } from "../../../miniapp/record/months/months.ts";
import { clear, isPainted, paint, plainBrush, type Brush, type Tool } from "../../../miniapp/record/months/paint.ts";
import { stretch, typed } from "../stories.ts";

const FIRST = monthNumber("2024-01");
const LAST = monthNumber("2026-12");
const NOW = monthNumber("2026-02");

const month = fc.integer({ min: FIRST, max: LAST });
const details = fc.record({
  scheme: fc.constantFrom("employer" as const, "individual" as const, "resident" as const),
  region: fc.constantFrom("", "510000"),
  maternity: fc.constantFrom("" as const, "yes" as const, "no" as const),
  base: fc.constantFrom("", "4500"),
});
test("what another answer set aside is not told, and what is listed is", () => {
  const paid = stretch({ scheme: "employer", from: "2020-01", ongoing: "yes" });
  const person = (record: "listed" | "none" | "unknown") => typed({ person: { record, contributions: [paid] } }).person;
  expect(toldIn(person("listed"))).toEqual([paid]);
  for (const record of ["none", "unknown"] as const) expect(toldIn(person(record))).toEqual([]);
  expect(toldIn(person("none"))).toBe(toldIn(person("unknown")));
});

const anyStretch: fc.Arbitrary<StretchDraft> = fc
  .record({ details, from: month, length: fc.integer({ min: 0, max: 14 }), kind: fc.integer({ min: 0, max: 9 }) })
  .map(({ details: told, from, length, kind }) => {
    const base = { ...emptyStretch, ...told, from: monthText(from) };
    if (kind === 0) return { ...base, ongoing: "" };
    if (kind === 1) return { ...base, ongoing: "yes" };
    const closed = { ...base, ongoing: "no" as const, to: monthText(from + length) };
    return kind < 4 ? { ...closed, onTime: "no", paidIn: "2026-03" } : closed;
  });
const record = fc.array(anyStretch, { maxLength: 6 });
const brush: fc.Arbitrary<Brush> = fc.record({
  scheme: fc.constantFrom("employer", "individual", "unemployment-benefit", "resident"),
  region: fc.constantFrom("", "510000"),
  maternity: fc.constantFrom("", "yes", "no"),
  tier: fc.constantFrom("", "1", "2"),
  base: fc.constantFrom("", "5100"),
  late: fc.boolean(),
  paidIn: fc.constantFrom("", "2026-01"),
});
const tool: fc.Arbitrary<Tool> = fc.oneof(brush, fc.constant("none" as const));
const months = fc.uniqueArray(month, { maxLength: 12 });

/** What a record says of a month, whatever the order it is told in. */
const said = (stretches: readonly StretchDraft[], at: number): string[] =>
  stretchesIn(stretches, at)
    .map((one) => JSON.stringify(plain(detailsOf(one))))
    .sort();
const plain = (told: Details) =>
  told.onTime === "no" ? told : { ...told, onTime: "" as const, paidIn: "", lateReason: "" as const };

describe("painting", () => {
  test("changes the painted months and no other", () => {
    fc.assert(
      fc.property(record, months, tool, (stretches, painted, held) => {
        const after = paint(stretches, painted, held, LAST);
        for (const at of monthsBetween(FIRST - 2, LAST + 24)) {
          if (painted.includes(at)) {
            expect(stretchesIn(after, at)).toHaveLength(held === "none" ? 0 : 1);
            expect(isPainted(after, at, held)).toBe(true);
          } else if (at <= LAST || !painted.includes(LAST)) {
            expect(said(after, at)).toEqual(said(stretches, at));
          }
        }
      }),
    );
  });

  test("what is half told stays, word for word", () => {
    fc.assert(
      fc.property(record, months, tool, (stretches, painted, held) => {
        const half = (list: readonly StretchDraft[]) => list.filter(({ ongoing }) => ongoing === "");
        expect(half(paint(stretches, painted, held, LAST))).toEqual(half(stretches));
      }),
    );
  });

  test("joined pieces say the same to the rules: month by month, the facts are those of one stretch a month", () => {
    fc.assert(
      fc.property(months, brush, (painted, held) => {
        const whole = paint([], painted, held, LAST);
        const single = painted.map((at) => paint([], [at], held, LAST)).flat();
        const factsOf = (contributions: StretchDraft[]) =>
          toFacts(
            typed({
              region: "511700",
              event: { kind: "delivery", date: "2026-12-31" },
              person: { record: "listed", contributions },
            }),
            "2026-02-10",
          ).person?.contributions ?? [];
        const perMonth = (contributions: StretchDraft[]) =>
          factsOf(contributions)
            .flatMap(({ from, to = from, ...rest }) =>
              monthsBetween(monthNumber(from), monthNumber(to)).map((at) => ({ at, ...rest })),
            )
            .sort((a, b) => a.at - b.at);
        expect(perMonth(whole)).toEqual(perMonth(single));
        expect(whole).toHaveLength(rowsOfMonths([...painted].sort((a, b) => a - b)).length);
      }),
    );
  });

  test("painting twice is painting once", () => {
    fc.assert(
      fc.property(record, months, tool, (stretches, painted, held) => {
        const once = paint(stretches, painted, held, LAST);
        expect(paint(once, painted, held, LAST)).toEqual(once);
      }),
    );
  });

  test("splits a stretch that is still being paid and leaves it going on", () => {
    const told = [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes", maternity: "yes", post: "fiscal" })];
    const gap = monthsBetween(monthNumber("2025-05"), monthNumber("2025-06"));
    const after = paint(told, gap, "none", LAST);
    expect(after).toEqual([
      { ...told[0], ongoing: "no", to: "2025-04" },
      { ...told[0], from: "2025-07" },
    ]);
    expect(paint(after, gap, { ...plainBrush("employer"), maternity: "yes" }, LAST)).toHaveLength(3);
  });

  test("fills a gap with the same payment and makes one stretch of three", () => {
    const told = [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes", onTime: "yes" })];
    const gap = [monthNumber("2025-05")];
    const back = paint(clear(told, gap, LAST), gap, plainBrush("employer"), LAST);
    expect(back).toEqual(told);
  });

  test("keeps what the brush does not speak of where the scheme is the same", () => {
    const told = [
      stretch({ scheme: "employer", from: "2025-01", ongoing: "no", to: "2025-03", base: "4500", post: "fiscal" }),
    ];
    const late = { ...plainBrush("employer"), late: true, paidIn: "2025-06" };
    const after = paint(told, [monthNumber("2025-02")], late, LAST);
    expect(after[1]).toEqual({ ...told[0], from: "2025-02", to: "2025-02", onTime: "no", paidIn: "2025-06" });
    const other = paint(told, [monthNumber("2025-02")], plainBrush("individual"), LAST);
    expect(other[1]).toEqual(stretch({ scheme: "individual", from: "2025-02", ongoing: "no", to: "2025-02" }));
  });

  test("the last month of the board stands for all that follow", () => {
    const told = [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes" })];
    const tail = monthsBetween(monthNumber("2026-03"), LAST);
    expect(paint(told, tail, "none", LAST)).toEqual([{ ...told[0], ongoing: "no", to: "2026-02" }]);
    expect(paint(told, tail, plainBrush("individual"), LAST)).toEqual([
      { ...told[0], ongoing: "no", to: "2026-02" },
      stretch({ scheme: "individual", from: "2026-03", ongoing: "yes" }),
    ]);
    expect(paint([], tail, plainBrush("individual"), LAST)).toEqual([
      stretch({ scheme: "individual", from: "2026-03", ongoing: "no", to: "2026-12" }),
    ]);
  });

  test("a stretch of which nothing is told goes, once a month is painted", () => {
    expect(paint([emptyStretch], [NOW], plainBrush("employer"), LAST)).toHaveLength(1);
  });

  test("months paid on time again lose the month they were late in", () => {
    const told = [
      stretch({
        scheme: "employer",
        from: "2025-01",
        ongoing: "no",
        to: "2025-01",
        onTime: "no",
        paidIn: "2025-04",
        lateReason: "arrears",
      }),
    ];
    expect(paint(told, [monthNumber("2025-01")], plainBrush("employer"), LAST)).toEqual([
      stretch({ scheme: "employer", from: "2025-01", ongoing: "no", to: "2025-01" }),
    ]);
  });

  test("equal details are equal whether the default was said or not", () => {
    const told = detailsOf(stretch({ scheme: "employer", onTime: "yes", post: "ordinary" }));
    expect(sameDetails(told, detailsOf(stretch({ scheme: "employer" })))).toBe(true);
    expect(sameDetails(told, detailsOf(stretch({ scheme: "employer", onTime: "no" })))).toBe(false);
  });
});
