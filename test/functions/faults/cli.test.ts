/** What the system refuses the command line at each way to the disk: said in a line, nothing lost, and the same command goes on. */
import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const CLI = join(__dirname, "../../../config/yujin.mjs");
const INJECT = pathToFileURL(join(__dirname, "inject.mjs")).href;

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yujin-cli-faults-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A fault, and the path at which it is meant. */
type Fault = readonly [fault: string, place?: string];

/** Runs the command line with a fault or without. */
function yujin(words: readonly string[], [fault, place = ""]: Fault | readonly [] = [], more = {}, input?: string) {
  const env = { PATH: process.env["PATH"], ...(fault && { FAULT: fault, FAULT_AT: place }), ...more };
  const loaded = fault ? ["--import", INJECT] : [];
  return spawnSync(process.execPath, [...loaded, CLI, ...words], { encoding: "utf8", env, input, cwd: folder });
}

describe("npx yujin assess", () => {
  const GOOD = '{"region":"500000"}\n';
  const text = Array.from({ length: 600 }, (_, i) => (i % 97 === 5 ? "{\n" : GOOD)).join("");
  let whole: string;
  const assess = (name: string, ...fault: Fault | []) =>
    yujin(["assess", `${name}.ndjson`, "--as-of", "2026-03-10", "--jobs", "1"], fault);

  beforeAll(() => {
    writeFileSync(at("whole.ndjson"), text);
    expect(assess("whole").status).toBe(2);
    whole = readFileSync(at("whole.answers.ndjson"), "utf8");
  }, 60_000);

  /** One line that names the code and the file, and that the same command goes on. */
  const plainly = (code: string, file: string): unknown =>
    expect.stringMatching(new RegExp(`^[^\\n]*${file}[^\\n]*${code}[^\\n]*会接着做\\n$`));

  test.each([
    [["handle.write:ENOSPC:2"], "ENOSPC", "answers"],
    [["handle.datasync:EIO:1"], "EIO", "answers"],
    [["rename:ENOSPC:2"], "ENOSPC", "answers"],
    [["writeSync:ENOSPC:1"], "ENOSPC", "lock"],
  ] as const)("%j is said, and the same command does it all", (fault, code, file) => {
    const name = fault[0].replaceAll(/[:.]/g, "-");
    writeFileSync(at(`${name}.ndjson`), text);
    const failed = assess(name, ...fault);
    expect([failed.status, failed.stdout, failed.stderr]).toEqual([1, "", plainly(code, file)]);
    const again = assess(name);
    expect([again.status, again.stderr]).toEqual([2, ""]);
    expect(readFileSync(at(`${name}.answers.ndjson`), "utf8")).toBe(whole);
  });

  test.each([
    [["open:EMFILE:1", "answers"], "EMFILE", "answers"],
    [["rm:EIO:1"], "EIO", "answers"],
    [["openSync:EMFILE:1", ".lock"], "EMFILE", "lock"],
    [["fs.read:EIO:1"], "EIO", "[\\w-]+\\.ndjson（"],
    [["stat:EIO:1", ".ndjson"], "EIO", "[\\w-]+\\.ndjson（"],
  ] as const)("%j is said before anything is done, and leaves no lock", (fault, code, file) => {
    writeFileSync(at("none.ndjson"), text);
    const failed = assess("none", ...fault);
    expect([failed.status, failed.stdout, failed.stderr]).toEqual([1, "", plainly(code, file)]);
    expect(readdirSync(folder).filter((each) => /^none\..*(lock|answers\.ndjson)$/.test(each))).toEqual([]);
  });

  describe("that goes on", () => {
    const LEFT = ["ndjson", "answers.ndjson.partial", "rejected.ndjson.partial", "answers.ndjson.progress.json"];
    beforeAll(() => {
      writeFileSync(at("stopped.ndjson"), text);
      // A copy has its time in whole milliseconds.
      utimesSync(at("stopped.ndjson"), 1_780_000_000, 1_780_000_000);
      expect(assess("stopped", "handle.write:ENOSPC:4").status).toBe(1);
    });

    test.each([
      [["readFileSync:EIO:1", "progress.json"], "EIO", "progress\\.json"],
      [["handle.truncate:EIO:1"], "EIO", "answers"],
      [["open:EMFILE:1", "partial"], "EMFILE", "partial"],
    ] as const)("%j loses nothing of what was done", (fault, code, file) => {
      for (const what of LEFT) cpSync(at(`stopped.${what}`), at(`on.${what}`), { preserveTimestamps: true });
      const failed = assess("on", ...fault);
      const says = new RegExp(`^(接着上次的做[^\\n]*\\n)?[^\\n]*${file}[^\\n]*${code}[^\\n]*会接着做\\n$`);
      expect([failed.status, failed.stderr]).toEqual([1, expect.stringMatching(says)]);
      const again = assess("on");
      const goesOn: unknown = expect.stringMatching(/^接着上次的做：前 [1-9]\d* 行已经做完\n$/);
      expect([again.status, again.stderr]).toEqual([2, goesOn]);
      expect(readFileSync(at("on.answers.ndjson"), "utf8")).toBe(whole);
      for (const what of ["answers", "rejected"]) rmSync(at(`on.${what}.ndjson`));
    });
  });

  test("a lock that cannot be read, or taken away in the end, is said or left, and the next run goes on", () => {
    writeFileSync(at("held.ndjson"), text);
    writeFileSync(at("held.answers.ndjson.lock"), "4194304 0");
    const failed = assess("held", "readFileSync:EIO:1", ".lock");
    expect([failed.status, failed.stderr]).toEqual([1, plainly("EIO", "lock")]);
    expect(assess("held", "rmSync:EIO:2", ".lock").status).toBe(2);
    for (const what of ["answers", "rejected"]) rmSync(at(`held.${what}.ndjson`));
    const again = assess("held");
    expect([again.status, again.stderr]).toEqual([2, ""]);
    expect(readFileSync(at("held.answers.ndjson"), "utf8")).toBe(whole);
  });

  test("a record beside the table that cannot be read is that row's problem, not one that is not there", () => {
    writeFileSync(at("record.txt"), "职工医保\n2025年1月 单位交\n");
    writeFileSync(at("rows.csv"), "region,person.recordFile\n500000,record.txt\n500000,没有.txt\n");
    expect(yujin(["assess", "rows.csv", "--jobs", "1"], ["readFileSync:EIO:1", "record.txt"]).status).toBe(2);
    const rejected = readFileSync(at("rows.rejected.ndjson"), "utf8").split("\n");
    expect(rejected[0]).toContain("磁盘出错，读不出来：record.txt（EIO）");
    expect(rejected[1]).toContain("没有找到文件 没有.txt");
  });
});

describe("what is read", () => {
  test.each([
    [["read", "record"], [], "没有找到文件 record，看看名字和位置；把查来的记录存成一个文本或 CSV 文件，再写它的名字"],
    [["read", "x"], [], "这是文件夹，不是文件：x（EISDIR）"],
    [["read", "held.txt"], ["readFile:EMFILE:1", "held.txt"], "打开的文件太多了，读不了：held.txt（EMFILE）"],
    [
      ["assess", "no.csv"],
      [],
      "没有找到文件 no.csv，看看名字和位置。还没有表的，先用 npx --no yujin template > people.csv 写出一张带例子的，照着填",
    ],
    [["assess", "folder.csv"], [], "folder.csv 不是普通的文件，请换一个"],
  ] as const)("%j: what stands in the way is said in a line", (words, fault, says) => {
    mkdirSync(at("x"), { recursive: true });
    mkdirSync(at("folder.csv"), { recursive: true });
    writeFileSync(at("held.txt"), "职工医保\n2025年1月 单位交\n");
    const { status, stdout, stderr } = yujin(words, fault);
    expect([status, stdout, stderr]).toEqual([1, "", `${says}\n`]);
  });

  test("a standard input that cannot be read is said in a line", () => {
    writeFileSync(at("in.ndjson"), '{"region":"500000"}\n');
    const from = (input: string, fault: string) => {
      const file = openSync(at(input), "r");
      const words = ["--import", INJECT, CLI, "assess", "-"];
      const env = { PATH: process.env["PATH"], FAULT: fault };
      const { status, stderr } = spawnSync(process.execPath, words, {
        encoding: "utf8",
        env,
        stdio: [file, "pipe", "pipe"],
      });
      closeSync(file);
      return [status, stderr];
    };
    expect(from("in.ndjson", "fs.read:EIO:1")).toEqual([1, "磁盘出错，读不出来：标准输入（EIO）\n"]);
    expect(from(".", "")).toEqual([1, "标准输入是文件夹，不是文件，请换一个\n"]);
  });

  test.each([["assess", "-"], ["mcp"]])("keys that cannot be read are said in a line: %s", (...words) => {
    writeFileSync(at("keys.json"), "{}");
    const { status, stdout, stderr } = yujin(words, ["readFileSync:EIO:1", "keys.json"], {
      YUJIN_SIGNING_KEYS_FILE: at("keys.json"),
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      "",
      expect.stringMatching(/^YUJIN_SIGNING_KEYS_FILE [^\n]*读不出来[^\n]*\n$/),
    ]);
  });
});

describe("what is written", () => {
  test("a program that cannot be put together for its first run is said in a line", () => {
    const root = join(__dirname, "../../..");
    for (const name of ["functions", "shared", "config/yujin.mjs"])
      cpSync(join(root, name), at(`own/${name}`), { recursive: true });
    symlinkSync(join(root, "node_modules"), at("own/node_modules"));
    writeFileSync(at("own/dist"), "no folder");
    const { status, stdout, stderr } = spawnSync(process.execPath, [at("own/config/yujin.mjs"), "--help"], {
      encoding: "utf8",
    });
    expect([status, stdout, stderr]).toEqual([
      1,
      "",
      expect.stringMatching(/^第一次用要先编译到 [^\n]*没有成功[^\n]*\n$/),
    ]);
  });

  const shell = (command: string) =>
    spawnSync("sh", ["-c", command, "sh", process.execPath, CLI], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
      cwd: folder,
    });

  test("ends quietly when nobody reads on (EPIPE)", () => {
    writeFileSync(at("record.txt"), `职工医保\n${"2025年1月 单位交\n".repeat(900)}`);
    for (const words of ["read record.txt", "--help"]) {
      const { stderr, stdout } = shell(`{ sleep 0.3; "$1" "$2" ${words}; echo $? >&2; } | true`);
      expect([stdout, stderr]).toEqual(["", "0\n"]);
    }
  });

  test("is said where the disk is full (ENOSPC)", () => {
    const { stderr } = shell('"$1" "$2" --help > /dev/full; echo $? >&2');
    expect(stderr).toMatch(/^磁盘满了[^\n]*\n1\n$/);
  });

  test("goes on when nobody hears what is said", () => {
    writeFileSync(at("deaf.ndjson"), '{"region":"500000"}\n');
    const { stdout } = shell('"$1" "$2" assess deaf.ndjson 2> /dev/full; echo $?');
    expect(stdout).toMatch(/^回答了 1 行[^\n]*\n0\n$/);
  });

  test.each([
    ["config/partner-new.ts", ["--name", "甲", "--file", "partners.json"]],
    ["config/signing-key-new.ts", ["--out", "keys-new.json"]],
  ])("keys that cannot be kept are not shown either: %s", (script, words) => {
    const [name = ""] = words.slice(-1);
    const run = (fault: string) => {
      const loaded = ["--import", "tsx", "--import", INJECT, join(__dirname, "../../..", script)];
      const env = { PATH: process.env["PATH"], FAULT: fault, FAULT_AT: name };
      const root = join(__dirname, "../../..");
      const asked = words.map((word) => (word === name ? at(name) : word));
      return spawnSync(process.execPath, [...loaded, ...asked], { encoding: "utf8", env, cwd: root });
    };
    for (const fault of ["writeFileSync:ENOSPC:1", "renameSync:EIO:1", "readFileSync:EACCES:1"]) {
      const { status, stdout, stderr } = run(fault);
      const [, code = ""] = fault.split(":");
      expect([status, stdout, stderr]).toEqual([1, "", expect.stringMatching(new RegExp(`^[^\\n]*（${code}）\\n$`))]);
      expect(readdirSync(folder).filter((each) => each.startsWith(name))).toEqual([]);
    }
  });
});
