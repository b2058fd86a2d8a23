/** People, and a child, whose answers show what the endpoint of taking part says, and a request that cannot be answered. */
import type { Example } from "../endpoint.ts";

/** Insured once, and again after two years. */
const COMES_BACK = {
  region: "500000",
  asOf: "2027-11-20",
  topic: "coverage-starts",
  person: { joinsOn: "2027-11-20" },
  residentYears: [{ year: 2025, paidOn: "2024-11-01" }],
};

/** Each tells the day of asking, so that it is answered alike on any day. */
export const PARTICIPANTS: readonly Example[] = [
  {
    name: "newborn",
    summary: "宝宝出生第 90 天参保，有出生医学证明",
    body: {
      region: "500000",
      asOf: "2026-04-01",
      newborn: { bornOn: "2026-01-01", joinsOn: "2026-04-01", certificate: true },
    },
  },
  {
    name: "goes-on",
    summary: "居民医保一直连着，11 月交明年的",
    body: {
      region: "500000",
      asOf: "2025-11-20",
      topic: "coverage-starts",
      person: { joinsOn: "2025-11-20", contributions: [{ scheme: "resident", from: "2025-01", to: "2025-12" }] },
    },
  },
  {
    name: "waits",
    summary: "断了两年再参保：要等，等几个月没有确认",
    body: COMES_BACK,
  },
  {
    name: "length-given",
    summary: "问到了要等几个月，自己给",
    body: { ...COMES_BACK, figures: { "resident-waiting-months:500000": 4 } },
  },
  {
    name: "left-job",
    summary: "1 月离职，5 月参加当年的居民医保",
    body: {
      region: "500000",
      asOf: "2026-05-20",
      topic: "individual-part-only",
      person: {
        employmentChangedOn: "2026-01-31",
        joinsOn: "2026-05-20",
        contributions: [{ scheme: "employer", from: "2020-01", to: "2026-01" }],
      },
    },
  },
  {
    name: "years-told",
    summary: "居民医保一年一年说：几次激励，大病额度降多少",
    body: {
      region: "500000",
      asOf: "2029-06-01",
      residentYears: [2025, 2026, 2027, 2028, 2029].map((year) => ({
        year,
        paidOn: `${year - 1}-11-01`,
        claimed: year === 2026,
      })),
    },
  },
  {
    name: "elsewhere",
    summary: "重庆以外：这里没有收录",
    body: { region: "510100", asOf: "2026-06-01", topic: "waiting", person: { joinsOn: "2026-06-01" } },
  },
  {
    name: "facts-to-mend",
    summary: "有三处要改：日期不存在，没有这个问题，字段名写错了",
    body: { region: "500000", topic: "wait", newborn: { bornOn: "2026-02-30" }, persn: {} },
  },
];
