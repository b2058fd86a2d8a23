/** Asks the endpoint. Everything that can go wrong comes back as a value, so that nothing typed is ever lost. */
import Taro from "@tarojs/taro";
import type { FactsInput } from "../shared/policy/index.ts";
import { readReply, type Reply } from "./reply.ts";

/** Set at build time, see config/index.ts: empty in a browser, which asks its own origin. */
declare const API_ORIGIN: string;

const TIMEOUT_MS = 15_000;

/** Sends the facts once and waits at most fifteen seconds. */
export async function postAssessment(facts: FactsInput): Promise<Reply> {
  const started = Date.now();
  try {
    const { statusCode, data } = await Taro.request<unknown>({
      url: `${API_ORIGIN}/api/v1/assessments`,
      method: "POST",
      header: { "content-type": "application/json" },
      data: facts,
      timeout: TIMEOUT_MS,
    });
    return readReply(statusCode, data);
  } catch {
    return { kind: "failed", why: Date.now() - started >= TIMEOUT_MS ? "slow" : "offline" };
  }
}
