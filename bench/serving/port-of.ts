/** Where a server that was just started listens, as it says itself. */
import type { ChildProcess } from "node:child_process";

/** The end of the number must be there, too: what is written may come in two pieces. */
const AT = /http:\/\/localhost:(\d+)\D/;

/** Where it listens, and all that it had written by then. */
export interface Listening {
  readonly port: number;
  readonly said: string;
}

/** Waits for the line that names the port, whatever is logged before it; what comes after it is read and dropped. */
export function portOf(child: ChildProcess): Promise<Listening> {
  const { stdout } = child;
  if (!stdout) throw new Error("the server has no output");
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (piece: Buffer): void => {
      said += piece.toString();
      const [, port] = AT.exec(said) ?? [];
      if (port === undefined) return;
      stdout.off("data", read);
      resolve({ port: Number(port), said });
    };
    stdout.on("data", read);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
