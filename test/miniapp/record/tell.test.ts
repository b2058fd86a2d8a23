import { emptyDraft, type PersonDraft, type StretchDraft } from "../../../miniapp/draft/draft.ts";
import { monthNumber } from "../../../miniapp/record/months/month.ts";
import {
  endingNow,
  nowOf,
  rejoinAt,
  splitAt,
  tellBefore,
  tellEarlier,
  tellNow,
} from "../../../miniapp/record/months/tell.ts";
import { understoodWords } from "../../../miniapp/wording/record.ts";
import { stretch } from "../stories.ts";

const NOW = monthNumber("2026-11");
const person = (changes: Partial<PersonDraft>): PersonDraft => ({ ...emptyDraft.person, ...changes });
const listing = (...contributions: StretchDraft[]) => person({ record: "listed", contributions });
const own = stretch({ scheme: "individual", from: "2025-01", ongoing: "yes", tier: "1" });
const ended = stretch({ scheme: "employer", from: "2025-01", ongoing: "no", to: "2026-10" });

describe("how she pays now", () => {
  test.each([
    [person({}), ""],
    [person({ record: "none" }), "never"],
    [person({ record: "unknown", contributions: [own] }), "unknown"],
    [listing(), ""],
    [listing(own), "individual"],
    [listing(ended), "none"],
    [listing(stretch({ ongoing: "no" })), "none"],
    // Half told, as an older version of the app let people: nothing says that it has ended.
    [listing(stretch({ scheme: "employer", from: "2025-01" })), "employer"],
    // Paid up to a month to come: she pays now.
    [listing({ ...ended, to: "2026-12" }), "employer"],
    // Stopped last month, and said to go on; long ago, it does not count any more.
    [listing({ ...ended, ongoing: "yes" }), "none"],
    [listing({ ...ended, ongoing: "yes", to: "2026-09" }), "employer"],
  ] as const)("%#", (told, answer) => expect(nowOf(told, NOW)).toBe(answer));

  test("an answer is what is read of it again", () => {
    for (const answer of [
      "employer",
      "individual",
      "unemployment-benefit",
      "resident",
      "none",
      "never",
      "unknown",
    ] as const)
      for (const before of [person({}), listing(own), listing(ended), person({ record: "none" })])
        expect(nowOf({ ...before, ...tellNow(before, answer) }, NOW)).toBe(answer);
  });

  test("passing over other answers loses nothing of the stretch", () => {
    let told = listing(own);
    for (const answer of ["none", "never", "unknown", "employer", "individual"] as const)
      told = { ...told, ...tellNow(told, answer) };
    expect(told).toEqual(listing(own));
  });

  test("not paying now is not yet never having paid", () => {
    const told = person(tellNow(person({}), "none"));
    expect(told.record).toBe("listed");
    expect(person(tellNow(told, "never")).record).toBe("none");
    expect(person(tellBefore(told, "resident"))).toEqual(listing(stretch({ scheme: "resident", ongoing: "no" })));
  });

  test("several stretches that were set aside come back as they were", () => {
    const before = person({ record: "unknown", contributions: [ended, own] });
    expect({ ...before, ...tellNow(before, "resident") }).toEqual(listing(ended, own));
  });
});

describe("missed and other ways", () => {
  test("a split stretch is asked for its two ends, and one again when it was not so", () => {
    const [first, second] = splitAt([own, ended], 0);
    expect(first).toEqual({ ...own, ongoing: "no", to: "" });
    expect(second).toEqual({ ...own, from: "" });
    expect(rejoinAt(splitAt([own, ended], 0), 0)).toEqual([own, ended]);
    expect(rejoinAt(splitAt([own, ended], 1), 1)).toEqual([own, ended]);
  });

  test("what was before ends with the month before", () => {
    expect(tellEarlier([own], 0)).toEqual([stretch({ ongoing: "no", to: "2024-12" }), own]);
    expect(tellEarlier([stretch({})], 0)[0]).toEqual(stretch({ ongoing: "no" }));
  });
});

describe("a record that ends now", () => {
  const late = { ...ended, onTime: "no", paidIn: "2026-10" } as const;
  test.each([
    [[ended], 0],
    [[{ ...ended, to: "2026-11" }], 0],
    [[{ ...ended, to: "2026-09" }], undefined],
    [[{ ...ended, to: "2026-12" }], undefined],
    [[own, ended], undefined],
    [[stretch({ scheme: "resident", from: "2024-01", ongoing: "no", to: "2024-12" }), ended], 1],
    [[ended, stretch({ scheme: "resident", from: "2027-01", ongoing: "yes" })], undefined],
    [[late], undefined],
    [[{ ...ended, ongoing: "yes" }], 0],
    [[{ ...ended, scheme: "" }], undefined],
    [[], undefined],
  ] as const)("%#", (stretches, at) => expect(endingNow(stretches, NOW)).toBe(at));
});

describe("what was understood", () => {
  test.each([
    [{ scheme: "individual", from: "2026-08", ongoing: "yes" }, "2026 年 8 月起自己交，到这个月共 4 个月"],
    [{ scheme: "employer", from: "2026-11", ongoing: "yes" }, "2026 年 11 月起单位交，到这个月共 1 个月"],
    [{ scheme: "individual", from: "2026-12", ongoing: "yes" }, "打算从 2026 年 12 月起自己交"],
    [ended, "2025 年 1 月到 2026 年 10 月单位交，共 22 个月"],
    [{ ...ended, to: "2025-01" }, "2025 年 1 月单位交，共 1 个月"],
    [{ scheme: "resident", from: "2026-08" }, undefined],
    [{ from: "2026-08", ongoing: "yes" }, undefined],
  ] as const)("%#", (told, words) => expect(understoodWords(stretch(told), NOW)).toBe(words));
});
