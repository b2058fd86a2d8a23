/** Reads a JSON body from outside: its type, its size, its encoding and its syntax, before anyone looks inside. */
import type { FactsProblem } from "../shared/policy/index.ts";
import { depthProblem } from "./depth.ts";
import { within } from "./patience.ts";
import { MAX_BODY_BYTES, type ProblemKind } from "./problem.ts";

/** The parsed body with its text, or what is wrong with it. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown; readonly text: string }
  | { readonly ok: false; readonly problem: ProblemKind; readonly errors?: readonly FactsProblem[] };

/** Reads the body of a request that should hold JSON, if it is all there in `patience` milliseconds. Never rejects. */
export async function readJson(request: Request, patience: number): Promise<JsonBody> {
  if (!isJson(request.headers)) return { ok: false, problem: "unsupported-media-type" };
  const read = await readBytes(request, patience);
  if (!read.ok) return read;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    const value: unknown = JSON.parse(text);
    const deep = depthProblem(value);
    return deep ? { ok: false, problem: "invalid-facts", errors: [deep] } : { ok: true, value, text };
  } catch {
    return { ok: false, problem: "invalid-json" };
  }
}

/** The bytes of a body, or what is wrong with it. */
export type BytesBody =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: ProblemKind };

/** Reads the bytes of a request, at most as many as a body may have, if they come in `patience` milliseconds. Never rejects. */
export async function readBytes(request: Request, patience: number): Promise<BytesBody> {
  const length = request.headers.get("Content-Length");
  if (Number(length) > MAX_BODY_BYTES) return { ok: false, problem: "body-too-large" };
  try {
    // HTTP holds a body to its declared length; one without a length (chunked) is counted on the way in, which is slower.
    const reading = length === null ? readAtMost(request.body, MAX_BODY_BYTES) : request.arrayBuffer();
    const bytes = await within<ArrayBuffer | Uint8Array | undefined>(patience, reading);
    if (bytes === "late") return { ok: false, problem: "body-too-slow" };
    if (bytes === undefined || bytes.byteLength > MAX_BODY_BYTES) return { ok: false, problem: "body-too-large" };
    return { ok: true, bytes: bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes) };
  } catch {
    return { ok: false, problem: "hung-up" };
  }
}

/** Whether the headers announce text or a file as it is, not compressed: the bytes tell their encoding. */
export const isFile = (headers: Headers): boolean =>
  /^(?:text\/plain|application\/octet-stream)[ \t]*(?:;|$)/i.test(headers.get("Content-Type") ?? "") &&
  (headers.get("Content-Encoding")?.toLowerCase() ?? "identity") === "identity";

const JSON_TYPE = /^application\/(?:json|[\w!#$&^.+-]+\+json)[ \t]*(?:;|$)/i;
const LINES_TYPE = /^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines)[ \t]*(?:;|$)/i;
const CHARSET = /;[ \t]*charset[ \t]*=[ \t]*"?([^\s;"]*)/i;

/** Whether the headers announce plain JSON in UTF-8: `application/json` or `application/*+json`, not compressed. */
export const isJson = (headers: Headers): boolean => isPlain(headers, JSON_TYPE);

/** Whether the headers announce plain lines of JSON in UTF-8: `application/x-ndjson` or its other names, not compressed. */
export const isLines = (headers: Headers): boolean => isPlain(headers, LINES_TYPE);

/** Whether the headers announce this type in UTF-8, not compressed. */
function isPlain(headers: Headers, expected: RegExp): boolean {
  const type = headers.get("Content-Type") ?? "";
  const charset = CHARSET.exec(type)?.[1]?.toLowerCase() ?? "utf-8";
  const encoding = headers.get("Content-Encoding")?.toLowerCase() ?? "identity";
  return expected.test(type) && (charset === "utf-8" || charset === "utf8") && encoding === "identity";
}

/** All bytes of the stream, or `undefined` as soon as there are more than `limit`. */
async function readAtMost(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array | undefined> {
  const all = new Uint8Array(limit);
  let size = 0;
  for await (const chunk of stream ?? []) {
    if (size + chunk.length > limit) return undefined;
    all.set(chunk, size);
    size += chunk.length;
  }
  return all.subarray(0, size);
}
