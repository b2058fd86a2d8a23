/**
 * A terminal as an output. One that is stopped (Ctrl+S, a connection that froze) takes nothing, and Node waits for it: nothing
 * else would be done, not even the end.
 */
import { closeSync, constants, openSync, write } from "node:fs";
import { Writable } from "node:stream";
import { codeOf } from "./failure.ts";

const { O_NOCTTY, O_NONBLOCK, O_WRONLY } = constants;

/** After how long a terminal that takes nothing is tried again, in milliseconds. */
const REST_MS = 50;
const STDOUT = 1;

/** The terminal that is standard output. What is written waits for it, and nobody else does. */
export function terminal(): Writable {
  const file = opened();
  return new Writable({
    write: (bytes: Buffer, _encoding, done) => writeAll(file, bytes, done),
    destroy: (error, done) => {
      if (file !== STDOUT) closeSync(file);
      done(error);
    },
  });
}

/** Opened anew, it answers at once to us alone. Where it is somebody else's, a thread of its own waits instead. */
function opened(): number {
  try {
    return openSync("/dev/stdout", O_WRONLY | O_NONBLOCK | O_NOCTTY);
  } catch {
    return STDOUT;
  }
}

function writeAll(file: number, bytes: Buffer, done: (error?: Error | null) => void): void {
  write(file, bytes, (error, written) => {
    const isFull = error !== null && codeOf(error) === "EAGAIN";
    const rest = isFull ? bytes : bytes.subarray(written);
    if (error && !isFull) done(error);
    else if (rest.length === 0) done();
    else setTimeout(writeAll, isFull ? REST_MS : 0, file, rest, done).unref();
  });
}
