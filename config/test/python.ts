/** Finds a Python that can verify signatures, and gets what it needs where there is none. */
import { spawnSync } from "node:child_process";
import { installByApt } from "./apt.ts";

/** The first on the PATH, and the one that has Debian's packages. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** The Python to use. */
export const findPython = (): string | undefined =>
  PYTHONS.find((python) => spawnSync(python, ["-c", "import cryptography"]).status === 0);

/** Finds it, or installs what it lacks; throws one line when nothing helps. */
export function ensurePython(): void {
  if (!findPython()) installByApt(["python3-cryptography"]);
  if (!findPython()) throw new Error("Python 没有 cryptography，也没能装上。请装好，再运行一次");
}
