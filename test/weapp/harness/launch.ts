/** The harness in Node, on jsdom's document. */
import { Script } from "node:vm";
import type { Bundle } from "./bundle.ts";
import { type MiniProgram, launchOn } from "./program.ts";
import { createRealm } from "./realm.ts";
import type { Host } from "./world.ts";

const host: Host = { createRealm, evaluate: (expression): unknown => new Script(expression).runInThisContext() };

/** Starts the app of `bundle`; see `launchOn`. */
export const launch = (
  bundle: Bundle,
  fetch: (request: Request) => Promise<Response>,
  storage?: Map<string, string>,
): Promise<MiniProgram> => launchOn(host, bundle, fetch, storage);
