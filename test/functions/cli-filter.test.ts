import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, PARALLEL } from "../../config/test/programs.ts";
import { commandOf } from "../../functions/cli/options.ts";
import karamay from "../cases/karamay.json";
import taiyuan from "../cases/taiyuan.json";
import { linesOf, send } from "./batching.ts";

const CLI = join(__dirname, "../../config/yujin.mjs");
const AS_OF = ["--as-of", "2026-03-10"];
const GOOD = '{"region":"500000","asOf":"2026-03-10"}';
const CASES = [...karamay, ...taiyuan].map(({ facts }) => JSON.stringify(facts));
const page = readFileSync(join(__dirname, "../../docs/batch.md"), "utf8");

let folder: string;
beforeAll(() => void run([CLI, "--help"]), 60_000);
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "yujin-filter-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function run(words: readonly string[], input = "", program = process.execPath) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: "utf8",
    input,
    cwd: folder,
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}
const filter = (input: string, ...options: string[]) => run([CLI, "assess", "-", ...options], input);
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe("as a filter", () => {
  test("every line gives one line in its place, what is wrong with it as well, and nothing is left behind", async () => {
    const input = [GOOD, "", '{"ref":"乙","region":"5"}', "{", "[", " ".repeat(70_000), GOOD].join("\n");
    const { status, stdout, stderr } = filter(input);
    expect(status).toBe(2);
    expect(stderr).toBe("回答了 2 行，要改的 4 行\n");
    const lines = stdout.split("\n");
    expect(lines.splice(1, 1)).toEqual([""]);
    expect(lines.pop()).toBe("");
    const endpoint = linesOf(await (await send(input)).text());
    // Nobody signs here; and a line is what it is wherever it stands.
    const bare = endpoint.map((answer) => ({ ...answer, line: undefined, receipt: undefined }));
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(bare);
    expect(stdout).not.toContain('"line"');
    expect(readdirSync(folder)).toEqual([]);
  });

  test("the last line needs no end, and nothing gives nothing", () => {
    const answer = filter(GOOD).stdout;
    expect(filter(`${GOOD}\n`)).toEqual({ status: 0, stdout: answer, stderr: "回答了 1 行，要改的 0 行\n" });
    expect(filter("")).toEqual({ status: 0, stdout: "", stderr: "回答了 0 行，要改的 0 行\n" });
  });

  test("a table has a row for what is wrong", () => {
    const { stdout, status } = filter(`${GOOD}\n{\n`, "--format", "csv");
    expect(status).toBe(2);
    const rows = stdout.split("\r\n");
    expect(rows[0]?.slice(0, 9)).toBe("\uFEFF行,编号,一句话");
    expect(rows.at(-2)).toMatch(/^2,,不是有效的 JSON；/);
  });

  test("a line is answered before the next one comes", async () => {
    const child = spawn(process.execPath, [CLI, "assess", "-"], { stdio: ["pipe", "pipe", "ignore"] });
    for (const region of ["500000", "650200"]) {
      child.stdin.write(`{"region":"${region}","ref":"${region}"}\n`);
      const came: unknown[] = await once(child.stdout.setEncoding("utf8"), "data");
      expect(came).toEqual([expect.stringContaining(`{"ref":"${region}"`)]);
    }
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("ends where nobody reads on", () => {
    const input = `${CASES.join("\n")}\n`.repeat(5);
    const { stdout } = run(
      ["-c", `{ "${process.execPath}" "${CLI}" assess -; echo $? >&3; } 3>code 2>said | head -1`],
      input,
      "bash",
    );
    expect(stdout.split("\n")).toHaveLength(2);
    expect([read("code"), read("said")]).toEqual(["0\n", ""]);
  });

  test("never answers into the file that it reads, which would have no end", () => {
    put("p.ndjson", `${GOOD}\n`.repeat(5_000));
    const before = read("p.ndjson");
    const script = `'${process.execPath}' '${CLI}' assess - < p.ndjson >> p.ndjson`;
    // Where it is not refused, it ends at ten megabytes.
    const { status, stderr } = run(["-c", `ulimit -f 10240; ${script}`], "", "bash");
    expect([status, stderr]).toEqual([1, "读的和写的是同一个文件，没有往里写；请把回答写到另一个文件\n"]);
    expect(read("p.ndjson")).toBe(before);
  });

  test("a full disk is said", () => {
    const { status, stderr } = run(["-c", `'${process.execPath}' '${CLI}' assess - > /dev/full`], GOOD, "bash");
    expect([status, stderr]).toEqual([1, "磁盘满了，写不下：输出（ENOSPC）\n"]);
  });

  test.each(["--out=x.ndjson", "--rejected=x.ndjson", "--encoding=utf-8", "--force", "--fresh", "--shard=1/2"])(
    "has no %s",
    (option) => {
      expect(() => commandOf(["assess", "-", option])).toThrow(`没有 ${option.replace(/=.*/, "")}`);
    },
  );
});

test("by two workers of GNU parallel, and by two threads, it gives the same bytes as alone", () => {
  const parallel = findProgram(PARALLEL);
  if (!parallel) throw new Error("there is no GNU parallel: npm test gets one");
  const input = Array.from({ length: 4 }, () => CASES.join("\n")).join("\n");
  const alone = filter(input, ...AS_OF);
  expect(alone.status).toBe(0);
  expect(alone.stdout.split("\n")).toHaveLength(4 * CASES.length + 1);
  const words = /parallel (--pipe .+?) 'npx --no yujin assess - --as-of \S+'/.exec(page)?.[1]?.split(" ") ?? [];
  expect(words).toEqual(["--pipe", "--keep-order", "--jobs", "2", "--block", "1M"]);
  const size = String(Math.ceil(Buffer.byteLength(input) / 5));
  const command = `'${process.execPath}' '${CLI}' assess - ${AS_OF.join(" ")}`;
  const together = run([...words.slice(0, -1), size, command], input, parallel);
  expect(together.status).toBe(0);
  expect(together.stderr.split("回答了")).toHaveLength(6 + 1);
  expect(together.stdout).toBe(alone.stdout);
  expect(filter(input, ...AS_OF, "--jobs", "2").stdout).toBe(alone.stdout);
}, 60_000);

test("the words shown for schedulers take lines to mend for no failure, but nothing else", () => {
  const command = /npx --no yujin (assess - --as-of \S+ \|\| \[ \$\? -eq 2 \])/.exec(page)?.[1] ?? "";
  const shown = (text: string) => run(["-c", `'${process.execPath}' '${CLI}' ${text}`], "{\n", "sh");
  expect(shown(command)).toMatchObject({ status: 0, stdout: expect.stringContaining("invalid-json") as string });
  expect(shown(command.replace(/--as-of \S+/, "--as-of 2026-02-30")).status).toBe(1);
});

describe("shards of a file", () => {
  const assess = (...words: string[]) => run([CLI, "assess", ...words, ...AS_OF, "--jobs", "1"]);

  test.each(["people.ndjson", "people.csv"])(
    "of %s are joined into the whole by the command shown",
    (name) => {
      const rows = Array.from({ length: 400 }, (_, at) => (at % 7 === 3 ? "5" : "500000"));
      const text = name.endsWith("csv")
        ? ["region", ...rows].join("\n")
        : rows.map((region) => JSON.stringify({ region })).join("\n\n");
      put(name, text);
      for (const part of [1, 2, 3]) expect(assess(name, "--shard", `${part}/3`).status).toBe(2);
      expect(assess(name).status).toBe(2);
      const join = /^(LC_ALL=C sort .+) > people\.answers\.ndjson$/m.exec(page)?.[1] ?? "";
      expect(run(["-c", join], "", "bash").stdout).toBe(read("people.answers.ndjson"));
      const rejected = run(["-c", join.replace("answers", "rejected")], "", "bash").stdout;
      expect(rejected).toBe(read("people.rejected.ndjson"));
    },
    60_000,
  );

  test.each(["0/2", "3/2", "1", "a/b", "1/0"])("are not %s", (shard) => {
    expect(() => commandOf(["assess", "x.csv", "--shard", shard])).toThrow("--shard 要写成");
  });
});
