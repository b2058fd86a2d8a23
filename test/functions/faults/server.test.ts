/** What the system refuses at each way to the disk: said in a line, nothing lost, and the same command goes on. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { buildServer } from "../../../bench/batch-server.ts";

const ROOT = join(__dirname, "../../..");
const CLI = join(ROOT, "config/yujin.mjs");
const INJECT = pathToFileURL(join(__dirname, "inject.mjs")).href;

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yujin-faults-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("npx yujin assess", () => {
  const GOOD = '{"region":"500000"}\n';
  const text = Array.from({ length: 600 }, (_, i) => (i % 97 === 5 ? "{\n" : GOOD)).join("");
  let whole: string;

  /** Runs over a file of that name; with a fault or without. */
  function assess(name: string, fault?: string) {
    const words = ["assess", at(`${name}.ndjson`), "--as-of", "2026-03-10", "--jobs", "1"];
    const env = { PATH: process.env["PATH"], ...(fault && { FAULT: fault }) };
    return spawnSync(process.execPath, [...(fault ? ["--import", INJECT] : []), CLI, ...words], {
      encoding: "utf8",
      env,
    });
  }

  beforeAll(() => {
    writeFileSync(at("whole.ndjson"), text);
    expect(assess("whole").status).toBe(2);
    whole = readFileSync(at("whole.answers.ndjson"), "utf8");
  }, 60_000);

  test.each(["open:EMFILE:1", "write:ENOSPC:2", "datasync:EIO:1", "rename:ENOSPC:2", "fs.read:EIO:1"])(
    "%s",
    (fault) => {
      const name = fault.replaceAll(":", "-");
      writeFileSync(at(`${name}.ndjson`), text);
      const failed = assess(name, fault);
      expect([failed.status, failed.stdout]).toEqual([1, ""]);
      expect(failed.stderr).toMatch(new RegExp(`^[^\\n]*${fault.split(":")[1] ?? ""}[^\\n]*会接着做\\n$`));
      expect(failed.stderr).not.toContain("injected");
      const again = assess(name);
      expect([again.status, readFileSync(at(`${name}.answers.ndjson`), "utf8")]).toEqual([2, whole]);
    },
  );
});

describe("npx yujin read and help", () => {
  const shell = (command: string) =>
    spawnSync("sh", ["-c", command, "sh", process.execPath, CLI], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"] },
      cwd: folder,
    });

  test("end quietly when nobody reads on (EPIPE)", () => {
    writeFileSync(at("record.txt"), `职工医保\n${"2025年1月 单位交\n".repeat(900)}`);
    for (const words of ["read record.txt", "--help"]) {
      const { stderr, stdout } = shell(`{ sleep 0.3; "$1" "$2" ${words}; echo $? >&2; } | true`);
      expect([stdout, stderr]).toEqual(["", "0\n"]);
    }
  });

  test("say that the disk is full (ENOSPC)", () => {
    const { stderr } = shell('"$1" "$2" --help > /dev/full; echo $? >&2');
    expect(stderr).toMatch(/^磁盘满了[^\n]*\n1\n$/);
  });

  test("go on when nobody hears what they say", () => {
    writeFileSync(at("deaf.ndjson"), '{"region":"500000"}\n');
    const { stdout } = shell('"$1" "$2" assess deaf.ndjson 2> /dev/full; echo $?');
    expect(stdout).toMatch(/^回答了 1 行[^\n]*\n0\n$/);
  });
});

describe("the server", () => {
  let bundle: string;
  const running = new Set<ChildProcess>();
  beforeAll(() => {
    bundle = buildServer(folder);
  }, 60_000);
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
  });

  const start = (command: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn(command, words, {
      env: { PATH: process.env["PATH"], PORT: "0", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    return child;
  };

  test.each([
    ["readFileSync:EIO:3", "h5/index.html", /^页面读不出来[^\n]*EIO[^\n]*\n$/],
    ["readdirSync:EMFILE:1", "h5", /^页面读不出来[^\n]*EMFILE[^\n]*\n$/],
    ["readFileSync:EIO:1", "partners.json", /^YUJIN_PARTNERS_FILE 指向的文件读不出来[^\n]*\n$/],
  ])("says in a line what it cannot read: %s of %s", async (fault, place, says) => {
    writeFileSync(at("partners.json"), "[]");
    const environment = { FAULT: fault, FAULT_AT: place, YUJIN_PARTNERS_FILE: at("partners.json") };
    const child = start(process.execPath, ["--import", INJECT, bundle], environment);
    let said = "";
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    await once(child, "close");
    expect([child.exitCode, said]).toEqual([1, expect.stringMatching(says)]);
  });

  test("lives through having no handles left (EMFILE), and answers again after it", async () => {
    const child = start("sh", ["-c", 'ulimit -n 64; exec "$@"', "sh", process.execPath, bundle]);
    const [line] = await once(child.stdout, "data").then((data) => data.map(String));
    const port = Number(/localhost:(\d+)/.exec(line ?? "")?.[1]);
    child.stdout.resume();
    const sockets: Socket[] = Array.from({ length: 150 }, () =>
      connect(port, "127.0.0.1").on("error", () => undefined),
    );
    await pause(500);
    for (const socket of sockets) socket.destroy();
    await pause(200);
    expect((await fetch(`http://127.0.0.1:${port}/api/v1/health`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
    expect(child.exitCode).toBeNull();
  });
});
