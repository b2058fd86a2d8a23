/** A tab of any browser, as far as a person needs one. */

/** A tab in front of somebody. All that is looked at in the page is asked by script: the browsers have no other way in common. */
export interface Tab {
  readonly open: (url: string) => Promise<void>;
  /** Runs the body of a function in the page, with what is `given` as its arguments; what it gives comes back as JSON. */
  readonly run: (body: string, ...given: readonly unknown[]) => Promise<unknown>;
  /** Clicks on the element in sight that matches, with the browser's own pointer. */
  readonly click: (selector: string) => Promise<void>;
  /** Makes the window so high, in pixels; its width is a phone's. */
  readonly stretch: (height: number) => Promise<void>;
  /** What is in the window, as PNG. */
  readonly picture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** A browser that opens tabs which have never been anywhere. */
export interface Engine {
  readonly tab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** A phone's window. */
export const WINDOW = { width: 390, height: 844 } as const;

/** Begins a script with `seen`, the element in sight: pages that lie below the one in front may have the same ids. */
export const SEEK =
  "const seen = [...document.querySelectorAll(arguments[0])].find((one) => one.getClientRects().length > 0) ?? null;";
