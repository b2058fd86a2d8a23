/**
 * Builds the function as the platform does, with its own builder, into one folder that needs nothing beside it:
 * `config/function.mjs`, the bundle behind it, and what that reads. Prints nothing; offline.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import * as z from "zod";
import { bundle } from "./bundle.ts";

const ENTRY = "config/function.mjs";
/** Where `npm run vercel-build` puts what the entry hands on. */
const BUNDLE = "dist/bundle/index.mjs";
const root = resolve(".");
const target = resolve(process.argv[2] ?? "dist/function");
/** What the platform needs of the project alone: with the whole of it, the builder would build the pages once more. */
const sources = resolve("dist/function-sources");

const blob = z.object({ type: z.literal("FileBlob"), data: z.union([z.string(), z.instanceof(Uint8Array)]) });
const onDisk = z.object({ type: z.literal("FileFsRef"), fsPath: z.string() });
const builtSchema = z.object({
  output: z.object({ handler: z.string(), files: z.record(z.string(), z.union([blob, onDisk])) }),
});
const vercelSchema = z.object({ builds: z.array(z.object({ src: z.string(), config: z.looseObject({}) })) });
const builderSchema = z.object({
  build: z.custom<(options: object) => Promise<unknown>>((value) => typeof value === "function"),
});

async function main(): Promise<void> {
  for (const folder of [target, sources]) rmSync(folder, { recursive: true, force: true });
  cpSync(ENTRY, join(sources, ENTRY));
  bundle("functions/index.ts", join(sources, BUNDLE));
  if (existsSync("versions")) cpSync("versions", join(sources, "versions"), { recursive: true });
  writeFileSync(join(sources, "package.json"), JSON.stringify({ private: true, engines: { node: ">=20.19" } }));

  const [{ config } = { config: {} }] = vercelSchema.parse(JSON.parse(readFileSync("vercel.json", "utf8"))).builds;
  process.env["VERCEL_INSTALL_COMPLETED"] = "1";
  const { build } = builderSchema.parse(createRequire(join(root, "package.json"))("@vercel/node"));
  const { output } = builtSchema.parse(
    await build({
      files: { [ENTRY]: { type: "FileFsRef", mode: 0o100644, fsPath: join(sources, ENTRY) } },
      entrypoint: ENTRY,
      workPath: sources,
      repoRootPath: root,
      config,
      meta: { skipDownload: true },
    }),
  );
  // Where the sources lay is of no interest to what is built.
  const inside = relative(root, sources);
  for (const [name, file] of Object.entries(output.files)) {
    const path = join(target, name.startsWith(inside) ? name.slice(inside.length) : name);
    mkdirSync(dirname(path), { recursive: true });
    if (file.type === "FileBlob") writeFileSync(path, file.data);
    else cpSync(file.fsPath, path, { dereference: true });
  }
  rmSync(sources, { recursive: true });
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
