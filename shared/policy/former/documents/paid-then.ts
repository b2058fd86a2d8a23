/** The event's month is paid, or is planned to be. */
import { monthZh } from "../../base/calendar.ts";
import { met, type Finding } from "../condition.ts";
import { reading } from "../readings.ts";
import type { Situation } from "../situation.ts";

/** Yes, in words that do not call a month to come paid; `who` pays, `more` says what of it matters. */
export const paidThen = ({ event, now }: Situation, who = "", more = ""): Finding =>
  met(
    `${monthZh(event.month)}${who}${event.month > now ? "按计划会交" : "已交"}${more}`,
    event.future ? [reading("planned-payments")] : [],
  );
