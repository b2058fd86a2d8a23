/** A line without a header as words: the cells in it, and how a proof begins left out. */
import { cellsOf } from "../lines.ts";
import { inPlainWords } from "../words/dialect.ts";
import { payerIn } from "../words/payers.ts";

/** The cells of a line without a header, as words. */
export function inWords(plain: string): string {
  const divider = plain.includes("\t")
    ? "\t"
    : plain.includes("|")
      ? "|"
      : /,[^,]*,/.test(plain) && (/"/.test(plain) || isCells(plain))
        ? ","
        : undefined;
  if (divider === undefined) return dayInWords(withoutOpening(inPlainWords(plain.trim())));
  const cells = cellsOf(plain, divider).map((each) => each.replace(/(\d),(?=\d{3})/g, "$1"));
  return dayInWords(cells.join("\t"));
}

/** 03-15 社保代扣 450.00 → 3月15日: a day before a sum, as lists on a phone have it. */
export const dayInWords = (text: string): string =>
  text.replace(
    /^(\s*)(0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?=\s[^\d]*[-−+¥￥]?\d[\d,]*\.\d\d)/,
    (_, led: string, month: string, day: string) => `${led}${Number(month)}月${Number(day)}日`,
  );

/** 甲公司,2025-01,职工医保: cells without a header, and no sentence. */
const isCells = (plain: string): boolean =>
  !/月|年/.test(plain) && /(?:^|,)\s*\d{4}[-/.]?(?:0?[1-9]|1[0-2])[-~—–]?\s*(?:,|$)/.test(plain);

/** How a proof begins: 兹证明：张三自…, 参保证明：该同志…. */
const withoutOpening = (plain: string): string =>
  plain
    .trim()
    .replace(/^[^:\d,;。]{0,10}(?:证明|凭证|记录|明细|信息|情况)(?:如下)?\s*:/, (opening) =>
      payerIn(opening) ? opening : "",
    )
    .replace(/^(?:短信|通知|提醒|消息)\s*:\s*/, "")
    .replace(/^【[^】]{0,12}】/, "")
    // 您尾号1234的账户于…代扣…，余额1000元: whose account, and what is left in it.
    .replace(/^尊敬的[^,\d]{0,8},/, "")
    .replace(/您?的?(?:账[户号]|卡号?)?尾号[为是]?\d{3,6}的?(?:储蓄|借记|信用|银行)?(?:账户|账号|卡)?(?:于|在)?/g, " ")
    .replace(/[,;]\s*(?:当前|可用|账户)*余额[:为是]?(?:人民币)?[¥￥]?\d[\d,.]*元?/g, "")
    // When somebody wrote it, in a chat.
    .replace(/^\[\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\]\s*(?=[^\s:\d]{1,12}:)/, "")
    .replace(/^(?:注|说明|备注|提示|※|\*|\d{1,2}[.、)](?!\d))\s*:?\s*/, "")
    .replace(/^(?:参保人(?:员)?|姓名)\s*:?\s*[\u4e00-\u9fff·*]{2,4}\s*,\s*/, "")
    // 单位：元 names no payer.
    .replace(/\(?单位\s*:\s*(?:人民币)?万?元(?:\/月)?\)?/g, " ")
    // 按最低基数给交的: how much, and not whether.
    .replace(/按照?(?:最[低高])?[^,;。交缴月年]{0,8}(?=给?[我她]?[交缴])/g, "")
    .replace(/^(?:兹|特此|现)?(?:证明|有)/, "")
    .replace(
      /^\s*:?\s*(?:我|本|该)?(?:单位|公司|司)?(?:职工|员工|同志|人)?[\u4e00-\u9fff·*]{2,4}?(?:\([^)]*\))?(?=(?:同志|先生|女士)?,?\s*[自从于]\s*\d)/,
      "",
    )
    .replace(/^\s*(?:该|本)?(?:同志|人|职工|员工)/, "");
