/** A file as it is served: from memory, compressed once when it was built, told by its content. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";
import { ifThere } from "./failure.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** One file; `tag` changes with its content. */
export interface Asset {
  readonly body: Bytes;
  readonly type: string;
  readonly tag: string;
  /** The same, compressed. */
  readonly packed: Readonly<Partial<Record<Packing, Bytes>>>;
}

/** How a file may be compressed, the smallest first, by what HTTP calls it. */
export const PACKINGS = { br: ".br", gzip: ".gz" } as const;
export type Packing = keyof typeof PACKINGS;

/** What is served of a text or of bytes. */
export const asset = (body: Bytes, type: string, packed: Asset["packed"] = {}): Asset => ({
  body,
  type,
  tag: createHash("sha256").update(body).digest("base64url"),
  packed,
});

/** Reads a file, and what the build put beside it. Throws where that cannot be read. */
export function readAsset(path: string, type: string): Asset {
  const bytes = (ending = ""): Bytes => readFileSync(path + ending);
  const [br, gzip] = [ifThere(() => bytes(PACKINGS.br)), ifThere(() => bytes(PACKINGS.gzip))];
  return asset(bytes(), type, { ...(br && { br }), ...(gzip && { gzip }) });
}

/** The answer with the file, in the smallest form that the asker reads. */
export function sendAsset(c: Context, file: Asset, headers: Readonly<Record<string, string>>): Response {
  const packing = packingFor(c.req.header("Accept-Encoding"), file);
  const body = packing === undefined ? file.body : (file.packed[packing] ?? file.body);
  return new Response(body, {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(body.length),
      ETag: `"${file.tag}${packing === undefined ? "" : `-${packing}`}"`,
      Vary: "Accept-Encoding",
      ...(packing !== undefined && { "Content-Encoding": packing }),
      ...headers,
    },
  });
}

/** Whether the asker reads it, by the `Accept-Encoding` sent. */
export function reads(accepted: string | undefined, packing: Packing): boolean {
  const asked = parseAccept(accepted ?? "");
  const named = asked.find(({ type }) => type === packing) ?? asked.find(({ type }) => type === "*");
  return named !== undefined && named.q !== 0;
}

function packingFor(accepted: string | undefined, { packed }: Asset): Packing | undefined {
  return packed.br && reads(accepted, "br") ? "br" : packed.gzip && reads(accepted, "gzip") ? "gzip" : undefined;
}
