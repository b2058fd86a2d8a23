/** Who paid. The text is NFKC. */
import type { Scheme } from "../../policy/index.ts";
import { remembered } from "./remembered.ts";

/** Who pays, as a person would be asked. */
export const SCHEME_LABELS: Readonly<Record<Scheme, string>> = {
  employer: "单位交的",
  individual: "自己交的（灵活就业）",
  "unemployment-benefit": "领失业金时交的",
  resident: "居民医保",
};

/** Whether a text is one of the ways to pay. */
export const isScheme = (text: string | undefined): text is Scheme =>
  text !== undefined && Object.keys(SCHEME_LABELS).includes(text);

export const ORGANISATION =
  /公司|集团|企业|厂|店|馆|医院|诊所|学校|大学|学院|中学|小学|幼儿园|银行|事务所|合作社|工作室|委员会|政府|协会|酒店|超市|机关|事业|支行|分行|研究院|研究所|[局院校社站队处](?:\(.*\))?$|(?:co\.?,?ltd|ltd|inc|corp|llc|company)\.?$|^employer$/i;

/** Such offices pay for some and only pass on for others. */
const AGENTS = /人才|人力资源|劳务派遣代理|代理|代缴|街道|社区|社保局|社会保险|医保局|医疗保障|税务|就业服务|中心$/;

export const PAYER_WORDS: readonly (readonly [RegExp, Scheme])[] = [
  [/居民|新农合|学生|未成年/, "resident"],
  [/领取?失业|失业(?!保险(?!金|基金|代缴|待遇|期间|支付)|险)/, "unemployment-benefit"],
  [
    /灵活就业|自由职业|自己|自费|自缴|自谋职业|无雇工|以个人|个人(?:身份|参保|自缴|.{0,4}窗口)|个体(?:参保|缴费|人员|劳动者|身份)|^个体$|灵活(?:人员)?$|self-?(?:employed|paid)|flexible|freelance/i,
    "individual",
  ],
];

/** Who pays, from a unit's name or a kind of insured person; undefined where it does not say. 个人缴纳 is only a share. */
export const payerIn: (text: string) => Scheme | undefined = remembered(find);

/** Whether a text names several ways to pay: 我自己交居民的. */
export const namesSeveralPayers = (text: string): boolean => payersNamed(text.replace(/\s/g, "")).length > 1;

const payersNamed = (plain: string): Scheme[] =>
  PAYER_WORDS.flatMap(([pattern, scheme]) => (pattern.test(plain) ? [scheme] : []));

function find(text: string): Scheme | undefined {
  const plain = text.replace(/\s/g, "");
  const [first, ...more] = payersNamed(plain);
  if (more.length > 0) return undefined;
  if (first) return first;
  if (AGENTS.test(plain)) return undefined;
  return /^单位(?!编|名|类|性|代|划)|^[^参缴用工申投征经所]{1,6}单位$|单位(?:职工|参保|的(?=职工|基本|医|社保)|[缴交给帮没断欠停漏])|公司(?:缴|交)|企业职工(?!.*险)|在职职工/.test(
    plain,
  ) || ORGANISATION.test(plain)
    ? "employer"
    : undefined;
}

/** Whether a line names 个人 as who pays: not somebody's number or account. */
export const namesOwn = (plain: string): boolean => /个人(?!编|账|帐|社|电脑|信息|参保|基数|证|所得|权益)/.test(plain);

/** Whose share a line of money is: (单位缴纳) says that there is an employer, (个人缴纳) says nothing. */
export function shareIn(text: string): "employer" | "own" | undefined {
  if (/灵活|个人身份|居民/.test(text)) return undefined;
  if (/(?:单位|公司|企业)(?:应|实)?(?:缴|交|部分|承担)|^employer(?:share|part|pa|contri|amount)/i.test(text))
    return "employer";
  return /(?:个人|本人|职工)(?:应|实)?(?:缴|交|部分|承担)|^(?:employee|personal)/i.test(text) ? "own" : undefined;
}
