import {
  certainMonths,
  contributionsOf,
  followedUp,
  openAsks,
  readRecord,
  unanswered,
  type Answer,
} from "../../shared/records/index.ts";

const read = (text: string) => readRecord(text, { today: "2026-02-10" });
const to = (ask: string, value: string, ...months: string[]): Answer => ({
  ask,
  value,
  ...(months.length > 0 && { months }),
});
/** What still waits for an answer: `scheme-1 2025-01 2025-02`. */
const waiting = (text: string, ...answers: Answer[]) => {
  const reading = read(text);
  return openAsks(reading, answers).flatMap((ask) => {
    const months = unanswered(ask, answers);
    return months.length > 0 ? [[ask.id, ...months].join(" ")] : [];
  });
};

describe("what is still asked", () => {
  const TWO = "职工医保\n202501\n202502";
  test("a question waits until it is answered for all its months", () => {
    const both = ["scheme-1 2025-01 2025-02"];
    expect(waiting(TWO)).toEqual(both);
    expect(waiting(TWO, to("scheme-1", ""))).toEqual(both);
    expect(waiting(TWO, to("scheme-1", "employer", "2025-01"))).toEqual(["scheme-1 2025-02"]);
    expect(waiting(TWO, to("scheme-1", "employer", "2025-01"), to("scheme-1", "employer", "2025-02"))).toEqual([]);
    expect(waiting(TWO, to("scheme-1", "employer"))).toEqual([]);
  });

  test("an answer for one month that is taken back waits, though all are answered", () => {
    const answers = [to("scheme-1", "employer"), to("scheme-1", "", "2025-01")];
    expect(waiting(TWO, ...answers)).toEqual(["scheme-1 2025-01"]);
    expect(certainMonths(read(TWO), answers).map(({ month }) => month)).toEqual(["2025-02"]);
  });

  const OPEN = "年月,缴费状态\n202501,\n202502,已缴费";
  test("of months that will not count, nothing more is asked", () => {
    const all = ["insurance-1 2025-01 2025-02", "state-1 2025-01", "scheme-1 2025-01 2025-02"];
    expect(waiting(OPEN)).toEqual(all);
    const medical = to("insurance-1", "employee-medical");
    expect(waiting(OPEN, medical)).toEqual(all.slice(1));
    expect(waiting(OPEN, to("insurance-1", "pension"))).toEqual([]);
    expect(waiting(OPEN, to("insurance-1", "unknown"))).toEqual([]);
    expect(waiting(OPEN, to("insurance-1", "maternity"))).toEqual(["state-1 2025-01"]);
    expect(waiting(OPEN, medical, to("state-1", "unpaid"))).toEqual(["scheme-1 2025-02"]);
    expect(waiting(OPEN, to("insurance-1", "pension", "2025-01"))).toEqual(["insurance-1 2025-02", "scheme-1 2025-02"]);
  });

  test("another line of the same month is asked all the same", () => {
    const text = "职工医保\n202501 单位 打印中\n\n居民医保\n202501 打印中";
    const first = read(text).asks[0];
    if (!first) throw new Error("nothing is asked");
    expect(waiting(text).length).toBeGreaterThan(0);
    expect(waiting(text, to(first.id, "unpaid"))).toEqual(waiting(text).filter((words) => !words.startsWith(first.id)));
  });

  test("where nothing waits, every month counts that no answer took out", () => {
    for (const insurance of ["employee-medical", "pension", "unknown"])
      for (const state of ["paid", "unpaid", "unknown", "2025-06"])
        for (const scheme of ["employer", "individual", "unknown"]) {
          const answers = [to("insurance-1", insurance), to("state-1", state), to("scheme-1", scheme)];
          expect(waiting(OPEN, ...answers)).toEqual([]);
          const medical = insurance === "employee-medical" && scheme !== "unknown";
          const first = medical && (state === "paid" || state === "2025-06");
          expect(certainMonths(read(OPEN), answers).map(({ month }) => month)).toEqual([
            ...(first ? ["2025-01"] : []),
            ...(medical ? ["2025-02"] : []),
          ]);
        }
  });
});

describe("paid afterwards, and not said in which month", () => {
  const ONE = "年月,险种,单位名称,缴费状态\n202501,职工医保,甲公司,打印\n202502,职工医保,甲公司,打印";
  const late = to("state-1", "late", "2025-01");

  test("is asked of those months, and counts once it is said", () => {
    const reading = read(ONE);
    const [asked] = followedUp(reading, [late]).asks.slice(reading.asks.length);
    expect(asked).toMatchObject({ id: "paid-in-1", what: "paid-in", months: ["2025-01"], lines: [2] });
    expect(contributionsOf(reading, [late])).toEqual([]);
    expect(contributionsOf(reading, [late, to("paid-in-1", "2025-06")])).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-01", paidIn: "2025-06" },
    ]);
  });

  test("is asked once, also of a reading that asks it already", () => {
    const reading = followedUp(read(ONE), [late]);
    expect(followedUp(reading, [late])).toBe(reading);
    expect(followedUp(read(ONE), [to("state-1", "2025-06")]).asks).toHaveLength(1);
    const told = read("年月,险种,单位名称,缴费类型,缴费状态\n202501,职工医保,甲公司,补缴,打印");
    expect(followedUp(told, [to("state-1", "late")])).toBe(told);
    expect(contributionsOf(told, [to("state-1", "late"), to("paid-in-1", "2025-06")])[0]?.paidIn).toBe("2025-06");
  });
});
