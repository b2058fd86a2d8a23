import { certainMonths, contributionsOf, readRecord, type Answer } from "../../shared/records/index.ts";

const today = "2026-11-28";
const stretches = (text: string, answers: readonly Answer[] = []) =>
  contributionsOf(readRecord(text, { today }), answers);

describe("what is certain becomes stretches", () => {
  test("months alike make one, and a gap makes two", () => {
    expect(stretches("202501-202503 单位 职工医保\n202505 单位 职工医保")).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-03" },
      { scheme: "employer", from: "2025-05", to: "2025-05" },
    ]);
  });

  test("no insurance is named: nothing counts before it is answered", () => {
    const text = "202501-202503 单位交";
    expect(stretches(text)).toEqual([]);
    expect(stretches(text, [{ ask: "insurance-1", value: "employee-medical" }])).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-03" },
    ]);
    expect(stretches(text, [{ ask: "insurance-1", value: "pension" }])).toEqual([]);
    expect(stretches(text, [{ ask: "insurance-1", value: "resident-medical" }])).toEqual([
      { scheme: "resident", from: "2025-01", to: "2025-03" },
    ]);
  });

  test("who paid is answered for all months, and otherwise for some", () => {
    const text = "职工医保\n202501\n202502\n202503";
    expect(stretches(text)).toEqual([]);
    const all = { ask: "scheme-1", value: "employer" };
    expect(stretches(text, [all])).toEqual([{ scheme: "employer", from: "2025-01", to: "2025-03" }]);
    expect(stretches(text, [all, { ask: "scheme-1", value: "unknown", months: ["2025-02"] }])).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-01" },
      { scheme: "employer", from: "2025-03", to: "2025-03" },
    ]);
  });

  test("medical insurance of which it is not said whose: 居民 is an answer", () => {
    expect(stretches("医疗保险\n202501", [{ ask: "scheme-1", value: "resident" }])).toEqual([
      { scheme: "resident", from: "2025-01", to: "2025-01" },
    ]);
  });

  test("a state in doubt: paid, not paid, or paid later", () => {
    const text = "年月,险种,单位名称,缴费状态\n202501,职工医保,甲公司,打印";
    const answered = (value: string) => stretches(text, [{ ask: "state-1", value }]);
    expect(stretches(text)).toEqual([]);
    expect(answered("paid")).toEqual([{ scheme: "employer", from: "2025-01", to: "2025-01" }]);
    for (const value of ["unpaid", "unknown", "late"]) expect(answered(value)).toEqual([]);
    expect(answered("2025-04")).toEqual([{ scheme: "employer", from: "2025-01", to: "2025-01", paidIn: "2025-04" }]);
  });

  test("a doubt never hides that it was paid late, or not at all", () => {
    const late = "年月,险种,单位名称,缴费类型,缴费状态\n202501,职工医保,甲公司,补缴,打印";
    const paid = { ask: "state-1", value: "paid" };
    expect(stretches(late, [paid])).toEqual([]);
    expect(stretches(late, [paid, { ask: "paid-in-1", value: "2025-06" }])[0]?.paidIn).toBe("2025-06");
    const failed = "缴费时间,缴费项目,单位名称,金额,缴费状态\n2025-03-12,职工医保,甲公司,450,失败";
    expect(stretches(failed, [{ ask: "month-1", value: "same" }])).toEqual([]);
  });

  test("paid late: only once it is told when", () => {
    const text = "年月,险种,单位名称,缴费类型\n202501,职工医保,甲公司,补缴";
    expect(stretches(text)).toEqual([]);
    expect(stretches(text, [{ ask: "paid-in-1", value: "2025-06" }])).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-01", paidIn: "2025-06" },
    ]);
    expect(stretches("缴费月份,险种,单位名称,实收时间\n202504,职工医保,甲公司,2025-07-15")).toEqual([
      { scheme: "employer", from: "2025-04", to: "2025-04", paidIn: "2025-07" },
    ]);
  });

  test("only the day of payment is told: which month it was for is answered", () => {
    const text = "入库日期,险种,单位名称,金额\n2025-03-10,职工医保,甲公司,450";
    expect(stretches(text)).toEqual([]);
    expect(stretches(text, [{ ask: "month-1", value: "same" }])[0]?.from).toBe("2025-03");
    expect(stretches(text, [{ ask: "month-1", value: "2025-02" }])[0]?.from).toBe("2025-02");
    expect(stretches(text, [{ ask: "month-1", value: "unpaid" }])).toEqual([]);
  });

  test("a place that is not known is answered; 就在参保地 leaves it out", () => {
    const text = "年月,险种,参保身份,参保地\n202501,职工医保,灵活就业,四川省";
    expect(stretches(text)).toEqual([]);
    expect(stretches(text, [{ ask: "region-1", value: "511700" }])).toEqual([
      { scheme: "individual", region: "511700", from: "2025-01", to: "2025-01" },
    ]);
    expect(stretches(text, [{ ask: "region-1", value: "here" }])).toEqual([
      { scheme: "individual", from: "2025-01", to: "2025-01" },
    ]);
  });

  test("至今 is left open", () => {
    expect(stretches("2026年9月至今 单位交职工医保")).toEqual([{ scheme: "employer", from: "2026-09" }]);
  });

  test("maternity insurance beside it, bases and tiers", () => {
    expect(
      stretches(
        "年月,险种,单位名称,缴费基数\n202501,职工医保(含生育),甲公司,4500\n202502,职工医保,甲公司,4500\n202502,生育保险,甲公司,4500\n202503,职工医保,甲公司,5000",
      ),
    ).toEqual([
      { scheme: "employer", from: "2025-01", to: "2025-02", maternity: true, base: 4500 },
      { scheme: "employer", from: "2025-03", to: "2025-03", base: 5000 },
    ]);
    expect(stretches("年月,险种,参保身份,缴费档次\n202501,职工医保,灵活就业,二档")).toEqual([
      { scheme: "individual", from: "2025-01", to: "2025-01", tier: 2 },
    ]);
  });

  test("maternity insurance that was not paid is said in words; a zero beside a joint payment says nothing", () => {
    const paid = { scheme: "employer", from: "2025-01", to: "2025-01" };
    const text = (state: string) =>
      `年月,险种,单位名称,缴费状态\n202501,职工医保,甲公司,已缴\n202501,生育保险,甲公司,${state}`;
    expect(stretches(text("未缴"))).toEqual([{ ...paid, maternity: false }]);
    expect(stretches(text("已退费"))).toEqual([{ ...paid, maternity: false }]);
    expect(stretches(text("打印"))).toEqual([paid]);
    const wide = (sum: string) => `年月,单位名称,医疗保险,生育保险\n202501,甲公司,450.00,${sum}`;
    expect(stretches(wide("未缴"))).toEqual([{ ...paid, maternity: false }]);
    for (const sum of ["0.00", ""]) expect(stretches(wide(sum))).toEqual([paid]);
    expect(stretches(`${wide("0.00")}\n\n${text("已缴")}`)).toEqual([{ ...paid, maternity: true }]);
  });

  test("a line that is only maternity insurance's zero is told as one that says nothing", () => {
    const { months, ignored } = readRecord("年月,险种,单位名称,金额\n202501,生育保险,甲公司,0.00", { today });
    expect(months).toEqual([]);
    expect(ignored).toContainEqual(
      expect.objectContaining({ line: 2, why: expect.stringContaining("和医保一起交") as string }),
    );
  });

  test("a year answers for all months that name none, over the new year too; one of them is told by itself", () => {
    const text = "灵活就业医保\n11月 已缴\n12月 已缴\n1月 已缴";
    const [ask] = readRecord(text, { today }).asks;
    expect(ask?.text).toBe("这些月份没写年，是哪一年的？");
    expect(ask?.options.map(({ value, label }) => `${value} ${label}`)).toEqual([
      "same 2025年11月到2026年1月",
      "2025 2024年11月到2025年1月",
      "2024 2023年11月到2024年1月",
      "2023 2022年11月到2023年1月",
      "unpaid 都不是",
    ]);
    const answered = (value: string, months?: string[]) => ({ ask: "month-1", value, ...(months && { months }) });
    const span = (from: string, to: string) => [{ scheme: "individual", from, to }];
    expect(stretches(text)).toEqual([]);
    expect(stretches(text, [answered("same")])).toEqual(span("2025-11", "2026-01"));
    expect(stretches(text, [answered("2025")])).toEqual(span("2024-11", "2025-01"));
    for (const value of ["unpaid", "unknown"]) expect(stretches(text, [answered(value)])).toEqual([]);
    expect(stretches(text, [answered("2025"), answered("2024-10", ["2025-11"])])).toEqual([
      { scheme: "individual", from: "2024-10", to: "2024-10" },
      { scheme: "individual", from: "2024-12", to: "2025-01" },
    ]);
  });

  test("the month in which it was paid moves with the year of what was paid", () => {
    const text = "3月的灵活就业医保4月才到账";
    expect(stretches(text, [{ ask: "month-1", value: "2025" }])).toEqual([
      { scheme: "individual", from: "2025-03", to: "2025-03", paidIn: "2025-04" },
    ]);
  });

  test("pension months never count", () => {
    expect(certainMonths(readRecord("养老保险\n202501 单位", { today }), [])).toEqual([]);
  });
});
