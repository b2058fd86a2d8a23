/**
 * `npm run samples`: runs the programs of the pages that are in Java: that of docs/receipts.md on receipts, good and dressed up,
 * and those of docs/api.md and docs/batch.md against a server. What they need is fetched like the browsers; where it is not there
 * after that, this fails.
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
];

function fetchAll(): void {
  const lacking = () => NEEDS.flatMap(([from, isThere]) => (isThere() ? [] : [from]));
  if (lacking().length > 0) installByApt(lacking());
  if (lacking().length > 0) throw new Error(`没有 ${lacking().join("、")}，也没能装上。请装好，再运行一次`);
}

/** What a program writes. */
async function output(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8" };
  return (await run(command, args, { cwd: folder, env })).stdout;
}

/** A file in the folder for each program, compiled without a warning. */
async function compiled(folder: string): Promise<void> {
  writeFileSync(join(folder, "Verify.java"), program("java"));
  for (const [name, page] of Object.entries(JAVA)) writeFileSync(join(folder, `${name}.java`), shownIn(page, "java"));
  const sources = ["Verify", ...Object.keys(JAVA)].map((name) => `${name}.java`);
  await output(folder, "javac", "-Xlint:all,-path", "-Werror", "-cp", `${JARS}/*`, ...sources);
}

/** The first block in a language on a page, or the first behind some other text. */
function shownIn(page: string, language: string, behind = ""): string {
  const whole = readFileSync(page, "utf8");
  const rest = whole.slice(whole.indexOf(behind));
  const text = new RegExp(`^\`\`\`${language}\\n(.+?)\\n\`\`\`$`, "ms").exec(rest)?.[1];
  if (text === undefined) throw new Error(`${page} shows no ${language}`);
  return text;
}

/** Whether the program says of each receipt what it should. */
async function receiptsByJava(folder: string): Promise<boolean> {
  const cases = offlineCases();
  let failed = 0;
  for (const one of cases) {
    laidOut(folder, one);
    const said = await output(folder, "java", "-cp", `.:${JARS}/*`, "Verify");
    if (said === `${one.says}\n`) continue;
    failed++;
    console.error(`${one.name}：${said.trim()}，应当是 ${one.says}`);
  }
  console.log(`Java，docs/receipts.md：${cases.length - failed} passed, ${failed} failed`);
  return failed === 0 && cases.length > 0;
}

/** The pages that show a program in Java, by the name of its class. */
const JAVA = { Ask: "docs/api.md", Batch: "docs/batch.md" } as const;

/** Whether the programs in Java write what is shown right below them, asked of a server that listens. */
async function askedByJava(folder: string): Promise<boolean> {
  const server = createServer({ pages: folder, ...optionsOn("2026-03-10", console.error) });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  writeFileSync(join(folder, "people.ndjson"), shownIn("docs/batch.md", "json"));
  try {
    let good = true;
    for (const [name, page] of Object.entries(JAVA)) {
      const program = shownIn(page, "java");
      writeFileSync(join(folder, `${name}.java`), program.replace("localhost:3000", `127.0.0.1:${port}`));
      const said = await output(folder, "java", "-cp", `${JARS}/*`, `${name}.java`);
      const isShown = said.trimEnd() === shownIn(page, "text", program);
      if (!isShown) console.error(said);
      console.log(`Java，${page}：${isShown ? "1 passed, 0 failed" : "0 passed, 1 failed"}`);
      good &&= isShown;
    }
    return good;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function samples(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "yujin-samples-"));
  try {
    fetchAll();
    await compiled(folder);
    const verified = await receiptsByJava(folder);
    return (await askedByJava(folder)) && verified;
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
