/** 国务院令第619号 in plain Chinese: what an employer owes for whom it paid no maternity insurance. */
import type { conditionsOf619, readingsOf619, saidIn619 } from "../documents/national-order-619/index.ts";
import type { IdsOf, PaperWords, RulesIn, Say } from "../rules/words.ts";
import { employer, isReader } from "./employer.ts";

const LOCAL = "当地多发几天、报哪些项目，这里没有收录，可以打 12393 问。";
const whereToGo = (say: Say): string =>
  isReader(say)
    ? "生育保险没有交的，请向社保费征收机构（税务局）补办。"
    : "单位不付，打 12333 或找劳动监察投诉，也可以申请劳动仲裁；生育保险没有交，请社保费征收机构（税务局）处理。";

/** What the order lays on the employer, of the benefit that is asked about. */
const paid = ({ benefit }: Say): string => (benefit === "allowance" ? "产假里的津贴" : "生育医疗费");

export const order619Words: PaperWords<
  RulesIn<typeof conditionsOf619>,
  IdsOf<typeof saidIn619.note>,
  never,
  (typeof readingsOf619)[keyof typeof readingsOf619]["id"]
> = {
  conditions: {
    "employer-insured-her": {
      required: "单位给本人交了生育保险",
      observed: {
        nobody: "当月没有人交生育保险；有工作单位的，就由单位付",
        resident: "当月是居民医保，单位没有给本人交生育保险，就由单位付",
      },
    },
  },
  notes: {
    "by-the-items": "单位付的医疗费，按生育保险规定的项目和标准算；收据、病历和费用清单要留好。",
    "where-to-go": (_data, say) => `怀孕、生育、哺乳期间，单位不能因此降工资、辞退。${whereToGo(say)}${LOCAL}`,
    "thirty-days": (_data, say) =>
      `单位用人 30 天以内就该办社会保险登记；晚了${isReader(say) ? "也要补办" : "也可以要求补办"}。`,
  },
  readings: {
    "prenatal-with-birth": "没有参保的，规定说的是生育或者流产的医疗费由单位付；这里把产检也算在里面。",
  },
  actions: {
    "ask-employer": (_act, say, owed) => {
      const { benefit, future } = say;
      const payer = employer(say);
      const effect = benefit === "allowance" ? `津贴由${payer}付${owed}` : `医疗费由${payer}付`;
      const why = `没有交生育保险的，按《女职工劳动保护特别规定》第八条，${paid(say)}由${payer}付`;
      return {
        what: isReader(say) ? `${why}；员工可以书面提出` : `书面跟单位说：${why}；留好凭据`,
        effect: future ? `${effect}；${payer}赶在生育以前参保的，也许就由基金付` : effect,
      };
    },
    "pay-allowance": (_act, say, owed) => ({
      what: "按休产假以前的工资，付产假里的津贴",
      effect: `没有参加生育保险的，由${employer(say)}付${owed}`,
    }),
  },
};
