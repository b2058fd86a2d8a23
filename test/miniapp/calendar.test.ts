/** The entries of a calendar, and the file that holds them. */
import { todosOf } from "../../miniapp/answer/todos.ts";
import { entryOf, monthlyEntryOf } from "../../miniapp/take/calendar-entry.ts";
import { icsOf } from "../../miniapp/take/ics.ts";
import { assess, factsSchema, type FactsInput } from "../../shared/policy/index.ts";

const voice = { she: "你", spouse: "你丈夫" };
const answered = (facts: FactsInput) => assess(factsSchema.parse(facts));

/** 网约车司机，2026 年 8 月头一次参保，2027 年 3 月生：医疗费能报，津贴还差几个月。 */
const driverFacts: FactsInput = {
  region: "650200",
  asOf: "2027-04-01",
  event: { kind: "delivery", date: "2027-03-10" },
  person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
};
const driver = answered(driverFacts);

/** The properties of a file's events, and apart those of their reminders: lines unfolded, escapes read. */
function readIcs(text: string, part: "VEVENT" | "VALARM"): ReadonlyMap<string, string>[] {
  const open: string[] = [];
  const found: Map<string, string>[] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)) {
    const [, name = "", value = ""] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (name === "BEGIN") {
      open.push(value);
      if (value === part) found.push(new Map());
    } else if (name === "END") expect(open.pop()).toBe(value);
    else if (open.at(-1) === part) found.at(-1)?.set(name, value.replace(/\\([,;\\])/g, "$1"));
  }
  expect(open).toEqual([]);
  return found;
}

describe("the calendar file", () => {
  const entries = todosOf(driver, voice).flatMap((todo) => entryOf(todo) ?? []);

  const file = icsOf(entries, new Date("2027-04-01T08:30:00.123Z"));

  test("every deadline is a whole day", () => {
    const events = readIcs(file, "VEVENT");
    expect(events.map((event) => [event.get("DTSTART;VALUE=DATE"), event.get("SUMMARY")])).toEqual([
      ["20271130", "最晚这天：生育保险按月交到 2027 年 11 月，不要断"],
      ["20271201", "可以开始申请生育津贴"],
      ["20280310", "最晚这天：申请生育医疗费、生育津贴"],
    ]);
    for (const event of events) {
      expect(event.get("DTSTAMP")).toBe("20270401T083000Z");
      expect(event.get("DESCRIPTION")).toContain("12393");
    }
    expect(new Set(events.map((event) => event.get("UID"))).size).toBe(3);
  });
  test("a reminder comes six days and fifteen hours before, in words of its own", () => {
    const reminders = readIcs(file, "VALARM").map((alarm) => [alarm.get("TRIGGER"), alarm.get("DESCRIPTION")]);
    expect(reminders).toHaveLength(3);
    expect(reminders[2]).toEqual(["-P6DT15H", "最晚这天：申请生育医疗费、生育津贴"]);
  });
  test("what has a meaning in the file is escaped, and line breaks stay in the text", () => {
    const entry = { uid: "1@yujin", title: "交钱; 一, 二\\三", note: "先交\n再领", day: "2027-01-01" };
    const [event] = readIcs(icsOf([entry], new Date(0)), "VEVENT");
    expect(event?.get("SUMMARY")).toBe(entry.title);
    expect(event?.get("DESCRIPTION")).toBe("先交\\n再领");
  });
  test("no line is longer than 75 bytes, and no letter is cut", () => {
    const long = { uid: "1@yujin", title: "育津👶".repeat(40), note: "", day: "2027-01-01" };
    const text = icsOf([...entries, long], new Date(0));
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readIcs(text, "VEVENT").at(-1)?.get("SUMMARY")).toBe(long.title);
  });
  test("the same thing put in again is the same entry", () => {
    const again = todosOf(answered({ ...driverFacts, asOf: "2027-05-01" }), voice).flatMap(
      (todo) => entryOf(todo) ?? [],
    );
    expect(again.map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
  });
  test("a to-do without a day is no entry", () => {
    expect(entryOf({ id: "ask", what: "打 12393", about: [] })).toBeUndefined();
  });
});

describe("what is done every month", () => {
  const [pays, ...others] = todosOf(driver, voice, driverFacts);
  if (!pays) throw new Error("nothing to pay");
  const ruleOf = (dayOfMonth: number, asOf: string) => {
    const entry = monthlyEntryOf(pays, dayOfMonth, asOf);
    const [event] = readIcs(icsOf(entry ? [entry] : [], new Date(0)), "VEVENT");
    return [event?.get("DTSTART;VALUE=DATE"), event?.get("RRULE")];
  };

  test("comes on the chosen day from the next one on, up to it in the last month", () => {
    expect(ruleOf(10, "2027-04-01")).toEqual(["20270410", "FREQ=MONTHLY;UNTIL=20271110"]);
    expect(ruleOf(10, "2027-04-10")).toEqual(["20270410", "FREQ=MONTHLY;UNTIL=20271110"]);
    expect(ruleOf(10, "2027-04-11")).toEqual(["20270510", "FREQ=MONTHLY;UNTIL=20271110"]);
    expect(ruleOf(28, "2026-12-29")).toEqual(["20270128", "FREQ=MONTHLY;UNTIL=20271128"]);
  });
  test("is none once no such day is left, and has no end where no month is the last", () => {
    expect(ruleOf(10, "2027-11-10")).toEqual(["20271110", "FREQ=MONTHLY;UNTIL=20271110"]);
    expect(ruleOf(10, "2027-11-11")).toEqual([undefined, undefined]);
    const open = monthlyEntryOf({ ...pays, monthly: {} }, 5, "2027-04-01");
    expect(readIcs(icsOf(open ? [open] : [], new Date(0)), "VEVENT")[0]?.get("RRULE")).toBe("FREQ=MONTHLY");
  });
  test("reminds at nine on the day itself, and says that no paper sets the day", () => {
    const entry = monthlyEntryOf(pays, 10, "2027-04-01");
    const text = icsOf(entry ? [entry] : [], new Date(0));
    expect(readIcs(text, "VALARM")[0]?.get("TRIGGER")).toBe("PT9H");
    expect(readIcs(text, "VEVENT")[0]?.get("DESCRIPTION")).toContain("提醒日自己选，文件没写哪一天");
  });
  test("another day of the month is the same entry, moved", () => {
    expect(monthlyEntryOf(pays, 5, "2027-04-01")?.uid).toBe(monthlyEntryOf(pays, 20, "2027-04-01")?.uid);
  });
  test("nothing else comes every month", () => {
    expect(others.map((todo) => monthlyEntryOf(todo, 10, "2027-04-01"))).toEqual(others.map(() => undefined));
  });
});
