/** Reads a JSON body from outside: its type, its size, its encoding and its syntax, before anyone looks inside. */
import { MAX_BODY_BYTES, type ProblemKind } from "./problem.ts";

/** The parsed body, or what is wrong with it. */
export type JsonBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: ProblemKind };

/** Reads the body of a request that should hold JSON. Never rejects. */
export async function readJson(request: Request): Promise<JsonBody> {
  if (!isJson(request.headers)) return { ok: false, problem: "unsupported-media-type" };
  const length = request.headers.get("Content-Length");
  if (Number(length) > MAX_BODY_BYTES) return { ok: false, problem: "body-too-large" };
  try {
    // HTTP holds a body to its declared length; one without a length (chunked) is counted on the way in, which is slower.
    const bytes = length === null ? await readAtMost(request.body, MAX_BODY_BYTES) : await request.arrayBuffer();
    if (bytes === undefined || bytes.byteLength > MAX_BODY_BYTES) return { ok: false, problem: "body-too-large" };
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { ok: true, value };
  } catch {
    return { ok: false, problem: "invalid-json" };
  }
}

const JSON_TYPE = /^application\/(?:json|[\w!#$&^.+-]+\+json)[ \t]*(?:;|$)/i;
const CHARSET = /;[ \t]*charset[ \t]*=[ \t]*"?([^\s;"]*)/i;

/** Whether the headers announce plain JSON in UTF-8: `application/json` or `application/*+json`, not compressed. */
function isJson(headers: Headers): boolean {
  const type = headers.get("Content-Type") ?? "";
  const charset = CHARSET.exec(type)?.[1]?.toLowerCase() ?? "utf-8";
  const encoding = headers.get("Content-Encoding")?.toLowerCase() ?? "identity";
  return JSON_TYPE.test(type) && (charset === "utf-8" || charset === "utf8") && encoding === "identity";
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
