/** The limits and the statuses that docs/api.md tells are those of the code. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MOST_REFUSED } from "../../functions/batch/answers.ts";
import { SLOWEST } from "../../functions/batch/body.ts";
import { MAX_REF } from "../../functions/batch/line.ts";
import { MAX_LINE_BYTES } from "../../functions/batch/lines.ts";
import { CAPS } from "../../functions/caps.ts";
import { MAX_DEPTH } from "../../functions/depth.ts";
import { REFUSALS } from "../../functions/guard/refusing.ts";
import { guardSettings } from "../../functions/guard/settings.ts";
import { MAX_BODY_BYTES, MAX_ERRORS, PROBLEMS } from "../../functions/problem.ts";
import { MOST_LINES } from "../../functions/record-reading.ts";
import { PATIENCE } from "../../functions/server.ts";
import { BODY_PATIENCE } from "../../functions/settings.ts";
import { MOST_FIGURES } from "../../shared/policy/facts/figures.ts";
import { MAX_STRETCHES } from "../../shared/policy/index.ts";
import { MOST_STRETCHES } from "../../shared/policy/plans/answer.ts";

const page = readFileSync(join(__dirname, "../../docs/api.md"), "utf8");
const rowsBelow = (heading: string): string[][] =>
  (page.slice(page.indexOf(heading)).split("\n\n")[0] ?? "")
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const many = (count: number): string => count.toLocaleString("en");
const quota = ({ points, seconds }: { points: number; seconds: number }): string => `${seconds} 秒 ${points} 次`;
const LIMITS = {
  一次请求的正文: `${MAX_BODY_BYTES / 1024} KB`,
  批量的一行: `${MAX_LINE_BYTES / 1024} KB`,
  批量的行数: "不限",
  批量里没有额度的行: `${MOST_REFUSED} 行`,
  一个人的缴费记录: `${MAX_STRETCHES} 段`,
  "`/plans` 里一个人的缴费记录": `${MOST_STRETCHES} 段`,
  "`/records` 的一份记录": `${many(MOST_LINES)} 行`,
  "`figures`": `${MOST_FIGURES} 个`,
  "JSON 的括号": `${MAX_DEPTH} 层`,
  "`ref`": `${MAX_REF} 个字`,
  "`errors` 列出的": `${MAX_ERRORS} 项`,
  "没有密钥，一个地址问": quota(guardSettings.YUJIN_PUBLIC_QUOTA.parse(undefined)),
  "一个地址被拒绝（401、403）": quota(REFUSALS),
  发完请求头: `${PATIENCE.headers / 1000} 秒`,
  发完正文: `${BODY_PATIENCE / 1000} 秒`,
  批量慢慢发: `${SLOWEST.milliseconds / 1000} 秒至少 ${SLOWEST.bytes} 字节`,
  什么都没有收发: `${PATIENCE.idle / 1000} 秒`,
  一个地址的连接: `${many(CAPS.perAddress)} 个`,
  一个实例的连接: `${many(CAPS.all)} 个`,
};

test("every limit is as the code has it", () => {
  expect(Object.fromEntries(rowsBelow("| 什么 | 最多 |").map(([what, most]) => [what, most]))).toEqual(LIMITS);
});

describe("statuses", () => {
  const rows = rowsBelow("| 状态 | `type` 的结尾 |").flatMap(([status = "", kinds = "", , again = ""]) =>
    [...kinds.matchAll(/`([\w-]+)`/g)].map(([, kind = ""]) => ({ kind, status: Number(status), again })),
  );

  test("are all there, each with its number", () => {
    const real = Object.entries(PROBLEMS).map(([kind, { status }]) => [kind, status]);
    expect(Object.fromEntries(rows.map(({ kind, status }) => [kind, status]))).toEqual(Object.fromEntries(real));
    expect(rows).toHaveLength(real.length);
  });

  test("say to send again what the same request can come through with, and nothing else", () => {
    const again = rows.filter(({ again }) => again.startsWith("要，")).map(({ status }) => status);
    expect(again.sort()).toEqual([408, 429, 499, 500, 503]);
    expect(rows.filter(({ again }) => !/^(要，|不要|先改)/.test(again))).toEqual([]);
  });
});
