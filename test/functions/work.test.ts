/** How much a request may do: much is refused, charged and done in turns, so that nobody waits for somebody else's. */
import * as z from "zod";
import { localCounting } from "../../functions/guard/counting.ts";
import { problemOf, warnings } from "./asking.ts";
import { appWith, BATCH, kindOf, linesOf, NDJSON } from "./batching.ts";
import { OPEN } from "./options.ts";

const EVENT = { kind: "delivery", date: "2027-04-28" };
/** Twenty-five years with changes and gaps, as people have them. */
const LIFE = {
  region: "650200",
  asOf: "2026-11-29",
  event: EVENT,
  person: {
    contributions: [
      { scheme: "employer", from: "2001-03", to: "2008-05" },
      { scheme: "unemployment-benefit", from: "2008-06", to: "2009-05" },
      { scheme: "employer", from: "2009-08", to: "2019-12" },
      { scheme: "individual", from: "2020-03", to: "2024-06" },
      { scheme: "individual", from: "2024-07", to: "2024-08", paidIn: "2024-09" },
      { scheme: "individual", from: "2024-10", to: "2026-07" },
    ],
  },
};
const month = (n: number): string => `${1950 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;
/** A century and a half of two months paid and one not. */
const gaps = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ scheme: "individual", from: month(n * 3), to: month(n * 3 + 1) }));
const ENDLESS = {
  ...LIFE,
  person: { contributions: gaps(500) },
  spouse: { contributions: gaps(500) },
};

const QUOTA = { points: 100, seconds: 60 };
const counted = (points = QUOTA.points) =>
  appWith({ guarding: { ...OPEN, counting: localCounting(), publicQuota: { ...QUOTA, points } } });
const asking = (app: ReturnType<typeof appWith>, path: string, body: unknown) =>
  app.request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json, text/event-stream" },
    body: JSON.stringify(body),
  });
const tool = (name: string, args: unknown) => ({
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params: { name, arguments: args },
});

/** What is left of the quota, told by an answer. */
const left = (answer: Response): number => Number(answer.headers.get("RateLimit-Remaining"));

describe("much work", () => {
  test("lets others have their turn in between", async () => {
    let turns = 0;
    let over = false;
    const wait = (): void => {
      turns++;
      if (!over) setImmediate(wait);
    };
    const answer = asking(appWith(), "/api/v1/plans", { facts: LIFE });
    setImmediate(wait);
    expect((await answer).status).toBe(200);
    over = true;
    expect(turns).toBeGreaterThan(10);
  });

  test("costs more than one unit, little work costs one", async () => {
    const app = counted();
    expect(left(await asking(app, "/api/v1/assessments", { region: "650200", event: EVENT }))).toBe(99);
    expect(left(await asking(app, "/api/v1/plans", { facts: LIFE }))).toBeLessThan(95);
  });

  test("is not done by one who cannot pay for it", async () => {
    const answer = await asking(counted(5), "/api/v1/plans", { facts: LIFE });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await problemOf(answer)).type).toMatch(/over-quota$/);
  });

  test("is charged to whoever asks through an assistant, too", async () => {
    const app = counted();
    expect(left(await asking(app, "/mcp", tool("plans", { facts: LIFE })))).toBeLessThan(95);
  });

  test("of the lines of a batch is paid for before the next ones are answered", async () => {
    const app = counted(80);
    const light = JSON.stringify({ region: "500000" });
    const lines = [...Array.from({ length: 64 }, (_, n) => (n < 20 ? JSON.stringify(LIFE) : light)), light].join("\n");
    const answer = await app.request(BATCH, { method: "POST", headers: NDJSON, body: lines });
    const kinds = linesOf(await answer.text()).map(kindOf);
    expect(kinds.slice(0, 64)).toEqual(Array.from({ length: 64 }, () => "ok"));
    expect(kinds.slice(64)).toEqual(["over-quota"]);
  });
});

describe("too much work", () => {
  test.each([
    ["/api/v1/assessments", ENDLESS, "/person/contributions"],
    ["/api/v1/questions", ENDLESS, "/person/contributions"],
  ])("%s says which record is too long, and how to mend it", async (path, body, pointer) => {
    const answer = await asking(appWith(), path, body);
    expect(answer.status).toBe(422);
    const { errors } = await problemOf(answer);
    expect(errors).toEqual([expect.objectContaining({ pointer })]);
  });

  test("in one line of a batch is that line's problem", async () => {
    const body = [ENDLESS, { region: "500000" }].map((line) => JSON.stringify(line)).join("\n");
    const answer = await appWith().request(BATCH, { method: "POST", headers: NDJSON, body });
    expect(linesOf(await answer.text()).map(kindOf)).toEqual(["invalid-facts", "ok"]);
  });

  test("through an assistant is told as well", async () => {
    const answer = await asking(appWith(), "/mcp", tool("assess", ENDLESS));
    expect(await answer.text()).toContain("/person/contributions");
  });

  test("a record of a few thousand lines is read in parts", async () => {
    const text = (lines: number) => `职工医保\n${Array.from({ length: lines }, (_, n) => month(n)).join("\n")}`;
    expect((await asking(appWith(), "/api/v1/records", { text: text(1_100) })).status).toBe(200);
    const answer = await asking(appWith(), "/api/v1/records", { text: text(3_000) });
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors?.map(({ pointer }) => pointer)).toEqual(["/text"]);
  });

  test.each(["\r", "\u2028", "\f", "\r\n"])("a line is one by whatever ends it: %j", async (end) => {
    const text = `职工医保${end}${Array.from({ length: 3_000 }, (_, n) => month(n)).join(end)}`;
    expect((await asking(appWith(), "/api/v1/records", { text })).status).toBe(422);
    const init = { method: "POST", headers: { "Content-Type": "text/plain" }, body: text };
    expect((await appWith().request("/api/v1/records", init)).status).toBe(422);
  });

  test("a long record costs more than a short one", async () => {
    const app = counted();
    const text = `职工医保\n${Array.from({ length: 1_100 }, (_, n) => month(n)).join("\n")}`;
    expect(left(await asking(app, "/api/v1/records", { text: "职工医保\n202501" }))).toBe(99);
    expect(left(await asking(app, "/api/v1/records", { text }))).toBe(95);
  });
});

describe("errors", () => {
  test("are listed up to 20 and counted", async () => {
    const names = Array.from({ length: 1_000 }, (_, n) => [`x${n}`, 1]);
    const answer = await asking(appWith(), "/api/v1/assessments", { region: "500000", ...Object.fromEntries(names) });
    const body = await answer.text();
    expect(body.length).toBeLessThan(5_000);
    const { errors, errorCount } = z
      .object({ errors: z.array(z.unknown()), errorCount: z.int() })
      .parse(JSON.parse(body));
    expect([errors.length, errorCount]).toEqual([20, 1_000]);
  });

  test("figures that nobody can know of are one error", async () => {
    const figures = Object.fromEntries(Array.from({ length: 7_000 }, (_, n) => [n, 1]));
    const answer = await asking(appWith(), "/api/v1/assessments", { region: "500000", figures });
    expect((await problemOf(answer)).errors?.map(({ pointer }) => pointer)).toEqual(["/figures"]);
  });
});

describe("depth", () => {
  /** Lists in one another, so many. */
  const lists = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));
  const receipt = {
    facts: "0".repeat(64),
    answer: "0".repeat(64),
    policyVersion: "1",
    time: "2026-11-23T04:00:00.000Z",
    kid: "x",
    signature: "a".repeat(86),
  };
  const verifying = (levels: number) => ({ facts: { region: lists(levels) }, answer: { receipt } });

  test.each([
    ["/api/v1/assessments", { region: lists(40) }, `/region${"/0".repeat(30)}/0`],
    ["/api/v1/questions", { region: lists(40) }, `/region${"/0".repeat(31)}`],
    ["/api/v1/plans", { facts: { region: lists(40) } }, `/facts/region${"/0".repeat(30)}`],
    ["/api/v1/participation", { region: lists(40) }, `/region${"/0".repeat(31)}`],
    ["/api/v1/records", { text: lists(40) }, `/text${"/0".repeat(31)}`],
    ["/api/v1/receipts/verify", verifying(40), `/facts/region${"/0".repeat(30)}`],
    ["/mcp", tool("assess", { region: lists(40) }), `/params/arguments/region${"/0".repeat(29)}`],
  ])("%s takes no more than 32 levels", async (path, body, pointer) => {
    const answer = await asking(appWith(), path, body);
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  test("of 32 levels is looked at", async () => {
    expect((await asking(appWith(), "/api/v1/receipts/verify", verifying(30))).status).toBe(200);
    expect((await asking(appWith(), "/api/v1/receipts/verify", verifying(31))).status).toBe(422);
  });

  test("in one line of a batch is that line's problem", async () => {
    const body = `{"region":${"[".repeat(9_000)}${"]".repeat(9_000)}}\n{"region":"500000"}`;
    const answer = await appWith().request(BATCH, { method: "POST", headers: NDJSON, body });
    expect(linesOf(await answer.text()).map(kindOf)).toEqual(["invalid-facts", "ok"]);
  });
});

afterAll(() => expect(warnings).toEqual([]));
