/** The built pages, read once: no request waits for the disk, or fails for want of a file handle. */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { getMimeType } from "hono/utils/mime";
import { type Asset, PACKINGS, readAsset } from "./asset.ts";
import { HASHED } from "./hashed.ts";

/** The files of a folder by their address below it, without those that are a compressed form of another. */
export function readPages(folder: string): ReadonlyMap<string, Asset> {
  const packed = Object.values(PACKINGS);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !packed.some((ending) => entry.name.endsWith(ending)),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const type = getMimeType(path) ?? "application/octet-stream";
      return [relative(folder, path).split(sep).join("/"), readAsset(path, type)];
    }),
  );
}

/** What is named by its content is kept for good; everything else is asked for again. */
export const cacheRule = (path: string): string =>
  HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
