/** The OpenAPI document, made from the very definitions that route and validate. */
import { setImmediate as nextTurn } from "node:timers/promises";
import * as z from "zod";
import {
  createDocument,
  createSchema,
  type ZodOpenApiExamplesObject,
  type ZodOpenApiMediaTypeObject,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverride,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import type { Content, Definition, Example, Scope } from "../endpoint.ts";
import { answersOf, type Answered, type Ask } from "./examples.ts";
import { answerHeadersOf, requestHeadersOf } from "./headers.ts";
import { problemSchema, problemsOf } from "./problems.ts";

const TAGS: Readonly<Record<Scope, { readonly name: string; readonly description: string }>> = {
  assess: { name: "问", description: "一个人的事实进，逐项的回答出" },
  batch: { name: "成批问", description: "一次问很多人，一行一个" },
  read: { name: "查", description: "文件、数字、问题、能答的地方。发布新版本才会变，可以留着用" },
  open: { name: "服务", description: "接口自己的情况，不用密钥，不计次数" },
};

const INTRO = `能不能领生育待遇、能领多少，按官方文件一条一条地回答。发来的内容不保存，也不写进日志。

日子写成 YYYY-MM-DD，月份写成 YYYY-MM（首尾都算），金额是元，地方是六位行政区划代码。不知道的就不写，不要填 null。
回答里以后可能多出新的字段，请忽略不认识的。`;

const SECURITY = {
  apiKey: {
    type: "http",
    scheme: "bearer",
    description: "有密钥就写在 Authorization: Bearer 里；没有也能问，次数少一些",
  },
} as const;

/** What the document says of the whole. */
const HEAD = {
  openapi: "3.1.0",
  info: {
    title: "育津接口",
    version: POLICY_VERSION,
    description: INTRO,
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [
    { url: "/", description: "给出这份文档的服务器" },
    {
      url: "{origin}",
      description: "自己的服务器",
      variables: { origin: { default: "http://localhost:3000", description: "协议、域名和端口，末尾不要斜杠" } },
    },
  ],
  security: [{}, { apiKey: [] }],
} satisfies Omit<ZodOpenApiObject, "paths">;

/** Makes the document; every example in it is asked of `ask`, and shown with what came of it. */
export async function openapiDocument(definitions: readonly Definition[], ask: Ask) {
  const used = new Set(definitions.map(({ scope }) => scope));
  const paths: Record<string, object> = {};
  const components: Record<string, object> = {};
  const add = (kind: string, more: object | undefined): void => {
    components[kind] = { ...components[kind], ...more };
  };
  // One endpoint after the other, each a turn of its own: all at once would keep others waiting.
  for (const definition of definitions) {
    const method = definition.method === "GET" ? "get" : "post";
    const described = { [definition.path]: { [method]: await operation(definition, ask) } };
    await nextTurn();
    const one = createDocument({ ...HEAD, paths: described }, { override: withoutSafeBounds });
    for (const [path, item] of Object.entries(one.paths ?? {})) paths[path] = { ...paths[path], ...item };
    for (const kind of ["schemas", "parameters", "headers"] as const) add(kind, one.components?.[kind]);
    for (const schemas of lineSchemas(definition)) {
      await nextTurn();
      add("schemas", schemas());
    }
    await nextTurn();
  }
  return {
    ...HEAD,
    tags: Object.entries(TAGS).flatMap(([scope, tag]) => ([...used].some((one) => one === scope) ? [tag] : [])),
    paths,
    components: { ...components, securitySchemes: SECURITY },
  };
}

/** Whole numbers are bounded by what a double can hold, which says nothing of what is meant. */
function withoutSafeBounds({ jsonSchema }: Parameters<ZodOpenApiOverride>[0]): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Makes the shapes of lines, which no body refers to in a way that OpenAPI 3.1 has; each takes a turn. */
const lineSchemas = ({ body, answer }: Definition): readonly (() => object)[] => [
  ...(body && isLines(body) ? [() => createSchema(body.schema, { io: "input" }).components] : []),
  ...(isLines(answer) ? [() => createSchema(answer.schema, { io: "output" }).components] : []),
];

async function operation(definition: Definition, ask: Ask): Promise<ZodOpenApiOperationObject> {
  const { id, summary, description, scope, params, query, body, files, examples = [] } = definition;
  const answered = await answersOf(definition, ask);
  return {
    operationId: id,
    summary,
    description,
    tags: [TAGS[scope].name],
    ...(scope === "open" && { security: [] }),
    parameters: requestHeadersOf(definition),
    requestParams: {
      ...(params && { path: shownIn(params, examples, "params") }),
      ...(query && { query: shownIn(query, examples, "query") }),
    },
    ...(body && {
      requestBody: {
        required: true,
        content: {
          [body.mediaType]: media(
            body,
            Object.fromEntries(
              examples.map(({ name, summary: told, body: value }) => [name, { summary: told, value }]),
            ),
          ),
          ...Object.fromEntries((files ?? []).map((type) => [type, { schema: FILE }])),
        },
      },
    }),
    responses: await responses(definition, answered),
  };
}

/** The fields of a path or query, each with what the examples put there; with an example of its own, where none does. */
function shownIn(fields: z.ZodObject, examples: readonly Example[], part: "params" | "query"): z.ZodObject {
  return z.object(
    Object.fromEntries(
      Object.entries(fields.shape).flatMap(([name, field]): [string, z.ZodType][] => {
        if (!(field instanceof z.ZodType)) return [];
        const shown = examples.flatMap(({ name: title, summary, [part]: given }) => {
          const value = given?.[name];
          return value === undefined ? [] : [[title, { summary, value }] as const];
        });
        const told = field.meta();
        const [own]: readonly unknown[] = told?.examples ?? [];
        // Programs that make requests of the document look here, and put nothing where there is none.
        const values = shown.length > 0 ? Object.fromEntries(shown) : { example: { summary: "例子", value: own } };
        return [[name, field.meta({ ...told, param: { examples: values } })]];
      }),
    ),
  );
}

async function responses(definition: Definition, answered: readonly Answered[]): Promise<ZodOpenApiResponsesObject> {
  const { answer, keeps } = definition;
  const problems = await problemsOf(definition);
  const stray = answered.find(({ status }) => status !== 200 && !problems.some((one) => one.status === status));
  if (stray) throw new Error(`${definition.id}: the example ${stray.example.name} is answered ${stray.status}`);
  const shown = (status: number): ZodOpenApiExamplesObject =>
    Object.fromEntries(
      answered.flatMap(({ example: { name, summary }, status: given, value }) =>
        given === status ? [[name, { summary, value }]] : [],
      ),
    );
  const described: ZodOpenApiResponsesObject = {
    "200": {
      description: answer.description,
      headers: answerHeadersOf(definition, 200),
      content: { [answer.mediaType]: media(answer, shown(200)) },
    },
    ...(keeps && { "304": { description: "没有变，用上次拿到的", headers: answerHeadersOf(definition, 304) } }),
  };
  for (const status of [...new Set(problems.map((one) => one.status))].sort((a, b) => a - b)) {
    const here = problems.filter((one) => one.status === status);
    const real = shown(status);
    // A problem that says what to mend is shown by a request; others read the same whatever was sent.
    const plain = here.flatMap(({ kind, title, body }) =>
      NEEDS_REQUEST.has(kind) ? [] : [[kind, { summary: title, value: body }] as const],
    );
    const examples = { ...real, ...Object.fromEntries(plain) };
    described[keyOf(status)] = {
      description: here.map(({ title }) => title).join("；"),
      headers: answerHeadersOf(definition, status),
      content: {
        "application/problem+json": {
          schema: problemSchema,
          ...(Object.keys(examples).length > 0 && { examples }),
        },
      },
    };
  }
  return described;
}

/** A text or a file as it is. */
const FILE = z.string().meta({ description: "记录的文字，或文件原样：UTF-8、UTF-16（带标记）或 GB18030" });

/** A problem's status as a key of the responses. */
const keyOf = (status: number): `${4 | 5}${string}` => {
  const rest = String(status).slice(1);
  return status < 500 ? `4${rest}` : `5${rest}`;
};

const NEEDS_REQUEST: ReadonlySet<string> = new Set(["invalid-facts", "invalid-query"]);

/** A body as documented. Lines are text whose every line has the shape. */
const media = (content: Content, examples: ZodOpenApiExamplesObject): ZodOpenApiMediaTypeObject => ({
  schema: isLines(content)
    ? z.string().meta({
        description: `一行一个 JSON，每行的形状见 ${lineName(content)}`,
        contentMediaType: content.mediaType,
        contentSchema: { $ref: `#/components/schemas/${lineName(content)}` },
      })
    : content.schema,
  ...(Object.keys(examples).length > 0 && { examples }),
});

const isLines = ({ mediaType }: Content): boolean => mediaType === "application/x-ndjson";

function lineName({ schema }: Content): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new Error("what is sent line by line needs an id in its meta");
  return id;
}
