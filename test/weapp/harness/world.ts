/** What the harness needs of the place it runs in: Node with jsdom, or a browser. */

/** A place where the app's scripts run. What crosses into it is copied as JSON, as between WeChat's two threads. */
export interface Realm {
  /** Runs a script as the body of a function of the names in `scope`. */
  readonly run: (source: string, file: string, scope: Readonly<Record<string, unknown>>) => void;
  /** A copy made of the realm's own objects. */
  readonly copyIn: (value: unknown) => unknown;
}

/** Makes realms, and runs what the template compiler wrote. */
export interface Host {
  /** A fresh realm; what its timers throw and its `console.error` says goes to `report`. */
  readonly createRealm: (report: (error: unknown) => void) => Realm;
  /** The value of an expression, in the world of the view. */
  readonly evaluate: (expression: string) => unknown;
}
