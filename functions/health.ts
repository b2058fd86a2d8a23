/** `GET /api/v1/health`: whether the service answers, and with which version of the rules. */
import { Hono } from "hono";
import { POLICY_VERSION } from "../shared/policy/index.ts";

/** Says that the service is up. */
export const health = (): Hono => new Hono().get("/", (c) => c.json({ status: "ok", policyVersion: POLICY_VERSION }));
