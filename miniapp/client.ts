/** Asks the endpoint. Everything that can go wrong comes back as a value, so that nothing typed is ever lost. */
import Taro from "@tarojs/taro";
import type { FactsInput } from "../shared/policy/index.ts";
import { readReply, type Reply } from "./reply.ts";

/** Set at build time, see config/index.ts: empty in a browser, which asks its own origin. */
declare const API_ORIGIN: string;

/** How long the endpoint may take; after that the rules on the device answer. */
const PATIENCE_MS = 5_000;

/** Sends the facts once and waits at most five seconds. */
export function postAssessment(facts: FactsInput): Promise<Reply> {
  return new Promise((resolve) => {
    const task = Taro.request<unknown>({
      url: `${API_ORIGIN}/api/v1/assessments`,
      method: "POST",
      header: { "content-type": "application/json" },
      data: facts,
    });
    // A timer of our own: a request's own time limit differs from phone to phone.
    const limit = setTimeout(() => {
      resolve({ kind: "failed", why: "slow" });
      task.abort();
    }, PATIENCE_MS);
    task
      .then(
        ({ statusCode, data }) => resolve(readReply(statusCode, data)),
        () => resolve({ kind: "failed", why: "offline" }),
      )
      .finally(() => clearTimeout(limit));
  });
}
