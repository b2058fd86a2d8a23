/** Lines of the log on streams that stall, break and come back: what is lost is counted, and said once lines go through. */
import { Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { openLog } from "../../functions/log.ts";
import { boundedOutput } from "../../functions/log-output.ts";

const lostLine = (lines: number) => `lost ${lines}\n`;
const LINE = `${"x".repeat(1023)}\n`;

/** A stream that keeps what it takes while it is told to take anything, and fails as it is told. */
function sink() {
  const state: { taken: string[]; stalled: boolean; fails: string | undefined } = {
    taken: [],
    stalled: false,
    fails: undefined,
  };
  let waiting: (() => void) | undefined;
  const open = () =>
    new Writable({
      decodeStrings: false,
      write: (chunk: unknown, _, done) => {
        if (state.fails !== undefined) {
          done(Object.assign(new Error("no"), { code: state.fails }));
          return;
        }
        const take = () => {
          // The end writes nothing, to learn when all before it is through.
          if (chunk !== "") state.taken.push(String(chunk));
          done();
        };
        if (state.stalled) waiting = take;
        else take();
        return undefined;
      },
    });
  const goOn = () => {
    state.stalled = false;
    waiting?.();
  };
  return { state, open, goOn };
}

test("lines come through in their order", async () => {
  const { state, open } = sink();
  const output = boundedOutput(open, lostLine);
  for (const line of ["a\n", "b\n"]) output.write(line);
  await output.end();
  expect([state.taken.join(""), output.lost()]).toEqual(["a\nb\n", 0]);
});

test("a reader that stalls: as much waits as may, the rest is lost, and said when it reads on", async () => {
  const { state, open, goOn } = sink();
  state.stalled = true;
  const output = boundedOutput(open, lostLine);
  for (let line = 0; line < 1_000; line++) output.write(LINE);
  const lost = output.lost();
  expect(lost).toBeGreaterThan(600);
  goOn();
  await pause(20);
  output.write("again\n");
  await output.end();
  expect(state.taken.slice(-2)).toEqual([`lost ${lost}\n`, "again\n"]);
  expect(state.taken).toHaveLength(1_000 - lost + 2);
});

test.each(["EPIPE", "ENOSPC", "EAGAIN", "EIO"])(
  "%s loses lines and throws nothing; later ones come through",
  async (code) => {
    const { state, open } = sink();
    state.fails = code;
    const output = boundedOutput(open, lostLine);
    output.write("a\n");
    await pause(5);
    for (const line of ["b\n", "c\n"]) output.write(line);
    expect([output.lost(), state.taken]).toEqual([3, []]);
    state.fails = undefined;
    await pause(1_050);
    output.write("d\n");
    await output.end();
    expect(state.taken).toEqual(["lost 3\n", "d\n"]);
  },
);

test("what cannot be opened loses lines, too", () => {
  const output = boundedOutput(() => {
    throw new Error("EMFILE");
  }, lostLine);
  output.write("a\n");
  expect(output.lost()).toBe(1);
});

test("the end does not wait for a reader that never comes", async () => {
  const { state, open } = sink();
  state.stalled = true;
  const output = boundedOutput(open, lostLine);
  output.write("a\n");
  const begun = performance.now();
  await output.end();
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test("a log whose writer cannot be loaded loses its lines, counts them, and ends", async () => {
  jest.doMock("pino", () => {
    throw Object.assign(new Error("no"), { code: "EMFILE" });
  });
  const log = openLog("info");
  log.failed("a");
  log.recovered("b");
  await log.written();
  expect(log.lost()).toBe(2);
  jest.dontMock("pino");
});
