/** The runtime half of the aria attributes: runs inside the mini-program, before any page. */
import { mergeInternalComponents } from "@tarojs/shared";
import { ariaAttributes } from "./aria.ts";

mergeInternalComponents(ariaAttributes);
