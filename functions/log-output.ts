/** Where lines of the log go. A reader that stalls, a pipe that broke, a disk that is full: lines are lost, nobody waits. */
import { createWriteStream, fstatSync } from "node:fs";
import type { Writable } from "node:stream";
import { isatty } from "node:tty";
import { terminal } from "./terminal.ts";

/** Takes lines, each with its end. Never throws, never waits. */
export interface Output {
  readonly write: (line: string) => void;
  /** Counts a line that never came so far. */
  readonly lose: () => void;
  /** Lines lost since the beginning. */
  readonly lost: () => number;
  /** Resolves when what waits is written, or cannot be in time. */
  readonly end: () => Promise<void>;
}

/** How much may wait for a reader, in bytes. */
const MOST_WAITING = 256 * 1024;
/** How long after a failure the next line is tried, in milliseconds. */
const REST_MS = 1_000;
/** How long the end waits for the last lines, in milliseconds. */
const LAST_MS = 500;

/** Lines on what `open` gives; `lostLine` makes the line that says how many were lost, once lines go through again. */
export function boundedOutput(open: () => Writable, lostLine: (lines: number) => string): Output {
  let stream: Writable | undefined;
  let restsUntil = 0;
  let lost = 0;
  let unsaid = 0;
  /** One that is opened again is listened to already. */
  const heard = new WeakSet<Writable>();

  const lose = (): void => {
    lost++;
    unsaid++;
  };
  const failed = (of: Writable | undefined): void => {
    restsUntil = performance.now() + REST_MS;
    if (of === stream) stream = undefined;
  };
  const opened = (): Writable | undefined => {
    if (stream || performance.now() < restsUntil) return stream;
    try {
      const next = open();
      if (!heard.has(next)) next.on("error", () => failed(next));
      heard.add(next);
      stream = next;
    } catch {
      failed(undefined);
    }
    return stream;
  };
  const send = (to: Writable, line: string, notWritten: () => void): void => {
    try {
      to.write(line, (error) => {
        if (error) notWritten();
      });
    } catch {
      notWritten();
      failed(to);
    }
  };

  return {
    write: (line) => {
      const to = opened();
      if (!to || to.writableLength > MOST_WAITING) {
        lose();
        return;
      }
      if (unsaid > 0) {
        const said = unsaid;
        unsaid = 0;
        send(to, lostLine(said), () => (unsaid += said));
      }
      send(to, line, lose);
    },
    lose,
    lost: () => lost,
    end: () =>
      new Promise((resolve) => {
        setTimeout(resolve, LAST_MS).unref();
        if (stream) stream.write("", () => resolve());
        else resolve();
      }),
  };
}

/**
 * Standard output, written to without waiting: a file through the thread pool, anything else but a terminal as Node does, which
 * hands over what a pipe takes at once and keeps the rest.
 */
export function standardOutput(): Writable {
  if (isatty(1)) return terminal();
  return fstatSync(1).isFile() ? createWriteStream("", { fd: 1, autoClose: false }) : process.stdout;
}
