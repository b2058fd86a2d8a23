/** Runs in the browser's page: starts the compiled mini-program there and leaves a handle for the test. */
import type { Bundle } from "../../weapp/harness/bundle.ts";
import { type MiniProgram, launchOn } from "../../weapp/harness/program.ts";
import { browserHost } from "./realm.ts";
import type { SentBundle } from "./stage.ts";

declare global {
  interface Window {
    startWeapp: (sent: SentBundle) => Promise<void>;
    weapp: MiniProgram | undefined;
  }
}

window.startWeapp = async (sent) => {
  const bundle: Bundle = {
    ...sent,
    scripts: new Map(sent.scripts),
    components: new Map(sent.components),
    tags: new Map(sent.tags.map(([tag, attributes]) => [tag, new Set(attributes)])),
  };
  window.weapp = await launchOn(browserHost, bundle, (request) => fetch(request), new Map(Object.entries(sent.kept)));
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const turn = () => window.weapp?.phone.turn(dark.matches ? "dark" : "light");
  turn();
  dark.addEventListener("change", turn);
};
