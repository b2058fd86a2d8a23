/** The part of `wx` that the app uses. What is not here, the app may not use: see `unknown`. */
import type { Opening } from "./pages.ts";
import type { Realm } from "./realm.ts";

/** What `wx` needs from the mini-program around it. */
export interface World {
  readonly realm: Realm;
  /** Answers `wx.request`; rejects when there is no network. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly open: (how: Opening, url: string) => void;
  readonly back: (steps: number) => void;
  readonly firstPage: string;
  readonly setTitle: (title: string) => void;
  readonly say: (text: string) => void;
}

/** `wx`, and the names that were asked for in vain. */
export interface Wx {
  readonly api: object;
  readonly unknown: ReadonlySet<string>;
}

/** The options object of a `wx` call. */
type Options = Readonly<Record<string, unknown>> | undefined;

/** Makes a `wx` with an empty storage. */
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
  const later = (name: string, act: (options: Options) => void) => (options: Options) => {
    queueMicrotask(() => {
      try {
        act(options);
      } catch (error) {
        failed(options, name, String(error));
        return;
      }
      done(options, name);
    });
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

  const storage = new Map<string, string>();
  const nothing = () => undefined;
  const window = { pixelRatio: 2, windowWidth: 375, windowHeight: 724, screenWidth: 375, screenHeight: 812 };
  const launch = () => copyIn({ path: world.firstPage, query: {}, scene: 1001 });

  const api: Record<string, unknown> = {
    getSystemInfoSync: () => copyIn({ ...window, platform: "ios", language: "zh_CN", SDKVersion: "3.5.0" }),
    getWindowInfo: () => copyIn(window),
    getDeviceInfo: () => copyIn({ platform: "ios" }),
    getAppBaseInfo: () => copyIn({ language: "zh_CN", SDKVersion: "3.5.0" }),
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
    getStorageSync: (key: string) => {
      const stored = storage.get(key);
      return stored === undefined ? "" : copyIn(JSON.parse(stored));
    },
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
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
