/** What differs while developing (`taro build --watch`). */
import type { IProjectConfig } from "@tarojs/taro/types/compile";

export default { logger: { quiet: false, stats: true } } satisfies Partial<IProjectConfig>;
