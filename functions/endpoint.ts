/** What an endpoint is: one definition that routes it, reads what is sent to it, and documents it. */
import type { Context, Hono, MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import * as z from "zod";
import { readAs, type ReadAs } from "../shared/policy/index.ts";
import { isFile, isJson, isLines, readBytes, readJson } from "./body.ts";
import { ofPinned } from "./policy-pin.ts";
import { problem, type ProblemKind } from "./problem.ts";
import type { Versions } from "./versions.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** How long a JSON body may take to arrive, in milliseconds. */
    bodyPatience: number;
  }
}

/** What a key must allow. `open`: answered to everyone, uncounted. */
export type Scope = "open" | "read" | "assess" | "batch";

/** What is shown of an endpoint, and who may ask it. Texts are Chinese, for people who build on it. */
export interface Definition {
  readonly method: "GET" | "POST";
  /** As OpenAPI writes it: `/api/v1/documents/{id}`. */
  readonly path: `/${string}`;
  /** Name of the operation in generated code. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly scope: Scope;
  readonly params?: z.ZodObject;
  /** What the query may hold; any other name is refused. */
  readonly query?: z.ZodObject;
  readonly body?: Content;
  /** Other types that a body may have: the text or the file itself. */
  readonly files?: readonly string[];
  /** The answer when all is well. */
  readonly answer: Content & { readonly description: string };
  /** What can go wrong beside what every endpoint shares. */
  readonly problems: readonly ProblemKind[];
  /** Whether the answer changes only with a release, and may be kept and asked for again by its ETag. */
  readonly keeps?: true;
  /** Requests worth showing; the documentation shows each with its real answer. */
  readonly examples?: readonly Example[];
}

/** A request that shows something, whatever day it is asked on. */
export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** JSON, or text that is sent as it is. */
  readonly body?: unknown;
}

/** A body: its type, and the shape of it, or of one line of it. */
export interface Content {
  readonly mediaType: "application/json" | "application/x-ndjson" | "application/jwk-set+json";
  readonly schema: z.ZodType;
}

/** A definition with what answers it. */
export interface Endpoint {
  readonly definition: Definition;
  readonly respond: (c: Context) => Response | Promise<Response>;
}

/** A query or a path that holds nothing. */
export const NOTHING = z.strictObject({});

/** An endpoint asked by GET; `respond` gets what path and query hold, read by their schemas. */
export const getting = <P extends z.ZodObject, Q extends z.ZodObject>(
  definition: Omit<Definition, "method" | "body"> & { readonly params: P; readonly query: Q },
  respond: (asked: Asked<P, Q>, c: Context) => Response | Promise<Response>,
): Endpoint => ({
  definition: { ...definition, method: "GET" },
  respond: (c) => {
    const params = readAs(definition.params, c.req.param());
    if (!params.ok) return problem("not-found");
    return withQuery(c, definition.query, (query) => respond({ params: params.value, query }, c));
  },
});

/** What path and query hold. */
interface Asked<P extends z.ZodObject, Q extends z.ZodObject> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
}

/** Responds to what the query holds, or with what is to be mended in it. */
export function withQuery<Q extends z.ZodObject>(
  c: Context,
  schema: Q,
  respond: (query: z.output<Q>) => Response | Promise<Response>,
): Response | Promise<Response> {
  const query = readAs(schema, queryOf(c));
  return query.ok ? respond(query.value) : problem("invalid-query", query.problems);
}

/** A name given twice comes as a list, which no schema of a query takes. */
const queryOf = (c: Context): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );

/** A value as it is sent: nobody changes it on the way. */
export type Sent<T> = T extends object ? { readonly [K in keyof T]: Sent<T[K]> } : T;

/** Something published: `key` names it among what its endpoint can answer, `make` gives it. */
export interface Publication<T> {
  readonly key: string;
  readonly make: () => Sent<T> | Promise<Sent<T>>;
}

/**
 * An endpoint asked by GET whose answers change only with a release. Each is made once, and then told by a strong ETag.
 * There must be few keys, whatever is asked: they are kept for good.
 */
export function publishing<P extends z.ZodObject, Q extends z.ZodObject, T>(
  definition: Omit<Definition, "method" | "body" | "keeps"> & {
    readonly params: P;
    readonly query: Q;
    readonly answer: { readonly schema: z.ZodType<T> };
  },
  publication: (asked: Asked<P, Q>) => Publication<T> | ProblemKind,
): Endpoint {
  const made = new Map<string, Promise<Published>>();
  return getting({ ...definition, keeps: true }, async (asked) => {
    const found = publication(asked);
    if (typeof found === "string") return problem(found);
    const kept = made.get(found.key) ?? publish(found.make);
    made.set(found.key, kept);
    // What failed is tried anew.
    kept.catch(() => made.delete(found.key));
    const { body, tag } = await kept;
    const headers = { "Content-Type": definition.answer.mediaType, "Cache-Control": "public, max-age=300", ETag: tag };
    return new Response(body, { headers });
  });
}

interface Published {
  readonly body: string;
  readonly tag: string;
}

async function publish(make: () => unknown): Promise<Published> {
  const body = JSON.stringify(await make());
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
  return { body, tag: `"${Buffer.from(digest).toString("base64url")}"` };
}

/** An endpoint asked by POST with a JSON body of at most 64 KB; `respond` gets the body, read by `read`. */
export const posting = <B>(
  definition: Omit<Definition, "method" | "params" | "body"> & { readonly body: JsonContent<B> },
  respond: (body: B, c: Context) => Response | Promise<Response>,
): Endpoint => ({
  definition: { ...definition, method: "POST", problems: [...BODY_PROBLEMS, ...definition.problems] },
  respond: async (c) => {
    const body = await readJson(c.req.raw, c.get("bodyPatience"));
    if (!body.ok) return problem(body.problem, body.errors);
    const read = definition.body.read(body.value, body.text);
    return read.ok ? respond(read.value, c) : problem("invalid-facts", read.problems);
  },
});

const BODY_PROBLEMS = [
  "invalid-json",
  "body-too-slow",
  "body-too-large",
  "unsupported-media-type",
  "invalid-facts",
] as const;

/** Types of a body that is a text or a file itself. */
const FILES = ["text/plain", "application/octet-stream"] as const;

const TAKEN = {
  zh: `请用 Content-Type: application/json（UTF-8），或直接发文字 ${FILES[0]}、文件 ${FILES[1]}，都不压缩`,
  en: `send application/json in UTF-8, or the text itself as ${FILES[0]}, or a file as ${FILES[1]}, not compressed`,
};

/** An endpoint asked by POST with a JSON body, or with a text or file as it is; each of at most 64 KB. */
export const taking = <B>(
  definition: Omit<Definition, "method" | "params" | "query" | "body" | "files"> & { readonly body: JsonContent<B> },
  respond: (body: B | Uint8Array, c: Context) => Response | Promise<Response>,
): Endpoint => {
  const asJson = posting(definition, respond);
  return {
    definition: { ...asJson.definition, files: FILES },
    respond: async (c) => {
      if (!isFile(c.req.raw.headers)) {
        return isJson(c.req.raw.headers) ? asJson.respond(c) : problem("unsupported-media-type", undefined, TAKEN);
      }
      const body = await readBytes(c.req.raw, c.get("bodyPatience"));
      return body.ok ? respond(body.bytes, c) : problem(body.problem);
    },
  };
};

/** An endpoint asked by POST with lines of JSON; `respond` gets the bytes as they come. */
export const streaming = (
  definition: Omit<Definition, "method" | "params" | "body"> & { readonly body: Content },
  respond: (body: ReadableStream<Uint8Array> | null, c: Context) => Response | Promise<Response>,
): Endpoint => ({
  definition: { ...definition, method: "POST", problems: ["unsupported-media-type", ...definition.problems] },
  respond: (c) =>
    isLines(c.req.raw.headers)
      ? respond(c.req.raw.body, c)
      : problem("unsupported-media-type", undefined, {
          zh: "请用 Content-Type: application/x-ndjson（UTF-8，不压缩）发送",
          en: "send Content-Type: application/x-ndjson, in UTF-8 and not compressed",
        }),
});

/** A JSON body with the function that reads it; its text is for those who must know how it was written. */
export interface JsonContent<B> extends Content {
  readonly read: (value: unknown, text: string) => ReadAs<B>;
}

/** A JSON body of this shape; `read` where more is looked at than the schema can. */
export const jsonBody = <B>(
  schema: z.ZodType<B>,
  read: (value: unknown) => ReadAs<B> = (value) => readAs(schema, value),
): JsonContent<B> => ({ mediaType: "application/json", schema, read });

/** Registers the endpoints, each behind what guards it. */
export function mount(
  app: Hono,
  endpoints: readonly Endpoint[],
  guard: (definition: Definition) => readonly MiddlewareHandler[],
  versions: Versions,
): void {
  for (const { definition, respond } of endpoints) {
    const path = definition.path.replaceAll(/\{(\w+)\}/g, ":$1");
    // What a query says and nobody heeds would be taken for heeded. An endpoint with a query reads it by itself.
    const answer = definition.query ? respond : (c: Context) => withQuery(c, NOTHING, () => respond(c));
    app.on(
      [definition.method],
      [path],
      ...guard(definition),
      ...(definition.keeps ? [etag()] : []),
      ofPinned(versions, answer),
    );
  }
}
