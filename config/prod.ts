/** What differs in a release build. */
import type { IProjectConfig } from "@tarojs/taro/types/compile";

export default { h5: { enableExtract: true } } satisfies Partial<IProjectConfig>;
