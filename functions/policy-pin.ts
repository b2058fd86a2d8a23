/** Every answer names the version of the rules; a request may pin it, and then gets that version's answer or none. */
import type { MiddlewareHandler } from "hono";
import { POLICY_VERSION } from "../shared/policy/index.ts";
import { problem } from "./problem.ts";

/** The header that names the version, in requests and in answers. */
export const VERSION_HEADER = "Policy-Version";

/** Answers 409 to a request that pins another version than the loaded one. */
export const policyPin: MiddlewareHandler = async (c, next) => {
  const pinned = c.req.header(VERSION_HEADER);
  if (pinned === undefined || pinned.trim() === POLICY_VERSION) await next();
  else c.res = problem("policy-version-mismatch");
  const { headers } = c.res;
  headers.set(VERSION_HEADER, POLICY_VERSION);
  // What a cache keeps for one who pins nothing is not for one who does.
  headers.append("Vary", VERSION_HEADER);
};
