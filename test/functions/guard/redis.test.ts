import { setImmediate, setTimeout } from "node:timers/promises";
import { sharedCounting } from "../../../functions/guard/shared-counting.ts";
import { buildBundle, type Bundle, type Running } from "./bundle.ts";
import { redisServer, type RedisServer } from "./redis-server.ts";

const SECOND = 1_000;

let bundle: Bundle;
let redis: RedisServer;
let servers: readonly Running[] = [];

beforeAll(async () => {
  bundle = buildBundle();
  redis = await redisServer();
}, 60 * SECOND);

beforeEach(() => redis.start(), 20 * SECOND);

afterEach(async () => {
  await redis.signal("SIGCONT");
  await redis.signal("SIGKILL");
  await Promise.all(servers.map((server) => server.end()));
  servers = [];
}, 30 * SECOND);

afterAll(async () => {
  await redis.remove();
  bundle.remove();
});

/** Two servers under one quota for everybody. */
async function two(quota: string): Promise<readonly [Running, Running]> {
  const environment = { REDIS_URL: redis.url, YUJIN_ADDRESS_SECRET: "s".repeat(32), YUJIN_PUBLIC_QUOTA: quota };
  const pair = await Promise.all([bundle.start(environment), bundle.start(environment)] as const);
  servers = pair;
  return pair;
}

/** One assessment: its status, and how long it took. */
async function ask({ url }: Running): Promise<{ status: number; ms: number }> {
  const begun = performance.now();
  const answer = await fetch(`${url}/api/v1/assessments`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"region":"500000"}',
  });
  await answer.arrayBuffer();
  return { status: answer.status, ms: performance.now() - begun };
}

/** So many assessments of each server, some at once. */
async function load(asked: readonly Running[], each: number): Promise<readonly { status: number; ms: number }[]> {
  const one = async (server: Running): Promise<{ status: number; ms: number }[]> => {
    const answers = [];
    for (let i = 0; i < each / 5; i++) answers.push(await ask(server));
    return answers;
  };
  return (await Promise.all(asked.flatMap((server) => Array.from({ length: 5 }, () => one(server))))).flat();
}

const accepted = (answers: readonly { status: number }[]): number =>
  answers.filter(({ status }) => status === 200).length;

/** The lines of the log about Redis, by level. */
const told = (server: Running, level: "error" | "info"): readonly string[] =>
  server
    .said()
    .split("\n")
    .filter((line) => line.includes("Redis") && line.includes(`"level":"${level}"`));

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await setTimeout(50);
}

test("two servers share one quota to the last unit", async () => {
  const pair = await two("50/600");
  const answers = await load(pair, 40);
  expect(answers).toHaveLength(80);
  expect(accepted(answers)).toBe(50);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
  for (const server of pair) expect(told(server, "error")).toEqual([]);
}, 30_000);

test("many units at once are taken all or not at all, and the window ends when it was said to", async () => {
  const log = { answered: () => undefined, failed: console.error, recovered: console.error };
  const [one, other] = [sharedCounting(redis.url, log), sharedCounting(redis.url, log)];
  const ten = { policy: "assess", owner: "someone", quota: { points: 10, seconds: 2 } } as const;
  expect(await one.take(ten, 7)).toEqual({ ok: true, remaining: 3, reset: 2 });
  expect(await other.take(ten, 4)).toMatchObject({ ok: false, remaining: 3 });
  expect(await other.take(ten, 3)).toMatchObject({ ok: true, remaining: 0 });
  expect(await one.take(ten, 0)).toMatchObject({ ok: true, remaining: 0 });
  const { ok, reset } = await one.take(ten, 1);
  expect(ok).toBe(false);
  await setTimeout(reset * SECOND);
  expect(await other.take(ten, 10)).toEqual({ ok: true, remaining: 0, reset: 2 });
  one.close();
  other.close();
}, 20_000);

test("while Redis hangs, the first to ask waits a moment, and the next ones not at all", async () => {
  const failures: string[] = [];
  const log = {
    answered: () => undefined,
    failed: (text: string) => void failures.push(text),
    recovered: console.error,
  };
  const counting = sharedCounting(redis.url, log);
  const many = { policy: "assess", owner: "someone", quota: { points: 100, seconds: 60 } } as const;
  expect(await counting.take(many, 1)).toMatchObject({ ok: true, remaining: 99 });
  await redis.signal("SIGSTOP");
  expect(failures).toEqual([]);
  // Counted here from now on, where nothing has been taken yet.
  expect(await counting.take(many, 1)).toMatchObject({ ok: true, remaining: 99 });
  expect(failures).toEqual(["Redis 没有回应，各个实例先各自计数：timeout"]);
  const waiting = setImmediate("waited");
  expect(await Promise.race([counting.take(many, 1), waiting])).toMatchObject({ ok: true, remaining: 98 });
  counting.close();
}, 20_000);

test("Redis holds neither addresses nor anything else in clear", async () => {
  const [server] = await two("50/600");
  await ask(server);
  const keys = await redis.ask("KEYS *");
  expect(keys).toMatch(/yujin:50\/600:assess:public:[\w-]{43}\r\n/);
  expect(keys).not.toContain("127.0.0.1");
}, 20_000);

describe.each([
  ["is killed", "SIGKILL", () => redis.start()],
  ["hangs", "SIGSTOP", () => redis.signal("SIGCONT")],
] as const)("when Redis %s in mid-load", (_, signal, mend) => {
  test("requests go on under local limits, it is said once, and the quota is shared again afterwards", async () => {
    const pair = await two("200/600");
    expect(accepted(await load(pair, 20))).toBe(40);

    const during = load(pair, 100);
    await setTimeout(30);
    await redis.signal(signal);
    const answers = await during;
    expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(SECOND);

    // Alone, each server counts to the whole quota and no further.
    for (const server of pair) {
      const rest = await load([server], 250);
      expect(new Set(rest.map(({ status }) => status))).toEqual(new Set([200, 429]));
      expect(Math.max(...rest.map(({ ms }) => ms))).toBeLessThan(SECOND);
    }
    for (const server of pair) {
      expect(told(server, "error")).toHaveLength(1);
      expect(told(server, "info")).toEqual([]);
    }

    await mend();
    await until(() => pair.every((server) => told(server, "info").length === 1));
    await redis.ask("FLUSHALL");
    expect(accepted(await load(pair, 150))).toBe(200);
    for (const server of pair) {
      expect(told(server, "error")).toHaveLength(1);
      expect(told(server, "info")).toHaveLength(1);
    }
  }, 60_000);
});

test("without Redis from the start, a server answers at once and says so once", async () => {
  await redis.signal("SIGKILL");
  const [server] = await two("50/600");
  const answers = await load([server], 60);
  expect(accepted(answers)).toBe(50);
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(SECOND);
  await until(() => told(server, "error").length > 0);
  expect(told(server, "error")).toEqual([expect.stringContaining("ECONNREFUSED")]);
}, 30_000);

test("a Redis that may only read does not pass for a sound one", async () => {
  await redis.ask("REPLICAOF 127.0.0.1 1");
  const [server] = await two("50/600");
  expect(accepted(await load([server], 60))).toBe(50);
  await setTimeout(2.5 * SECOND);
  expect(told(server, "error")).toEqual([expect.stringContaining("READONLY")]);
  expect(told(server, "info")).toEqual([]);
}, 30_000);

test("on SIGTERM a server with a Redis that hangs still ends well", async () => {
  const [server] = await two("50/600");
  await ask(server);
  await redis.signal("SIGSTOP");
  expect(await server.end()).toBe(0);
}, 20_000);

test("a server that was held up itself does not take that for the silence of Redis", async () => {
  const pair = await two("200/600");
  const [slow] = pair;
  const answers = load(pair, 150);
  for (let i = 0; i < 5; i++) {
    await setTimeout(20);
    slow.child.kill("SIGSTOP");
    await setTimeout(400);
    slow.child.kill("SIGCONT");
  }
  expect(accepted(await answers)).toBe(200);
  for (const server of pair) expect(told(server, "error")).toEqual([]);
}, 20_000);
