/** Whether money came. The text is NFKC. */
import type { State } from "../reading.ts";
import { remembered } from "./remembered.ts";

/** 无欠费, 未中断: nothing is owed. */
export const NOTHING_OWED =
  /(?:从?[无未没不](?:曾|有)?|从来没有?)(?:发生|有|出现)?过?(?:欠[费缴款]?|中断|间断|断[缴交保]?|退[费款保]|暂停|停[缴交保]|漏[缴交])(?:记录|情况|过)?|[无未]见?异常|无补[缴交收款](?:记录|情况)?/g;

/** In this order: the first that fits says it. `补` in 补贴, 补助 and 补充 is no payment afterwards. */
export const STATE_WORDS: readonly (readonly [RegExp, State])[] = [
  [/^[欠未漏断缓][^,;。]{0,3}[(,]?[后现]?已补[缴交齐上]?\)?$/, "late"],
  [/退(?!休|役|伍|出)|冲(?:销|正|红|减)|红冲|refund|revers/i, "refunded"],
  [
    /未(?!成年|来|知|婚|休|用)|失败|余额不足|扣不[到成]|作废|撤销|申报(?!缴费成功)|核定|待(?!遇|业)|尚未|处理中|缴费中|扣款中|在途|缓[缴交]|逾期|不成功|异常|没有?[缴交补]|不[缴交补]|(?:无法|不能)[缴交补]|应缴未|(?:^|[^己我])(?:去|立即|我要|马上)[缴交](?![了的])|unpaid|(?:not|no|never)(?:yet)?(?:paid|payment|received)|overdue|owed|arrears|pending|fail|declined|cancel|suspend|stopped|missed|注销|无效|失效|驳回|^(?:断|停)$|^(?:否|无|×|✗|✘|✕|x|n|no|f|false)$/i,
    "unpaid",
  ],
  [
    /^补(?!贴|助|充|发)|补(?:缴|交|收|扣|差|费|款|中断|欠|齐|上|的|了|过|回)|(?:已|后|经)补|追缴|[晚迟][到交缴]|清欠|趸缴|趸交|补(?:$|[,、;)])|^late|paidlate|latepa|back-?pa(?:y|id)|makeup/i,
    "late",
  ],
  [/欠|中断|断缴|断交|断保|断档|断[了过]|暂停|停[保缴交了]|终止|减员|缺缴|漏缴/, "unpaid"],
  [
    /已(?:缴|交|到|入|支付|扣|实|足|完|收|付|清|结|划|记)|正常|到账|到帐|入库|成功|足额|实缴|实收|缴清|完成|在缴|缴费|缴纳|交了|缴了|[缴交收付]讫|paid|success|received|settled|completed?$|^(?:是|有|交|缴|√|✓|✔|☑|y|yes|t|true|对|全额)$/i,
    "paid",
  ],
];

/** 待遇享受: who may go to a doctor with it, and no payment. Unemployment benefit is enjoyed by who is insured with it. */
export const ENTITLED = /享受(?!\S{0,2}失业)/;

/** 首次扣款失败，二次扣款成功: paid after all, and perhaps in time. */
const paidAfterAll = (text: string): boolean => /[^不未]成功$/.test(text) && /失败|[不未]成功/.test(text);

/** What a text says, or undefined where it does not say. */
export const stateIn = (text: string): State | undefined => (NUMBER.test(text) ? undefined : worded(text));

/** Sums are many, and all unlike: they are not worth remembering. */
const NUMBER = /^\d+(?:\.\d+)?$/;

/** Whether a text is a sum without a sign. */
export const isNumber = (text: string): boolean => NUMBER.test(text);
const worded = remembered(find);

function find(text: string): State | undefined {
  const plain = text.replace(/[\s.。]/g, "");
  const left = plain.replace(NOTHING_OWED, "");
  if (/部分|不足额|未足额|视同|重新?[缴交扣]/.test(left) || ENTITLED.test(left) || paidAfterAll(left)) return undefined;
  const found = STATE_WORDS.find(([pattern]) => pattern.test(left))?.[1];
  return found ?? (left === "" && plain !== "" ? "paid" : undefined);
}

/** What a text says against the month, where it says anything against it: a remark that is friendly proves nothing. */
export function against(text: string): Exclude<State, "paid"> | undefined {
  const state = stateIn(text);
  return state === "paid" ? undefined : state;
}

/** Money in yuan; undefined where the text is none. */
export const yuanIn = (text: string): number | undefined => (NUMBER.test(text) ? Number(text) : signed(text));
const signed = remembered(yuan);

function yuan(text: string): number | undefined {
  const plain = text.replace(/[\s¥￥,元]|人民币/g, "");
  const [, open, sign, digits] = /^(\()?([-−+])?(\d+(?:\.\d+)?)\)?$/.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  return open !== undefined || sign === "-" || sign === "−" ? -Number(digits) : Number(digits);
}
