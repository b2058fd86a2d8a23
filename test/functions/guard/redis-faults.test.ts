/** A Redis that fails in every way that a connection can: requests go on under local limits, it is said once, and mended it counts again. */
import { once } from "node:events";
import { createServer, Socket, type AddressInfo, type Server } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Counting } from "../../../functions/guard/counting.ts";
import { sharedCounting } from "../../../functions/guard/shared-counting.ts";

const MANY = { policy: "assess", owner: "someone", quota: { points: 100, seconds: 60 } } as const;
/** What a sound one says of a unit taken: so many in all, and milliseconds left. */
const SOUND = ":7\r\n:60000\r\n";

/** What is done with a script that counts: bytes to answer with, or an end of the connection. */
type Act = string | ((socket: Socket) => void);

/** A server that greets as a Redis does and answers each script by `act`. */
class Fake {
  act: Act = `*2\r\n${SOUND}`;
  readonly #server: Server = createServer((socket) => this.#serve(socket));
  readonly #sockets = new Set<Socket>();

  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo;
    return `redis://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, "close");
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => this.#sockets.delete(socket));
    socket.setEncoding("utf8").on("data", (text: string) => {
      for (const [, command = ""] of text.matchAll(/\*\d+\r\n\$\d+\r\n(\w+)\r\n/g)) {
        if (command === "info") socket.write("$9\r\nloading:0\r\n");
        else if (!command.startsWith("eval")) socket.write("+OK\r\n");
        else if (typeof this.act === "string") socket.write(this.act);
        else this.act(socket);
      }
    });
  }
}

const fakes: Fake[] = [];
const open: Counting[] = [];
afterEach(async () => {
  jest.restoreAllMocks();
  for (const one of open.splice(0)) one.close();
  await Promise.all(fakes.splice(0).map((fake) => fake.stop()));
});

/** One that is sound so far. */
async function started(): Promise<{ fake: Fake; url: string }> {
  const fake = new Fake();
  fakes.push(fake);
  return { fake, url: await fake.start() };
}

/** Counting that says what it writes down. */
function counting(at: string) {
  const said: string[] = [];
  const log = {
    answered: () => undefined,
    failed: (text: string) => void said.push(text),
    recovered: (text: string) => void said.push(text),
  };
  const counts = sharedCounting(at, log);
  open.push(counts);
  return { said, take: counts.take };
}

/** Takes a unit, and says how long that took. */
async function timed(take: () => Promise<unknown>): Promise<unknown> {
  const begun = performance.now();
  const count = await take();
  expect(performance.now() - begun).toBeLessThan(1_000);
  return count;
}

/** Waits until something holds, 10 seconds at most. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 200; tries++) await pause(50);
}

const SHARED = { ok: true, remaining: 93, reset: 60 };
const OF_ITS_OWN = { ok: true, remaining: 99, reset: 60 };

/** What it does, how, and what is said of it. */
const WAYS: readonly (readonly [what: string, act: Act, reason: string])[] = [
  ["resets the connection", (socket) => void socket.resetAndDestroy(), "ECONNRESET|EPIPE|closed"],
  ["ends it in the middle of an answer", (socket) => void socket.end("*2\r\n:1"), "closed"],
  ["stops in the middle of an answer", "*2\r\n:1", "timeout"],
  ["says OK", "+OK\r\n", "WRONG"],
  ["says nothing at all", "$-1\r\n", "closed|WRONG"],
  ["gives one number", "*1\r\n:1\r\n", "WRONG|closed"],
  ["gives words", "*2\r\n$1\r\nx\r\n$1\r\ny\r\n", "WRONG"],
  ["gives numbers that no count has", "*2\r\n:-7\r\n:60000\r\n", "WRONG"],
  ["has no room", "-OOM command not allowed when used memory > 'maxmemory'.\r\n", "OOM"],
  ["fails inside", "-ERR something\r\n", "ERR"],
  ["is none", "HTTP/1.1 400 Bad Request\r\n\r\n", "closed|WRONG|timeout"],
];

test("a Redis that fails is done without, said once, and counted with again when it is mended", async () => {
  const outcomes = WAYS.map(async ([what, act, reason]) => {
    const { fake, url } = await started();
    const { said, take } = counting(url);
    const sound = await take(MANY, 1);
    fake.act = act;
    const alone = [await timed(() => take(MANY, 1)), await timed(() => take(MANY, 1))];
    fake.act = `*2\r\n${SOUND}`;
    await until(() => said.length > 1);
    const again = await take(MANY, 1);
    const words = said.map((line) => line.replace(new RegExp(`：(${reason})$`), "：as it should"));
    return [what, { sound, alone, again, words }];
  });
  expect(Object.fromEntries(await Promise.all(outcomes))).toEqual(
    Object.fromEntries(
      WAYS.map(([what]) => [
        what,
        {
          sound: SHARED,
          alone: [OF_ITS_OWN, { ...OF_ITS_OWN, remaining: 98 }],
          again: SHARED,
          words: ["Redis 没有回应，各个实例先各自计数：as it should", "Redis 又有回应了，重新一起计数"],
        },
      ]),
    ),
  );
}, 20_000);

test("a connection for which there is no handle left (EMFILE) is done without", async () => {
  const { url } = await started();
  jest.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket) {
    return this.destroy(Object.assign(new Error("connect EMFILE"), { code: "EMFILE", syscall: "connect" }));
  });
  const { said, take } = counting(url);
  expect(await timed(() => take(MANY, 1))).toEqual(OF_ITS_OWN);
  expect(said).toEqual(["Redis 没有回应，各个实例先各自计数：EMFILE"]);
  jest.restoreAllMocks();
  await until(() => said.length > 1);
  expect(await take(MANY, 1)).toEqual(SHARED);
}, 20_000);

test("a host that there is not (ENOTFOUND) is done without", async () => {
  const { said, take } = counting("redis://nowhere.invalid:6379");
  expect(await timed(() => take(MANY, 1))).toEqual(OF_ITS_OWN);
  await until(() => said.length > 0);
  expect(said).toEqual([expect.stringMatching(/(ENOTFOUND|EAI_AGAIN|timeout)$/)]);
}, 20_000);
