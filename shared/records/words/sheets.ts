/** What else stands on a sheet: titles, totals, rulers, notes, and the words that rows are made of. */
import { remembered } from "./remembered.ts";

/** Totals. */
export const isTotal = (line: string): boolean =>
  /^[\s|,;\t"]*(?:合\s*计|总\s*计|小\s*计|累\s*计|总共|共计|本页|汇总)/.test(line);

/** Rulers drawn under headers. */
export const isRuler = (line: string): boolean => /^[\s\-=_*+|:·—.─┌┐└┘├┤┬┴┼│]+$/.test(line);

/** Notes at the foot of a sheet, and its page marks. */
export const isNote = (line: string): boolean =>
  /^\s*(?:注|说明|备注说明|温馨提示|提示|特别提示|※|\*|\d{1,2}[.、)](?!\d)|第\s*\d+\s*页|共\s*\d+\s*[页条]|[-—]\s*\d+\s*[-—]\s*$|\d{1,3}\s*\/\s*\d{1,3}\s*$|暂无|以上|本(?:证明|凭证|表|清单)|(?:打印|制表|经办|盖章|导出|查询|验证码|防伪).)/.test(
    line,
  );

/** Lines about the person: their own name and content. */
export const isPersonal = (line: string): boolean =>
  /^\s*(?:姓名|证件|身份证|公民身份|社会保障号|社保卡|个人编号|个人账号|参保人|性别|出生|手机|电话|单位编号|统一社会)/.test(
    line,
  );

/** Titles of sheets and sections. */
export const isTitle = (line: string): boolean =>
  line.length <= 60 &&
  !/\d{6}(?!\d*年)|\d\s*月[^()]*[,。]/.test(line) &&
  /(?:明细|清单|记录|凭证|证明|查询|一览表|情况|信息|账单|名单|历史|享受期|列表|台账|缴费表|统计表)(?:表|单|书)?(?:\(.*\))?\s*:?$/.test(
    line.trim().replace(/\s+\(?共\s*\d+\s*[条笔项]\)?$/, ""),
  );

const KNOWN =
  /^(?:职工|城镇|城乡|居民|基本|医疗|医保|保险|生育|新农合|新型|农村|合作|社保|社会|险种|险|类型|名称|灵活就业|灵活|就业|人员|自由职业|个体|个人|身份|自己|自费|自缴|单位|公司|企业|失业金?|领取|领|期间|参保|在职|在保|正常|应缴|补缴|补交|补收|补差|已|未|只|就|给|我们|其中|备注|底|欠费|欠缴|中断|断缴|断交|断保|暂停|停保|停缴|没交|没缴|没|不|扣成|代扣|支出|缴费|缴纳|缴存|缴款|实缴|缴|交了|交|到账|到帐|入库|成功|足额|完成|日期|时间|费款|所属期|所属|年月|月份|月|年度|年|基数|工资|金额|缴额|合计|元|个|共|总|记录|状态|情况|标志|从|每|都|的|了|过|和|与|及|含|带|在|是|起|止|期|间|档|一|二|¥|￥|退费|退款|退收|对应|明细|连续|一直|又|后来|然后|再|开始|以后|续保|续缴|首次|新参保|现在|还|中间|中途|断了|断|有|这|那|几|两|三|钱|帮我|您的|您|我|扣款|一直到|之后|她|由|给|待|申报|√|养老|工伤|失业|五险一金|五险|补上|后|上|至今|参加|我|本|自|于|特此证明|代缴|空|查看|详情|更多|社保局|医保局|基金|费|人|帮|替|漏|累计|累积|满|半|共计|同志|先生|女士|买|着|过|因|且|并|为止|止|一次性|预缴|预交|人事|代理|托管|挂靠|入职当月|离职当月|续上|接上|转入|才|显示|失败|此前|之前|以前|重新参保|再次参保|拖着|呢)+$/;

/** The first word of a line's rest that is not known; numbers, marks, and what `passes` are. */
export function strangeWord(rest: string, passes: (word: string) => boolean): string | undefined {
  const words = rest
    .split(/[\s,，、;；:：|()（）[\]【】"'“”·/~\-—–。.!！?*+¥￥√✓✔☑×✗✘✕]+/)
    .filter((word) => word !== "");
  return words.find((word) => !/^\d+$/.test(word) && !isKnown(word.replace(/\d+/g, "") || "元") && !passes(word));
}

const ENGLISH =
  /^(?:medical|health|pension|maternity|unemployment|injury|insurance|basic|employees?|employer|company|self|employed|flexible|paid|unpaid|not|late|refunded|overdue|status|month|year|base|amount|social|security|yuan|rmb|cny|to|from|until|present|now|by|my|the|co|ltd|inc)$/i;

/** The pattern tries every way to cut a word up: long ones are no words. */
const isKnown: (word: string) => boolean = remembered(
  (word) => word.length <= LONGEST_WORD && (KNOWN.test(word) || ENGLISH.test(word)),
);
const LONGEST_WORD = 24;
