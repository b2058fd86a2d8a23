import { withMore } from "../../../miniapp/record/import/box.ts";
import { openAsks, unanswered } from "../../../miniapp/record/import/open-asks.ts";
import { certainMonths, readRecord, type Answer } from "../../../shared/records/index.ts";

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

describe("what was typed stays", () => {
  const copied = (text: string) => ({ text, from: "clipboard" as const });
  const file = (text: string) => ({ text, from: "file" as const });
  test.each([
    ["an empty box takes what comes", " \n", copied("202501 单位"), undefined, "202501 单位"],
    ["a second page goes below the first", "202501 单位", copied("202502 单位"), undefined, "202501 单位\n202502 单位"],
    [
      "the same page twice is once",
      "202501 单位\n202502 单位",
      copied("202502 单位\n"),
      undefined,
      "202501 单位\n202502 单位",
    ],
    ["a file goes below what was typed", "202501 单位", file("202502"), undefined, "202501 单位\n202502"],
    ["a mended file takes its own place", "202501", file("202501 单位"), "202501", "202501 单位"],
    ["but not where its text was changed", "202501 自己交", file("202502"), "202501", "202501 自己交\n202502"],
  ])("%s", (_, typed, more, brought, expected) => expect(withMore(typed, more, brought)).toBe(expected));
});
