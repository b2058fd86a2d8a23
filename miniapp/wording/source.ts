/** What is said while the answer is on its way, and where the device gave it and not the endpoint. */
import type { Failure } from "../reply.ts";

const REASONS: Readonly<Record<Failure, string>> = {
  offline: "现在没有连上网络",
  slow: "网络有点慢，没等到服务器的回答",
  server: "服务器这会儿答不上来",
};

/** While the answer is on its way. */
export const ASKING = "正在查，请稍等…";

/** While another answer is on its way, and the last one stands. */
export const ASKING_ANEW = "正在重新算，下面还是刚才的结果…";

/** Where what was changed has to be mended first, and the last answer stands. */
export const STILL_THE_LAST = "改好以后再算。下面还是改之前的结果。";

/** Why the device answered, and by which rules. */
export const onDeviceWords = (why: Failure, policyVersion: string): string =>
  `${REASONS[why]}，下面是用这台设备里的规则（${policyVersion} 版）算的，一样可以看。`;

/** After asking once more in vain. */
export const STILL_ON_DEVICE = "还是没有连上服务器，结果没有变，过一会儿可以再试。";

/** The title while something has to be mended first. */
export const refusedTitle = (problems: number): string => `有${problems === 1 ? "一" : "几"}处要改一下，才能查`;
