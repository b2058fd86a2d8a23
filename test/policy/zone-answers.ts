/** Run by itself under a time zone: reads facts and days from standard input, writes what comes out of them. */
import { readFileSync } from "node:fs";
import * as z from "zod";
import { assess, factsSchema } from "../../shared/policy/index.ts";
import { addDays, addMonthsToDay, day, daysBetween, lastDay, month } from "../../shared/policy/base/calendar.ts";

const asked = z
  .object({ facts: z.array(factsSchema), days: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(0, "utf8")));

const around = (text: string) => {
  const on = day(text);
  const before = addDays(on, -1);
  return [before, addDays(on, 1), addMonthsToDay(on, 12), daysBetween(before, on), lastDay(month(on))];
};

console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    days: asked.days.map(around),
    answers: asked.facts.map((facts) => assess(facts)),
  }),
);
