/**
 * After `build:h5`: puts the scripts and styles of the two builds before this one beside its own. A page that was opened
 * before a deploy, and asks for the rest of itself after it, still gets it. They wait in `dist/kept`, which a build that
 * starts from nothing (an image, say) may be given as a cache.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { HASHED } from "../functions/hashed.ts";

/** How many earlier builds are kept. */
const EARLIER = 2;
/** Where scripts and styles lie. */
const THEIRS = /^(?:js|css)\//;

const [pages = "dist/h5", store = "dist/kept"] = process.argv.slice(2);
const list = join(store, "builds.json");

/** The hashed files of each build that is kept, the newest first. */
const before = existsSync(list) ? z.array(z.array(z.string())).parse(JSON.parse(readFileSync(list, "utf8"))) : [];
const own = readdirSync(pages, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => THEIRS.test(name) && HASHED.test(name))
  .sort();

/** Built again from the same sources it is the same build. */
const isOwn = (files: readonly string[]): boolean => files.join("\n") === own.join("\n");
const builds = [own, ...before.filter((files) => !isOwn(files))].slice(0, EARLIER + 1);
const kept = new Set(builds.flat());

for (const name of own) copy(pages, store, name);
for (const name of kept) if (!existsSync(join(pages, name))) copy(store, pages, name);
for (const name of before.flat()) if (!kept.has(name)) rmSync(join(store, name), { force: true });
writeFileSync(list, JSON.stringify(builds));

function copy(from: string, to: string, name: string): void {
  mkdirSync(dirname(join(to, name)), { recursive: true });
  cpSync(join(from, name), join(to, name));
}
