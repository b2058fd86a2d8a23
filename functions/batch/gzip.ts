/** Answers of a batch under gzip: nothing else is compressed when it is asked for, and this only while there is room for it. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { constants, crc32, createDeflateRaw } from "node:zlib";
import type { Context } from "hono";
import { callerOf, type Caller } from "../caller.ts";
import type { Packer } from "./body.ts";

/** What is compressed for one unit of the quota, in letters: it takes about as long as an answer. */
const A_UNIT = 262_144;
/** The event loop lags when one turn of it takes longer, in milliseconds: some ten batches breathe as long. */
const LAG_MS = 30;
/** Streams at once; each holds some 170 KB. */
const MOST = 64;
/** The least work: answers repeat themselves so much that more saves little. */
const LEVEL: number = constants.Z_BEST_SPEED;

/** RFC 1952 around RFC 1951: of gzip itself Node cannot change the level while it runs. */
const HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/** Connections with a stream that is still open. */
const open = new Set<object>();

/** A stream for the answer to this request; none while the loop lags, too many are open, the quota is used up, or its connection has one. */
export async function gzipFor(c: Context): Promise<Packer | undefined> {
  const connection = connectionOf(c.env) ?? c.req.raw;
  const isFull = () => open.size >= MOST || open.has(connection);
  if (isFull() || (await turn()) > LAG_MS || isFull()) return undefined;
  // Taken before it is paid for: nobody pays for what another has by then.
  open.add(connection);
  const free = () => open.delete(connection);
  if ((await callerOf(c).charge(1)).ok) return gzip(callerOf(c), free);
  free();
  return undefined;
}

/** The server says which connection a request came by; the platform does not, and there each request is alone. */
const connectionOf = (env: unknown): object | undefined =>
  typeof env === "object" && env !== null && "connection" in env && typeof env.connection === "object"
    ? (env.connection ?? undefined)
    : undefined;

/** How long the event loop takes for one turn, in milliseconds. */
async function turn(): Promise<number> {
  const begun = performance.now();
  await nextTurn();
  return performance.now() - begun;
}

/** Each text can be read as soon as it has come. What cannot be paid for, or comes while the loop lags, is packed as it is. */
export function gzip(caller: Caller, closed: () => void, lag = turn): Packer {
  const deflating = new Deflating();
  let [check, size] = [0, 0];
  let paid = A_UNIT;
  let late = 0;
  const levelFor = async (letters: number): Promise<number> => {
    if (late > LAG_MS) return constants.Z_NO_COMPRESSION;
    if (letters > paid && (await caller.charge(1)).ok) paid += A_UNIT;
    if (letters > paid) return constants.Z_NO_COMPRESSION;
    paid -= letters;
    return LEVEL;
  };
  return {
    add: async (text) => {
      const bytes = Buffer.from(text);
      [check, size] = [crc32(bytes, check), size + bytes.length];
      await deflating.add(bytes, await levelFor(text.length));
      late = await lag();
      return deflating.taken();
    },
    end: async () => {
      await deflating.end();
      const tail = Buffer.alloc(8);
      tail.writeUInt32LE(check);
      tail.writeUInt32LE(size % 2 ** 32, 4);
      return Buffer.concat([deflating.taken(), tail]);
    },
    close: () => {
      deflating.close();
      closed();
    },
  };
}

/** Bytes deflated one piece after another, in the threads of Node. */
class Deflating {
  #level = LEVEL;
  #pieces: Uint8Array[] = [HEAD];
  readonly #stream = createDeflateRaw({ level: LEVEL, windowBits: 14, memLevel: 7 });

  constructor() {
    this.#stream.on("data", (piece: Uint8Array) => this.#pieces.push(piece));
    // Whoever waits is told; once it is closed nobody does.
    this.#stream.on("error", () => undefined);
  }

  /** So that all of it can be read. */
  async add(bytes: Uint8Array, level: number): Promise<void> {
    if (level !== this.#level) {
      await this.#done((then) => this.#stream.params(level, constants.Z_DEFAULT_STRATEGY, then));
      this.#level = level;
    }
    this.#stream.write(bytes);
    await this.#done((then) => this.#stream.flush(constants.Z_SYNC_FLUSH, then));
  }

  async end(): Promise<void> {
    await this.#done((then) => this.#stream.once("end", then).end());
  }

  /** What came of it since the last time. */
  taken(): Buffer {
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    return bytes;
  }

  close(): void {
    this.#stream.destroy();
  }

  #done(act: (then: () => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.once("error", reject);
      act(() => {
        this.#stream.off("error", reject);
        resolve();
      });
    });
  }
}
