/** A copy of `shared/policy` in a temporary folder, checked by `tsc` with the project's own options. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";

const PROJECT = resolve(__dirname, "../../..");

/** The copy, as it is written on disk. */
export interface Copy {
  /** Where `shared/policy` lies in it. */
  readonly policy: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** Copies the policy package, with the packages that it imports beside it. */
export function copyOfPolicy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), "fifth-place-"));
  const policy = join(folder, "shared/policy");
  cpSync(join(PROJECT, "shared/policy"), policy, { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  return {
    policy,
    read: (file) => readFileSync(join(policy, file), "utf8"),
    write: (file, text) => writeFileSync(join(policy, file), text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** What stands in place of some of a copy's files, by their names; `undefined` = there is no such file. */
export type Instead = ReadonlyMap<string, string | undefined>;

/** What `tsc --noEmit` says of a copy, with the project's own options. */
export interface Checker {
  /** All that it says of the copy as it is. */
  readonly all: () => string[];
  /** The first thing that it says of the copy changed so; this file is looked at first. */
  readonly first: (instead: Instead, file: string) => string | undefined;
}

/** Files that have not changed are parsed once. */
export function checkerOf({ policy }: Copy): Checker {
  const { config } = ts.readConfigFile(join(PROJECT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const settings = { ...config, include: [policy], exclude: [] };
  const { options, fileNames } = ts.parseJsonConfigFileContent(settings, ts.sys, policy, { types: [] });
  let changed: Instead = new Map();
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  host.readFile = (path) => (changed.has(path) ? changed.get(path) : ts.sys.readFile(path));
  host.fileExists = (path) => (changed.has(path) ? changed.get(path) !== undefined : ts.sys.fileExists(path));
  host.getSourceFile = (path, ...how) => {
    if (changed.has(path)) return parse(path, ...how);
    if (!parsed.has(path)) parsed.set(path, parse(path, ...how));
    return parsed.get(path);
  };
  let before: ts.Program | undefined;
  /** Lazily, file by file. */
  function* told(instead: Instead, file?: string): Generator<string, undefined> {
    changed = new Map([...instead].map(([file, text]) => [join(policy, file), text]));
    const roots = fileNames.filter((path) => host.fileExists(path));
    const program = ts.createProgram(roots, options, host, before);
    before = program;
    for (const path of new Set([...(file === undefined ? [] : [join(policy, file)]), ...roots])) {
      const source = program.getSourceFile(path);
      if (!source) continue;
      for (const one of [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]) {
        yield `${path.slice(policy.length + 1)} TS${one.code}`;
      }
    }
  }
  return {
    all: () => [...told(new Map())],
    first: (instead, file) => told(instead, file).next().value,
  };
}
