/** The columns a record's table may have, by what offices write above them. */

/** What a column holds. */
export type Column =
  | "month"
  | "from"
  | "to"
  | "year"
  | "monthOfYear"
  | "insurance"
  | "unit"
  | "kind"
  | "base"
  | "ownBase"
  | "arrived"
  | "status"
  | "place"
  | "paid"
  | "amount"
  | "unused";

/** In this order: the first that fits names the column. */
const HEADERS: readonly (readonly [RegExp, Column])[] = [
  [
    /^(?:姓名|参保人(?:姓名)?|证件号码?|证件类型|身份证.*|公民身份号码|社会保障号码?|个人编号|个人账?号|单位编号|统一社会信用代码|序号|编号|行号|备注|说明|性别|月数|缴费月数|.*比例|.*费率|划入.*|.*利息|.*滞纳金|操作|查看.*|票据号.*|.*凭证号.*|征收机关|征收方式|.*渠道)$/,
    "unused",
  ],
  [
    /(?:所属期|费款期|缴费|参保|所属|应缴|年月)?(?:年月)?(?:起始|开始|起)(?:日期|年月|时间|月份|月)?$|^(?:起|从|自)$|所属期起|^(?:开始|起始)/,
    "from",
  ],
  [/(?:终止|截止|结束|止)(?:日期|年月|时间|月份|月)?$|所属期止|^(?:截止|结束|终止|止|到|至)$/, "to"],
  [
    /到账|到帐|入库|入\(退\)库|缴款(?:日期|时间|年月)|缴费(?:日期|时间)|交费(?:日期|时间)|实缴(?:日期|时间|年月)|扣款(?:日期|时间)|支付(?:日期|时间)|收款(?:日期|时间)|划账|做账/,
    "arrived",
  ],
  [/^(?:年度|年份|年|缴费年度|参保年度)$/, "year"],
  [/^(?:月份|月)$/, "monthOfYear"],
  [
    /所属期|所属年月|所属月|费款期|缴费年月|缴费月份|缴费期间|缴费区间|缴费时段|年月|对应月份|参保月份|参保时间段|^期间$|^月度$|^缴费月$|^缴费周期$|^时间$|^时间段$/,
    "month",
  ],
  [/险种|征收(?:项目|品目|子目)|保险(?:类型|名称|种类|项目)|^项目$|^保险$/, "insurance"],
  [/单位名称|缴费单位|参保单位|用人单位|^单位$|公司名称|工作单位|企业名称|缴费主体|缴费人名称|投保单位/, "unit"],
  [
    /参保类型|参保身份|参保方式|人员(?:类别|类型|身份)|缴费(?:类型|类别|方式|身份|人员类别)|身份(?:类别|类型)?$|参保人员|应缴类型|缴费对象|^类型$|^类别$|参保类别/,
    "kind",
  ],
  [/(?:个人|本人|职工).*(?:基数|工资)/, "ownBase"],
  [/基数|缴费工资/, "base"],
  [/状态|标志|标识|是否(?:到账|缴费|缴纳)|缴费情况|缴纳情况|结果/, "status"],
  [/统筹区|统筹地|参保地|缴费地|医保区划|行政区划|所属地区|参保区|地区|经办机构|医保机构|参保机构/, "place"],
  [/实缴|实收|实际缴费|^(?:缴费|缴纳|应缴|合计|总)?金额.*|合计|已缴/, "paid"],
  [/个人(?:缴|应缴|部分|交|支付)|单位(?:缴|应缴|部分|交|支付)|应缴|缴费额|金额|统筹|账户|财政|补助/, "amount"],
];

/** The column a header names; undefined when it is not known. */
export function columnOf(header: string): Column | undefined {
  const plain = header.replace(/\s|"|\*|:$|\(元\)|\(人民币\)/g, "");
  if (plain === "") return undefined;
  return HEADERS.find(([pattern]) => pattern.test(plain))?.[1];
}

const MONTHS: readonly Column[] = ["month", "from", "year"];

/** The columns of a line of cells, if it is a header: two known columns or more, one of which says the month. */
export function headerOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const named = cells.filter((cell) => cell.trim() !== "");
  // A cell with a month in it is data, whatever else stands beside it.
  if (named.length < 2 || named.some((cell) => /\d{4}/.test(cell) || cell.length > 24)) return undefined;
  const columns = cells.map(columnOf);
  const known = columns.filter((column) => column !== undefined);
  return known.length >= 2 && known.some((column) => MONTHS.includes(column)) ? columns : undefined;
}
