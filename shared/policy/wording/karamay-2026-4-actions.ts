/** 克医保规〔2026〕4号: what to do, and what it brings. */
import { dayZh, monthZh, type Month } from "../base/calendar.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { ActionWordsById, Say } from "../rules/words.ts";
import { byEmployer } from "./employer.ts";
import { goingOn, inLeave } from "./terms.ts";

const from = (start: Month | undefined) => (start === undefined ? "" : `，最晚从 ${monthZh(start)}开始`);
/** The months to pay afterwards; none, where only a later beginning leaves some. */
const closing = (act: DecidedAction, say: Say) => {
  const { closes = [] } = act;
  const [first, last] = [closes[0], closes.at(-1)];
  if (first === undefined || last === undefined) return "接着按月交，不要断；开始晚了，中间断的月份要一起补上";
  const months = first === last ? monthZh(first) : `${monthZh(first)}到 ${monthZh(last)}断缴的月份`;
  return `把 ${months}补上${goingOn(act, say)}`;
};
/** Who pays: she or he by themselves, or an employer, on the spouse's route the husband's. */
const payer = ({ who: actor }: DecidedAction, say: Say) =>
  actor === "employer" ? (say.via === "spouse" ? "请丈夫的单位" : byEmployer(say)) : actor === "spouse" ? "请丈夫" : "";
/** The same before what is paid. */
const whoPays = (act: DecidedAction, say: Say) => (payer(act, say) === "" ? "" : `${payer(act, say)}把`);
/** Resident insurance on its own route; on the spouse's any will do for her (四（五）第二款). */
const insurance = ({ who: actor }: DecidedAction, { via }: Say) =>
  via === "resident" ? "居民医保" : via === "spouse" && actor === "person" ? "基本医保" : "生育保险";
const joining = (act: DecidedAction, say: Say) => {
  const what = insurance(act, say);
  if (what === "生育保险") return `${payer(act, say)}加入生育保险，和职工医保一起按月交`;
  return what === "居民医保" ? "参加居民医保，按时交" : "本人参加基本医保（居民医保也可以），按时交";
};

/** Going on: the month that must not be missed; a later one, where a stop till then could still be mended. */
function atLatest({ start, move }: DecidedAction, { now }: Say): string {
  if (start === undefined) return "，不要断";
  return move && start > now ? `，不要断；断了的，最晚从 ${monthZh(start)}接着交` : `，${monthZh(start)}也要交，不要断`;
}

const costs = (say: Say) => (say.via === "spouse" ? "可以用丈夫的生育保险报医疗费" : "这次的医疗费就能报");

/** Its actions. */
export const karamayActions: ActionWordsById = {
  "back-pay": (act, say) => ({
    what: `${payer(act, say)}${closing(act, say)}`,
    effect: say.benefit === "allowance" ? "补上就接得上，能领这次的津贴" : `补上就接得上，${costs(say)}`,
  }),
  enrol: (act, say) =>
    act.by === undefined
      ? {
          what: joining(act, say),
          effect:
            say.via === "spouse"
              ? "过了等待期，以后可以用丈夫的生育保险报医疗费"
              : "过了等待期，以后生育就能报；满 10 个月还有津贴",
        }
      : {
          what: `${joining(act, say)}${from(act.start)}`,
          effect: say.benefit === "allowance" ? "一直交，满 10 个月就能领这次的津贴" : costs(say),
        },
  "keep-paying": (act, say) => ({
    what:
      act.asTold && act.start !== undefined
        ? `${whoPays(act, say)}生育保险按月交到 ${monthZh(act.start)}，不要断${inLeave(act)}`
        : `${whoPays(act, say)}${insurance(act, say)}接着${insurance(act, say) === "生育保险" ? "按月" : "按时"}交${atLatest(act, say)}`,
    effect: say.benefit === "allowance" ? "满 10 个月、不断缴，才能领这次的津贴" : costs(say),
  }),
  "medical-expense/self keep-paying": (act, say) => ({
    what: `${whoPays(act, say)}医保接着按月交${atLatest(act, say)}`,
    effect: "这次的医疗费就能报",
  }),
  "lump-sum": ({ safeBy, hastens, months }) => ({
    what: `${hastens ? "想早点领，可以" : ""}把还差的${months === undefined ? "" : ` ${months} 个月`}生育保险费一次交齐${safeBy === undefined ? "" : `，最好在 ${dayZh(safeBy)}以前`}`,
    effect: hastens ? "交完就可以申领这次的津贴；不一次交的，接着按月交满 10 个月也能领" : "交完就可以申领这次的津贴",
  }),
  "allowance/self claim": () => ({ what: "去医保窗口或网上申领", effect: "津贴按月发给本人" }),
};
