/** Answers of a batch under gzip: whole, line by line, paid for, and only while there is room for it. */
import { setImmediate } from "node:timers/promises";
import { constants, createGunzip, gunzipSync } from "node:zlib";
import { outgoing } from "../../functions/batch/body.ts";
import { gzip } from "../../functions/batch/gzip.ts";
import { UNCOUNTED, type Caller } from "../../functions/caller.ts";
import { localCounting } from "../../functions/guard/counting.ts";
import { app, warnings } from "./asking.ts";
import { appWith, BATCH, inPieces, linesOf, NDJSON } from "./batching.ts";
import { OPEN } from "./options.ts";

const GOOD = '{"region":"500000"}\n';
const BUSY = () => Promise.resolve(100);
const IDLE = () => Promise.resolve(0);

afterAll(() => expect(warnings).toEqual([]));

type Body = string | ReadableStream<Uint8Array>;
const asked = (body: Body, connection: object = {}, accepted = "gzip", of = app) => {
  const headers = { ...NDJSON, "Accept-Encoding": accepted };
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return Promise.resolve(of.request(BATCH, init, { connection }));
};

const isPacked = (answer: Response) => answer.headers.get("Content-Encoding") === "gzip";

/** An answer under gzip; a machine that was busy just then is asked again. */
async function packed(body: () => Body, connection: object = {}): Promise<Response> {
  for (let tries = 0; ; tries++) {
    const answer = await asked(body(), connection);
    if (isPacked(answer) || tries > 20) return answer;
    await answer.body?.cancel();
  }
}
const endless = () =>
  inPieces(
    (function* () {
      for (;;) yield GOOD.repeat(64);
    })(),
  );

test("the same lines, and caches are told that they depend on who asks", async () => {
  const answer = await packed(() => GOOD.repeat(200));
  expect([isPacked(answer), answer.headers.get("Vary")]).toEqual([true, expect.stringContaining("Accept-Encoding")]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const plain = await (await asked(GOOD.repeat(200), {}, "")).text();
  const text = gunzipSync(bytes).toString();
  const numbers = (all: string) => linesOf(all).map(({ line }) => line);
  expect(numbers(text)).toEqual(numbers(plain));
  expect(text).toHaveLength(plain.length);
  expect(plain.length / bytes.length).toBeGreaterThan(5);
});

test.each(["", "br", "gzip;q=0", "identity, *;q=0"])("as it is for who sends Accept-Encoding: %s", async (accepted) => {
  const answer = await asked(GOOD, {}, accepted);
  expect(isPacked(answer)).toBe(false);
  expect(linesOf(await answer.text())).toHaveLength(1);
});

test("nothing else is compressed when it is asked for", async () => {
  for (const path of ["/api/v1/openapi.json", "/api/v1/documents"]) {
    expect(isPacked(await app.request(path, { headers: { "Accept-Encoding": "gzip" } }))).toBe(false);
  }
});

test("one stream a connection, until it is read to its end or hung up", async () => {
  const connection = {};
  const first = await packed(endless, connection);
  expect(isPacked(first)).toBe(true);
  expect(isPacked(await asked(GOOD, connection))).toBe(false);
  await first.body?.cancel();
  const second = await packed(() => GOOD, connection);
  expect(isPacked(second)).toBe(true);
  await second.arrayBuffer();
  expect(isPacked(await packed(() => GOOD, connection))).toBe(true);
});

test("one whose lines break off is free again, too", async () => {
  const connection = {};
  const breaking = () => {
    let pulled = 0;
    return new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (pulled++ === 0) controller.enqueue(new TextEncoder().encode(GOOD));
          else controller.error(new Error("reset"));
        },
      },
      { highWaterMark: 0 },
    );
  };
  const answer = await packed(breaking, connection);
  expect(isPacked(answer)).toBe(true);
  await expect(answer.arrayBuffer()).rejects.toThrow();
  expect(isPacked(await packed(() => GOOD, connection))).toBe(true);
});

test("who has nothing left to pay with is answered as it is", async () => {
  const guarding = { ...OPEN, counting: localCounting(), publicQuota: { points: 1, seconds: 60 } };
  const answer = await asked(GOOD, {}, "gzip", appWith({ guarding }));
  expect([answer.status, isPacked(answer)]).toEqual([200, false]);
});

test("who finds no stream free pays nothing for it", async () => {
  let taken = 0;
  const counting = localCounting();
  const take: typeof counting.take = (allowance, units) => {
    taken += units;
    return counting.take(allowance, units);
  };
  const counted = appWith({ guarding: { ...OPEN, counting: { ...counting, take } } });
  const connection = {};
  let both: readonly Response[] = [];
  // A machine that was busy just then is asked again.
  for (let tries = 0; !both.some(isPacked) && tries < 20; tries++) {
    taken = 0;
    both = await Promise.all([asked(GOOD, connection, "gzip", counted), asked(GOOD, connection, "gzip", counted)]);
  }
  expect(both.filter(isPacked)).toHaveLength(1);
  // A line each, and one stream.
  expect(taken).toBe(3);
  for (const answer of both) await answer.body?.cancel();
});

/** Somebody with so many units, and how many were taken. */
function payer(units: number): { readonly caller: Caller; readonly taken: () => number } {
  let taken = 0;
  const charge = (asks: number) => {
    if (taken + asks > units) return Promise.resolve({ ok: false as const, retryAfter: 1 });
    taken += asks;
    return Promise.resolve({ ok: true as const });
  };
  return { caller: { partner: undefined, charge }, taken: () => taken };
}
const PIECE = "生育医疗费能报；".repeat(2_000);
const SIZE = Buffer.byteLength(PIECE);

test("every piece can be read as soon as it is there", async () => {
  const packer = gzip(UNCOUNTED, () => undefined, IDLE);
  const reader = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }).setEncoding("utf8");
  for (const text of ["一\n", "二\n", PIECE]) {
    const read = new Promise<string>((resolve) => {
      let got = "";
      const more = (piece: string) => {
        got += piece;
        if (got.length < text.length) return;
        reader.off("data", more);
        resolve(got);
      };
      reader.on("data", more);
    });
    reader.write(await packer.add(text));
    expect(await read).toBe(text);
  }
  packer.close();
});

test("while the event loop lags it packs without compressing, and what comes is the same", async () => {
  let lag = 0;
  const packer = gzip(
    UNCOUNTED,
    () => undefined,
    () => Promise.resolve(lag),
  );
  const pieces: Uint8Array[] = [await packer.add(PIECE)];
  lag = 100;
  for (let i = 0; i < 3; i++) pieces.push(await packer.add(PIECE));
  lag = 0;
  for (let i = 0; i < 2; i++) pieces.push(await packer.add(PIECE));
  const sizes = pieces.map(({ length }) => length > SIZE / 2);
  pieces.push(await packer.end());
  expect(gunzipSync(Buffer.concat(pieces)).toString()).toBe(PIECE.repeat(6));
  expect(sizes).toEqual([false, false, true, true, true, false]);
  packer.close();
});

test("each quarter of a million letters is a unit; beyond what can be paid nothing is compressed", async () => {
  const { caller, taken } = payer(2);
  const packer = gzip(caller, () => undefined, IDLE);
  const sizes: boolean[] = [];
  for (let letters = 0; letters < 1_000_000; letters += PIECE.length) {
    sizes.push((await packer.add(PIECE)).length > SIZE / 2);
  }
  packer.close();
  // The first unit was paid for by who began it.
  expect([taken(), sizes.indexOf(true)]).toEqual([2, Math.floor((3 * 262_144) / PIECE.length)]);
});

test("it is made as it is read: nothing piles up, and nothing goes on for one who hung up", async () => {
  let made = 0;
  let ended = false;
  const texts: AsyncIterator<string> = {
    next: () => Promise.resolve({ value: `${made++} ${PIECE}` }),
    return: () => {
      ended = true;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  let closed = false;
  const packer = gzip(UNCOUNTED, () => (closed = true), BUSY);
  const reader = outgoing(texts, () => Promise.resolve(), packer).getReader();
  for (let read = 1; read <= 20; read++) {
    await reader.read();
    expect(made).toBe(read);
  }
  await reader.cancel();
  expect([made, ended, closed]).toEqual([20, true, true]);
});

test("one who hangs up while a piece is packed ends nothing but the own answer", async () => {
  // A packer closed at its work throws where nobody can catch it: this process would end here.
  for (const wait of [0, 1, 2, 3, 5, 8]) {
    let closed = 0;
    const packer = gzip(UNCOUNTED, () => closed++, BUSY);
    const texts: AsyncIterator<string> = { next: () => Promise.resolve({ value: PIECE }) };
    const reader = outgoing(texts, () => Promise.resolve(), packer).getReader();
    await reader.read();
    // Its level changes now, which takes two steps of the thread that packs.
    const read = reader.read();
    for (let turns = 0; turns < wait; turns++) await Promise.resolve();
    await reader.cancel();
    await read;
    await setImmediate();
    expect(closed).toBe(1);
  }
});
