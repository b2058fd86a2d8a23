/** The two ends of a batch: the bytes that come in, and the answers that go out only as fast as they are read. */
import { within } from "../patience.ts";

/** A body that is read piece by piece, and can be given up at any moment, even while a piece is waited for. */
export interface Incoming {
  /** Rejects with `HungUp` or `TooSlow`. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly giveUp: () => Promise<void>;
}

/** The client is gone. */
export class HungUp extends Error {}

/** The client sends less than it must. */
export class TooSlow extends Error {}

/** At least so many bytes must come in so many milliseconds of waiting for them. */
export interface Pace {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A person who types lines by hand is faster. */
export const SLOWEST: Pace = { bytes: 256, milliseconds: 60_000 };

/** The body of a request. */
export function incoming(body: ReadableStream<Uint8Array> | null, pace: Pace = SLOWEST): Incoming {
  const reader = body?.getReader();
  // A body that broke off cannot be given up any more; that is as good.
  const giveUp = () => reader?.cancel().catch(() => undefined) ?? Promise.resolve();
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    if (!reader) return;
    const waited = waiting(pace);
    for (;;) {
      const next = await waited(reader.read());
      if (next.done) return;
      yield next.value;
    }
  }
  return { chunks: chunks(), giveUp };
}

type Read = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/** Waits for each piece; only the waiting counts, not what is done with the pieces. */
function waiting({ bytes, milliseconds }: Pace): (read: Promise<Read>) => Promise<Read> {
  let left = milliseconds;
  let came = 0;
  return async (read) => {
    const begun = performance.now();
    const gone = read.catch((error: unknown) => {
      throw new HungUp("", { cause: error });
    });
    const next = await within(left, gone);
    if (next === "late") throw new TooSlow();
    left -= performance.now() - begun;
    came += next.value?.length ?? 0;
    if (came >= bytes) [left, came] = [milliseconds, 0];
    return next;
  };
}

/** How texts become bytes. */
export interface Packer {
  readonly add: (text: string) => Uint8Array | Promise<Uint8Array>;
  /** What stands behind the last text. */
  readonly end: () => Uint8Array | Promise<Uint8Array>;
  /** Lets go of what it holds, wherever it stands. */
  readonly close: () => void;
}

/** Texts as they are, in UTF-8. */
const plain = (): Packer => {
  const utf8 = new TextEncoder();
  return { add: (text) => utf8.encode(text), end: () => new Uint8Array(0), close: () => undefined };
};

/** Texts as the body of an answer: the next one is made when the one before is on its way. */
export function outgoing(
  texts: AsyncIterator<string>,
  giveUp: () => Promise<void>,
  packer: Packer = plain(),
): ReadableStream<Uint8Array> {
  let pulling: Promise<unknown> = Promise.resolve();
  const close = once(packer.close);
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      const next = await texts.next();
      const bytes = await (next.done ? packer.end() : packer.add(next.value));
      if (bytes.length > 0) controller.enqueue(bytes);
      if (!next.done) return;
      controller.close();
    } catch (error) {
      controller.error(error);
    }
    close();
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const pulled = pull(controller);
        pulling = pulled;
        return pulled;
      },
      cancel: async () => {
        try {
          await giveUp();
          await texts.return?.();
        } finally {
          // A packer that is at work must not be closed under its hands.
          await pulling;
          close();
        }
      },
    },
    { highWaterMark: 0 },
  );
}

/** One that hangs up just as the last piece is made must not close what is somebody else's by then. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
