/**
 * `npm run samples`: runs the Python program of docs/receipts.md on receipts, good and dressed up. It needs a package that
 * is not Python's own: where that is not there, it is fetched into an environment of its own, or this fails.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { laidOut, offlineCases, program } from "../../test/functions/receipts/offline.ts";

const PACKAGE = "cryptography";

/** A Python that has the package. */
function pythonIn(folder: string): string {
  if (spawnSync("python3", ["-c", `import ${PACKAGE}`]).status === 0) return "python3";
  execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
  const python = join(folder, "bin/python");
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE], {
    stdio: "inherit",
  });
  return python;
}

const folder = mkdtempSync(join(tmpdir(), "yujin-samples-"));
try {
  const python = pythonIn(join(folder, "venv"));
  writeFileSync(join(folder, "verify.py"), program("python"));
  const cases = offlineCases();
  const wrong = cases.filter((one) => {
    laidOut(folder, one);
    const said = execFileSync(python, ["verify.py"], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], PYTHONIOENCODING: "utf-8" },
    });
    if (said !== `${one.says}\n`) console.error(`${one.name}：${said.trim()}，应当是 ${one.says}`);
    return said !== `${one.says}\n`;
  });
  console.log(`Python：${cases.length - wrong.length} passed, ${wrong.length} failed`);
  if (wrong.length > 0 || cases.length === 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
