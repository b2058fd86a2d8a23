/** Bytes into lines, wherever they were cut on the way. No more than one line is ever kept. */
import { MAX_BODY_BYTES } from "../problem.ts";

/** The longest line that is read, in bytes, without its end. */
export const MAX_LINE_BYTES = MAX_BODY_BYTES;

/** One line. */
export interface Line {
  /** Counted from 1 over all lines, the blank ones too. */
  readonly number: number;
  /** Without its end; `undefined` where it was too long, and was passed over unread. */
  readonly bytes: Uint8Array | undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const BLANKS: ReadonlySet<number> = new Set([CR, 0x20, 0x09]);
const NOTHING = new Uint8Array(0);

/** Whether a line holds nothing. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => BLANKS.has(byte));

/**
 * The lines of the bytes in their order, in slices of at most `size`: no line waits for a later one to come. With `blanks`,
 * the blank ones as well, with their bytes.
 */
export async function* slicesOf(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  { blanks = false } = {},
): AsyncGenerator<readonly Line[], void, undefined> {
  const lines = new Splitter(blanks);
  for await (const chunk of chunks) yield* inSlices(lines.of(chunk), size);
  yield* inSlices(lines.last(), size);
}

function* inSlices(lines: Iterable<Line>, size: number): Generator<readonly Line[], void, undefined> {
  let slice: Line[] = [];
  for (const line of lines) {
    slice.push(line);
    if (slice.length === size) {
      yield slice;
      slice = [];
    }
  }
  if (slice.length > 0) yield slice;
}

/** Cuts chunks into lines and keeps the unfinished one between them. */
class Splitter {
  #number = 0;
  /** The beginning of the unfinished line; of one that is too long, nothing. */
  #kept = NOTHING;
  /** All its bytes so far, kept or not. */
  #seen = 0;
  readonly #blanks: boolean;

  constructor(blanks: boolean) {
    this.#blanks = blanks;
  }

  /** The lines that end in this chunk. */
  *of(chunk: Uint8Array): Generator<Line, void, undefined> {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      const line = this.#finish(chunk.subarray(start, end));
      if (line) yield line;
      start = end + 1;
    }
    this.#keep(chunk.subarray(start));
  }

  /** What stands after the last line end, if anything does. */
  *last(): Generator<Line, void, undefined> {
    const line = this.#seen > 0 && this.#finish(NOTHING);
    if (line) yield line;
  }

  #keep(piece: Uint8Array): void {
    const seen = this.#seen + piece.length;
    // One more than a line may have: the CR before the LF is not part of it.
    if (seen > MAX_LINE_BYTES + 1) this.#kept = NOTHING;
    else {
      if (seen > this.#kept.length) this.#kept = grown(this.#kept, seen);
      this.#kept.set(piece, this.#seen);
    }
    this.#seen = seen;
  }

  #finish(end: Uint8Array): Line | undefined {
    this.#number++;
    const number = this.#number;
    if (this.#seen > 0) this.#keep(end);
    const length = this.#seen > 0 ? this.#seen : end.length;
    const whole = this.#seen > 0 ? this.#kept.subarray(0, length) : end;
    this.#kept = NOTHING;
    this.#seen = 0;
    if (length > MAX_LINE_BYTES + 1) return { number, bytes: undefined };
    const bytes = whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
    if (bytes.length > MAX_LINE_BYTES) return { number, bytes: undefined };
    return !this.#blanks && isBlank(bytes) ? undefined : { number, bytes };
  }
}

/** The same bytes with room for `size`, and for more, so that many small pieces are not copied over and over. */
function grown(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.min(Math.max(size, bytes.length * 2, 256), MAX_LINE_BYTES + 1));
  larger.set(bytes);
  return larger;
}
