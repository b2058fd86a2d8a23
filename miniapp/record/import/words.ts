/** The words of contribution records: which insurance, who paid, whether it was paid. The text is NFKC. */
import type { Scheme } from "../../../shared/policy/index.ts";

/** What a row is about: employee or resident medical insurance (or which is not said), maternity, or something else. */
export type Insurance =
  | { readonly kind: "medical"; readonly scheme: "resident" | "employee" | ""; readonly maternity: boolean }
  | { readonly kind: "maternity" }
  | { readonly kind: "other"; readonly name: string };

const OTHERS = [
  [/长期护理|长护/, "长期护理保险"],
  [/大额|大病|补充医疗|公务员|意外|惠民|互助|门诊统筹/, "补充医疗保险"],
  [/养老/, "养老保险"],
  [/工伤/, "工伤保险"],
  [/公积金/, "公积金"],
  [/年金/, "年金"],
  [/失业保险/, "失业保险"],
] as const;

/** Which insurance a text names; undefined when it names none. */
export function insuranceIn(text: string): Insurance | undefined {
  const plain = text.replace(/\s/g, "");
  const other = OTHERS.find(([pattern]) => pattern.test(plain));
  const medical = /医疗|医保|新农合|居民保险/.test(plain);
  const maternity = /生育/.test(plain);
  if (other && !(medical && other[1] === "失业保险")) return { kind: "other", name: other[1] };
  if (medical) {
    const scheme = /居民|新农合|合作医疗|学生|城乡/.test(plain)
      ? "resident"
      : /职工|灵活|单位/.test(plain)
        ? "employee"
        : "";
    return { kind: "medical", scheme, maternity: maternity && !/不含生育|无生育|未含生育/.test(plain) };
  }
  return maternity ? { kind: "maternity" } : undefined;
}

const ORGANISATION =
  /公司|集团|企业|厂|店|馆|医院|诊所|学校|大学|学院|中学|小学|幼儿园|银行|事务所|合作社|工作室|委员会|政府|中心|协会|酒店|超市|机关|事业|支行|研究院|研究所|[局院校社站队处]$/;

/** Who pays, from a unit's name or a kind of insured person; undefined when it does not say. */
export function payerIn(text: string): Scheme | undefined {
  const plain = text.replace(/\s/g, "");
  if (/居民|新农合|学生|未成年/.test(plain)) return "resident";
  if (/失业/.test(plain)) return "unemployment-benefit";
  if (
    /灵活就业|自由职业|^个人|个人(?:身份|参保|缴费|窗口|自缴)|^自己|自己交|自费|自谋职业|个体(?:参保|缴费|人员|劳动者|身份)|^个体$|无雇工/.test(
      plain,
    )
  ) {
    return "individual";
  }
  // Such offices pay for some and only pass on for others.
  if (/人才|人力资源|劳务派遣代理|代理|代缴|街道|社区|社保局|医保局|税务/.test(plain)) return undefined;
  if (/^单位|单位(?:职工|参保|缴费|交)|企业职工|在职职工/.test(plain) || ORGANISATION.test(plain)) return "employer";
  return undefined;
}

/** Whether money came: paid, paid afterwards, not paid, given back; undefined when the words are not known. */
export type Status = "paid" | "late" | "unpaid" | "refunded";

/** The status a text names. */
export function statusIn(text: string): Status | undefined {
  const plain = text.replace(/\s/g, "");
  if (/退(?:费|款|回|库|保)|冲(?:销|正|红|减)|^退$/.test(plain)) return "refunded";
  if (
    /未(?:缴|交|到账|入库|支付|扣|参保|足额)|欠|中断|断缴|断交|暂停|停保|停缴|失败|作废|终止|没交|没缴|不交|尚未|待缴|应缴未/.test(
      plain,
    )
  ) {
    return "unpaid";
  }
  if (/补缴|补交|补收|后补|趸缴/.test(plain)) return "late";
  if (/已|正常|到账|入库|成功|足额|实缴|参保|在保|在缴|缴费|缴纳|完成|^是$|^有$|^交了$|^√$|^Y$/i.test(plain))
    return "paid";
  return undefined;
}

/** Lines that are about the sheet or the person, not about a month. */
export const isHeading = (line: string): boolean =>
  /^(?:姓名|证件|身份证|社会保障号|个人编号|个人账号|参保人姓名|性别|出生|打印|查询|制表|导出|日期|备注|说明|注|温馨提示|第\s*\d+\s*页|共\s*\d+\s*[页条]|单位名称$|暂无)/.test(
    line,
  ) || /(?:明细|清单|记录|凭证|证明|查询|一览表|情况)(?:表|单)?$/.test(line);

/** Totals. */
export const isTotal = (line: string): boolean => /^[\s|,;\t"]*(?:合计|总计|小计|累计|总共|共计|本页)/.test(line);

/** Rulers drawn under headers. */
export const isRuler = (line: string): boolean => /^[\s\-=_*+|:·—.]+$/.test(line);

const KNOWN =
  /^(?:职工|城镇|城乡|居民|基本|医疗|医保|保险|生育|新农合|新型|农村|合作|社保|社会|险种|类型|名称|灵活就业|灵活|就业|人员|自由职业|个体|个人|身份|自己|自费|单位|公司|企业|失业金?|领取|领|期间|参保|在职|在保|正常|补缴|补交|已|未|欠费|中断|断缴|断交|暂停|停保|停缴|没交|没缴|没|不|缴费|缴纳|缴存|缴款|应缴|实缴|缴|交了|交|到账|到帐|入库|成功|足额|完成|日期|时间|费款|所属期|所属|年月|月份|月|年度|年|基数|工资|金额|合计|元|个|共|总|记录|状态|情况|标志|从|每|都|的|了|和|与|及|含|带|在|是|起|止|期|间|档|一|二|¥|￥|退费|退款|正|常|对应|明细|连续|一直|又|后来|然后|再|开始|以后|续保|续缴|首次|新参保|转移|统筹|现在|还|中间|断了|断)+$/;

/** The first word of a line's rest that is not known; numbers, marks and names of employers are. */
export function strangeWord(rest: string): string | undefined {
  const words = rest.split(/[\s,，、;；:：|()（）[\]【】"'“”·/~\-—–。.!！*+]+/).filter((word) => word !== "");
  return words.find(
    (word) => !/^\d+$/.test(word) && !KNOWN.test(word.replace(/\d+/g, "") || "元") && !isEmployerName(word),
  );
}

/** Whether a word of a line is an employer's name. */
const isEmployerName = (word: string): boolean => word.length >= 4 && payerIn(word) === "employer";
