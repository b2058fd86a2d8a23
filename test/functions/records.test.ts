import { createApp } from "../../functions/app.ts";
import { givingWay } from "../../functions/work.ts";
import { factsInputSchema } from "../../shared/policy/index.ts";
import { app, problemOf, TODAY } from "./asking.ts";
import { optionsOn } from "./options.ts";

const post = (body: string | Uint8Array<ArrayBuffer>, type = "application/json", to = app) =>
  to.request("/api/v1/records", { method: "POST", headers: { "Content-Type": type }, body });
const read = async (body: unknown) => (await post(JSON.stringify(body))).json() as Promise<Record<string, unknown>>;

const TEXT =
  "费款所属期,险种,单位名称,缴费状态\n202501,职工医保,甲公司,已缴费\n202502,职工医保,甲公司,未缴费\n202503,职工医保,甲公司,";

describe("POST /api/v1/records", () => {
  test("months, questions, and stretches of what is certain", async () => {
    const reading = await read({ text: TEXT });
    expect(reading["contributions"]).toEqual([{ scheme: "employer", from: "2025-01", to: "2025-01" }]);
    expect(reading["asks"]).toEqual([expect.objectContaining({ id: "state-1", what: "state", months: ["2025-03"] })]);
    expect(reading["ignored"]).toEqual([expect.objectContaining({ line: 1, why: "表头" })]);
  });

  test("with the answers, what was asked counts; the stretches are facts as they are", async () => {
    const { contributions } = await read({ text: TEXT, answers: [{ ask: "state-1", value: "paid" }] });
    expect(contributions).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-01" },
      { scheme: "employer", from: "2025-03", to: "2025-03" },
    ]);
    expect(factsInputSchema.safeParse({ region: "500000", person: { contributions } }).success).toBe(true);
  });

  test("paid afterwards: in which month is asked, and answered beside it", async () => {
    const late = { ask: "state-1", value: "late" };
    const first = await read({ text: TEXT, answers: [late] });
    expect(first["asks"]).toContainEqual(
      expect.objectContaining({ id: "paid-in-1", what: "paid-in", months: ["2025-03"] }),
    );
    const { contributions } = await read({ text: TEXT, answers: [late, { ask: "paid-in-1", value: "2025-06" }] });
    expect(contributions).toContainEqual({ scheme: "employer", from: "2025-03", to: "2025-03", paidIn: "2025-06" });
    const alone = await post(JSON.stringify({ text: TEXT, answers: [{ ask: "paid-in-1", value: "2025-06" }] }));
    expect(alone.status).toBe(422);
  });

  const DAYS_ALONE = "职工医保 单位缴纳\n9月扣款 200元\n10月扣款 200元";

  test.each([
    ["same", 200, "2025-09"],
    ["2025", 200, "2025-09"],
    ["2024", 200, "2024-09"],
    ["2019", 200, "2019-09"],
    ["2026", 422, undefined],
    ["2025-09", 422, undefined],
  ])("of which year they are, answered with %s: %i", async (value, status, from) => {
    const in2025 = createApp(optionsOn("2025-12-01", () => undefined));
    const sent = { text: DAYS_ALONE, answers: [{ ask: "month-1", value }] };
    const answer = await post(JSON.stringify(sent), undefined, in2025);
    expect(answer.status).toBe(status);
    const { contributions = [] } = (await answer.json()) as { contributions?: { from: string }[] };
    expect(contributions[0]?.from).toBe(from);
  });

  test.each(["text/plain", "text/plain; charset=utf-8", "application/octet-stream"])(
    "takes the text itself as %s",
    async (type) => {
      const answer = await post(TEXT, type);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual(await read({ text: TEXT }));
    },
  );

  test("takes a file in UTF-16", async () => {
    const bytes = Uint8Array.from(Buffer.from(`\uFEFF${TEXT}`, "utf16le"));
    expect(await (await post(bytes, "application/octet-stream")).json()).toEqual(await read({ text: TEXT }));
  });

  test("至今 is today in Shanghai", async () => {
    const { months } = await read({ text: "2026年2月至今 单位交职工医保" });
    expect(months).toEqual([
      expect.objectContaining({ month: "2026-02" }),
      expect.objectContaining({ month: TODAY.slice(0, 7), open: true }),
    ]);
  });

  test("64 KB, as JSON and as text", async () => {
    const large = "2".repeat(65 * 1024);
    for (const type of ["application/json", "text/plain"]) {
      const answer = await post(large, type);
      expect(answer.status).toBe(413);
      await problemOf(answer);
    }
    expect((await post("2".repeat(63 * 1024), "text/plain")).status).toBe(200);
  });

  test("64 KB of usual lines are read at once; more lines than that are to be sent in parts", async () => {
    const line = "202501,职工医保,甲公司,已缴费\n";
    const usual = line.repeat(Math.floor((63 * 1024) / Buffer.byteLength(line)));
    expect((await post(usual, "text/plain")).status).toBe(200);
    const answer = await post("1\n".repeat(2_001), "text/plain");
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors?.[0]?.zh).toContain("2000 行");
  });

  test("others have their turn while a long record is read", async () => {
    let others = 0;
    const other = setInterval(() => others++, 0);
    function* held(): Generator<undefined, number, undefined> {
      for (let turn = 0; turn < 3; turn++) {
        const start = performance.now();
        while (performance.now() - start < 12);
        yield;
      }
      return others;
    }
    expect(await givingWay(held())).toBeGreaterThan(1);
    clearInterval(other);
  });

  test("other types, and bodies of another shape, are refused with what to mend", async () => {
    const other = await post(TEXT, "text/csv");
    expect(other.status).toBe(415);
    expect((await problemOf(other)).errors?.[0]?.zh).toContain("text/plain");
    const answer = await post(JSON.stringify({ answers: [] }));
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors?.[0]?.pointer).toBe("/text");
  });

  test.each<[object, string, string]>([
    [{ answers: [{ ask: "scheme-1", value: "employer" }] }, "/answers/0/ask", "state-1"],
    [{ answers: [{ ask: "state-1", value: "maybe" }] }, "/answers/0/value", "paid、unpaid、late、补交的那个月"],
    [{ answers: [{ ask: "state-1", value: "2025-13" }] }, "/answers/0/value", "unknown"],
    [{ answers: [{ ask: "state-1", value: "paid", months: ["2025-03", "2025-04"] }] }, "/answers/0/months/1", "去掉"],
    [{ answer: [] }, "/answer", "没有这个字段"],
  ])("an answer that cannot be heard is told with its place and what to write: %j", async (more, pointer, named) => {
    const answer = await post(JSON.stringify({ text: TEXT, ...more }));
    expect(answer.status).toBe(422);
    const [error] = (await problemOf(answer)).errors ?? [];
    expect([error?.pointer, error?.zh]).toEqual([pointer, expect.stringContaining(named)]);
  });

  test.each(["paid", "unpaid", "late", "2025-06", "unknown"])("an answer that can be heard is: %s", async (value) => {
    expect((await post(JSON.stringify({ text: TEXT, answers: [{ ask: "state-1", value }] }))).status).toBe(200);
  });

  test("nothing of the text is logged, also when we fail", async () => {
    const lines: string[] = [];
    const planted = "种下的公司名4417";
    const options = optionsOn(TODAY, (line) => void lines.push(line), {
      now: () => {
        throw new Error("no clock");
      },
    });
    const broken = createApp(options);
    for (const [body, type] of [
      [JSON.stringify({ text: `202501 ${planted}` }), "application/json"],
      [`202501 ${planted}`, "text/plain"],
    ] as const) {
      const answer = await post(body, type, broken);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toContain(planted);
    }
    expect(lines.join("\n")).not.toContain(planted);
    expect(lines).not.toEqual([]);
  });
});
