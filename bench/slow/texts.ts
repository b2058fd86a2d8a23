/** Contribution records as text, built to be slow to read: lines of every kind, as many as 64 KB hold. */
import { monthOf } from "../karamay/months.ts";
import { monthText } from "../people.ts";

const MAX_BYTES = 63 * 1024;
const FIRST = monthOf("1950-01");
const MONTHS = 1800;

/** A text: what stands above, one line by its number, and how many lines at most. */
export interface Text {
  readonly name: string;
  readonly head: string;
  readonly line: (index: number) => string;
  readonly count: number;
}

const monthAt = (index: number): string => monthText(FIRST + (index % MONTHS));
const digits = (index: number): string => monthAt(index).replace("-", "");
const spoken = (index: number): string => `${monthAt(index).replace("-", "年")}月`;
const TABLE = "费款所属期,险种,单位名称,缴费基数,到账\n";
const INSURANCES = ["职工基本医疗保险", "生育保险", "城乡居民基本医疗保险", "失业保险", "企业职工基本养老保险"];

const KINDS: readonly Omit<Text, "count">[] = [
  { name: "months alone", head: "职工医保\n", line: digits },
  { name: "months spoken", head: "职工医保\n", line: (i) => `${spoken(i)} 单位交` },
  { name: "a firm beside each", head: "职工医保\n", line: (i) => `${spoken(i)} 甲${i}公司` },
  { name: "150 years a line", head: "职工医保\n", line: (i) => `195001-2099${i % 2 ? "12" : "11"}` },
  { name: "a year a line", head: "职工医保\n", line: (i) => `${1950 + (i % 150)}年` },
  { name: "a table", head: TABLE, line: (i) => `${digits(i)},${INSURANCES[i % 5] ?? ""},甲公司,${4000 + i},是` },
  { name: "a short table", head: "月份,险种\n", line: (i) => `${digits(i)},职工医保` },
  { name: "cells", head: "月份\n险种\n单位\n", line: (i) => [digits(i / 3), "职工医保", "甲公司"][i % 3] ?? "" },
  { name: "not read", head: "", line: (i) => `天气${i}很好` },
  { name: "questions", head: "", line: (i) => `${digits(i)} ${["补", "欠", "退", "？"][i % 4] ?? ""}` },
  { name: "numbers", head: "", line: (i) => `${i % 7}` },
  ...["-", "|", "(", "日", "、1", "1月和", "补2025年", "去年", "3月没交，4月补上了，"].flatMap((piece) =>
    [40, 1_000, MAX_BYTES / 3].map((letters) => ({
      name: `${piece} over and over, ${letters} letters a line`,
      head: TABLE,
      line: () => `${piece.repeat((letters - 1) / piece.length)}x`,
    })),
  ),
];

/** Texts of every kind, each with as many lines as it may have. */
export const TEXTS: readonly Text[] = KINDS.map((kind) => ({ ...kind, count: 20_000 }));

/** The text with that share of its lines, as many as 64 KB hold; one line as a whole where it is told so. */
export function written({ head, line, count }: Text, part: number): string {
  let text = head;
  for (let index = 0; index < count * part; index++) {
    const next = `${line(index)}\n`;
    if (Buffer.byteLength(text) + Buffer.byteLength(next) > MAX_BYTES) break;
    text += next;
  }
  return text;
}
