/** 渝医保发〔2024〕12号: what is said beside an answer, no more and no less, and which months are shown to count. */
import { decidingReadings } from "../../../shared/policy/assess.ts";
import { addMonths, month, monthText } from "../../../shared/policy/base/calendar.ts";
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import {
  allowance,
  benefit,
  data,
  employer,
  genetic,
  individual,
  late,
  medical,
  noted,
  resident,
  why,
  type More,
} from "./chongqing.ts";

const sinceJanuary = [individual("2025-01")];
const tier = (one: 1 | 2) => [individual("2025-01", undefined, { tier: one })];
const job = [employer("2024-01", "2025-06")];

describe("notes", () => {
  test.each<[string, () => DecidedLine, string[]]>([
    [
      "in hospital",
      () => medical("2025-07-01", sinceJanuary, { event: { setting: "inpatient" } }),
      ["by-the-standard"],
    ],
    [
      "not in hospital",
      () => medical("2025-07-01", sinceJanuary, { event: { kind: "prenatal" } }),
      ["by-the-standard", "over-the-limit"],
    ],
    ["too early", () => medical("2025-06-30", sinceJanuary), []],
    [
      "still to be paid",
      () => medical("2025-07-10", [individual("2024-01", "2025-06")], { asOf: "2025-07-20" }),
      ["by-the-standard"],
    ],
    ["not spoken of", () => medical("2025-12-10", [benefit("2025-06")]), []],
    ["genetic testing, tier two", () => genetic("2025-07-01", tier(2)), ["one-limit-a-pregnancy"]],
    ["genetic testing, tier one", () => genetic("2025-07-01", tier(1)), []],
    [
      "genetic testing, a job that may go on",
      () => genetic("2025-07-10", job, { asOf: "2025-07-20" }),
      ["go-on-yourself"],
    ],
    ["no allowance", () => allowance("2025-07-01", sinceJanuary), ["medical-line"]],
    ["an allowance not spoken of", () => allowance("2025-12-10", [benefit("2025-06")]), []],
  ])("%s", (_what, asking, notes) => {
    expect(noted(asking())).toEqual(notes);
  });
  test("surgery that ended a pregnancy is to be asked as a termination, other surgery is not", () => {
    const of = (procedure: "abortion" | "iud-removal") =>
      noted(allowance("2025-07-01", sinceJanuary, { event: { kind: "family-planning", procedure } }));
    expect([of("abortion"), of("iud-removal")]).toEqual([["medical-line", "ask-as-termination"], ["medical-line"]]);
  });
});

describe("who she is by the event's month", () => {
  const is = (record: Contribution[]) => why(genetic("2025-07-10", record, { asOf: "2025-07-20" }), "pays-for-herself");
  test.each<[string, Contribution[], string]>([
    ["paying herself", sinceJanuary, "yes individual 1 5.2"],
    ["nobody yet", [], "yes nobody-yet 1 5.2"],
    ["on unemployment benefit", [benefit("2025-06")], "beyond on-unemployment-benefit 1 5.2"],
    ["a job that may go on", job, "beyond job-may-go-on 1 5.2"],
    ["by herself before it", [individual("2023-01", "2023-12"), ...job], "beyond job-may-go-on 1 5.2"],
    ["by herself after it", [employer("2024-01", "2025-05"), individual("2025-08")], "yes nobody-yet 1 5.2"],
  ])("%s", (_who, record, reason) => {
    expect(is(record)).toBe(reason);
  });
  test("of a job that may go on, the last month paid is told", () => {
    expect(data(genetic("2025-07-10", job, { asOf: "2025-07-20" }), "pays-for-herself")).toEqual({
      month: "2025-07",
      last: "2025-06",
    });
  });
  test("five months are too few by a reading of its own clause", () => {
    const read = decidingReadings(medical("2025-06-10", sinceJanuary)).find(({ id }) => id === "R4");
    expect(read?.cites).toEqual(["cq-2024-12#3.1"]);
  });
});

describe("premises, each with its clauses", () => {
  const cq = (...clauses: string[]) => clauses.map((id) => `cq-2024-12#${id}`);
  test.each<[string, string, Contribution[], More, [string, ...string[]][]]>([
    ["paid without a break", "2025-07-01", sinceJanuary, {}, []],
    [
      "two kinds in the event's month",
      "2025-07-10",
      [...sinceJanuary, resident("2025-07", "2025-07")],
      {},
      [["two-in-one-month", ...cq("1")]],
    ],
    ["on unemployment benefit", "2025-12-10", [benefit("2025-06")], {}, [["R11", ...cq("1")]]],
    [
      "a month paid late that closes a gap",
      "2025-12-10",
      [individual("2025-01", "2025-06"), late("2025-07", "2025-07", "2025-08"), individual("2025-08")],
      {},
      [["R3", ...cq("4.2")]],
    ],
    [
      "three months missed, which could have been closed",
      "2025-12-10",
      [individual("2024-01", "2025-02"), individual("2025-06")],
      {},
      [["R3", ...cq("4.2")]],
    ],
    ["four months missed", "2026-05-10", [individual("2024-01", "2025-02"), individual("2025-07")], {}, []],
    [
      "months paid in another city",
      "2025-12-10",
      [individual("2024-01", "2025-02", { region: "510100" }), individual("2025-03")],
      {},
      [["R10", ...cq("3.1", "4.2")]],
    ],
    [
      "outside the city",
      "2025-07-10",
      sinceJanuary,
      { event: { place: "510100" } },
      [["designated-hospital", ...cq("6")]],
    ],
    ["nothing paid yet, before the event", "2025-12-10", [], { asOf: "2025-08-10" }, []],
  ])("%s", (_what, date, record, more, said) => {
    expect(medical(date, record, more).premises.map(({ id, cites = [] }) => [id, ...cites])).toEqual(said);
  });
  test("resident months that weigh are named with their clause", () => {
    const found = medical("2026-02-10", [resident("2023-01", "2025-12"), individual("2026-01")]);
    expect(found.premises.find(({ id }) => id === "resident-months")?.cites).toEqual(cq("5.1"));
  });
});

describe("the months shown", () => {
  const shown = ({ strip }: DecidedLine, from: string): string[] => {
    const [first, last] = [month(from), strip?.through ?? month(from)];
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const m = addMonths(first, index);
      return `${monthText(m)} ${String(strip?.counts(m))}`;
    });
  };
  test("those of the run before the event's month count, none before its beginning", () => {
    expect(shown(medical("2025-04-10", [individual("2024-06", "2024-08"), individual("2025-01")]), "2024-08")).toEqual([
      "2024-08 false",
      "2024-09 false",
      "2024-10 false",
      "2024-11 false",
      "2024-12 false",
      "2025-01 true",
      "2025-02 true",
      "2025-03 true",
    ]);
  });
  test("resident months that weigh in it count in part", () => {
    const found = medical("2026-03-10", [resident("2023-01", "2025-12"), individual("2026-01")]);
    expect(shown(found, "2025-11")).toEqual(["2025-11 partly", "2025-12 partly", "2026-01 true", "2026-02 true"]);
  });
});
