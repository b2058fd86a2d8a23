/** A batch that ends before its last line says so, and where to go on. */
import { setTimeout as pause } from "node:timers/promises";
import { localCounting } from "../../functions/guard/counting.ts";
import { warnings } from "./asking.ts";
import { appWith, inPieces, kindOf, linesOf, send } from "./batching.ts";
import { OPEN } from "./options.ts";

const GOOD = '{"region":"500000"}\n';
const counted = (points: number) => ({ ...OPEN, counting: localCounting(), publicQuota: { points, seconds: 60 } });

/** Good lines without end, and how many of them were taken. */
function endless(pieces = Infinity, onEnd: () => void = () => undefined) {
  let taken = 0;
  const all = function* () {
    for (; taken < pieces; taken++) yield GOOD.repeat(64);
    onEnd();
  };
  return { body: inPieces(all()), taken: () => taken };
}

/** A body that gives one line and then nothing, until `finish` is called with how it goes on. */
function waiting() {
  let control: ReadableStreamDefaultController<Uint8Array> | undefined;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    control = controller;
    controller.enqueue(new TextEncoder().encode(GOOD));
  };
  const body = new ReadableStream<Uint8Array>({ start });
  return { body, fail: () => control?.error(new Error("reset")) };
}

test("after 100 lines beyond the quota the rest is not read", async () => {
  const { body, taken } = endless();
  const answer = await send(body, appWith({ guarding: counted(70) }));
  const lines = linesOf(await answer.text());
  expect(lines.map(kindOf)).toEqual([
    ...Array.from({ length: 70 }, () => "ok"),
    ...Array.from({ length: 101 }, () => "over-quota"),
  ]);
  expect(lines.at(-1)).toMatchObject({ line: 171, status: 429 });
  expect(Number(lines.at(-1)?.["retryAfter"])).toBeGreaterThan(0);
  expect(taken()).toBeLessThan(6);
});

test("the service ends: what was read is answered, the last line says where to go on", async () => {
  const stopping = new AbortController();
  const { body } = waiting();
  const answer = await send(body, appWith({ stopping: stopping.signal }));
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  stopping.abort();
  const last = await reader?.read();
  const text = [first, last].map((one) => new TextDecoder().decode(one?.value)).join("");
  expect(linesOf(text).map((line) => [line.line, kindOf(line)])).toEqual([
    [1, "ok"],
    [2, "stopping"],
  ]);
  expect((await reader?.read())?.done).toBe(true);
});

test("in the middle of many lines, too", async () => {
  const stopping = new AbortController();
  const { body } = endless(1_000);
  const answer = await send(body, appWith({ stopping: stopping.signal }));
  setTimeout(() => stopping.abort(), 20);
  const lines = linesOf(await answer.text());
  expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
  expect(lines.slice(0, -1).every((line) => kindOf(line) === "ok")).toBe(true);
  expect(lines.at(-1)).toMatchObject({ status: 503, type: "urn:problem-type:yujin:stopping" });
});

test("a service that ends begins no batch", async () => {
  const answer = await send(new ReadableStream<Uint8Array>(), appWith({ stopping: AbortSignal.abort() }));
  expect(answer.status).toBe(503);
});

describe("at least so much must come", () => {
  const pace = { bytes: 100, milliseconds: 200 };

  test("who sends a byte now and then is told to go on from the next line", async () => {
    const utf8 = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(utf8.encode(GOOD)),
      pull: async (controller) => {
        await pause(50);
        controller.enqueue(utf8.encode(" "));
      },
    });
    const answer = await send(body, appWith({ pace }));
    expect(linesOf(await answer.text()).map((line) => [line.line, kindOf(line)])).toEqual([
      [1, "ok"],
      [2, "body-too-slow"],
    ]);
  });

  test("before the first line that is the answer", async () => {
    const answer = await send(new ReadableStream<Uint8Array>(), appWith({ pace }));
    expect(answer.status).toBe(408);
  });

  test("nobody is hurried who reads the answers slowly", async () => {
    const { body } = endless(8);
    const answer = await send(body, appWith({ pace }));
    const reader = answer.body?.getReader();
    let text = "";
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      text += new TextDecoder().decode(next.value);
      await pause(80);
    }
    expect(linesOf(text)).toHaveLength(8 * 64);
  });
});

describe("one who hangs up", () => {
  test("before the first line is no failure of ours", async () => {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("reset")) });
    expect((await send(body, appWith())).status).toBe(499);
  });

  test("in the middle has no answer that looks whole", async () => {
    const { body, fail } = waiting();
    const answer = await send(body, appWith());
    const reader = answer.body?.getReader();
    await reader?.read();
    fail();
    await expect(reader?.read()).rejects.toThrow();
  });
});

afterAll(() => expect(warnings).toEqual([]));
