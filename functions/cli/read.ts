/** `npx yujin read`: a record, month by month, and what is certain of it. */
import { readFile } from "node:fs/promises";
import {
  contributionsOf,
  decode,
  readRecord,
  type Insurance,
  type Reading,
  type ReadMonth,
  type Remark,
  type State,
} from "../../shared/records/index.ts";
import { unreadable } from "./disk.ts";
import { Refusal } from "./refusal.ts";
import { spansOf } from "./spans.ts";

/** What is printed of a record. Throws a `Refusal` where there is no text to read. */
export async function readAloud(path: string, today: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(error, path, "", "，看看名字和位置；把查来的记录存成一个文本或 CSV 文件，再写它的名字");
  });
  const decoded = decode(bytes);
  if ("undecoded" in decoded) throw new Refusal(`${path}：${decoded.undecoded}`);
  if (decoded.text.trim() === "") throw new Refusal(`${path} 是空的`);
  return told(readRecord(decoded.text, { today }));
}

/** A reading in lines: the months, what is open, what was not read or not needed, and the stretches as facts hold them. */
export function told(reading: Reading): string {
  const { months, asks, unread, ignored } = reading;
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines, ""] : []);
  const contributions = contributionsOf(reading, []);
  return [
    ...part(months.length > 0 ? "月份" : "没有读到月份", months.length > 0 ? months.map(monthLine) : [""]),
    ...part(
      "要问的（弄清以前不算）",
      asks.map(({ id, text, months: about }) => `  ${id}  ${spansOf(about)}：${text}`),
    ),
    ...part("没读懂的", unread.map(remarkLine)),
    ...part("没用到的", ignored.map(remarkLine)),
    `contributions（只有确定的${contributions.length > 0 ? "，可以放进 person.contributions" : "；一段也没有，不等于没交过"}）`,
    JSON.stringify(contributions, undefined, 2),
    "",
  ].join("\n");
}

const INSURANCES: Readonly<Record<Insurance, string>> = {
  "employee-medical": "职工医保",
  "resident-medical": "居民医保",
  maternity: "生育保险",
  pension: "养老保险",
  unemployment: "失业保险",
  "work-injury": "工伤保险",
};
const SCHEMES: Readonly<Record<NonNullable<ReadMonth["scheme"]>, string>> = {
  employer: "单位交",
  individual: "自己交",
  "unemployment-benefit": "领失业金时交",
  resident: "居民",
};
const STATES: Readonly<Record<State, string>> = {
  paid: "交了",
  late: "补交",
  unpaid: "没交",
  refunded: "退了",
};

const monthLine = ({ month, insurance, scheme, state, paidIn, lines }: ReadMonth): string => {
  const words = [
    insurance === undefined ? "哪种保险？" : INSURANCES[insurance],
    scheme === undefined
      ? insurance === undefined || insurance === "employee-medical"
        ? "谁交的？"
        : ""
      : SCHEMES[scheme],
    state === undefined ? "交没交？" : STATES[state],
    paidIn === undefined ? "" : `${paidIn} 交的`,
    `（第 ${lines.join("、")} 行）`,
  ];
  return `  ${month}  ${words.filter((word) => word !== "").join("  ")}`;
};

const remarkLine = ({ line, text, why }: Remark): string => `  第 ${line} 行“${text.trim().slice(0, 60)}”：${why}`;
