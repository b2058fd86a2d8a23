/** Where a scene plays, whichever target the app was built for. */
import type { Driver } from "./driver.ts";

/** The app in somebody's hands, and what can happen around it. */
export interface World {
  readonly app: Driver;
  /** Goes back by the phone's or the browser's own way. */
  readonly back: () => Promise<void>;
  /** Ends the app and starts it anew on the same device. */
  readonly relaunch: () => Promise<void>;
  /** How many questions have been sent to the endpoint. */
  readonly asked: () => number;
  /** From now on its answers wait, until what this gives is called. */
  readonly hold: () => Promise<() => void>;
}

/** Something that happens to somebody, and what must come of it. */
export interface Scene {
  readonly title: string;
  readonly play: (world: World) => Promise<void>;
}
