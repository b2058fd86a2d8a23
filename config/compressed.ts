/** Compresses files once, when they are built: a server then only hands them out. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { PACKINGS } from "../functions/asset.ts";

const TEXT = /\.(?:html|js|mjs|css|json|svg|webmanifest|txt)$/;
/** What is smaller comes in one packet anyway. */
const LEAST = 1024;

/** Writes a compressed form beside each text in the folder that is worth it. */
export function compressFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path);
    if (text.length < LEAST) continue;
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    writeFileSync(`${path}${PACKINGS.br}`, brotliCompressSync(text, { params: quality }));
    writeFileSync(`${path}${PACKINGS.gzip}`, gzipSync(text, { level: 9 }));
  }
}
