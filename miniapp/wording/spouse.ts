/** What is said of the spouse's insurance beside a no of her own. */
import type { SpouseHelp } from "../answer/spouse-help.ts";
import type { Voice } from "./voice.ts";

/** Whether it may help, in words. */
export function spouseWords(help: SpouseHelp, { she, spouse }: Voice): string {
  if (help.kind === "look") return `${she}没有工作的话，也可以看看能不能用${spouse}的医保报。`;
  if (help.kind === "no") return `用${spouse}的医保，这次也不行。要${help.why.required}；${help.why.observed}。`;
  return `${she}没有工作的话，${spouseAsk({ she, spouse })}？这件事的文件我们还没有收录，可以打 12393 问。`;
}

/** What is put to 12393 about it. */
export const spouseAsk = ({ spouse }: Voice): string => `能不能用${spouse}的医保报生育医疗费`;
