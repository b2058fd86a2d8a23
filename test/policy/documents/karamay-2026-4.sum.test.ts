/** 克医保规〔2026〕4号 四（五）第四款: births of August to December 2026 may pay the missing months in one sum. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { allowance, born, employer, ended, kept, late, line, medicalOnly, member, named, resident } from "./karamay.ts";
import { said, told, todo, why } from "./karamay.ts";

const since = (from: string) => [member(from)];
const SUM = "lump-sum 2027-11-30";

describe("who may still pay it", () => {
  test.each([
    ["2026-08-01", "2026-08", `pending | 2026-08-01 | ${SUM} from 2027-11-01 safe 2027-08-01`],
    ["2026-12-31", "2026-12", `pending | 2026-12-31 | ${SUM} from 2027-11-01`],
    ["2027-01-01", "2026-12", "ineligible | -"],
    ["2027-01-05", "2026-08", "pending | 2027-12-01 | keep-paying 2027-11-30"],
  ])("a birth on %s, joined in %s: %s", (date, from, expected) => {
    const found = allowance(born(date), since(from));
    expect(said(found)).toBe(expected);
    expect(named(found).includes("lump-sum-lifts-limit")).toBe(expected.includes(SUM));
  });

  test.each([
    ["2027-10-20", `pending | 2027-10-01 | ${SUM} from 2027-11-01`, "lump-sum-lifts-limit"],
    ["2027-11-30", "eligible | 2027-11-01", "ten-by-november-lift-limit"],
    ["2027-12-01", "eligible | 2027-11-01", "ten-by-november-lift-limit"],
  ])("joined in August, birth on 2026-10-10, asked on %s: %s", (asOf, expected, reads) => {
    const found = allowance(born("2026-10-10"), since("2026-08"), asOf);
    expect([said(found), found.claimBy, named(found).includes(reads)]).toEqual([expected, "2027-10-10", true]);
    expect(found.actions.find(({ id }) => id === "claim")).toMatchObject({ safeBy: "2027-10-10" });
    expect(found.actions.find(({ id }) => id === "claim")?.by).toBeUndefined();
  });

  test.each([
    ["2026-09", "2027-11-30", `pending | 2027-11-01 | ${SUM}`],
    ["2026-09", "2027-12-01", "ineligible | -"],
  ])(
    "joined in %s, birth on 2026-10-10, asked on %s: %s (before December = by 30 November)",
    (from, asOf, expected) => {
      const found = allowance(born("2026-10-10"), since(from), asOf);
      expect([said(found), found.claimBy]).toEqual([expected, "2027-10-10"]);
    },
  );

  test("(d) a stop in the leave does no harm while it is open, nor where ten were paid by its last day", () => {
    const stopped = [member("2026-08", "2026-10")];
    const found = allowance(born("2026-10-15"), stopped, "2027-05-08");
    expect([said(found), why(found, "paid-through-leave")]).toEqual([
      `pending | 2027-05-01 | ${SUM} from 2027-11-01 safe 2027-10-15`,
      "yes spared 4.5 cn-order-619#7",
    ]);
    expect(named(found)).toContain("sum-forgives-stop");
    expect(said(allowance(born("2026-10-15"), stopped, "2027-12-01"))).toBe("ineligible | -");
    const full = [employer("2025-01", "2026-07"), member("2026-08", "2026-10")];
    expect(said(allowance(born("2026-10-15"), full, "2027-12-20"))).toBe("eligible | 2026-10-15");
  });

  test("joining after the birth opens none; an employee has none; without maternity insurance neither", () => {
    expect(said(allowance(born("2026-10-10"), since("2026-11"), "2026-11-20"))).toBe("ineligible | -");
    expect(said(allowance(born("2026-10-10"), [], "2026-10-11"))).toBe("ineligible | -");
    expect(said(allowance(born("2026-12-10"), [employer("2026-12")], "2026-12-20"))).toBe(
      "pending | 2027-10-01 | keep-paying 2027-09-30",
    );
    expect(said(allowance(born("2026-10-10"), [medicalOnly("2020-01")], "2026-10-26"))).toBe("ineligible | -");
    const afterJob = [employer("2024-01", "2026-08"), medicalOnly("2026-09")];
    expect(said(allowance(born("2026-10-10"), afterJob, "2026-10-26"))).toBe("ineligible | -");
  });

  test.each([
    ["2026-10-10", [], `pending | 2026-12-10 | enrol 2026-12-10 | ${SUM} from 2027-11-01`],
    [
      "2026-10-10",
      [employer("2020-01", "2026-05")],
      `pending | 2026-12-10 | enrol 2026-12-10 | ${SUM} from 2027-11-01`,
    ],
    ["2026-10-10", [member("2026-10")], `pending | 2026-12-10 | ${SUM} from 2027-11-01`],
  ])("a birth on 2026-12-10 seen from %s, paid %j: %s (R9)", (asOf, record, expected) => {
    const asked = told(asOf, born("2026-12-10"), record);
    expect(said(line(asked, "allowance"))).toBe(expected);
    expect(kept(asked, "allowance")).toBe("eligible | 2027-11-01");
  });

  test("the months missing are those of the waiting and of the ten, after the last one paid", () => {
    const months = (record: Contribution[], asOf: string) =>
      allowance(born("2026-09-10"), record, asOf).actions.find(({ id }) => id === "lump-sum")?.move?.sum?.length;
    expect(months(since("2026-08"), "2026-09-20")).toBe(14);
    expect(months([member("2026-08", "2026-10")], "2027-02-20")).toBe(13);
    expect(months([employer("2026-06", "2026-08"), member("2026-09")], "2026-09-20")).toBe(6);
    expect(months([resident("2024-01", "2026-07"), member("2026-08")], "2026-09-20")).toBe(8);
  });
});

describe("paid", () => {
  const paid = (paidIn: string, months = 15) => [
    member("2026-12", "2026-12"),
    member("2027-01", months === 15 ? "2028-03" : "2028-02", { paidIn }),
  ];

  test.each([
    ["2027-11", "eligible | 2027-11-01", "yes bought"],
    ["2027-12", "ineligible | -", "no stops-after-limit"],
  ])("a birth on 2026-12-20, fifteen months paid in %s: %s, whenever asked", (paidIn, expected, reason) => {
    const found = allowance(born("2026-12-20"), paid(paidIn), "2028-05-10");
    expect([said(found), why(found, "months-paid")]).toEqual([expected, `${reason} 4.2 4.3 4.5`]);
  });
  test("after months paid one by one to the last day, the rest at once", () => {
    const rest = (from: string, paidIn: string) => [member("2026-12", paidIn), member(from, "2028-06", { paidIn })];
    const found = allowance(born("2026-12-20"), rest("2027-12", "2027-11"), "2028-05-10");
    expect([said(found), found.claimBy, named(found).includes("lump-sum-lifts-limit")]).toEqual([
      "eligible | 2027-11-01",
      "2027-12-20",
      true,
    ]);
    expect(allowance(born("2026-12-20"), rest("2028-01", "2027-12"), "2028-05-10").verdict).toBe("ineligible");
  });
  test("fewer months are no sum; without the waiting they would be (a reading)", () => {
    const found = allowance(born("2026-12-20"), paid("2027-11", 14), "2027-12-10");
    expect(found.verdict).toBe("ineligible");
    expect(named(found)).toContain("sum-pays-waiting");
  });
  test("ahead before the birth it opens no claim before it; not paid yet it is not paid", () => {
    const early = [member("2026-08", "2026-10"), member("2026-11", "2027-11", { paidIn: "2026-10" })];
    expect(said(allowance(born("2026-10-25"), early, "2026-10-30"))).toBe("eligible | 2026-10-25");
    const later = [member("2026-08", "2026-11"), member("2026-12", "2027-11", { paidIn: "2026-11" })];
    expect(allowance(born("2026-10-25"), later, "2026-10-31").verdict).toBe("pending");
    expect(said(allowance(born("2026-10-25"), later, "2026-11-01"))).toBe("eligible | 2026-11-01");
  });
  test("told as months back-paid at once, after a stop", () => {
    const record = [
      member("2026-08", "2026-10"),
      late("2026-11", "2027-04", "2027-05"),
      member("2027-05", "2027-11", { paidIn: "2027-05" }),
    ];
    expect(said(allowance(born("2026-10-15"), record, "2027-05-20"))).toBe("eligible | 2027-05-01");
  });
  test("beside what was paid since, what was missing in its own month must be in it", () => {
    const record = [member("2026-03", "2027-04"), member("2027-05", "2027-06", { paidIn: "2027-02" })];
    expect(allowance(ended("2026-12-05", 4), record, "2027-02-28").verdict).toBe("pending");
  });
});

describe("beside monthly payments", () => {
  test("ten full by the month, all paid by November 2027, lift the twelve months like the sum", () => {
    const record = [employer("2026-06", "2026-08"), member("2026-09")];
    const found = allowance(born("2026-09-10"), record, "2027-09-11");
    expect([said(found), named(found).includes("ten-by-november-lift-limit")]).toEqual(["eligible | 2027-04-01", true]);
    const employee = [employer("2026-09", "2027-09")];
    expect(said(allowance(born("2026-09-10"), employee, "2027-09-11"))).toBe("ineligible | -");
  });
  test("the earlier day wins: the sum now, else the gap that can be back-paid (R9)", () => {
    const record = [employer("2026-09", "2026-11"), member("2026-12")];
    expect(said(allowance(born("2026-12-10"), record, "2026-12-20"))).toBe(
      `pending | 2026-12-10 | ${SUM} from 2027-11-01`,
    );
    const gap = [employer("2026-01", "2026-10"), member("2026-12")];
    expect(said(allowance(born("2026-12-10"), gap, "2027-01-20"))).toBe("pending | 2027-01-01 | back-pay 2027-01-31");
    expect(todo(allowance(born("2026-12-10"), gap, "2027-02-01"))).toEqual([`${SUM} from 2027-11-01`]);
  });
});
