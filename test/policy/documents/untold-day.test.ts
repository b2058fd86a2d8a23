/** Months are told, days are not: where a day inside a month parts the answer, it is said which day it rests on. */
import { assess } from "../../../shared/policy/assess.ts";
import { day, lastDay, month } from "../../../shared/policy/base/calendar.ts";
import { allowance as inKaramay, born, employer, medicalOnly as withoutHere, member, resident } from "./karamay.ts";
import { allowance as inSichuan, joining, medicalOnly, named, paying, told } from "./sichuan.ts";

describe("川医保规〔2024〕9号 二（二）4: the first of the twelve months, and a limit inside its month", () => {
  test.each([
    ["2026-12-20", "2025-12-20", "2026-12", "pending", false],
    ["2026-12-21", "2025-12-20", "2026-12", "pending", true],
    ["2026-11-28", "2025-12-20", "2026-12", "pending", true],
    ["2027-12-01", "2025-12-20", "2026-12", "eligible", true],
    ["2026-12-21", "2025-12-20", "2026-11", "pending", false],
    ["2027-01-10", "2025-12-31", "2026-12", "pending", false],
    ["2027-01-10", "2025-12-20", "2027-01", "ineligible", false],
  ])("asked on %s, born on %s, begun in %s: %s, said: %s", (asOf, date, since, verdict, isSaid) => {
    const found = inSichuan(asOf, born(date), joining(since));
    expect([found.verdict, named(found).includes("begun-by-the-day")]).toEqual([verdict, isSaid]);
    const rest = found.premises.find(({ id }) => id === "begun-by-the-day");
    if (isSaid) expect(rest?.cites).toEqual(["sc-2024-9#2.2.3", "sc-2024-9#2.2.4"]);
  });

  test("not begun at all: done on the last day it stands, the day after it is gone", () => {
    const years = [medicalOnly("2020-01")];
    const on = inSichuan("2026-12-20", born("2025-12-20"), years);
    expect([on.verdict, named(on).includes("begun-by-the-day")]).toEqual(["pending", false]);
    expect(inSichuan("2026-12-21", born("2025-12-20"), years).verdict).toBe("ineligible");
  });

  test("what came too late is told by the month in which it was paid", () => {
    const observed = (...record: Parameters<typeof inSichuan>[2] & object) =>
      assess(told("2027-02-10", born("2025-12-20"), record))
        .benefits.find(({ benefit }) => benefit === "allowance")
        ?.conditions.find(({ id }) => id === "maternity-months-paid")?.observed;
    const years = medicalOnly("2020-01", "2026-11");
    const late = paying("2026-12", "2026-12", { paidIn: "2027-01" });
    expect(observed(years, late, paying("2027-01"))).toBe(
      "第一个月是 2026 年 12 月的，2027 年 1 月才交，那时已经过了申领期限",
    );
    expect(observed(years, medicalOnly("2026-12", "2026-12"), paying("2027-01"))).toBe(
      "2027 年 1 月才开始交，那时已经过了申领期限",
    );
  });
});

describe("克医保规〔2026〕4号 四（二）, 四（五）第四款: who joined in the month of the event", () => {
  const years = withoutHere("2020-01", "2026-07");
  test.each([
    ["told to have joined", "2026-08-20", "2026-08-10", [years, member("2026-08")], "pending", true],
    ["asked on that day", "2026-08-10", "2026-08-10", [years, member("2026-08")], "pending", false],
    ["born on the month's last day", "2026-09-05", "2026-08-31", [years, member("2026-08")], "pending", false],
    ["joined the month before", "2026-09-20", "2026-09-10", [member("2026-08")], "pending", false],
    [
      "employed until then",
      "2026-08-20",
      "2026-08-10",
      [employer("2026-01", "2026-07"), member("2026-08")],
      "pending",
      false,
    ],
    [
      "hired in that month",
      "2026-08-20",
      "2026-08-10",
      [resident("2026-01", "2026-07"), employer("2026-08")],
      "pending",
      true,
    ],
    [
      "two years a resident",
      "2026-08-20",
      "2026-08-10",
      [resident("2024-01", "2026-07"), member("2026-08")],
      "pending",
      false,
    ],
    ["not told to have joined", "2026-08-20", "2026-08-10", [years], "ineligible", false],
  ])("%s: asked on %s, born on %s", (_what, asOf, date, record, verdict, isSaid) => {
    const found = inKaramay(born(date), record, asOf);
    expect([found.verdict, named(found).includes("joined-by-the-day")]).toEqual([verdict, isSaid]);
  });

  test("every day of the month but the last leaves it open", () => {
    const ends = lastDay(month(day("2026-11-01")));
    for (const date of ["2026-11-01", "2026-11-15", "2026-11-29", ends]) {
      const found = inKaramay(born(date), [member("2026-11")], "2026-12-10");
      expect([date, named(found).includes("joined-by-the-day")]).toEqual([date, date !== ends]);
    }
  });
});
