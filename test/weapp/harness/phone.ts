/** What a mini-program can hand to the phone, and what the phone then has: calendar, album, permissions. */
import { createQuery } from "./query.ts";

/** A drawn picture: its size, and its words in the order they were drawn. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly words: readonly string[];
}

/** The phone as a test sees and sets it. */
export interface Phone {
  readonly calendar: Readonly<Record<string, unknown>>[];
  readonly album: Picture[];
  /** Numbers that were called. */
  readonly called: string[];
  /** Scopes that the person has refused, e.g. `scope.writePhotosAlbum`; she takes it back in the settings. */
  readonly refused: Set<string>;
  /** The phone's theme, and turning it. */
  theme: "light" | "dark";
  readonly turn: (theme: "light" | "dark") => void;
  /** What lies in the clipboard. */
  clipboard: string;
  /** The file that she chooses from a chat; none: she goes back without one. */
  chosen: Uint8Array | undefined;
}

/** What lies in the clipboard at first: a line of a contribution record. */
const COPIED = "202501-202508 单位";
const CHOSEN = "wxfile://tmp_chosen";

type Options = Readonly<Record<string, unknown>> | undefined;

/** How a call's body is run: later, calling back with what it gives, or with what it throws. */
type Calling = (name: string, act: (options: Options) => unknown) => (options: Options) => void;

/** What the phone needs of `wx` and the page. */
export interface PhoneWorld {
  readonly later: Calling;
  /** As `later`, once there is consent. */
  readonly privately: Calling;
  /** The elements of the page on top that match. */
  readonly find: (selector: string) => readonly Element[];
}

/** A phone with nothing on it, and the part of `wx` that reaches it. */
export function createPhone({ later, privately, find }: PhoneWorld): { readonly phone: Phone; readonly api: object } {
  const themed = new Set<(told: object) => void>();
  const phone: Phone = {
    ...{ calendar: [], album: [], called: [], refused: new Set(), clipboard: COPIED, chosen: undefined },
    theme: "light",
    turn(theme) {
      phone.theme = theme;
      for (const tell of themed) tell({ theme });
    },
  };
  const canvases = new WeakMap<Element, Canvas>();
  const files = new Map<string, Picture>();

  const permitted = (scope: string) => {
    if (phone.refused.has(scope)) throw new Error("auth deny");
  };
  const canvasIn = (selector: string): Canvas | null => {
    const [element] = find(selector);
    if (!element || element.getAttribute("data-canvas") !== "2d") return null;
    const canvas = canvases.get(element) ?? new Canvas();
    canvases.set(element, canvas);
    return canvas;
  };

  return {
    phone,
    api: {
      addPhoneCalendar: privately("addPhoneCalendar", (options) => {
        permitted("scope.addPhoneCalendar");
        const { title, startTime } = options ?? {};
        if (typeof title !== "string" || title === "") throw new Error("parameter.title should be String");
        if (typeof startTime !== "number" || !Number.isInteger(startTime)) throw new Error("invalid startTime");
        phone.calendar.push({ ...options });
      }),
      addPhoneRepeatCalendar: privately("addPhoneRepeatCalendar", (options) => {
        permitted("scope.addPhoneCalendar");
        const { title, startTime, repeatInterval = "month", repeatEndTime } = options ?? {};
        if (typeof title !== "string" || title === "") throw new Error("parameter.title should be String");
        if (typeof startTime !== "number" || !Number.isInteger(startTime)) throw new Error("invalid startTime");
        // WeChat takes no day that a month may lack.
        if (repeatInterval === "month" && new Date(startTime * 1000).getDate() > 28)
          throw new Error("invalid startTime");
        if (repeatEndTime !== undefined && !(Number(repeatEndTime) > startTime))
          throw new Error("invalid repeatEndTime");
        phone.calendar.push({ ...options });
      }),
      makePhoneCall: later("makePhoneCall", (options) => {
        if (typeof options?.phoneNumber !== "string") throw new Error("parameter.phoneNumber should be String");
        phone.called.push(options.phoneNumber);
      }),
      onThemeChange: (tell: (told: object) => void) => void themed.add(tell),
      offThemeChange: (tell: (told: object) => void) => void themed.delete(tell),
      canvasToTempFilePath: later("canvasToTempFilePath", (options) => {
        if (!(options?.canvas instanceof Canvas)) throw new Error("canvas is empty");
        const path = `wxfile://tmp_${files.size + 1}.png`;
        files.set(path, options.canvas.picture());
        return { tempFilePath: path };
      }),
      saveImageToPhotosAlbum: privately("saveImageToPhotosAlbum", (options) => {
        permitted("scope.writePhotosAlbum");
        const picture = files.get(String(options?.filePath));
        if (!picture) throw new Error("no such file");
        phone.album.push(picture);
      }),
      getClipboardData: privately("getClipboardData", () => ({ data: phone.clipboard })),
      chooseMessageFile: privately("chooseMessageFile", (options) => {
        if (options?.type !== "file") throw new Error("type should be file");
        if (!phone.chosen) throw new Error("cancel");
        return { tempFiles: [{ path: CHOSEN, name: "记录.csv", size: phone.chosen.length, type: "file" }] };
      }),
      getFileSystemManager: () => ({
        // Bytes do not travel as JSON.
        readFile: ({ filePath, success }: { readonly filePath: string; readonly success: (read: object) => void }) => {
          const bytes = filePath === CHOSEN ? phone.chosen : undefined;
          if (!bytes) throw new Error("no such file");
          queueMicrotask(() => success({ data: Uint8Array.from(bytes).buffer, errMsg: "readFile:ok" }));
        },
      }),
      openSetting: later("openSetting", () => phone.refused.clear()),
      createSelectorQuery: () => createQuery(find, canvasIn),
    },
  };
}

/** A 2d canvas that keeps the words drawn on it; setting its height wipes them, as it does on a phone. */
class Canvas {
  width = 300;
  #height = 150;
  #words: string[] = [];
  readonly #context = {
    font: "10px sans-serif",
    fillStyle: "",
    textBaseline: "",
    measureText: (text: string) => ({
      width: Array.from(text).length * Number(/(\d+)px/.exec(this.#context.font)?.[1]),
    }),
    fillText: (text: string) => void this.#words.push(text),
    fillRect: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
    bezierCurveTo: () => undefined,
    fill: () => undefined,
  };

  get height(): number {
    return this.#height;
  }
  set height(height: number) {
    this.#height = height;
    this.#words = [];
  }
  getContext(type: string) {
    return type === "2d" ? this.#context : null;
  }
  picture(): Picture {
    return { width: this.width, height: this.#height, words: [...this.#words] };
  }
}
