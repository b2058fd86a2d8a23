/** `POST /api/v1/assessments`: facts in, assessment out. */
import { Hono } from "hono";
import { assess, factsInputSchema } from "../shared/policy/index.ts";
import { readJson } from "./body.ts";
import { factsWording, fieldErrors, problem, unknownField } from "./problem.ts";

/** Answers for facts; `today` stands in where the facts name no day of asking. */
export const assessments = (today: () => string): Hono =>
  new Hono().post("/", async (c) => {
    const body = await readJson(c.req.raw);
    if (!body.ok) return problem(body.problem);
    const facts = factsInputSchema.safeParse(body.value, { error: factsWording });
    const errors = [...fieldErrors(facts.error?.issues ?? []), ...hiddenFields(body.value)];
    if (!facts.success || errors.length > 0) return problem("invalid-facts", errors);
    return c.json(assess({ ...facts.data, asOf: facts.data.asOf ?? today() }));
  });

/** `figures` may have any key, and zod passes over a `__proto__` among them in silence; it is unknown all the same. */
function hiddenFields(body: unknown) {
  const figures = isObject(body) && "figures" in body ? body.figures : undefined;
  return isObject(figures) && Object.hasOwn(figures, "__proto__") ? [unknownField(["figures", "__proto__"])] : [];
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
