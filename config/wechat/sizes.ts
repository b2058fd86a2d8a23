/** How large each package of a compiled mini-program is, and which ones WeChat would not take. */
import { Buffer } from "node:buffer";
import * as z from "zod";

/** WeChat takes no package, main or sub, above this. */
export const MOST_BYTES = 2 * 1024 * 1024;

const appSchema = z.object({ subPackages: z.array(z.object({ root: z.string() })).default([]) });

/** The files of a compiled mini-program, by their path. */
export type Compiled = Readonly<Record<string, string | Uint8Array>>;
/** One package: the main one has the name "". */
export type Package = Readonly<{ name: string; bytes: number }>;

/** The packages: the main one first, then the subpackages as app.json lists them. */
export function packagesOf(files: Compiled): readonly Package[] {
  const app = files["app.json"];
  if (app === undefined) throw new Error("编译的结果里没有 app.json");
  const { subPackages } = appSchema.parse(JSON.parse(Buffer.from(app).toString("utf8")));
  const roots = subPackages.map(({ root }) => root.replace(/\/*$/, "/"));
  const sums = new Map<string, number>(["", ...roots].map((name) => [name, 0]));
  for (const [path, content] of Object.entries(files)) {
    const name = roots.find((root) => path.startsWith(root)) ?? "";
    sums.set(name, (sums.get(name) ?? 0) + Buffer.byteLength(content));
  }
  return [...sums].map(([name, bytes]) => ({ name, bytes }));
}

/** Those above what WeChat takes. */
export const tooLarge = (packages: readonly Package[]): readonly Package[] =>
  packages.filter(({ bytes }) => bytes > MOST_BYTES);

/** A package and its size, for people. */
export const sizeWords = ({ name, bytes }: Package): string =>
  `${name === "" ? "主包" : `分包 ${name}`} ${(bytes / 1024).toFixed(0)} KB`;
