/** The build half of the aria attributes: writes them into the mini-program's templates. */
import path from "node:path";
import type { IPluginContext, TaroPlatform, TaroPlatformBase } from "@tarojs/service";
import { ariaAttributes } from "./aria.ts";

export default (context: IPluginContext): void => {
  context.registerMethod({
    name: "onSetupClose",
    fn(platform: TaroPlatform | TaroPlatformBase) {
      // A browser platform has no template: it writes real attributes.
      if (!("template" in platform)) return;
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, "aria-runtime.ts")].flat();
      platform.template.mergeComponents(context, ariaAttributes);
    },
  });
};
