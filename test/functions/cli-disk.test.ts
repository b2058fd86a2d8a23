/** What a run may write over, who else may write, and a disk that takes no more. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refuseWrongPlaces, refusalOf } from "../../functions/cli/disk.ts";
import { lock } from "../../functions/cli/lock.ts";
import { commandOf } from "../../functions/cli/options.ts";
import { placesOf } from "../../functions/cli/output.ts";
import { Refusal } from "../../functions/cli/refusal.ts";

const CLI = join(__dirname, "../../config/yujin.mjs");
const GOOD = '{"region":"500000"}\n';
const env = { PATH: process.env["PATH"] };

let folder: string;
beforeAll(() => void spawnSync(process.execPath, [CLI, "--help"]), 60_000);
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "yujin-disk-"))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const put = (name: string, content: string) => (writeFileSync(at(name), content), at(name));

/** What is said of where these words would write, before anything is written. */
function said(...words: string[]): string {
  const command = commandOf(["assess", ...words]);
  if (command.name !== "assess") throw new Error("another command");
  try {
    refuseWrongPlaces(command.options.input, placesOf(command.options));
    return "";
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

describe("where a run writes", () => {
  const ITSELF = "就是要算的文件本身";

  test("is never the file that it reads, by whatever name, forced or not", () => {
    const input = put("p.ndjson", GOOD);
    linkSync(input, at("hard.ndjson"));
    symlinkSync(input, at("soft.ndjson"));
    mkdirSync(at("x"));
    for (const force of [[], ["--force"], ["--force", "--fresh"]]) {
      for (const name of ["p.ndjson", "hard.ndjson", "soft.ndjson", "x/../p.ndjson"]) {
        expect(said(input, "--out", at(name), ...force)).toContain(ITSELF);
        expect(said(input, "--rejected", at(name), ...force)).toContain(ITSELF);
      }
    }
    expect(said(input)).toBe("");
    expect(said(input, "--out", at("q.ndjson"), "--rejected", at("r.ndjson"))).toBe("");
  });

  test("is not it by the way of the names beside the output, either", () => {
    expect(said(put("a.rejected.ndjson", GOOD), "--out", at("a.answers.ndjson"))).toContain(ITSELF);
    put("b.ndjson.partial", GOOD);
    linkSync(at("b.ndjson.partial"), at("b.csv"));
    expect(said(at("b.csv"), "--out", at("b.ndjson"))).toContain(ITSELF);
  });

  test("is a plain file, if anything is there", () => {
    const input = put("p.ndjson", GOOD);
    mkdirSync(at("folder"));
    execFileSync("mkfifo", [at("pipe")]);
    for (const place of [at("folder"), at("pipe"), "/dev/null", "/dev/full"]) {
      expect(said(input, "--out", place, "--force")).toContain("不是普通的文件");
      expect(said(input, "--rejected", place)).toContain("不是普通的文件");
    }
  });

  test("is one for the answers and another for what is rejected", () => {
    const input = put("p.ndjson", GOOD);
    expect(said(input, "--out", at("o.ndjson"), "--rejected", at("o.ndjson"))).toContain("不能写在同一个文件里");
    expect(said(input, "--out", at("o.ndjson"), "--rejected", `${folder}/./o.ndjson`)).toContain(
      "不能写在同一个文件里",
    );
    mkdirSync(at("x"));
    symlinkSync(at("x"), at("y"));
    expect(said(input, "--out", at("x/o.ndjson"), "--rejected", at("y/o.ndjson"))).toContain("不能写在同一个文件里");
  });

  test("at the keyboard it is said in one line, and the file is as it was", () => {
    const input = put("p.ndjson", `${GOOD}{\n`);
    const run = (...words: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, [CLI, "assess", input, ...words], {
        encoding: "utf8",
        env,
      });
      return { status, stderr };
    };
    const refused = run("--out", input, "--force");
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(ITSELF);
    expect(refused.stderr.split("\n")).toHaveLength(2);
    expect([readFileSync(input, "utf8"), readdirSync(folder)]).toEqual([`${GOOD}{\n`, ["p.ndjson"]]);
    expect(run("--rejected", at("bad.ndjson")).status).toBe(2);
    expect(readdirSync(folder)).toEqual(["bad.ndjson", "p.answers.ndjson", "p.ndjson"]);
  });
});

describe("the lock", () => {
  const places = () => ({ out: at("o.ndjson"), lock: at("o.ndjson.lock") });

  test("is held as long as its process runs, and by nobody after", async () => {
    const unlock = lock(places());
    const written = readFileSync(places().lock, "utf8");
    expect(written).toMatch(new RegExp(`^${process.pid} \\S`));
    expect(() => lock(places())).toThrow(`进程 ${process.pid}`);
    unlock();
    const child = spawn("sleep", ["60"]);
    put("o.ndjson.lock", String(child.pid));
    expect(() => lock(places())).toThrow(`进程 ${child.pid}`);
    child.kill();
    await once(child, "exit");
    lock(places())();
    expect(existsSync(places().lock)).toBe(false);
  });

  test("of a process that is gone is not held by another that got its number", () => {
    const unlock = lock(places());
    const [pid = "", start = ""] = readFileSync(places().lock, "utf8").split(" ");
    unlock();
    // This very process runs, but it is not the one that began then.
    for (const earlier of [`${start}1`, start.replace(/^./, (letter) => (letter === "0" ? "1" : "0"))]) {
      put("o.ndjson.lock", `${pid} ${earlier}`);
      lock(places())();
    }
    put("o.ndjson.lock", `${pid} ${start}`);
    expect(() => lock(places())).toThrow("另一个 yujin");
  });

  test("of somebody else's process is held", () => {
    // The first process of all belongs to the machine.
    put("o.ndjson.lock", "1");
    expect(() => lock(places())).toThrow("进程 1）");
  });

  test("that has just been made and says nothing yet is held", () => {
    put("o.ndjson.lock", "");
    expect(() => lock(places())).toThrow("刚启动");
  });
});

describe("a disk that takes no more", () => {
  const LINES = 900;
  const text = Array.from({ length: LINES }, (_, i) => (i % 97 === 5 ? "{\n" : GOOD)).join("");
  const words = ["--as-of", "2026-03-10", "--jobs", "1"];

  test("is said plainly; what is done stays, and the same command goes on to the same bytes", () => {
    const input = put("a.ndjson", text);
    const whole = put("b.ndjson", text);
    expect(spawnSync(process.execPath, [CLI, "assess", whole, ...words], { env }).status).toBe(2);
    const size = readFileSync(at("b.answers.ndjson")).length;
    // The shell counts in 512 bytes: a bit more than half of the answers fit.
    const command = `ulimit -f ${Math.floor((size * 0.6) / 512)}; exec "$@"`;
    const full = spawnSync("sh", ["-c", command, "sh", process.execPath, CLI, "assess", input, ...words], {
      encoding: "utf8",
      env,
    });
    expect([full.status, full.stdout]).toEqual([1, ""]);
    expect(full.stderr).toMatch(
      /^文件超过了这里允许的大小，写不下：.*a\.answers\.ndjson（EFBIG）。做完的都留着；.*会接着做\n$/,
    );
    expect(readdirSync(folder).filter((name) => name.startsWith("a."))).toEqual([
      "a.answers.ndjson.partial",
      "a.answers.ndjson.progress.json",
      "a.ndjson",
      "a.rejected.ndjson.partial",
    ]);
    const again = spawnSync(process.execPath, [CLI, "assess", input, ...words], { encoding: "utf8", env });
    expect([again.status, again.stderr]).toEqual([2, expect.stringMatching(/^(接着上次的做：前 \d+ 行已经做完\n)?$/)]);
    for (const what of ["answers", "rejected"]) {
      expect(readFileSync(at(`a.${what}.ndjson`), "utf8")).toBe(readFileSync(at(`b.${what}.ndjson`), "utf8"));
    }
  }, 60_000);

  test.each([
    ["ENOSPC", "磁盘满了"],
    ["EDQUOT", "配额"],
    ["EROFS", "只能读"],
    ["EACCES", "没有权限"],
    ["EIO", "读写出错"],
    ["EMFILE", "打开的文件太多"],
  ])("%s has its words", (code, says) => {
    const told = refusalOf(Object.assign(new Error("x"), { code }), "o.ndjson")?.message;
    expect(told).toContain(says);
    expect(told).toContain("会接着做");
    expect(refusalOf(Object.assign(new Error("x"), { code: "ENOTHING" }), "o")).toBeUndefined();
  });
});
