/** The two ends of a batch: the bytes that come in, and the answers that go out only as fast as they are read. */

/** A body that is read piece by piece, and can be given up at any moment, even while a piece is waited for. */
export interface Incoming {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly giveUp: () => Promise<void>;
}

/** The body of a request. */
export function incoming(body: ReadableStream<Uint8Array> | null): Incoming {
  const reader = body?.getReader();
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) yield next.value;
  }
  return {
    chunks: chunks(),
    // A body that broke off cannot be given up any more; that is as good.
    giveUp: () => reader?.cancel().catch(() => undefined) ?? Promise.resolve(),
  };
}

/** Texts as the body of an answer: the next one is made when the one before is on its way. */
export function outgoing(texts: AsyncIterator<string>, giveUp: () => Promise<void>): ReadableStream<Uint8Array> {
  const utf8 = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const next = await texts.next();
        if (next.done) controller.close();
        else controller.enqueue(utf8.encode(next.value));
      },
      cancel: async () => {
        await giveUp();
        await texts.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
