/** People whose answers show what the endpoint says, and two requests that cannot be answered. */
import type { Example } from "../endpoint.ts";

/** Each tells the day of asking, so that it is answered alike on any day. */
export const STORIES: readonly Example[] = [
  {
    name: "karamay-delivery",
    summary: "克拉玛依，送外卖，自己交；三月生了。医疗费能报，津贴再交几个月就能领",
    body: {
      region: "650200",
      asOf: "2027-04-01",
      event: { kind: "delivery", date: "2027-03-10", setting: "inpatient" },
      person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
    },
  },
  {
    name: "taiyuan-termination",
    summary: "太原，在单位上班，怀孕五个月引产，刚好交满九个月",
    body: {
      region: "140100",
      asOf: "2026-05-30",
      event: { kind: "termination", date: "2026-05-06", gestationMonths: 5, setting: "inpatient" },
      person: { contributions: [{ scheme: "employer", from: "2025-09" }], employerAverageWage: 6000 },
    },
  },
  {
    name: "chongqing-individual",
    summary: "重庆，自己交二档；中间断了两个月，补上了",
    body: {
      region: "500000",
      asOf: "2025-10-25",
      event: { kind: "delivery", date: "2025-10-20", caesarean: true },
      person: {
        contributions: [
          { scheme: "individual", from: "2025-01", to: "2025-04", tier: 2 },
          { scheme: "individual", from: "2025-05", to: "2025-06", tier: 2, paidIn: "2025-07" },
          { scheme: "individual", from: "2025-07", tier: 2 },
        ],
      },
    },
  },
  {
    name: "dazhou-planned",
    summary: "达州，还没生，自己交；想知道还要交到哪个月",
    body: {
      region: "511700",
      asOf: "2026-03-10",
      event: { kind: "delivery", date: "2026-08-15" },
      person: { contributions: [{ scheme: "individual", from: "2025-09", maternity: true, base: 4588 }] },
    },
  },
  {
    name: "figure-missing",
    summary: "缺一个数字：津贴能领，金额要等单位的平均工资",
    body: {
      region: "140100",
      asOf: "2026-04-08",
      event: { kind: "delivery", date: "2026-03-11" },
      person: { contributions: [{ scheme: "employer", from: "2022-01" }] },
    },
  },
  {
    name: "figure-given",
    summary: "没有公布的数字自己给：克拉玛依 2026 年的月平均工资",
    body: {
      region: "650200",
      asOf: "2027-12-20",
      event: { kind: "delivery", date: "2027-03-10" },
      person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
      figures: { "average-wage:650000:2026": 8900 },
    },
  },
  {
    name: "facts-to-mend",
    summary: "有三处要改：日期不存在，字段名写错了，月份重叠了",
    body: {
      region: "500000",
      event: { kind: "delivery", date: "2025-02-30" },
      regoin: "511700",
      person: {
        contributions: [
          { scheme: "individual", from: "2025-01", to: "2025-08" },
          { scheme: "individual", from: "2025-08" },
        ],
      },
    },
  },
];
