/** A file that holds secrets, or who has them: read whole, and replaced in one step. What the system refuses is said plainly. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFailure, writeFailure } from "../functions/cli/disk.ts";
import { ifThere } from "../functions/failure.ts";

/** Its text, if it is there. */
export function secretIn(file: string): string | undefined {
  try {
    return ifThere(() => readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(readFailure(error, file) ?? `${file} 读不出来`, { cause: error });
  }
}

/** Writes for its owner alone: whoever reads it meanwhile sees the old text or the new one, never half of one. */
export function replaceSecret(file: string, text: string): void {
  const beside = `${file}.${process.pid}.new`;
  try {
    writeFileSync(beside, `${text}\n`, { mode: 0o600, flag: "wx" });
    renameSync(beside, file);
  } catch (error) {
    throw new Error(writeFailure(error, file) ?? `${file} 写不了，请检查文件夹`, { cause: error });
  } finally {
    rmSync(beside, { force: true });
  }
}
