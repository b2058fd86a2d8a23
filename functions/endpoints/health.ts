/** `GET /api/v1/health`: whether the service answers, and with which version of the rules. */
import * as z from "zod";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import { NOTHING, getting, type Endpoint } from "../endpoint.ts";

const healthSchema = z.object({
  status: z.literal("ok").meta({ description: "ok：正常", examples: ["ok"] }),
  policyVersion: z.string().meta({ description: "用的是哪一版规则：年.月.修订", examples: [POLICY_VERSION] }),
});

/** Says that the service is up. */
export const health = (): Endpoint =>
  getting(
    {
      path: "/api/v1/health",
      id: "health",
      summary: "看看服务是否正常",
      description: "服务是否正常，用的是哪一版规则。",
      scope: "open",
      params: NOTHING,
      query: NOTHING,
      answer: { mediaType: "application/json", schema: healthSchema, description: "正常" },
      problems: [],
      examples: [{ name: "up", summary: "正常" }],
    },
    (_, c) => c.json({ status: "ok", policyVersion: POLICY_VERSION }),
  );
