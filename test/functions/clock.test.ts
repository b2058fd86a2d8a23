import { dayInShanghai } from "../../functions/clock.ts";

test("the day in China is that of the time zone's own table, on either side of every midnight there", () => {
  const shanghai = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });
  const [first, last, aDay] = [Date.UTC(2024, 0, 1, 16), Date.UTC(2040, 0, 1, 16), 24 * 60 * 60 * 1000];
  for (let midnight = first; midnight < last; midnight += aDay) {
    const either = [new Date(midnight - 1), new Date(midnight)];
    expect(either.map(dayInShanghai)).toEqual(either.map((moment) => shanghai.format(moment)));
  }
  expect(dayInShanghai(new Date("2026-12-31T15:59:59.999Z"))).toBe("2026-12-31");
  expect(dayInShanghai(new Date("2026-12-31T16:00:00Z"))).toBe("2027-01-01");
});
