/** Where Debian puts WebKit's own small browser. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const LIBRARIES = "/usr/lib";

/** Its path; nothing where it is not installed. */
export function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  // Below the machine's own folder, e.g. x86_64-linux-gnu/webkit2gtk-4.1.
  const machines = readdirSync(LIBRARIES).filter((name) => name.endsWith("-linux-gnu"));
  const folders = machines.flatMap((name) => {
    const machine = join(LIBRARIES, name);
    return readdirSync(machine).flatMap((one) => (one.startsWith("webkit2gtk-") ? [join(machine, one)] : []));
  });
  return folders.map((folder) => join(folder, "MiniBrowser")).find((path) => existsSync(path));
}
