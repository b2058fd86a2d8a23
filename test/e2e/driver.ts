/** What a person can do with the app, whichever target it was built for. Ids are those of `miniapp/ui/types.ts`. */
export interface Driver {
  /** Chooses one option of a question: `choose("region", "500000")`. */
  readonly choose: (id: string, value: string) => Promise<void>;
  /** Chooses a day: its month and the day among those in sight, or else in its field. */
  readonly date: (id: string, day: string) => Promise<void>;
  /** Chooses a month: among those in sight, in its year, or else in the field for the others. */
  readonly month: (id: string, month: string) => Promise<void>;
  readonly type: (id: string, text: string) => Promise<void>;
  /** Chooses from a list by the words shown. */
  readonly select: (id: string, words: string) => Promise<void>;
  readonly press: (id: string) => Promise<void>;
  /** Presses two times, faster than an app can answer. */
  readonly pressTwice: (id: string) => Promise<void>;
  /** Opens everything that is folded inside an element. */
  readonly unfold: (selector: string) => Promise<void>;
  /** The text people see in the first element that matches, as soon as there is one. */
  readonly read: (selector: string) => Promise<string>;
  /** Waits until the first element that matches shows these words. */
  readonly see: (selector: string, words: string) => Promise<void>;
  /** Waits until nothing matches any more. */
  readonly gone: (selector: string) => Promise<void>;
  /** Cuts the way to the endpoints, or mends it. */
  readonly network: (on: boolean) => Promise<void>;
}

/** What a person does with a hand, as it is counted: a list of the phone's own is opened, scrolled and closed. */
export type Act = "tap" | "select" | "date" | "type";

/** Told of each act as it is done. */
export type Did = (act: Act) => void;

/** Something done with one of the driver's hands. */
export type Step = (driver: Driver) => Promise<void>;
