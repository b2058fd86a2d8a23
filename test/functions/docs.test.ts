/** What README and docs/api.md show is real: every command and program in them is run against a server that listens. */
import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import * as z from "zod";
import { createServer } from "../../functions/server.ts";
import { servedText } from "./contract/served.ts";
import { optionsOn } from "./options.ts";

const ROOT = join(__dirname, "../..");
const run = promisify(execFile);

/** Code blocks in order, each with its language and the page it stands on. */
const blocks = ["README.md", "docs/api.md"].flatMap((page) =>
  [...readFileSync(join(ROOT, page), "utf8").matchAll(/^```(\w+)\n(.+?)\n```$/gms)].map(
    ([, language = "", text = ""]) => ({ page, language, text }),
  ),
);
const inLanguage = (language: string) => blocks.filter((block) => block.language === language);

/** A command with the JSON shown right below it. */
const commands = blocks.flatMap(({ page, language, text }, at) => {
  const below = blocks[at + 1];
  return language === "sh" && text.startsWith("curl ") && below ? [{ page, text, below }] : [];
});

/** A program with the first output shown below it. */
const programs = blocks.flatMap(({ page, language, text }, at) => {
  const output = blocks.slice(at).find((block) => block.language === "text")?.text;
  return ["ts", "js", "python"].includes(language) ? [{ page, language, text, output }] : [];
});

let folder: string;
let server: Server;
let here: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "yujin-docs-"));
  server = createServer({ pages: folder, ...optionsOn("2026-03-10", console.error) });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  here = `127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "openapi.json"), await servedText());
  const generator = join(ROOT, "node_modules/openapi-typescript/bin/cli.js");
  execFileSync(process.execPath, [generator, "openapi.json", "-o", "yujin.ts"], { cwd: folder, stdio: "pipe" });
}, 60_000);

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** Runs a program; one that is not on the machine fails in one clear line. */
async function output(command: string, args: readonly string[]): Promise<string> {
  try {
    // Only the path: a proxy set up on the machine is not to be asked for this server.
    const env = { PATH: process.env["PATH"], PYTHONIOENCODING: "utf-8", NODE_NO_WARNINGS: "1" };
    return (await run(command, args, { cwd: folder, env })).stdout;
  } catch (reason) {
    if (reason instanceof Error && "code" in reason && reason.code === "ENOENT") {
      throw new Error(`没有找到 ${command}，请装好它再运行一次`, { cause: reason });
    }
    throw reason;
  }
}

/** What remains of the real value when only what is shown is kept: some fields of an object, the head of a list. */
function excerpt(real: unknown, shown: unknown): unknown {
  if (Array.isArray(real) && Array.isArray(shown)) return shown.map((one, i) => excerpt(real[i], one));
  if (!isObject(real) || !isObject(shown)) return real;
  return Object.fromEntries(Object.entries(shown).map(([key, one]) => [key, excerpt(real[key], one)]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

test("the pages show commands and programs", () => {
  expect(commands.length).toBeGreaterThanOrEqual(7);
  expect(programs.map(({ page, language }) => `${page} ${language}`)).toEqual([
    "README.md ts",
    "README.md python",
    "docs/api.md ts",
    "docs/api.md python",
    "docs/api.md ts",
  ]);
});

test.each(commands)("$page: $text", async ({ text, below }) => {
  const real: unknown = JSON.parse(await output("sh", ["-c", text.replace("localhost:3000", here)]));
  expect(below.language).toBe("json");
  const shown: unknown = JSON.parse(below.text);
  expect(excerpt(real, shown)).toEqual(shown);
});

test.each(programs)(
  "$page: the $language program writes what is shown",
  async ({ language, text, output: shown }) => {
    const name = `program.${language}`;
    writeFileSync(join(folder, name), text.replaceAll("http://localhost:3000/", `http://${here}/`));
    const written = await (language === "python"
      ? output("python3", [name])
      : output(process.execPath, ["--import", join(ROOT, "node_modules/tsx/dist/loader.mjs"), name]));
    expect(
      written
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n")
        .trimEnd(),
    ).toBe(shown);
  },
  30_000,
);

test("the program that goes on after a break loses no line, and asks none that was answered again", async () => {
  const asked: string[] = [];
  const cutting = createHttpServer((incoming, outgoing) => {
    void text(incoming).then(async (body) => {
      asked.push(body);
      const headers = { "Content-Type": "application/x-ndjson" };
      const address = `http://${here}/api/v1/assessments/batch`;
      const told = await (await fetch(address, { method: "POST", headers, body })).text();
      if (asked.length > 1) return outgoing.writeHead(200, headers).end(told);
      // A line and a half.
      outgoing.writeHead(200, headers).write(told.slice(0, told.indexOf("\n") + 40), () => outgoing.destroy());
    });
  });
  cutting.listen(0, "127.0.0.1");
  await once(cutting, "listening");
  const port = z.object({ port: z.int() }).parse(cutting.address()).port;
  const program = programs.find((one) => one.text.includes("/api/v1/assessments/batch"));
  writeFileSync(join(folder, "broken.ts"), program?.text.replaceAll("localhost:3000", `127.0.0.1:${port}`) ?? "");
  const loader = join(ROOT, "node_modules/tsx/dist/loader.mjs");
  const written = await output(process.execPath, ["--import", loader, "broken.ts"]);
  cutting.close();
  expect(written.trimEnd()).toBe(program?.output);
  const lines = asked[0]?.split("\n") ?? [];
  expect(lines).toHaveLength(3);
  expect(asked.slice(1)).toEqual([lines.slice(1).join("\n")]);
}, 30_000);

test("asking twice is harmless: only the receipt tells them apart", async () => {
  const [command] = commands;
  const twice = [1, 2].map(async () => {
    const told = await output("sh", ["-c", command?.text.replace("localhost:3000", here) ?? ""]);
    return { ...z.looseObject({ receipt: z.looseObject({}) }).parse(JSON.parse(told)), receipt: undefined };
  });
  const [first, second] = await Promise.all(twice);
  expect(first).toHaveProperty("benefits");
  expect(second).toEqual(first);
});

/** A misuse of the types that each line must be refused for; were one accepted, the marker above it would be the error. */
const MISUSE = `import type { components, paths } from "./yujin.ts";

type Facts = components["schemas"]["Facts"];
// @ts-expect-error: the place must be told
export const nowhere: Facts = { asOf: "2026-05-30" };
// @ts-expect-error: a field that is not known
export const mistyped: Facts = { region: "140100", regoin: "140100" };
// @ts-expect-error: a word that is not one of the choices
export const misnamed: Facts = { region: "140100", event: { kind: "birth" } };
// @ts-expect-error: text where a number belongs
export const worded: Facts = { region: "140100", person: { employerAverageWage: "6000" } };
// @ts-expect-error: an address that there is not
export type Nothing = paths["/api/v1/nothing"];
// @ts-expect-error: a verdict that is never given
export const verdict: components["schemas"]["Verdict"] = "maybe";
export const fine: Facts = { region: "140100", figures: { "average-wage:140000:2026": 7100 } };
`;

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  types: [],
};

test("the programs compile against the generated types, and misuse does not", async () => {
  const files = inLanguage("ts").map(({ text }, at) => {
    writeFileSync(join(folder, `program-${at}.ts`), text);
    return `program-${at}.ts`;
  });
  writeFileSync(join(folder, "misuse.ts"), MISUSE);
  const compile = (...names: string[]) => {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: STRICT, files: names }));
    return output(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "."]);
  };
  await compile("yujin.ts", "misuse.ts", ...files);
  // Without its markers, the misuse is refused line by line.
  writeFileSync(join(folder, "misused.ts"), MISUSE.replaceAll("@ts-expect-error", ""));
  const refused = z
    .object({ stdout: z.string() })
    .parse(await compile("misused.ts").catch((reason: unknown) => reason));
  expect(refused.stdout.match(/^misused\.ts\(\d+,\d+\): error/gm)).toHaveLength(6);
}, 60_000);
