import { setTimeout } from "node:timers/promises";
import { localCounting, type Allowance } from "../../../functions/guard/counting.ts";
import { problemOf } from "../asking.ts";
import { KEYS, bearer, guarded } from "./guarded.ts";

const few = (points: number, seconds = 60) => guarded({ publicQuota: { points, seconds } });
const statuses = async (answers: readonly Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

describe("the public quota", () => {
  test("is used up exactly, then a 429 says when to come back, and it is true", async () => {
    const { assess } = few(2, 1);
    expect(await statuses([assess(), assess()])).toEqual([200, 200]);
    const refused = await assess();
    expect(refused.status).toBe(429);
    expect((await problemOf(refused)).type).toBe("urn:problem-type:yujin:over-quota");
    const wait = Number(refused.headers.get("Retry-After"));
    expect(wait).toBe(1);
    expect((await assess()).status).toBe(429);
    await setTimeout(wait * 1000);
    expect((await assess()).status).toBe(200);
  });

  test("many at once get no more than there is", async () => {
    const { assess } = few(10);
    const all = await statuses(Array.from({ length: 50 }, () => assess()));
    expect(all.filter((status) => status === 200)).toHaveLength(10);
    expect(all.filter((status) => status === 429)).toHaveLength(40);
  });

  test("is counted before the work: a bad body costs as much as a good one", async () => {
    const { app, assess } = few(1);
    const bad = await app.request("/api/v1/assessments", { method: "POST", body: "{" }, { address: "192.0.2.1" });
    expect(bad.status).toBe(415);
    expect((await assess()).status).toBe(429);
  });

  test("is each address's own, and reading has its own share", async () => {
    const { assess, get } = few(1);
    expect(await statuses([assess({}, "192.0.2.1"), assess({}, "192.0.2.2")])).toEqual([200, 200]);
    expect((await assess({}, "192.0.2.1")).status).toBe(429);
    expect((await get("/api/v1/documents")).status).toBe(200);
    expect((await get("/api/v1/documents")).status).toBe(429);
    expect((await get("/api/v1/documents", {}, "192.0.2.2")).status).toBe(200);
  });

  test("does not touch a partner's, wherever the partner asks from, with whichever key", async () => {
    const { assess } = few(1);
    const clinic = bearer(KEYS.clinic);
    expect(await statuses([assess(), assess(clinic), assess(clinic, "192.0.2.9"), assess(clinic)])).toEqual([
      200, 200, 200, 200,
    ]);
    expect(await statuses([assess(clinic, "192.0.2.77"), assess()])).toEqual([429, 429]);
    expect(await statuses([assess(bearer(KEYS.hr)), assess(bearer(KEYS.hrNext))])).toEqual([200, 200]);
  });

  test("two keys of one partner share what it has", async () => {
    const { assess } = guarded();
    await assess(bearer(KEYS.hr));
    expect((await assess(bearer(KEYS.hrNext))).headers.get("RateLimit-Remaining")).toBe("998");
  });
});

describe("headers", () => {
  test("say on every answer, good or bad, what is left", async () => {
    const { app, assess } = few(3, 60);
    const { headers } = await assess();
    expect(headers.get("RateLimit-Policy")).toBe('"assess";q=3;w=60');
    expect(headers.get("RateLimit")).toBe('"assess";r=2;t=60');
    expect(headers.get("RateLimit-Limit")).toBe("3");
    expect(headers.get("RateLimit-Remaining")).toBe("2");
    expect(headers.get("RateLimit-Reset")).toBe("60");
    expect(headers.get("Retry-After")).toBeNull();
    const bad = await app.request("/api/v1/assessments", { method: "POST", body: "{" }, { address: "192.0.2.1" });
    expect(bad.headers.get("RateLimit-Remaining")).toBe("1");
    expect((await assess()).headers.get("RateLimit-Remaining")).toBe("0");
    const refused = await assess();
    expect(refused.headers.get("RateLimit")).toMatch(/^"assess";r=0;t=(59|60)$/);
    expect(refused.headers.get("Retry-After")).toBe(refused.headers.get("RateLimit-Reset"));
  });
});

describe("many units at once", () => {
  const counting = localCounting();
  const ten: Allowance = { policy: "assess", owner: "one", quota: { points: 10, seconds: 60 } };

  test("are taken all or not at all", async () => {
    expect(await counting.take(ten, 7)).toMatchObject({ ok: true, remaining: 3 });
    expect(await counting.take(ten, 4)).toMatchObject({ ok: false, remaining: 3 });
    expect(await counting.take(ten, 4)).toMatchObject({ ok: false, remaining: 3 });
    expect(await counting.take(ten, 3)).toMatchObject({ ok: true, remaining: 0 });
    expect(await counting.take(ten, 0)).toMatchObject({ ok: true, remaining: 0 });
    expect(await counting.take(ten, 1)).toMatchObject({ ok: false, remaining: 0 });
    expect(await counting.take({ ...ten, owner: "two" }, 11)).toMatchObject({ ok: false, remaining: 10 });
  });
});
