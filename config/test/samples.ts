/**
 * `npm run samples`: runs the programs of the pages that need more than Node: those of docs/receipts.md in Python and Java on
 * receipts, good and dressed up, and that of docs/batch.md in Java against a server. What they need is fetched like the
 * browsers; where it is not there after that, this fails.
 */
import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createServer } from "../../functions/server.ts";
import { optionsOn } from "../../test/functions/options.ts";
import { laidOut, offlineCases, program } from "../../test/functions/receipts/offline.ts";
import { installByApt } from "./apt.ts";

const JARS = "/usr/share/java";
const run = promisify(execFile);
const works = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** What the programs need: the Debian package that has it, and whether it is there. */
const NEEDS: readonly (readonly [from: string, isThere: () => boolean])[] = [
  ["openjdk-17-jdk-headless", () => works("java", "--version") && works("javac", "--version")],
  ["libjackson2-databind-java", () => existsSync(join(JARS, "jackson-databind.jar"))],
  ["python3-cryptography", () => works("python3", "-c", "import cryptography")],
];

function fetchAll(): void {
  const lacking = () => NEEDS.flatMap(([from, isThere]) => (isThere() ? [] : [from]));
  if (lacking().length > 0) installByApt(lacking());
  if (lacking().length > 0) throw new Error(`没有 ${lacking().join("、")}，也没能装上。请装好，再运行一次`);
}

/** What a program writes. */
async function output(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", PYTHONIOENCODING: "utf-8" };
  return (await run(command, args, { cwd: folder, env })).stdout;
}

/** A file in the folder for each program, compiled where it has to be, and how it is run. */
async function programs(folder: string): Promise<Readonly<Record<string, readonly [string, ...string[]]>>> {
  writeFileSync(join(folder, "verify.py"), program("python"));
  writeFileSync(join(folder, "Verify.java"), program("java"));
  writeFileSync(join(folder, "Batch.java"), shownIn("docs/batch.md", "java"));
  await output(folder, "javac", "-Xlint:all,-path", "-Werror", "-cp", `${JARS}/*`, "Verify.java", "Batch.java");
  return { Python: ["python3", "verify.py"], Java: ["java", "-cp", `.:${JARS}/*`, "Verify"] };
}

/** The first block in a language on a page. */
function shownIn(page: string, language: string): string {
  const text = new RegExp(`^\`\`\`${language}\\n(.+?)\\n\`\`\`$`, "ms").exec(readFileSync(page, "utf8"))?.[1];
  if (text === undefined) throw new Error(`${page} shows no ${language}`);
  return text;
}

/** Which of the receipts a program says something else of than it should. */
async function receiptsBy(folder: string, name: string, [command, ...args]: readonly [string, ...string[]]) {
  const cases = offlineCases();
  let failed = 0;
  for (const one of cases) {
    laidOut(folder, one);
    const said = await output(folder, command, ...args);
    if (said === `${one.says}\n`) continue;
    failed++;
    console.error(`${name} ${one.name}：${said.trim()}，应当是 ${one.says}`);
  }
  console.log(`${name}，docs/receipts.md：${cases.length - failed} passed, ${failed} failed`);
  return failed === 0 && cases.length > 0;
}

/** Whether the program of docs/batch.md writes what is shown there below it, asked of a server that listens. */
async function batchByJava(folder: string): Promise<boolean> {
  const server = createServer({ pages: folder, ...optionsOn("2026-03-10", console.error) });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const text = shownIn("docs/batch.md", "java").replace("localhost:3000", `127.0.0.1:${port}`);
  writeFileSync(join(folder, "Batch.java"), text);
  writeFileSync(join(folder, "people.ndjson"), shownIn("docs/batch.md", "json"));
  try {
    const said = await output(folder, "java", "-cp", `${JARS}/*`, "Batch.java");
    const isShown = said.trimEnd() === shownIn("docs/batch.md", "text");
    if (!isShown) console.error(said);
    console.log(`Java，docs/batch.md：${isShown ? "1 passed, 0 failed" : "0 passed, 1 failed"}`);
    return isShown;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function samples(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "yujin-samples-"));
  try {
    fetchAll();
    const verified = [];
    for (const [name, how] of Object.entries(await programs(folder))) {
      verified.push(await receiptsBy(folder, name, how));
    }
    return (await batchByJava(folder)) && verified.every(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void samples().then(
  (allGood) => (process.exitCode = allGood ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
