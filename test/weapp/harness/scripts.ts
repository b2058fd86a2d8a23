/** Loads the bundle's scripts in the order WeChat does: the app, then components, then pages. */
import type { Bundle } from "./bundle.ts";
import type { Definition } from "./definitions.ts";
import type { Realm } from "./world.ts";
import type { View } from "./view.ts";

/** What the scripts find around them. */
export interface Surroundings {
  readonly wx: object;
  readonly getCurrentPages: () => object[];
}

/** Runs all scripts; pages and components define themselves in `view`. Gives the app's own definition. */
export function loadScripts(bundle: Bundle, realm: Realm, view: View, surroundings: Surroundings): Definition {
  let app: Definition = {};
  let defining = "app";
  const globals = {
    ...surroundings,
    App: (definition: Definition) => {
      app = definition;
    },
    Page: (definition: Definition) => view.definePage(defining, definition),
    Component: (definition: Definition) => view.defineComponent(defining, definition),
    Behavior: (definition: unknown) => definition,
    getApp: () => app,
  };
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const file = path.endsWith(".js") ? path : `${path}.js`;
    const known = loaded.get(file);
    if (known) return known.exports;
    const source = bundle.scripts.get(file);
    if (source === undefined) throw new Error(`no script ${file}`);
    const module = { exports: {} };
    loaded.set(file, module);
    const require = (wanted: string) => load(resolvePath(file, wanted));
    realm.run(source, file, { ...globals, module, exports: module.exports, require });
    return module.exports;
  };
  load("app");
  const components = [...bundle.components.keys()].filter((path) => !bundle.pages.includes(path));
  for (defining of [...components, ...bundle.pages]) load(defining);
  return app;
}

/** A path as written in the file `from`, seen from the bundle's root. */
const resolvePath = (from: string, path: string): string => new URL(path, `weapp:///${from}`).pathname.slice(1);
