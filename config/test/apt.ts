/** Installs what the tests need from Debian's packages, where that can be done. */
import { spawnSync } from "node:child_process";

/** Installs packages, saying so. Where nobody may install anything, or apt-get is missing, it does nothing. */
export function installByApt(packages: readonly string[]): void {
  const root = rootPrefix();
  if (!root || !works("apt-get", ["--version"])) return;
  console.log(`用 apt-get 安装 ${packages.join("、")} …`);
  run([...root, "apt-get", "-qq", "update"]);
  run([...root, "apt-get", "-qq", "install", "-y", "--no-install-recommends", ...packages]);
}

/** Runs a command in front of everyone's eyes, and says when it did not work. */
export function run([command = "", ...args]: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, args, { stdio: "inherit", env });
  if (status !== 0) console.log(`没有成功：${[command, ...args].join(" ")}`);
}

/** Whether a command can be run. */
const works = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** What makes a command run as root, or nothing where that cannot be. */
function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return works("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}
