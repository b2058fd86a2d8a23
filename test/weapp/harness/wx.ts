/** The part of `wx` that the app uses. What is not here, the app may not use: see `unknown`. */
import type { Opening } from "./pages.ts";
import { type Phone, createPhone } from "./phone.ts";
import type { Privacy } from "./privacy.ts";
import type { Realm } from "./world.ts";

/** What `wx` needs from the mini-program around it. */
export interface World {
  readonly realm: Realm;
  readonly privacy: Privacy;
  /** Answers `wx.request`; rejects when there is no network. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly open: (how: Opening, url: string) => void;
  readonly back: (steps: number) => void;
  readonly firstPage: string;
  readonly setTitle: (title: string) => void;
  readonly say: (text: string) => void;
  /** What the phone keeps for the app, as JSON by key; it outlives the app. */
  readonly storage: Map<string, string>;
  /** Answers `wx.showModal`: whether the person says yes to this. */
  readonly sure: (question: string) => boolean;
  /** Gets what is put on the clipboard. */
  readonly copied: (text: string) => void;
  /** The elements of the page on top that match. */
  readonly find: (selector: string) => readonly Element[];
}

/** WeChat's limits for what it keeps, in bytes. */
export const STORAGE_LIMITS = { key: 1024 * 1024, all: 10 * 1024 * 1024 } as const;

/** `wx`, and the names that were asked for in vain. */
export interface Wx {
  readonly phone: Phone;
  readonly api: object;
  readonly unknown: ReadonlySet<string>;
}

/** The options object of a `wx` call. */
type Options = Readonly<Record<string, unknown>> | undefined;

/** Makes a `wx` over the phone's storage. */
export function createWx(world: World): Wx {
  const { copyIn } = world.realm;
  const done = (options: Options, name: string, result: object = {}) => {
    const answer = copyIn({ errMsg: `${name}:ok`, ...result });
    callBack(options, "success", answer);
    callBack(options, "complete", answer);
  };
  const failed = (options: Options, name: string, reason: string) => {
    const answer = copyIn({ errMsg: `${name}:fail ${reason}` });
    callBack(options, "fail", answer);
    callBack(options, "complete", answer);
  };
  const later = (name: string, act: (options: Options) => unknown) => (options: Options) => {
    queueMicrotask(() => {
      let result: unknown;
      try {
        result = act(options);
      } catch (error) {
        failed(options, name, error instanceof Error ? error.message : String(error));
        return;
      }
      done(options, name, typeof result === "object" && result !== null ? result : {});
    });
  };
  const privately = (name: string, act: (options: Options) => unknown) => (options: Options) => {
    world.privacy.consent(name).then(
      () => later(name, act)(options),
      (refusal: unknown) => failed(options, name, refusal instanceof Error ? refusal.message : String(refusal)),
    );
  };
  const text = (options: Options, name: string) => {
    const value = options?.[name];
    if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
    return value;
  };
  const go = (how: Opening) =>
    later(how, (options) => {
      world.open(how, text(options, "url"));
    });

  const { storage } = world;
  const stored = () => [...storage].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  const nothing = () => undefined;
  const window = { pixelRatio: 2, windowWidth: 375, windowHeight: 724, screenWidth: 375, screenHeight: 812 };
  const launch = () => copyIn({ path: world.firstPage, query: {}, scene: 1001 });

  const { phone, api: phoneApi } = createPhone({ later, privately, find: world.find });

  const api: Record<string, unknown> = {
    ...phoneApi,
    ...world.privacy.api,
    getSystemInfoSync: () => copyIn({ ...window, platform: "ios", language: "zh_CN", SDKVersion: "3.5.0" }),
    getWindowInfo: () => copyIn(window),
    getDeviceInfo: () => copyIn({ platform: "ios" }),
    getAppBaseInfo: () => copyIn({ language: "zh_CN", SDKVersion: "3.5.0", theme: phone.theme }),
    getLaunchOptionsSync: launch,
    getEnterOptionsSync: launch,
    env: copyIn({ USER_DATA_PATH: "wxfile://usr" }),
    cloud: undefined,
    canIUse: () => true,
    onAppShow: nothing,
    onAppHide: nothing,
    onError: nothing,
    onUnhandledRejection: nothing,
    onPageNotFound: nothing,
    navigateTo: go("navigateTo"),
    redirectTo: go("redirectTo"),
    reLaunch: go("reLaunch"),
    navigateBack: later("navigateBack", (options) => {
      world.back(typeof options?.delta === "number" ? options.delta : 1);
    }),
    setNavigationBarTitle: later("setNavigationBarTitle", (options) => {
      world.setTitle(text(options, "title"));
    }),
    pageScrollTo: later("pageScrollTo", nothing),
    showToast: later("showToast", (options) => {
      world.say(text(options, "title"));
    }),
    showModal: (options: Options) => {
      const confirm = world.sure(`${text(options, "title")} ${text(options, "content")}`);
      queueMicrotask(() => done(options, "showModal", { confirm, cancel: !confirm }));
    },
    setClipboardData: privately("setClipboardData", (options) => {
      world.copied(text(options, "data"));
    }),
    getStorageSync: (key: string) => {
      const kept = storage.get(key);
      return kept === undefined ? "" : copyIn(JSON.parse(kept));
    },
    setStorageSync: (key: string, value: unknown) => {
      const text = JSON.stringify(value);
      if (bytes(text) > STORAGE_LIMITS.key) throw new Error("setStorageSync:fail data exceed max size");
      const before = storage.get(key);
      const freed = before === undefined ? 0 : bytes(key) + bytes(before);
      if (stored() - freed + bytes(key) + bytes(text) > STORAGE_LIMITS.all) {
        throw new Error("setStorageSync:fail exceed storage limit");
      }
      storage.set(key, text);
    },
    getStorageInfoSync: () =>
      copyIn({
        keys: [...storage.keys()],
        currentSize: Math.ceil(stored() / 1024),
        limitSize: STORAGE_LIMITS.all / 1024,
      }),
    removeStorageSync: (key: string) => void storage.delete(key),
    request: (options: Options) => {
      let aborted = false;
      exchange(world.fetch, options).then(
        (result) => {
          if (!aborted) done(options, "request", result);
        },
        (error: unknown) => {
          if (!aborted) failed(options, "request", String(error));
        },
      );
      return {
        abort: () => {
          aborted = true;
          failed(options, "request", "abort");
        },
        onHeadersReceived: nothing,
        offHeadersReceived: nothing,
      };
    },
  };
  const unknown = new Set<string>();
  return {
    phone,
    unknown,
    api: new Proxy(api, {
      get(target, name): unknown {
        // Webpack's and Taro's own marks on `wx`; the rest is WeChat's.
        if (typeof name === "string" && !(name in target) && !/^(webpackJsonp|__taroAppConfig)$/.test(name)) {
          unknown.add(name);
        }
        return Reflect.get(target, name);
      },
    }),
  };
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function callBack(options: Options, name: string, answer: unknown): void {
  const callback = options?.[name];
  if (typeof callback === "function") Reflect.apply(callback, undefined, [answer]);
}

/** One `wx.request` over a Web-standard endpoint. */
async function exchange(fetch: World["fetch"], options: Options): Promise<object> {
  const { url, method = "GET", data, header } = options ?? {};
  const body = data === undefined || method === "GET" ? null : typeof data === "string" ? data : JSON.stringify(data);
  const headers = new Headers({ "content-type": "application/json" });
  if (typeof header === "object" && header !== null) {
    for (const [name, value] of Object.entries(header)) headers.set(name, String(value));
  }
  const response = await fetch(new Request(String(url), { method: String(method), headers, body }));
  const answer = await response.text();
  return {
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    cookies: [],
    data: parsed(answer),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
