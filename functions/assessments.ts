/** `POST /api/v1/assessments`: facts in, assessment out. */
import { Hono } from "hono";
import { assess, readFacts } from "../shared/policy/index.ts";
import { readJson } from "./body.ts";
import { problem } from "./problem.ts";

/** Answers for facts; `today` stands in where the facts name no day of asking. */
export const assessments = (today: () => string): Hono =>
  new Hono().post("/", async (c) => {
    const body = await readJson(c.req.raw);
    if (!body.ok) return problem(body.problem);
    const read = readFacts(body.value);
    if (!read.ok) return problem("invalid-facts", read.problems);
    return c.json(assess({ ...read.facts, asOf: read.facts.asOf ?? today() }));
  });
