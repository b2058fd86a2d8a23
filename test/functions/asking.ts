/** What the endpoint tests share: an app on a fixed day, full facts, and the shape of a problem. */
import * as z from "zod";
import { createApp } from "../../functions/app.ts";
import type { FactsInput } from "../../shared/policy/index.ts";
import { optionsOn } from "./options.ts";

export const TODAY = "2026-03-10";

/** Lines the app wrote about failures of its own; the tests expect none unless they cause one. */
export const warnings: string[] = [];

export const app = createApp(optionsOn(TODAY, (line) => void warnings.push(line)));

/** Posts a body as it is. */
export const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  app.request("/api/v1/assessments", {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
  });

/** Posts JSON that arrives in pieces; without a header for it, its length is not declared. */
export function postStream(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}) {
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body,
    duplex: "half",
  };
  return app.request("/api/v1/assessments", init);
}

/** Posts a value as JSON. */
export const ask = (facts: unknown) => post(JSON.stringify(facts));

const problemSchema = z.strictObject({
  type: z.string().startsWith("urn:problem-type:yujin:"),
  title: z.string().regex(/\p{Script=Han}/u),
  status: z.int(),
  detail: z.string().regex(/\p{Script=Han}.* \/ [a-z]/u),
  instance: z.string().regex(/^urn:request:yujin:[A-Za-z0-9_-]{1,64}$/),
  scope: z.enum(["read", "assess", "batch"]).optional(),
  versions: z
    .array(
      z.strictObject({
        version: z.string(),
        state: z.enum(["current", "previous", "preview"]),
        until: z.iso.date().optional(),
      }),
    )
    .optional(),
  errorCount: z.int().min(21).optional(),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().regex(/^(\/([^~/]|~[01])*)*$/su),
        zh: z.string().regex(/\p{Script=Han}/u),
        en: z.string().regex(/^[\x20-\x7e]+$/),
      }),
    )
    .optional(),
});

/** Checks that the answer is a whole problem and returns it. */
export async function problemOf(answer: Response) {
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const text = await answer.text();
  expect(text).not.toMatch(/\bat .*:\d+:\d+|node_modules|Error:/);
  const problem = problemSchema.parse(JSON.parse(text));
  expect(problem.status).toBe(answer.status);
  return problem;
}

/** The pointers of a 422, in their order. */
export async function pointersOf(facts: unknown): Promise<string[]> {
  const answer = await ask(facts);
  expect(answer.status).toBe(422);
  return ((await problemOf(answer)).errors ?? []).map((error) => error.pointer);
}

/** Facts with every field filled in. */
export const FULL_FACTS: FactsInput = {
  region: "500000",
  asOf: "2026-03-10",
  event: {
    kind: "delivery",
    date: "2026-03-05",
    setting: "inpatient",
    place: "500000",
    fetuses: 1,
    dystocia: false,
    caesarean: true,
    complication: false,
    gestationMonths: 9,
    procedure: "abortion",
  },
  person: {
    sex: "female",
    contributions: [
      {
        scheme: "individual",
        region: "500100",
        from: "2025-01",
        to: "2025-08",
        maternity: false,
        tier: 2,
        base: 4600.5,
      },
      {
        scheme: "employer",
        from: "2025-09",
        to: "2025-12",
        paidIn: "2026-01",
        lateReason: "job-change",
        post: "fiscal",
      },
      { scheme: "employer", from: "2026-01" },
    ],
    employed: true,
    averageBaseLastYear: 4800,
    employerAverageWage: 8000,
    monthlyStipend: 2100,
    wageBeforeLeave: 7200,
    dismissedOn: "2026-01-31",
  },
  spouse: { sex: "male", contributions: [{ scheme: "employer", from: "2024-01" }], employed: true },
  residentReimbursed: false,
  figures: { "average-wage:650000:2025": 9000, "allowance-divisor:510000": 30 },
};
