/** Words of conditions that several papers ask alike, for a paper that has none of its own. */
import type { Case } from "../rules/line.ts";
import type { ConditionWords } from "../rules/words.ts";
import type { claimedInTime } from "../shared-rules/claim-period.ts";
import type { allowanceEvent } from "../shared-rules/event-kind.ts";
import type { paidThroughLeave } from "../shared-rules/leave-payments.ts";
import type { withoutJob } from "../shared-rules/spouses.ts";
import { paidThroughLeaveWords } from "./seen.ts";
import { dayWords, EVENT_WORD, thatTime } from "./terms.ts";

type SharedRule =
  | ReturnType<typeof allowanceEvent>
  | ReturnType<typeof claimedInTime>
  | ReturnType<typeof paidThroughLeave<Case<unknown>>>
  | ReturnType<typeof withoutJob>;

export const sharedConditions: ConditionWords<SharedRule> = {
  "allowance-event": {
    required: "生产、流产或引产",
    observed: {
      "has-leave": ({ kind }) => `这次是${EVENT_WORD[kind]}`,
      "no-leave": ({ kind }) => `这次是${EVENT_WORD[kind]}，没有产假，也就没有津贴`,
    },
  },
  "claimed-in-time": {
    required: "12 个月以内申领",
    observed: {
      "in-time": ({ last }) => `最晚 ${dayWords(last)}申领，还来得及`,
      "after-limit": ({ last }) => `最晚要在 ${dayWords(last)}申领，已经过了`,
    },
  },
  "paid-through-leave": paidThroughLeaveWords("生育保险"),
  unemployed: {
    required: (say) => `${thatTime(say)}没有工作`,
    observed: { unemployed: "没有工作", employed: "有工作", "not-told": "还没有说有没有工作" },
  },
};
