/** The months of one line, and the sentences that tell them. */
import * as fc from "fast-check";
import {
  assess,
  factsSchema,
  timeline,
  type Benefit,
  type Condition,
  type Route,
  type Timeline,
  type TimelineMonth,
} from "../../shared/policy/index.ts";
import { addMonths, month, monthText } from "../../shared/policy/base/calendar.ts";
import { line, type Told } from "./asking.ts";
import { employer, individual, resident, told as birth } from "./documents/chongqing.ts";
import * as km from "./documents/karamay.ts";
import * as sc from "./documents/sichuan.ts";
import * as ty from "./documents/taiyuan.ts";
import { facts } from "./people.ts";

const strip = (told: Told, benefit: Benefit, via: Route = "self"): Timeline =>
  timeline(factsSchema.parse(told), line(told, benefit, via));

/** Stretches of months alike in what `show` says, as `2025-01~2025-06 paid`. */
function stretches({ months }: Timeline, show: (one: TimelineMonth) => unknown): string[] {
  const found: { from: string; to: string; what: string }[] = [];
  for (const one of months) {
    const what = String(show(one));
    const open = found.at(-1);
    if (open?.what === what) open.to = one.month;
    else found.push({ from: one.month, to: one.month, what });
  }
  return found.map(({ from, to, what }) => `${from}~${to} ${what}`);
}

const states = (shown: Timeline) => stretches(shown, (one) => one.state);
const counts = (shown: Timeline) => stretches(shown, (one) => one.counts);
const benefits = (shown: Timeline) => stretches(shown, (one) => one.benefit);

describe("what a month is", () => {
  test("paid, missed, back-paid, and planned from the day of asking on", () => {
    const record = [
      individual("2025-01", "2025-04"),
      individual("2025-06", "2025-07", { paidIn: "2025-08" }),
      individual("2025-08"),
    ];
    const shown = strip(birth("2025-12-18", record, { asOf: "2025-10-05" }), "medical-expense");
    expect(states(shown)).toEqual([
      "2025-01~2025-04 paid",
      "2025-05~2025-05 missed",
      "2025-06~2025-07 back-paid",
      "2025-08~2025-10 paid",
      "2025-11~2026-02 planned",
    ]);
    expect(shown.months.find((one) => one.now)?.month).toBe("2025-10");
    expect(shown.months.find((one) => one.event)?.month).toBe("2025-12");
  });

  test("paid ahead, told to be paid late, and the running month not paid yet", () => {
    const ahead = strip(
      birth("2025-09-18", [individual("2025-01", "2025-12", { paidIn: "2025-01" })]),
      "medical-expense",
    );
    expect(states(ahead)).toEqual(["2025-01~2025-01 paid", "2025-02~2025-09 paid-ahead"]);
    const later = [individual("2025-01", "2025-06"), individual("2025-07", "2025-08", { paidIn: "2025-10" })];
    const shown = strip(birth("2025-07-18", later, { asOf: "2025-09-03" }), "medical-expense");
    expect(states(shown)).toEqual(["2025-01~2025-06 paid", "2025-07~2025-08 to-back-pay", "2025-09~2025-09 due"]);
  });

  test("before the first payment nothing is missed, after the event only what still matters", () => {
    const ended = birth("2025-09-18", [individual("2025-01", "2025-09")], { asOf: "2025-12-01" });
    expect(states(strip(ended, "medical-expense"))).toEqual(["2025-01~2025-09 paid", "2025-10~2025-12 none"]);
    const born = km.told("2027-08-01", km.born("2027-06-10"), [km.member("2026-08", "2027-06")]);
    expect(states(strip(born, "allowance"))).toEqual([
      "2026-08~2027-06 paid",
      "2027-07~2027-07 missed",
      "2027-08~2027-08 due",
      "2027-09~2028-06 none",
    ]);
    const begun = birth("2025-09-18", [individual("2025-11")], { asOf: "2025-12-01" });
    expect(states(strip(begun, "medical-expense")).slice(0, 1)).toEqual(["2025-09~2025-10 none"]);
  });

  test("what was paid in a place that the document does not look at is shown, and is not missed", () => {
    const away = individual("2025-01", "2025-03", { region: "510100" });
    expect(states(strip(birth("2025-10-18", [away, individual("2025-04")]), "medical-expense"))).toEqual([
      "2025-01~2025-03 elsewhere",
      "2025-04~2025-10 paid",
    ]);
  });

  test("Sichuan and Taiyuan look at the province, Chongqing and Karamay at the place", () => {
    const chengdu = sc.told("2026-02-18", sc.born("2026-02-18"), [
      sc.paying("2025-01", "2025-06", { region: "510100" }),
      sc.paying("2025-07"),
    ]);
    expect(stretches(strip(chengdu, "medical-expense"), (one) => `${one.state} ${one.counts}`)).toEqual([
      "2025-01~2026-02 paid true",
    ]);
    const datong = [ty.paid("2025-01", "2025-06", { region: "140200" }), ty.paid("2025-07")];
    expect(counts(strip(ty.told("2026-02-18", { date: "2026-02-18" }, datong), "allowance"))[0]).toBe(
      "2025-01~2026-02 true",
    );
    const urumqi = [km.member("2026-08", "2026-10", { region: "650100" }), km.member("2026-11")];
    expect(states(strip(km.told("2027-03-10", km.born("2027-03-10"), urumqi), "medical-expense"))[0]).toBe(
      "2026-08~2026-10 elsewhere",
    );
  });

  test("through the spouse it is the spouse's record, through resident insurance her own", () => {
    const told = birth("2026-03-18", [resident("2025-06")], {
      person: { employed: false },
      spouse: { contributions: [employer("2025-08")] },
    });
    const his = strip(told, "medical-expense", "spouse");
    expect(stretches(his, (one) => `${one.scheme} ${one.counts}`)).toEqual([
      "2025-08~2026-02 employer true",
      "2026-03~2026-03 employer undefined",
    ]);
    expect(stretches(strip(told, "medical-expense", "resident"), (one) => one.scheme)).toEqual([
      "2025-06~2026-03 resident",
    ]);
  });
});

describe("which months count", () => {
  test("Chongqing: those strictly before the event's (R4); resident months in part", () => {
    const shown = strip(
      birth("2025-04-20", [resident("2023-01", "2024-12"), individual("2025-01")]),
      "medical-expense",
    );
    expect(stretches(shown, (one) => `${one.counts} ${one.partly}`)).toEqual([
      "2023-01~2024-12 true true",
      "2025-01~2025-03 true undefined",
      "2025-04~2025-04 undefined undefined",
    ]);
  });

  test("Chongqing, through the husband: none before June 2025", () => {
    const told = birth("2026-03-18", undefined, { spouse: { contributions: [employer("2025-03")] } });
    expect(counts(strip(told, "medical-expense", "spouse")).slice(0, 2)).toEqual([
      "2025-03~2025-05 false",
      "2025-06~2026-02 true",
    ]);
  });

  test("Karamay: the allowance leaves the waiting out, and goes on after the event", () => {
    const told = km.told("2027-04-01", km.born("2027-03-10"), [km.member("2026-08")]);
    expect(counts(strip(told, "allowance"))).toEqual([
      "2026-08~2027-01 false",
      "2027-02~2027-11 true",
      "2027-12~2028-03 undefined",
    ]);
    expect(counts(strip(told, "medical-expense"))[0]).toBe("2026-08~2027-02 true");
    const employed = km.told("2027-04-01", km.born("2027-03-10"), [km.employer("2026-08")]);
    expect(counts(strip(employed, "medical-expense"))).toEqual(["2026-08~2028-03 undefined"]);
  });

  test("Dazhou: twelve with the event's own (R5); put off, the twelve maternity months wherever they lie", () => {
    const short = sc.told("2026-04-01", sc.born("2026-02-27"), [sc.paying("2025-04")]);
    expect(counts(strip(short, "allowance"))).toEqual(["2025-04~2026-02 true", "2026-03~2026-04 undefined"]);
    const putOff = sc.told("2026-02-10", sc.born("2025-05-09"), [
      sc.medicalOnly("2024-01", "2024-12"),
      sc.paying("2025-01"),
    ]);
    expect(counts(strip(putOff, "allowance"))).toEqual([
      "2024-01~2024-12 false",
      "2025-01~2025-12 true",
      "2026-01~2026-05 undefined",
    ]);
  });

  test("Taiyuan: after a gap that was not back-paid the count begins anew", () => {
    const record = [ty.paid("2024-09", "2025-06"), ty.paid("2025-09")];
    const shown = strip(ty.told("2026-01-12", { date: "2025-12-18" }, record), "allowance");
    expect(counts(shown).slice(0, 2)).toEqual(["2024-09~2025-08 false", "2025-09~2025-12 true"]);
    expect(states(shown)[1]).toBe("2025-07~2025-08 missed");
  });

  test("Karamay: of payments that stopped, or were back-paid too late, before the event none counts", () => {
    const late = [km.employer("2029-01", "2029-01"), individual("2029-02", "2030-01", { paidIn: "2030-02" })];
    const told = km.told("2031-05-21", km.born("2029-12-16"), late);
    expect(line(told, "medical-expense").verdict).toBe("ineligible");
    expect(counts(strip(told, "medical-expense"))[0]).toBe("2029-01~2029-11 false");
    const stopped = km.told("2028-01-20", km.born("2028-01-10"), [km.member("2026-08", "2027-06")]);
    expect(counts(strip(stopped, "medical-expense"))[0]).toBe("2026-08~2027-12 false");
    const short = km.told("2028-01-20", km.born("2028-01-10"), [km.member("2026-08", "2027-11")]);
    expect(counts(strip(short, "medical-expense"))[0]).toBe("2026-08~2027-11 true");
  });

  test("Dazhou: of payments that stopped before the event none counts toward the local waiting", () => {
    const told = {
      ...sc.told("2026-04-01", sc.born("2026-02-27"), [sc.paying("2025-04", "2025-12")]),
      figures: { "waiting-months:511700:individual": 6 },
    };
    const [first] = counts(strip(told, "medical-expense"));
    expect(first).toBe("2025-04~2026-02 false");
  });

  test("where no months are asked for, nothing is said of them", () => {
    expect(counts(strip(birth("2025-09-18", [individual("2025-01")]), "allowance"))).toEqual([
      "2025-01~2025-09 undefined",
    ]);
  });
});

describe("waiting and covered", () => {
  test("the waiting ends where the line says, and the months after the event are covered while paid alike", () => {
    const record = [km.member("2026-08", "2027-05"), km.employer("2027-06")];
    expect(
      benefits(strip(km.told("2027-08-01", km.born("2027-03-10"), record), "medical-expense")).slice(0, 3),
    ).toEqual(["2026-08~2027-01 waiting", "2027-02~2027-05 covered", "2027-06~2028-03 undefined"]);
  });

  test("months in another scheme, or before the document, are not called waiting", () => {
    const moved = birth("2025-11-20", [employer("2023-03", "2025-06"), individual("2025-09")]);
    expect(benefits(strip(moved, "medical-expense"))).toEqual(["2023-03~2025-08 undefined", "2025-09~2025-11 covered"]);
    const long = ty.told("2025-03-02", { date: "2025-03-02" }, [ty.paid("2024-01")]);
    expect(benefits(strip(long, "medical-expense")).slice(0, 2)).toEqual([
      "2024-01~2024-07 undefined",
      "2024-08~2026-03 covered",
    ]);
  });

  test("a birth too early: waiting up to the first day that would have counted", () => {
    const shown = strip(birth("2025-10-30", [individual("2025-05")], { asOf: "2025-11-12" }), "medical-expense");
    expect(benefits(shown)).toEqual(["2025-05~2025-10 waiting", "2025-11~2025-11 covered"]);
    expect(shown.months.at(-1)).toMatchObject({ from: "2025-11-01", now: true });
  });
});

describe("how far it goes", () => {
  test("from 36 months before the event at most, to the claim's last day, and says what it leaves out", () => {
    const shown = strip(km.told("2027-04-01", km.born("2027-03-10"), [km.employer("2020-01")]), "medical-expense");
    expect([shown.months[0]?.month, shown.months.at(-1)?.month]).toEqual(["2024-03", "2028-03"]);
    expect(shown.months.at(-1)?.claimBy).toBe("2028-03-10");
    expect(shown.text[0]).toBe("2024 年 3 月以前也交过，这里没有列出");
  });

  test("never paid: the event and the day of asking, nothing missed", () => {
    const shown = strip(birth("2025-09-18", [], { asOf: "2025-11-01" }), "medical-expense");
    expect(states(shown)).toEqual(["2025-09~2025-11 none"]);
    expect(shown.text).toEqual(["2025 年 9 月 18 日：生产", "2025 年 11 月 1 日：今天"]);
  });

  test("empty without event, record or document in force", () => {
    const told = birth("2025-09-18", [individual("2025-01")]);
    const own = line(told, "medical-expense");
    const seen = (other: Partial<Told>) => timeline(factsSchema.parse({ ...told, ...other }), own);
    expect(timeline(factsSchema.parse(told), own).months).not.toEqual([]);
    for (const other of [{ event: {} }, { person: {} }, { event: { kind: "delivery", date: "2024-04-30" } }] as const) {
      expect(seen(other)).toEqual({ months: [], text: [] });
    }
  });
});

describe("in sentences", () => {
  test("payments, waiting, event and last day, in the order of time", () => {
    const told = km.told("2027-04-01", km.born("2027-03-10"), [km.member("2026-08")]);
    expect(strip(told, "medical-expense").text).toEqual([
      "2026 年 8 月到 2027 年 2 月：按时交了，7 个月，算数",
      "2026 年 8 月到 2027 年 1 月：还没满，这时的费用不能报",
      "2027 年 2 月 1 日：这天起的费用能报",
      "2027 年 3 月到 4 月：按时交了，2 个月",
      "2027 年 3 月 10 日：生产",
      "2027 年 4 月 1 日：今天",
      "2027 年 5 月到 2028 年 3 月：按计划会交，11 个月",
      "2028 年 3 月 10 日：申领的最后一天",
    ]);
  });

  test("the scheme is named where there are several; a pending or failed line says what its day is worth", () => {
    const pending = strip(km.told("2027-04-01", km.born("2027-03-10"), [km.member("2026-08")]), "allowance");
    expect(pending.text).toContain("2027 年 12 月 1 日：照着做了，这天起可以申领");
    const resit = strip(
      birth("2025-04-20", [resident("2023-01", "2024-12"), individual("2025-01")]),
      "medical-expense",
    );
    expect(resit.text[0]).toBe("2023 年 1 月到 2024 年 12 月：居民医保，按时交了，24 个月，折算以后算数");
    const early = strip(birth("2025-10-30", [individual("2025-05")], { asOf: "2025-11-12" }), "medical-expense");
    expect(early.text).toContain("2025 年 11 月 1 日：这天起的费用才能报，这次用不上");
    const toCome = strip(birth("2026-03-20", [individual("2025-05")], { asOf: "2025-12-12" }), "medical-expense");
    expect(toCome.text).toContain("2026 年 3 月 20 日：预计生产");
  });
});

describe("for everybody", () => {
  const valid = facts.filter((told) => factsSchema.safeParse(told).success);
  /** How many months in a row a condition says that it counts; `undefined` where it does not say. */
  function saidIn({ outcome, reason, data }: Condition): number | undefined {
    // Of months that do not reach the event's, the condition tells, and none counts.
    if (outcome !== "met" && !reason.startsWith("too-few")) return undefined;
    return typeof data["months"] === "number" ? data["months"] : undefined;
  }
  const COUNTING = ["months-paid", "medical-months-paid"];

  test("months without a break around event and now, marks on the line's own days, text without gaps", () => {
    fc.assert(
      fc.property(valid, (told) => {
        const asked = factsSchema.parse(told);
        for (const answered of assess(asked).benefits) {
          const { months, text } = timeline(asked, answered);
          if (months.length === 0) {
            expect(text).toEqual([]);
            continue;
          }
          const first = month(months[0]?.month ?? "");
          expect(months.map((one) => one.month)).toEqual(months.map((_, index) => monthText(addMonths(first, index))));
          const eventMonth = asked.event?.date?.slice(0, 7);
          expect(months.filter((one) => one.event).map((one) => one.month)).toEqual([eventMonth]);
          expect(months.filter((one) => one.now).map((one) => one.month)).toEqual([asked.asOf.slice(0, 7)]);
          expect(months.flatMap((one) => one.claimBy ?? [])).toEqual([answered.claimBy ?? []].flat());
          expect(months.flatMap((one) => one.from ?? []).every((from) => from === answered.from)).toBe(true);
          expect(text.join()).not.toMatch(/undefined|NaN/);
          for (const one of months) {
            if (one.counts) expect(one.scheme).toBeDefined();
            if (one.benefit === "covered") expect((answered.from ?? "").slice(0, 7) <= one.month).toBe(true);
            if (one.benefit === "waiting") expect(one.month < (answered.from ?? "")).toBe(true);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  test("as many months count as the condition says", () => {
    let compared = 0;
    fc.assert(
      fc.property(valid, (told) => {
        const asked = factsSchema.parse(told);
        for (const answered of assess(asked).benefits) {
          const { months, text } = timeline(asked, answered);
          // Where Sichuan puts the claim off, the strip shows the maternity months that fill afterwards.
          const putOff = answered.conditions.some((one) => one.id === "maternity-months-paid");
          const counting = putOff ? undefined : answered.conditions.find((one) => COUNTING.includes(one.id));
          // What a plan would bring counts on the strip of a line that waits for it.
          const settled = answered.verdict === "eligible" || answered.verdict === "ineligible";
          const said = counting && settled ? saidIn(counting) : undefined;
          const cut = text[0]?.endsWith("这里没有列出") ?? true;
          if (said === undefined || cut || months.some((one) => one.partly)) continue;
          compared += 1;
          // Sichuan asks for twelve, however many are in a row.
          const asksFor = answered.cites.includes("sc-2024-9#2.2.1") ? 12 : Infinity;
          const shown = (until: string) => months.filter((one) => one.counts && one.month <= until).length;
          // What is still to be paid after the event stands on the strip; the condition says how many stand at it.
          const then = shown(asked.event?.date ?? "");
          // Ten that are all paid after the event are shown alone.
          const { tenth, wanted } = counting?.data ?? {};
          if (then === 0 && typeof tenth === "string") expect(shown(tenth)).toBe(wanted);
          else expect(then).toBe(Math.min(said, asksFor));
        }
      }),
      // Always the same people: with others, too few may be left to be compared.
      { numRuns: 600, seed: 20261130 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
