/** The kinds of fields that facts are made of: each refuses what cannot be and says how to mend it, 中文 / English. */
import * as z from "zod";
import { isDayText, isMonthText } from "../base/calendar.ts";
import { isCents } from "../base/money.ts";
import { OVERSEAS, isPlaceCode } from "../base/places.ts";

/** The bounds of what can be told, both ends included: yuan, and counts. */
export const LIMITS = {
  yuan: { min: 0, max: 1_000_000 },
  fetuses: { min: 1, max: 10 },
  gestationMonths: { min: 0, max: 11 },
  gestationWeeks: { min: 0, max: 48 },
} as const;

/** Chinese first, English after ` / `. */
export const says = (zh: string, en: string) => `${zh} / ${en}`;

/** Text that must read in a certain way; left out, the caller's own words say that it is missing. */
const text = (error: string, holds: (value: string) => boolean) =>
  z.string({ error: (issue) => (issue.input === undefined ? undefined : error) }).refine(holds, { error });

/** A day `YYYY-MM-DD` that the calendar has. */
export const dayField = text(
  says("请填写真实存在的日期，如 2026-03-05", "give a day that exists, as YYYY-MM-DD"),
  isDayText,
).meta({ format: "date" });
/** A month `YYYY-MM`. */
export const monthField = text(
  says("请填写月份，如 2026-03", "give a month as YYYY-MM, 1950 to 2099"),
  isMonthText,
).meta({
  pattern: "^(19[5-9]\\d|20\\d\\d)-(0[1-9]|1[0-2])$",
});
/** A code of a place on the mainland. */
export const placeField = text(
  says("请填写六位行政区划代码，如 500000", "give a six-digit GB/T 2260 code of the mainland"),
  isPlaceCode,
).meta({ pattern: "^\\d{6}$" });
/** A code of a place, or `overseas`. */
export const anywhereField = text(
  says("请填写六位行政区划代码，境外填 overseas", "give a six-digit code, or overseas"),
  (code) => code === OVERSEAS || isPlaceCode(code),
).meta({ pattern: `^(\\d{6}|${OVERSEAS})$` });
/** Yuan. */
export const moneyField = z
  .number({ error: says("请填写金额（元）", "give an amount in yuan") })
  .min(LIMITS.yuan.min, { error: says("金额不能小于 0", "the amount must be 0 or more") })
  .max(LIMITS.yuan.max, { error: says("金额过大，请核对", "the amount is too large") })
  .refine(isCents, { error: says("金额最多两位小数", "at most two decimals") });
/** Yes or no. */
export const flag = z.boolean({ error: says("请填写 true 或 false", "give true or false") });
/** A whole number, both ends included. */
export const count = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z
    .int({ error: says("请填写整数", "give a whole number") })
    .min(min, { error: says(`不能小于 ${min}`, `must be ${min} or more`) })
    .max(max, { error: says(`不能大于 ${max}`, `must be ${max} or less`) });
/** One of these words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: says(`请填写其中一个：${values.join("、")}`, `give one of ${values.join(", ")}`) });
/** A field of something that need not be an object. */
export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
