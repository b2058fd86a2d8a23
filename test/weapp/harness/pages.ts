/** The stack of open pages, with what WeChat tells a page when it opens, hides, shows and closes. */
import type { Bundle } from "./bundle.ts";
import type { Realm } from "./world.ts";
import type { Rendered, View } from "./view.ts";

/** An open page. */
export interface OpenPage extends Rendered {
  readonly path: string;
  title: string | undefined;
}

/** How a page can be opened. */
export type Opening = "navigateTo" | "redirectTo" | "reLaunch";

/** The open pages of a mini-program. */
export interface Pages {
  readonly open: (how: Opening, url: string) => void;
  readonly back: (steps: number) => void;
  readonly top: () => OpenPage;
  /** Bottom first. */
  readonly all: () => readonly OpenPage[];
  readonly closeAll: () => void;
}

/** WeChat refuses to stack more pages than this. */
const MAX_PAGES = 10;

/** An empty stack; pages are shown in `view`. */
export function createPages(bundle: Bundle, view: View, realm: Realm): Pages {
  const stack: OpenPage[] = [];
  const top = () => {
    const page = stack.at(-1);
    if (!page) throw new Error("no page is open");
    return page;
  };
  const closeTop = () => {
    const page = stack.pop();
    page?.call("onUnload");
    page?.remove();
  };
  const closeAll = () => {
    while (stack.length > 0) closeTop();
  };
  const hideTop = () => {
    if (stack.length >= MAX_PAGES) throw new Error(`more than ${MAX_PAGES} pages`);
    const page = stack.at(-1);
    page?.call("onHide");
    page?.host.setAttribute("hidden", "");
  };
  const makeRoom = { navigateTo: hideTop, redirectTo: closeTop, reLaunch: closeAll };

  return {
    top,
    closeAll,
    all: () => stack,
    open(how, url) {
      const { pathname, search } = new URL(url, `weapp:///${stack.at(-1)?.path ?? ""}`);
      const path = pathname.replace(/^\/+/, "");
      if (!bundle.pages.includes(path)) throw new Error(`no page ${path}`);
      makeRoom[how]();
      const query = rawQuery(search);
      const title = bundle.components.get(path)?.navigationBarTitleText ?? bundle.title;
      const page = { ...view.show(path), path, title };
      Object.assign(page.instance, { route: path, __route__: path, options: realm.copyIn(query) });
      stack.push(page);
      page.call("onLoad", query);
      page.call("onShow");
      queueMicrotask(() => page.call("onReady"));
    },
    back(steps) {
      for (let i = 0; i < steps && stack.length > 1; i++) closeTop();
      top().host.removeAttribute("hidden");
      top().call("onShow");
    },
  };
}

/** A query as WeChat hands it to a page: split, not decoded. */
const rawQuery = (search: string) =>
  Object.fromEntries(
    search
      .slice(1)
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair): [string, string] => {
        const [name = ""] = pair.split("=", 1);
        return [name, pair.slice(name.length + 1)];
      }),
  );
