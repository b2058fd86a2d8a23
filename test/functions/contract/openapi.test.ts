import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as z from "zod";
import { createApp, endpointsOf } from "../../../functions/app.ts";
import { kindsOf } from "../../../functions/openapi/problems.ts";
import { problem, type ProblemKind } from "../../../functions/problem.ts";
import { POLICY_VERSION } from "../../../shared/policy/index.ts";
import { app, post, warnings } from "../asking.ts";
import { optionsOn } from "../options.ts";
import { operationsOf, ownParameters, served, servedText, type Operation, type Schema, type Served } from "./served.ts";

let document: Served;
beforeAll(async () => {
  document = await served();
});
afterAll(() => expect(warnings).toEqual([]));

const options = optionsOn("2031-01-01", (line) => void warnings.push(line));
const definitions = endpointsOf(options).map(({ definition }) => definition);

test("describes every endpoint there is, and no other", () => {
  const told = operationsOf(document).map(({ method, path, operationId }) => [method, path, operationId]);
  expect(told.sort()).toEqual(definitions.map(({ method, path, id }) => [method, path, id]).sort());
  expect(document.info.version).toBe(POLICY_VERSION);
});

test("is made once, and told by its ETag", async () => {
  const first = await app.request("/api/v1/openapi.json");
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  const again = await app.request("/api/v1/openapi.json", { headers: { "If-None-Match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

/** What is wrong with the descriptions under a schema. */
function faults(schema: Schema, at: string, seen = new Set<string>()): string[] {
  const name = schema.$ref ?? "";
  if (name !== "" && seen.has(name)) return [];
  const target = followed(schema);
  const own = { ...target, ...schema };
  const inside = [
    ...Object.entries(target.properties ?? {}).flatMap(([key, one]) => [
      ...told(one, `${at}.${key}`),
      ...faults(one, `${at}.${key}`, new Set([...seen, name])),
    ]),
    ...(target.items ? faults(target.items, `${at}[]`, new Set([...seen, name])) : []),
    ...(target.oneOf ?? []).flatMap((one) => faults(one, at, new Set([...seen, name]))),
    ...(typeof target.additionalProperties === "object"
      ? faults(target.additionalProperties, `${at}.*`, new Set([...seen, name]))
      : []),
  ];
  return own.type === "number" || own.type === "integer" ? [...inside, ...numberFaults(own, at)] : inside;
}

const followed = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {});

/** A property says what it means and shows a value, itself, in its component, or in all the properties it is made of. */
function told(schema: Schema, at: string): string[] {
  const target = followed(schema);
  const { description = "", examples } = { ...target, ...schema };
  const made = target.properties ?? target.oneOf ?? target.items?.$ref ?? followed(target.items ?? {}).properties;
  const shown = examples?.length || made || typeof target.additionalProperties === "object";
  return [
    ...(/\p{Script=Han}/u.test(description) ? [] : [`${at}: no description`]),
    ...(shown ? [] : [`${at}: no example`]),
  ];
}

const numberFaults = ({ description = "", minimum, maximum, enum: values }: Schema, at: string): string[] =>
  /元|天|个|秒|次|段|单位|状态码/.test(description) && ((minimum === undefined) === (maximum === undefined) || values)
    ? []
    : [`${at}: no unit, or one bound without the other`];

test("every field of every body, problem, parameter and header has a meaning, an example, and its unit", () => {
  const found = operationsOf(document).flatMap((one) => [
    ...bodiesOf(one).flatMap(([at, schema]) => faults(schema, at)),
    ...ownParameters(one).flatMap(({ name, schema }) => told(schema, `${one.operationId} ${name}`)),
  ]);
  const { schemas, headers, parameters } = document.components;
  const apart = Object.entries({ ...headers, ...parameters }).flatMap(([name, one]) =>
    told({ ...one.schema, description: one.description }, name),
  );
  const named = Object.entries(schemas).flatMap(([name, one]) => [
    ...(one.description ? [] : [`${name}: no description`]),
    ...faults(one, name),
  ]);
  expect([...found, ...apart, ...named]).toEqual([]);
});

test("every parameter has a value to try, where programs that make requests of the document look", () => {
  const all = operationsOf(document).flatMap((one) =>
    ownParameters(one).map(({ name, examples }) => ({ at: `${one.operationId} ${name}`, examples })),
  );
  expect(all.length).toBeGreaterThan(7);
  const values = (examples: (typeof all)[number]["examples"]) =>
    Object.values(examples ?? {}).map(({ value }) => value);
  expect(all.filter(({ examples }) => !values(examples).some((value) => value !== undefined))).toEqual([]);
});

test("money, counts and days that are told have both bounds; answers have units", () => {
  expect(numberFaults({ description: "多少", minimum: 0, maximum: 1 }, "a")).toHaveLength(1);
  expect(numberFaults({ description: "元", minimum: 0 }, "a")).toHaveLength(1);
  const { Event: event, Contribution: contribution } = document.components.schemas;
  expect(event?.properties?.["fetuses"]).toMatchObject({ minimum: 1, maximum: 10 });
  expect(contribution?.properties?.["base"]).toMatchObject({ minimum: 0, maximum: 1_000_000 });
  expect(told({ type: "string", description: "有说明" }, "a")).toEqual(["a: no example"]);
  expect(told({ type: "string", examples: ["a"] }, "a")).toEqual(["a: no description"]);
});

test("a sum is made of terms, and a term of terms", () => {
  const term = "#/components/schemas/AmountTerm";
  const { Amount: amount, AmountTerm: itself, Alternative: other } = document.components.schemas;
  const made = [amount?.properties?.["formula"], itself?.properties?.["of"], other?.properties?.["leaves"]];
  expect(made.map((one) => one?.items?.$ref)).toEqual([term, term, term]);
});

const bodiesOf = ({ operationId, requestBody, responses }: Operation): [string, Schema][] =>
  [requestBody, ...Object.values(responses)].flatMap((body) =>
    Object.values(body?.content ?? {}).map(({ schema }): [string, Schema] => [operationId, schema]),
  );

/** Every example answer with the request that gets it, or with the kind of problem it is. */
function shownAnswers() {
  return operationsOf(document).flatMap((one) =>
    Object.entries(one.responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).flatMap(([type, { examples = {} }]) =>
        Object.entries(examples).map(([name, { value }]) => ({ one, name, status: Number(status), type, value })),
      ),
    ),
  );
}

/** The request of an example: what its body and parameters show under its name. */
function requestOf(one: Operation, name: string): Request | undefined {
  const [type, body] = Object.entries(one.requestBody?.content ?? {})[0] ?? [];
  const sent = body?.examples?.[name]?.value;
  if (body && sent === undefined) return undefined;
  const given = ownParameters(one).flatMap(({ name: key, in: place, examples }) => {
    const value = examples?.[name]?.value;
    return value === undefined ? [] : [{ key, place, value: z.string().parse(value) }];
  });
  const path = given.reduce(
    (left, { key, place, value }) => (place === "path" ? left.replace(`{${key}}`, value) : left),
    one.path,
  );
  if (path.includes("{")) return undefined;
  const url = new URL(path, "https://yujin.test");
  for (const { key, place, value } of given) if (place === "query") url.searchParams.set(key, value);
  return new Request(url, {
    method: one.method,
    ...(type !== undefined && {
      headers: { "Content-Type": type },
      body: typeof sent === "string" ? sent : JSON.stringify(sent),
    }),
  });
}

/** Members of an answer that differ from one run to the next. */
const ONCE: ReadonlySet<string> = new Set(["receipt", "instance", "keys"]);
const lasting = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (ONCE.has(key) ? undefined : value));
const linesOf = (text: string): unknown[] => text.trimEnd().split("\n").map(lasting);

test("every example is answered as shown by an app that never saw it, on another day", async () => {
  const fresh = createApp(options);
  const kinds = new Set<string>(definitions.flatMap(kindsOf));
  const run = { asked: 0, known: 0 };
  for (const { one, name, status, type, value } of shownAnswers()) {
    const answer = kinds.has(name) ? problem(knownKind(name)) : await answered(fresh, one, name);
    expect([name, answer.status, answer.headers.get("Content-Type")?.split(";")[0]]).toEqual([name, status, type]);
    const text = await answer.text();
    if (typeof value === "string") expect(linesOf(text)).toEqual(linesOf(value));
    else expect(lasting(text)).toEqual(lasting(JSON.stringify(value)));
    run[kinds.has(name) ? "known" : "asked"]++;
  }
  expect(run.asked).toBe(definitions.flatMap(({ examples = [] }) => examples).length);
  expect(run.known).toBeGreaterThan(10);
});

async function answered(asked: typeof app, one: Operation, name: string): Promise<Response> {
  const request = requestOf(one, name);
  if (!request) throw new Error(`${one.operationId}: ${name} has an answer and no request`);
  return asked.fetch(request);
}

function knownKind(name: string): ProblemKind {
  const found = definitions.flatMap(kindsOf).find((kind) => kind === name);
  return found ?? "internal-error";
}

test("every operation but the document itself shows an example that is answered", () => {
  const good = new Set(shownAnswers().flatMap(({ one, status }) => (status === 200 ? one.operationId : [])));
  const without = operationsOf(document).flatMap(({ operationId }) => (good.has(operationId) ? [] : operationId));
  expect(without).toEqual(["getOpenApi"]);
});

test("the bodies that cannot be read are answered as the document says", async () => {
  const said = document.paths["/api/v1/assessments"]?.post?.responses ?? {};
  for (const [kind, answer] of [
    ["invalid-json", await post("{")],
    ["unsupported-media-type", await post("{}", { "Content-Type": "text/plain" })],
    ["body-too-large", await post(" ".repeat(65 * 1024))],
  ] as const) {
    const shown = said[answer.status]?.content?.["application/problem+json"]?.examples?.[kind];
    expect(shown?.value).toEqual(lasting(await answer.text()));
  }
});

test("Redocly's recommended rules complain of nothing but the requests that are shown to be refused", async () => {
  const complaint = z.object({ ruleId: z.string(), severity: z.string(), message: z.string(), at: z.string() });
  const lint = (input: string) =>
    z
      .array(complaint)
      .parse(
        JSON.parse(
          execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "lint.ts")], { input, encoding: "utf8" }),
        ),
      );
  const refused = new Set(shownAnswers().flatMap(({ status, name }) => (status >= 400 ? name : [])));
  const inRefused = ({ ruleId, at }: z.infer<typeof complaint>) =>
    /^no-invalid-(media-type|parameter)-examples$/.test(ruleId) &&
    refused.has(/\/examples\/([^/]+)/.exec(at)?.[1] ?? "");
  expect(lint(await servedText()).filter((one) => !inRefused(one))).toEqual([]);
  // The rules do look: the same document without the name of an operation, and with an answer that cannot be.
  const spoilt = (await servedText())
    .replace('"operationId":"assess",', "")
    .replace('"outcome":"met"', '"outcome":"so"');
  // Of an answer that cannot be, each shape that it could have complains.
  const rules = lint(spoilt).flatMap((one) => (inRefused(one) ? [] : one.ruleId));
  expect([...new Set(rules)].sort()).toEqual(["no-invalid-media-type-examples", "operation-operationId"]);
}, 60_000);
