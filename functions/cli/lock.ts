/** Keeps a second run off the same output. */
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { codeOf, ifThere } from "../failure.ts";
import { refusalOf } from "./disk.ts";
import type { Places } from "./output.ts";
import { Refusal } from "./refusal.ts";

/** How often one is taken away that is nobody's. */
const TRIES = 3;
const cannotBeWritten = (path: string): string => `${path} 写不了，请检查文件夹`;

/** Takes the lock, from a run that is gone if need be. Returns what lets the next one in. */
export function lock(places: Pick<Places, "lock" | "out">): () => void {
  const { lock: path } = places;
  try {
    for (let tries = 0; !taken(path); tries++) {
      if (tries === TRIES) throw new Refusal(cannotBeWritten(path));
      refuseHeld(places);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : (refusalOf(error, path) ?? new Refusal(cannotBeWritten(path)));
  }
  return () => {
    try {
      rmSync(path, { force: true });
    } catch {
      // Where it stays, the next run sees that its process is gone.
    }
  };
}

/** Writes whose it is, unless it is somebody's. Throws what the system refuses, and leaves nothing behind then. */
function taken(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(file, `${process.pid} ${startOf(process.pid) ?? ""}`.trim());
    return true;
  } catch (error) {
    // Empty, it would look like another run's that has just begun.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Refuses where the one whose it is still runs; takes it away where not. */
function refuseHeld({ lock: path, out }: Pick<Places, "lock" | "out">): void {
  const held = ifThere(() => readFileSync(path, "utf8"));
  if (held === undefined) return;
  const [, pid = "", start] = /^(\d+)(?: (.+))?$/.exec(held) ?? [];
  // One that is empty has just been made, and is about to be written.
  if (pid === "" || isRunning(Number(pid), start)) {
    throw new Refusal(`另一个 yujin（进程 ${pid || "刚启动"}）正在写 ${out}；如果没有，请删掉 ${path}`);
  }
  rmSync(path, { force: true });
}

/** Whether that very process still runs: a number is given to another one sooner or later, which began at another time. */
function isRunning(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // One of somebody else's may not be signalled, and runs all the same.
    if (codeOf(error) !== "EPERM") return false;
  }
  const now = startOf(pid);
  return start === undefined || now === undefined || now === start;
}

/** When a process began, in words that compare; `undefined` where the system does not say. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
    }
    // The 22nd field, counted behind the name, which may hold anything; it says ticks since this boot.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return fields[19] && `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}
