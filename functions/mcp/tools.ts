/** What an assistant can call: each tool is an endpoint, asked without a network, with its schema, its answers and its problems. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { Hono } from "hono";
import * as z from "zod";
import type { Answering } from "../answering.ts";
import { UNCOUNTED, type Caller } from "../caller.ts";
import { mount, type Definition, type Endpoint } from "../endpoint.ts";
import { assessments } from "../endpoints/assessments.ts";
import { documents } from "../endpoints/documents.ts";
import { participations } from "../endpoints/participation.ts";
import { whatIf } from "../endpoints/plans.ts";
import { openQuestions } from "../endpoints/questions.ts";
import { records } from "../endpoints/records.ts";
import { ONLY_PRESENT } from "../versions.ts";

/** One tool. `call` takes what its schema describes and gives what the endpoint answers, or what is to be mended. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly call: (input: unknown, caller: Caller) => Promise<{ readonly ok: boolean; readonly answer: object }>;
}

/** How each is called, and what it does in English; in Chinese its endpoint says so. */
const NAMED: readonly (readonly [name: string, id: string, english: string])[] = [
  [
    "assess",
    "assess",
    "Maternity benefits of one person insured in China: each benefit with verdict, sum, conditions, clauses, actions with their days, and assumptions. Tell only what the person told you; leave out what is not known.",
  ],
  [
    "next_questions",
    "nextQuestions",
    "What is still worth asking this person, the most urgent first. Ask it; never guess the answer.",
  ],
  [
    "plans",
    "makePlans",
    "What the same person would get if she paid, joined or back-paid otherwise, or the event were earlier or later, and what that costs.",
  ],
  [
    "participation",
    "askParticipation",
    "Joining and staying in Chongqing's basic medical insurance: newborns, waiting, incentives, whose costs an account pays.",
  ],
  [
    "read_record",
    "readRecord",
    "Reads a contribution record as copied from anywhere into months and contributions, with what is still open about it.",
  ],
  ["documents", "listDocuments", "The official documents that the answers rest on, clause by clause."],
];

/** A body of a tool is there already. */
const PATIENCE_MS = 1_000;

/** The tools, answering as the endpoints do. */
export async function toolsFor(answering: Answering): Promise<readonly AssistantTool[]> {
  const endpoints = [
    assessments(answering),
    openQuestions(answering),
    whatIf(answering),
    participations(answering),
    records(answering),
    documents(),
  ];
  const app = new Hono();
  const callers = new WeakMap<Request, Caller>();
  app.use(async (c, next) => {
    c.set("bodyPatience", PATIENCE_MS);
    c.set("caller", callers.get(c.req.raw) ?? UNCOUNTED);
    await next();
  });
  mount(app, endpoints, () => [], ONLY_PRESENT);
  const ask: Ask = async (path, init, caller) => {
    const request = new Request(new URL(path, "http://localhost"), init);
    callers.set(request, caller);
    return app.fetch(request);
  };
  const tools: AssistantTool[] = [];
  // Laying out their schemas takes long: each has a turn of its own, so that nobody else waits for all of them.
  for (const [name, id, english] of NAMED) {
    await nextTurn();
    tools.push(toolOf(name, english, endpointOf(endpoints, id), ask));
  }
  await nextTurn();
  return tools;
}

function endpointOf(endpoints: readonly Endpoint[], id: string): Definition {
  const found = endpoints.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no endpoint ${id}`);
  return found.definition;
}

/** Asks an endpoint, at the cost of the caller. */
type Ask = (path: string, init: RequestInit | undefined, caller: Caller) => Promise<Response>;

function toolOf(name: string, english: string, definition: Definition, ask: Ask): AssistantTool {
  const { method, path, summary, description, body, query } = definition;
  const input = body?.schema ?? query ?? z.strictObject({});
  return {
    name,
    title: summary,
    description: `${description}\n${english}`,
    inputSchema: inputOf(input),
    call: async (told, caller) => {
      const response = await (method === "POST"
        ? ask(path, { method, headers: JSON_TYPE, body: JSON.stringify(told ?? {}) }, caller)
        : ask(`${path}?${new URLSearchParams(textsIn(told)).toString()}`, undefined, caller));
      return { ok: response.ok, answer: z.looseObject({}).parse(await response.json()) };
    },
  };
}

const namedSchema = z.looseObject({ $ref: z.string(), $defs: z.record(z.string(), z.looseObject({})) });

/** The schema as an object itself: a client may not follow a reference at the root. */
function inputOf(input: z.ZodType): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(input, { io: "input" });
  const { data } = namedSchema.safeParse(schema);
  return data ? { ...data.$defs[data.$ref.replace("#/$defs/", "")], $defs: data.$defs } : schema;
}

const JSON_TYPE = { "Content-Type": "application/json" };

/** What a query can hold. */
const textsIn = (told: unknown): Record<string, string> =>
  z
    .record(z.string(), z.coerce.string())
    .catch({})
    .parse(told ?? {});
