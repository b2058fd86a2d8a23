/** Reads a compiled mini-program from its folder, and compiles its WXML with WeChat's own template compiler. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { TmplGroup } from "glass-easel-template-compiler";
import * as z from "zod";

const appConfigSchema = z.looseObject({
  pages: z.array(z.string()),
  subPackages: z.array(z.looseObject({ root: z.string(), pages: z.array(z.string()) })).default([]),
  window: z.looseObject({ navigationBarTitleText: z.string().optional() }).optional(),
});
const componentConfigSchema = z.looseObject({
  navigationBarTitleText: z.string().optional(),
  usingComponents: z.record(z.string(), z.string()).optional(),
});

/** The JSON beside a page or component. */
export type ComponentConfig = z.infer<typeof componentConfigSchema>;

/** A compiled mini-program, as it would be uploaded. */
export interface Bundle {
  /** All pages, the first screen first, those of subpackages last. */
  readonly pages: readonly string[];
  readonly title: string | undefined;
  /** Scripts by their path, with `.js`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Pages and components by their path, without ending. */
  readonly components: ReadonlyMap<string, ComponentConfig>;
  /** An expression whose value is the compiled templates by path. */
  readonly templates: string;
  /** What the template compiler had to say. */
  readonly warnings: readonly string[];
  /** The built-in tags that the templates use, each with its attributes. */
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the bundle in `folder`. */
export function readBundle(folder: string): Bundle {
  if (!existsSync(join(folder, "app.json"))) throw new Error(`${folder} is not built: npm run build:weapp`);
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")];
      }),
  );
  const ending = (suffix: string) => [...files].filter(([path]) => path.endsWith(suffix));

  const app = appConfigSchema.parse(JSON.parse(files.get("app.json") ?? "{}"));
  const components = new Map(
    ending(".json")
      .map(([path, text]) => [path.slice(0, -".json".length), text] as const)
      .filter(([path]) => files.has(`${path}.wxml`))
      .map(([path, text]) => [path, componentConfigSchema.parse(JSON.parse(text))]),
  );
  return {
    pages: [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
    title: app.window?.navigationBarTitleText,
    scripts: new Map(ending(".js")),
    components,
    ...compile(ending(".wxml"), ending(".wxs")),
    tags: tagsOf(ending(".wxml").map(([, text]) => text)),
  };
}

type SourceFile = readonly [path: string, text: string];

function compile(templates: SourceFile[], scripts: SourceFile[]): Pick<Bundle, "templates" | "warnings"> {
  const group = new TmplGroup();
  try {
    const warnings = templates.flatMap(([path, text]) => {
      const said: unknown = group.addTmpl(path.slice(0, -".wxml".length), text);
      return Array.isArray(said) ? said.map((one) => `${path}: ${describe(one)}`) : [];
    });
    for (const [path, text] of scripts) group.addScript(path.slice(0, -".wxs".length), text);
    return { templates: group.getTmplGenObjectGroups(), warnings };
  } finally {
    group.free();
  }
}

const describe = (warning: unknown): string =>
  typeof warning === "object" && warning !== null && "message" in warning ? String(warning.message) : String(warning);

/** Tags of the template language itself, and Taro's one recursive component. */
const NOT_BUILT_IN = new Set(["import", "include", "wxs", "template", "block", "slot", "comp", "custom-wrapper"]);

function tagsOf(templates: string[]): Map<string, Set<string>> {
  const tags = new Map<string, Set<string>>();
  for (const [, tag = "", attributes = ""] of templates.flatMap((text) => [
    ...text.matchAll(/<([a-z][a-z-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g),
  ])) {
    if (NOT_BUILT_IN.has(tag)) continue;
    const known = tags.get(tag) ?? new Set();
    for (const [, name = ""] of attributes.matchAll(/([\w:-]+)="/g)) known.add(name);
    tags.set(tag, known);
  }
  return tags;
}
