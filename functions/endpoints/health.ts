/** `GET /api/v1/health` and `/ready`: whether the service answers, with which version of the rules, and whether it takes more. */
import * as z from "zod";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import { NOTHING, getting, type Endpoint } from "../endpoint.ts";
import { problem } from "../problem.ts";

const healthSchema = z.object({
  status: z.literal("ok").meta({ description: "ok：正常", examples: ["ok"] }),
  policyVersion: z.string().meta({ description: "用的是哪一版规则：年.月.修订", examples: [POLICY_VERSION] }),
});

/** What both say where all is well. */
const OK = { status: "ok", policyVersion: POLICY_VERSION } satisfies z.infer<typeof healthSchema>;

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
    (_, c) => c.json(OK),
  );

/** Says whether to send more requests here: no longer, once `stopping` is aborted, while those on their way are still answered. */
export const ready = (stopping: AbortSignal | undefined): Endpoint =>
  getting(
    {
      path: "/api/v1/ready",
      id: "ready",
      summary: "看看能不能再送请求来",
      description: "200：可以；503：正在停，已经来的还会答完，请送到别的实例。给负载均衡用。",
      scope: "open",
      params: NOTHING,
      query: NOTHING,
      answer: { mediaType: "application/json", schema: healthSchema, description: "可以" },
      problems: ["stopping"],
      examples: [{ name: "ready", summary: "可以" }],
    },
    (_, c) => (stopping?.aborted ? problem("stopping") : c.json(OK)),
  );
