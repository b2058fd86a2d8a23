/** WeChat's own miniprogram-ci, fetched when it is first asked for: nothing else needs it. */
import { createRequire } from "node:module";
import { join } from "node:path";
import * as z from "zod";
import { fetched } from "../test/fetched.ts";
import type { Compiled } from "./sizes.ts";

const PACKAGE = "miniprogram-ci@2.1.42";

/** How WeChat is to compile. */
export type Setting = Readonly<{ es6?: boolean; minify?: boolean; useProjectConfig?: boolean }>;
/** A project of the package; what is in it is the package's own. */
export type Project = Readonly<{ appid: string }>;
type About = Readonly<{
  type: "miniProgram";
  appid: string;
  projectPath: string;
  /** One of the two: the key itself, or its path. */
  privateKey?: string;
  privateKeyPath?: string;
  /** What WeChat says of the account; the package asks WeChat where this is not given. */
  attr?: () => Promise<object>;
}>;
type Sent = Readonly<{
  project: Project;
  version: string;
  desc: string;
  setting: Setting;
  onProgressUpdate: () => void;
}>;
type Shown = Sent & Readonly<{ qrcodeFormat: "image"; qrcodeOutputDest: string }>;

const called = <F>() => z.custom<F>((value) => typeof value === "function");
const programSchema = z.object({
  Project: called<new (about: About) => Project>(),
  getCompiledResult: called<(options: Omit<Sent, "desc">) => Promise<Compiled>>(),
  upload: called<(options: Sent) => Promise<unknown>>(),
  preview: called<(options: Shown) => Promise<unknown>>(),
});
export type Program = z.infer<typeof programSchema>;

/** The package, loaded. */
export function program(): Program {
  const folder = fetched("wechat/programs", [PACKAGE]);
  const load: (name: string) => unknown = createRequire(join(folder, "index.js"));
  return programSchema.parse(load("miniprogram-ci"));
}
