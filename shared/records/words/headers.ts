/** What a column may hold, by what offices write above it. */
import type { State } from "../reading.ts";
import { ENGLISH } from "./english.ts";
import { insurancesIn, type Named } from "./insurances.ts";
import { remembered } from "./remembered.ts";
import { payerIn, shareIn } from "./payers.ts";
import { saidState } from "./spoken.ts";
import { against } from "./states.ts";

/** What a column holds. */
export type Role =
  | "month"
  | "from"
  | "to"
  | "year"
  | "month-of-year"
  | "booking"
  | "insurance"
  | "payer"
  | "kind"
  | "state"
  | "today"
  | "remark"
  | "money"
  | "due"
  | "flag"
  | "base"
  | "place"
  | "tier"
  | "count"
  | "tick"
  | "label"
  | "unused"
  | "unknown";

/** A column of a table, or the name of a card's field. */
export interface Column {
  readonly name: string;
  readonly role: Role;
  /** Of several columns that could be the month: the highest is; the others only say when it was booked. */
  readonly rank?: number;
  /** The insurance that the column alone is about. */
  readonly insurance?: Named;
  readonly share?: "employer" | "own";
  /** What a `flag` says where it is set. */
  readonly says?: Exclude<State, "paid">;
  /** The months of a `tick` as they are written: 3月, 上半年, with their year or without. */
  readonly month?: string;
}

type Known = Pick<Column, "role" | "rank">;
const of = (role: Role, rank?: number): Known => ({ role, ...(rank !== undefined && { rank }) });

/** Whether a column says which month, or where the months begin. */
export const isWhen = (role: Role): boolean => role === "month" || role === "from" || role === "month-of-year";

/** In this order: the first that fits names the column. */
export const HEADERS: readonly (readonly [RegExp, Known])[] = [
  [
    /^(?:姓名|参保人(?:员)?(?:姓名)?|证件.*|.*身份证.*|公民身份号码|社会?保障(?:卡)?(?:号码?|编号)|社保卡号|.*编号|.*编码|.*代码|.*账号|手机.*|电话.*|序号|编号|行号|性别|年龄|民族|出生.*|户籍.*|.*比例.*|.*费率|.*划入.*|.*利息|.*滞纳金|.*操作.*|查看.*|详情|票据.*|.*凭证号?.*|税票.*|.*税务机关|征收机关.*|征收方式|.*渠道|制单.*|打印.*|查询.*|.*页码)$/,
    of("unused"),
  ],
  [/月数|个月数|年限/, of("count")],
  [
    /申报(?:日期|时间|年月|月份)|核定(?:日期|时间|年月|月份)|应缴(?:日期|时间)|参加工作|首次参保|(?:本次|最近|最早|现)参保|变更(?:日期|时间)|待遇享受|参保(?:日期|时间)$/,
    of("unused"),
  ],
  [/对应.*(?:所属|费款|年月|月份|属期)/, of("month", 4)],
  [/起止|起讫|起-止|始末/, of("month", 3)],
  [
    /(?:所属|属期|费款|缴费|参保|应缴|年月|缴纳|险种|期间|时段)?.*(?:起始|开始|起)(?:日期|年月|时间|月份|月|期)?$|^(?:起|从|自|由)$|属期起|^(?:开始|起始|起)/,
    of("from"),
  ],
  [/(?:终止|截止|结束|止|截至)(?:日期|年月|时间|月份|月|期)?$|属期止|^(?:截止|结束|终止|止|到|至)$/, of("to")],
  [
    /(?:到账|到帐|入库|入\(退\)库|缴款|交费|缴费|缴税|实缴|实收|扣款|支付|收款|划账|划款|补缴|补收|记账|清算|开票|交易|付款|处理)(?:日期|时间)|(?:到账|到帐|入库|实缴|实收|扣款|缴款|入账|做账|台账|结算|建账|记账|补缴|收款|征收|划账)(?:年月|月份|月|期|期号)|做账|结算期|台账期/,
    of("booking"),
  ],
  [/^(?:年度|年份|年|缴费年度|参保年度|所属年度|缴费年份)$/, of("year")],
  [/^(?:月份|月)$/, of("month-of-year", 1)],
  [/所属(?!地|区|单位|机构)|属期|费款期|费款/, of("month", 3)],
  [
    /^(?:缴费|缴纳|参保|业务|对应|交费)?(?:年月|月份|期间|区间|时段|时间段|周期|月度|月|期)(?:\(.*\))?$|^(?:缴费|缴纳)(?:年月|月份)/,
    of("month", 2),
  ],
  [/^(?:日期|时间)$/, of("month", 1)],
  [
    /险种|征收(?:项目|品目|子目)|保险(?:类型|名称|种类|项目|类别)|(?:^|缴费|缴纳|收费|业务)项目(?:名称)?$|^品目(?:名称)?$|^子目$|^保险$|费种|^商品(?:名称|说明)?$/,
    of("insurance"),
  ],
  [
    /单位名称|缴费单位$|参保单位$|用人单位|^单位$|公司|工作单位|企业名称|缴费主体|缴费人(?:名称)?$|投保单位|纳税人名称|经办单位名称/,
    of("payer"),
  ],
  [
    /(?:参保|人员|个人|当前|目前|现)(?:缴费)?状态|(?:申报|核定)(?:状态|标志|标识|情况)|在职状态|人员(?:类别)?状态|参保情况/,
    of("today"),
  ],
  [
    /参保类型|参保身份|参保方式|参保类别|人员(?:类别|类型|身份)|缴费(?:类型|类别|方式|身份|性质|人员类别|对象)|身份(?:类别|类型)?$|参保人员|应缴类型|业务类型|征缴类型|^类型$|^类别$|^性质$/,
    of("kind"),
  ],
  [/基数|缴费工资|申报工资|工资/, of("base")],
  [
    /状态|标志|标识|标记|是否(?:到账|到帐|缴费|缴纳|缴清|入库|足额|实缴|成功)|缴费情况|缴纳情况|到账情况|到帐情况|结果|到账$|到帐$|入库情况|[缴交收付]讫/,
    of("state"),
  ],
  [
    /统筹区|统筹地|参保地|缴费地|医保区划|行政区划|所属地区|参保区|地区|经办机构|医保机构|参保机构|缴纳地|参保城市|城市/,
    of("place"),
  ],
  [/档次|档位|^档$|缴费档/, of("tier")],
  [/应缴|应征|应收|核定金额|申报金额|应补/, of("due")],
  [/备注|说明|摘要|附注/, of("remark")],
  [
    /实缴|实收|实际缴|金额|缴费额|缴纳额|^月?缴额$|^税额$|合计|小计|总额|本金|统筹(?:基金|账户|部分)|个人账户|(?:个人|单位|职工|财政|企业)(?:缴|部分|交|支付|承担)|补助|^(?:单位|个人)$|已缴/,
    of("money"),
  ],
];

const wordsFor = (name: string): typeof HEADERS => (/^[A-Za-z.]+$/.test(name) ? ENGLISH : HEADERS);

/** 票据状态, 操作: nothing of the month, unless a bill is void or something is still to be paid. */
const OF_BILLS = /^(?:票据|发票|税票|缴款书|.*凭证).*(?:状态|标志|标识|情况)$|^操作(?:栏|项)?$/;

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const TICK = /^(?:(\d{1,2}|十?[一二三四五六七八九]|十)月份?|((?:19|20)\d\d)(?:年|[-/.])?(0?[1-9]|1[0-2])月?)$/;
const PART_OF_YEAR = /^(?:(?:19|20)\d\d年?)?(?:[上下]半年|第?[一二三四1-4]季度|Q[1-4]|\d{1,2}月?[-~至到]\d{1,2}月)$/i;

/** Whether a column is of some months of a year at once. */
export const isPartOfYear = ({ role, name }: Column): boolean => role === "tick" && PART_OF_YEAR.test(name);

/** 十一 → 11. */
const inDigits = (month: string): string => (CHINESE.includes(month) ? String(CHINESE.indexOf(month) + 1) : month);

/** The column that a header names; `unknown` where it is not known. */
export const columnOf: (header: string) => Column = remembered(find);

/** Names of a share alone. */
const SHARES: Readonly<Record<string, "employer" | "own">> = {
  单位: "employer",
  企业: "employer",
  公司: "employer",
  个人: "own",
};

/** 医疗公司, 公司医疗, 失业个人: whose share of an insurance, and no name of a firm. */
const OF_SHARE = /^(?:单位|企业|公司|个人)|(?:单位|企业|公司|个人)(?=(?:承担|部分|缴|交|\)|$))/;

/** Over a column 失业 is an insurance. */
const insuredIn = (name: string): readonly Named[] =>
  insurancesIn(name.replace(/失业(?!保?险|金|人员|待遇|期间)/g, "失业险"));

/** No column has a longer name, in letters. */
const LONGEST_NAME = 60;

function find(header: string): Column {
  const name = header.replace(/[\s"*]|:$|\((?:单位:)?(?:人民币|元|元\/月|¥)\)|[:(]元\)?$/g, "");
  if (name.length > LONGEST_NAME) return { name, role: "unknown" };
  const tick = TICK.exec(name);
  if (tick)
    return {
      name,
      role: "tick",
      month: tick[1] === undefined ? `${tick[2] ?? ""}年${tick[3] ?? ""}月` : `${inDigits(tick[1])}月`,
    };
  if (PART_OF_YEAR.test(name)) return { name, role: "tick", month: name };
  const found = wordsFor(name).find(([pattern]) => pattern.test(name))?.[1] ?? of("unknown");
  const first = found.role === "unused" && OF_BILLS.test(name) ? of("unknown") : found;
  const known = first.role === "payer" && OF_SHARE.test(name) && insuredIn(name).length > 0 ? of("unknown") : first;
  const flag = flagOf(name, known.role);
  if (flag) return flag;
  const [insurance, ...more] = known.role === "insurance" || known.role === "today" ? [] : insuredIn(name);
  const about = insurance && more.every((each) => each.insurance === "maternity") ? { insurance } : {};
  // 医疗单位, 养老(个人): whose share of an insurance.
  const [whose = ""] = (insurance && OF_SHARE.exec(name)) ?? [name];
  const share = shareIn(name) ?? SHARES[whose];
  if (known.role !== "unknown" || !insurance) return { name, ...known, ...about, ...(share && { share }) };
  return { name, role: "state", ...about, ...(share && { share }) };
}

/** 是否欠费, 退费金额: set, it speaks against the month; not set, it says nothing. */
function flagOf(name: string, role: Role): Column | undefined {
  if (!(["unknown", "state", "money", "due", "remark"] as const).some((each) => each === role)) return undefined;
  if (/实缴|实收|\(退\)/.test(name) || (/已缴|到账|到帐/.test(name) && !/欠|退|未缴/.test(name))) return undefined;
  const asked = IS_IT.test(name);
  const says =
    /欠|未缴|未到账/.test(name) || (asked && AGAINST.test(name))
      ? "unpaid"
      : (/退(?!休)/.test(name) && !/入\(退\)/.test(name)) || (asked && /冲[正销红]/.test(name))
        ? "refunded"
        : undefined;
  const late = says === undefined && /^(?:是否)?补[缴收]/.test(name) && against(name) === "late" ? "late" : undefined;
  const said = says ?? late;
  return said && { name, role: "flag", says: said };
}

/** 是否断缴, 作废标志: 是 speaks against the month, 否 says nothing. */
const IS_IT = /^是否|(?:标志|标识|标记|与否)$/;
const AGAINST = /断[缴交保]|中断|停[缴交保]|暂停|缓[缴交]|漏[缴交]|作废|撤销|失败|无效|异常|逾期/;

/** Whether a text is the name of a column and nothing else. */
export const isHeader = (text: string): boolean => {
  if (text.length > 16 || /[\d:,;|\t]/.test(text)) return false;
  // 医保 未缴: a name and what is said of it.
  if (/\s/.test(text) && text.split(/\s+/).some(looksLikeValue)) return false;
  const { role, insurance } = columnOf(text);
  // 医保未缴, 医保已缴 are said of it; 医保欠费金额 is a name.
  const said = (role === "flag" || role === "money") && saidState(text) !== undefined;
  if (said && insurancesIn(text).length > 0 && !NAMES.test(text)) return false;
  return (
    role !== "unknown" &&
    role !== "tick" &&
    !(role === "state" && insurance !== undefined && !/(?:状态|标志|标识|情况)$/.test(text)) &&
    !looksLikeValue(text)
  );
};

/** 到账, 已缴, 欠费: names as well as cells. */
export function mayBeHeader(text: string): boolean {
  if (isHeader(text)) return true;
  if (text.length > LONGEST_STATE || /[\d\s:,;]/.test(text)) return false;
  const { role, insurance } = columnOf(text);
  return SAYING.includes(role) && insurance === undefined;
}
const SAYING: readonly Role[] = ["state", "money", "due", "flag", "booking", "remark", "unused"];
const LONGEST_STATE = 8;

/** 申报金额, 终止月份: what ends like this is no state of its own. */
const NAMES = /(?:金额|日期|时间|年月|月份|工资|基数)$/;

/** 已到账, 正常缴费, 甲公司: such words stand in cells. */
const looksLikeValue = (text: string): boolean =>
  (against(text) !== undefined && flagOf(text, "unknown") === undefined && !NAMES.test(text)) ||
  // 个人身份, 自谋职业: who pays.
  (payerIn(text) ?? "employer") !== "employer" ||
  /^(?:足额|成功|到[账帐]$|入库$|缴清|完成)/.test(text) ||
  /^(?!是否).*(?:到[账帐]|成功|入库|完成|缴清)$/.test(text) ||
  /[的了我给都就没]|自己|^(?:打印|查询|查看|详情|操作)/.test(text) ||
  /^(?:已|未|正常|不|√|×|补缴$|补收$|退|待|欠费$|灵活|单位缴纳$|单位缴费$|个人缴纳$|个人缴费$|合计|小计|总计)/.test(
    text.trim(),
  ) ||
  /有限|.公司$|.集团$|^.{2,}(?:局|厂|店|中心|医院|学校)$/.test(text.trim());
