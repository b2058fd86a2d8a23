/** A running mini-program, and a finger to use it. */
import type { Bundle } from "./bundle.ts";
import { choose } from "./elements.ts";
import { type OpenPage, createPages } from "./pages.ts";
import { createPrivacy } from "./privacy.ts";
import { loadScripts } from "./scripts.ts";
import { createView } from "./view.ts";
import type { Host } from "./world.ts";
import { createWx } from "./wx.ts";

/** What a test can see and do. */
export interface MiniProgram {
  /** The page on top. */
  readonly page: () => Pick<OpenPage, "path" | "title" | "host">;
  readonly tap: (element: Element) => Promise<void>;
  readonly type: (element: Element, text: string) => Promise<void>;
  /** Chooses a date or month in a picker, or an option by its words. */
  readonly pick: (element: Element, words: string) => Promise<void>;
  /** Goes back by the phone's own way. */
  readonly back: () => Promise<void>;
  /** Opens a page as a card or a code does, with nothing below it. */
  readonly open: (url: string) => Promise<void>;
  /** What the page on top gives to be sent, as WeChat's own menu asks for it. */
  readonly card: () => unknown;
  /** What has been handed to the phone, and what it may have. */
  readonly phone: ReturnType<typeof createWx>["phone"];
  /** Toasts shown, in order. */
  readonly said: readonly string[];
  /** Questions it was asked before something final, in order; it says yes to each. */
  readonly sure: readonly string[];
  /** What was put on the clipboard, in order. */
  readonly copied: readonly string[];
  /** Ends the app; throws when anything went wrong in it. */
  readonly close: () => void;
}

/**
 * Starts the app of `bundle` in a fresh body of the document; `fetch` answers its requests. What it keeps goes into
 * `storage`: given to the next launch, it is the same phone.
 */
export async function launchOn(
  host: Host,
  bundle: Bundle,
  fetch: (request: Request) => Promise<Response>,
  storage = new Map<string, string>(),
): Promise<MiniProgram> {
  const errors: unknown[] = bundle.warnings.map((warning) => new Error(`template: ${warning}`));
  const report = (error: unknown) => void errors.push(error);
  const said: string[] = [];
  const sure: string[] = [];
  const copied: string[] = [];
  const [firstPage = ""] = bundle.pages;

  const realm = host.createRealm(report);
  // The engine never takes its listeners off a body again, so no two apps may share one.
  document.body = document.createElement("body");
  const view = createView(bundle, document.body, host, realm, report);
  const pages = createPages(bundle, view, realm);
  const privacy = createPrivacy(realm, () => said.push("privacy contract"));
  const wx = createWx({
    realm,
    privacy,
    fetch,
    firstPage,
    open: pages.open,
    back: pages.back,
    setTitle: (title) => {
      pages.top().title = title;
    },
    say: (text) => void said.push(text),
    storage,
    sure: (question) => sure.push(question) > 0,
    copied: (text) => void copied.push(text),
    find: (selector) => [...pages.top().host.querySelectorAll(selector)],
  });
  const app = loadScripts(bundle, realm, view, {
    wx: wx.api,
    getCurrentPages: () => pages.all().map((page) => page.instance),
  });
  const tellApp = (name: string, what: object): void => {
    const hook = app[name];
    if (typeof hook === "function") Reflect.apply(hook, app, [realm.copyIn(what)]);
  };
  for (const name of ["onLaunch", "onShow"]) tellApp(name, { path: firstPage, query: {}, scene: 1001 });
  pages.open("reLaunch", `/${firstPage}`);
  await settled();

  return {
    said,
    sure,
    copied,
    page: pages.top,
    async tap(element) {
      if (element.closest("[disabled]")) throw new Error(`disabled: ${element.textContent}`);
      for (const type of ["mousedown", "mouseup", "click"]) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 1, clientY: 1 }));
      }
      await settled();
    },
    async type(element, text) {
      const field = element.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
      if (!field || field.disabled) throw new Error("nothing to type into");
      field.focus();
      field.value = field.maxLength >= 0 ? text.slice(0, field.maxLength) : text;
      // Not bubbling: above the field only the event that the component makes of it may be seen.
      field.dispatchEvent(new InputEvent("input"));
      field.blur();
      await settled();
    },
    async pick(element, words) {
      choose(element, words);
      await settled();
    },
    async open(url) {
      const path = url.replace(/^\/+|\?.*$/g, "");
      // WeChat leaves it to the app what to show for an address that it does not have.
      if (bundle.pages.includes(path)) pages.open("reLaunch", url);
      else tellApp("onPageNotFound", { path, query: {}, isEntryPage: true });
      await settled();
    },
    card() {
      const { instance } = pages.top();
      const give: unknown = Reflect.get(instance, "onShareAppMessage");
      const card: unknown =
        typeof give === "function" ? Reflect.apply(give, instance, [realm.copyIn({ from: "menu" })]) : undefined;
      return card;
    },
    phone: wx.phone,
    async back() {
      pages.back(1);
      await settled();
    },
    close() {
      pages.closeAll();
      view.close();
      for (const name of wx.unknown) errors.push(new Error(`wx.${name} is not run here`));
      if (errors.length > 0) throw new AggregateError(errors, errors.map(String).join("\n"));
    },
  };
}

/** Lets React, Taro and the engine finish what a tap set going. */
async function settled(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve, 0));
}
