/** Months and days: leap days, clipping, counting days, and the same answers whatever zone the machine keeps. */
import { execFileSync } from "node:child_process";
import * as z from "zod";
import {
  addDays,
  addMonths,
  addMonthsToDay,
  day,
  dayZh,
  daysBetween,
  firstDay,
  isDayText,
  isMonthText,
  lastDay,
  month,
  monthText,
  monthZh,
  yearOf,
} from "../../shared/policy/base/calendar.ts";
import { factsSchema } from "../../shared/policy/index.ts";
import { answer, type Told } from "./asking.ts";
import chongqing from "../cases/chongqing.json";
import karamay from "../cases/karamay.json";
import sichuan from "../cases/sichuan.json";
import taiyuan from "../cases/taiyuan.json";

describe("what a day is", () => {
  test.each(["2024-02-29", "2000-02-29", "2096-02-29", "1950-01-01", "2099-12-31", "2011-12-30"])(
    "%s exists",
    (text) => {
      expect(isDayText(text)).toBe(true);
    },
  );

  test.each([
    "2025-02-29",
    "1900-02-29",
    "2025-02-30",
    "2025-04-31",
    "2025-13-01",
    "2025-00-10",
    "2025-01-00",
    "2025-01-32",
    "1949-12-31",
    "2100-01-01",
    "2025-1-01",
    "2025-01-01T00:00",
    " 2025-01-01",
    "2025-01-01\n",
    "",
  ])("%j does not", (text) => {
    expect(isDayText(text)).toBe(false);
  });

  test.each(["1950-01", "2025-12", "2099-12"])("%s is a month", (text) => expect(isMonthText(text)).toBe(true));
  test.each(["1949-12", "2100-01", "2025-00", "2025-13", "2025-1", "2025-01-01", "2025-01\n", ""])(
    "%j is no month",
    (text) => expect(isMonthText(text)).toBe(false),
  );
});

describe("months", () => {
  test("text and number go to and fro, every month from 1950 to 2099", () => {
    for (let year = 1950; year <= 2099; year++) {
      for (let m = 1; m <= 12; m++) {
        const text = `${year}-${String(m).padStart(2, "0")}`;
        expect(monthText(month(text))).toBe(text);
        expect(yearOf(month(text))).toBe(year);
      }
    }
  });

  test("a day's month is that of its text", () => expect(month("2025-08-31")).toBe(month("2025-08")));

  test("December and January are one apart, both ways", () => {
    expect(monthText(addMonths(month("2025-12"), 1))).toBe("2026-01");
    expect(monthText(addMonths(month("2026-01"), -1))).toBe("2025-12");
    expect(monthText(addMonths(month("2026-01"), -13))).toBe("2024-12");
    expect(month("2026-03") - month("2025-11")).toBe(4);
  });

  test.each([
    ["2024-02", "2024-02-29"],
    ["2025-02", "2025-02-28"],
    ["2000-02", "2000-02-29"],
    ["2025-04", "2025-04-30"],
    ["2025-12", "2025-12-31"],
  ])("%s ends on %s", (text, last) => {
    expect(lastDay(month(text))).toBe(last);
    expect(firstDay(month(text))).toBe(`${text}-01`);
  });

  test("are told in Chinese without leading zeros", () => {
    expect(monthZh(month("2025-03"))).toBe("2025 年 3 月");
    expect(monthZh(month("2025-12"))).toBe("2025 年 12 月");
    expect(dayZh(day("2025-03-05"))).toBe("2025 年 3 月 5 日");
    expect(dayZh(day("2025-10-31"))).toBe("2025 年 10 月 31 日");
  });
});

describe("the same day some months later", () => {
  test.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2023-02-28", 12, "2024-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-08-31", 1, "2025-09-30"],
    ["2025-12-31", 12, "2026-12-31"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-06-15", 0, "2025-06-15"],
  ])("%s and %i months: %s", (from, months, to) => expect(addMonthsToDay(day(from), months)).toBe(to));
});

describe("days", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2011-12-29", 1, "2011-12-30"],
    ["2018-11-03", 1, "2018-11-04"],
    ["2025-01-01", 97, "2025-04-08"],
    ["2024-01-01", 97, "2024-04-07"],
  ])("%s and %i days: %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(daysBetween(day(to), day(from))).toBe(0 - days);
  });

  test("none between a day and itself", () => expect(daysBetween(day("2025-05-05"), day("2025-05-05"))).toBe(0));

  test("every day from 2020 to 2030 follows the one before it by one day, and is a day", () => {
    let on = day("2020-01-01");
    for (let n = 0; on <= "2030-12-31"; n++) {
      expect(daysBetween(day("2020-01-01"), on)).toBe(n);
      expect(isDayText(on)).toBe(true);
      on = addDays(on, 1);
    }
    expect(on).toBe("2031-01-01");
  });
});

describe("the machine's time zone", () => {
  const caseSchema = z.object({ facts: factsSchema });
  const facts: Told[] = z
    .array(caseSchema)
    .parse([...chongqing, ...karamay, ...sichuan, ...taiyuan])
    .map((one) => one.facts);
  // Days that some zone has not: Apia skipped 2011-12-30, São Paulo's clocks left out the midnight of 2018-11-04.
  const skipped = ["2011-12-30", "2018-11-04", "2024-02-29"];

  test.each(["Pacific/Apia", "America/Sao_Paulo", "Asia/Shanghai"])(
    "%s changes no answer",
    (zone) => {
      const run = execFileSync(process.execPath, ["--import", "tsx", `${import.meta.dirname}/zone-answers.ts`], {
        cwd: `${import.meta.dirname}/../..`,
        env: { ...process.env, TZ: zone },
        input: JSON.stringify({ facts, days: skipped }),
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      const there = z
        .object({ zone: z.string(), days: z.unknown(), answers: z.array(z.unknown()) })
        .parse(JSON.parse(run));
      expect(there.zone).toBe(zone);
      expect(there.days).toEqual([
        ["2011-12-29", "2011-12-31", "2012-12-30", 1, "2011-12-31"],
        ["2018-11-03", "2018-11-05", "2019-11-04", 1, "2018-11-30"],
        ["2024-02-28", "2024-03-01", "2025-02-28", 1, "2024-02-29"],
      ]);
      expect(there.answers.length).toBeGreaterThan(50);
      expect(there.answers).toEqual(facts.map(answer));
    },
    60_000,
  );
});
