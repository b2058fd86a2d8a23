/** The first printed page: every day, every paper and every document, each once. */
import { sheetDays, sheetDocuments, sheetPapers } from "../../miniapp/take/first-sheet.ts";
import { assess, type Facts } from "../../shared/policy/index.ts";

const voice = { she: "你", spouse: "你丈夫" };
/** 太原职工，三月参保，十一月生：医疗费和津贴都有。 */
const clerk: Facts = {
  region: "140100",
  asOf: "2025-12-01",
  event: { kind: "delivery", date: "2025-11-08", setting: "inpatient" },
  person: { sex: "female", contributions: [{ scheme: "employer", from: "2025-02" }], employed: true },
};
const answered = assess(clerk);

test("the days stand in their order, with what is to be done and until when", () => {
  const days = sheetDays(answered, clerk, voice);
  expect(days.map(({ day }) => day)).toEqual(["2025 年 11 月 8 日", "2025 年 12 月 1 日", "2026 年 11 月 8 日"]);
  expect(days.map(({ what }) => what)).toEqual(["生孩子这天", "今天", "申请生育医疗费、生育津贴的最后一天"]);
  expect(days[1]?.todos).toContainEqual({
    title: "现在就可以申请生育医疗费、生育津贴",
    when: "最晚 2026 年 11 月 8 日，还有 342 天",
  });
  expect(days[2]?.todos).toEqual([]);
});

test("a way of handing in that serves two benefits stands there once, with both their names", () => {
  const benefits = answered.benefits.map((line) => ({
    ...line,
    materials: [
      {
        case: "正常生产",
        channel: "online" as const,
        where: "网上",
        filedBy: "person" as const,
        items: ["出生证"],
        cites: [line.benefit],
      },
    ],
  }));
  expect(sheetPapers({ ...answered, benefits }, voice)).toEqual([
    { title: "生育医疗费、生育津贴：网上办：正常生产", where: "网上，你本人办", items: ["出生证"] },
  ]);
});

test("papers of what cannot be had are not listed", () => {
  const lines = answered.benefits.filter(({ materials }) => materials.length > 0);
  expect(lines.length).toBeGreaterThan(0);
  const none = answered.benefits.map((line) => ({ ...line, verdict: "ineligible" as const }));
  expect(sheetPapers(answered, voice).length).toBeGreaterThan(0);
  expect(sheetPapers({ ...answered, benefits: none }, voice)).toEqual([]);
});

test("each document is named once, by number and title", () => {
  expect(sheetDocuments(answered)).toEqual([
    "并医险中心字〔2024〕51号《太原市职工生育保险经办业务操作细则》",
    "国务院令第 619 号《女职工劳动保护特别规定》",
  ]);
});
