/** 如果…呢: what is offered changes something, taking it brings what was said, and the track tells each month's verdicts. */
import { assessOnDevice } from "../../miniapp/answer/on-device.ts";
import { dayIn, eventTrack, offered } from "../../miniapp/answer/plans.ts";
import { taken } from "../../miniapp/answer/taken.ts";
import type { Draft } from "../../miniapp/draft/draft.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { plans, readFacts, type Plans } from "../../shared/policy/index.ts";
import { costWords } from "../../miniapp/wording/what-if.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-11-29";

function plansFor(draft: Draft): Plans {
  const read = readFacts(toFacts(draft, TODAY));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return plans({ ...read.value, asOf: TODAY });
}
const own = (from: string, to = "") =>
  stretch({ scheme: "individual", from, ongoing: to === "" ? "yes" : "no", to, maternity: "yes" });
const driver = typed({
  region: "650200",
  who: "self",
  event: { kind: "delivery", date: "2027-04-28" },
  person: { record: "listed", contributions: [own("2025-10", "2026-02"), own("2026-05")] },
});

test("taking a plan answers as the plan said, and keeps who asks and all else that was told", () => {
  const { plans: all } = plansFor(driver);
  expect(all.length).toBeGreaterThan(1);
  for (const plan of all) {
    const draft = taken(driver, plan);
    const reply = assessOnDevice(toFacts(draft, TODAY), TODAY);
    const lines = reply.kind === "answered" ? reply.assessment.benefits : [];
    expect(lines.map(({ benefit, via, verdict, from }) => [benefit, via, verdict, from])).toEqual(
      plan.benefits.map(({ benefit, via, verdict, from }) => [benefit, via, verdict, from]),
    );
    expect([draft.who, draft.region, draft.asOf]).toEqual(["self", "650200", ""]);
  }
});

test("at most four are offered, and none that asks what the page asks in place", () => {
  const untold = typed({
    ...driver,
    person: { record: "listed", contributions: [{ ...own("2026-08"), maternity: "" }] },
  });
  const found = plansFor(untold);
  expect(offered(found, false).some(({ changes }) => changes.some(({ kind }) => kind === "told"))).toBe(true);
  expect(offered(found, true).some(({ changes }) => changes.some(({ kind }) => kind === "told"))).toBe(false);
  expect(offered(plansFor(driver), false).length).toBeLessThanOrEqual(4);
});

test("the track begins with the first month, marks each turn, and says at each place what the answer there is", () => {
  const track = eventTrack(plansFor(driver), "2027-04-28");
  expect(track && [track.months[0], track.months[track.now], track.months.at(-1)]).toEqual([
    "2026-12",
    "2027-04",
    "2028-04",
  ]);
  expect(track?.marks.map((at) => track.months[at])).toEqual(["2027-08"]);
  for (const place of [track?.now ?? 0, ...(track?.marks ?? [])]) {
    const date = dayIn(track?.months[place] ?? "", "2027-04-28");
    const reply = assessOnDevice(toFacts({ ...driver, event: { ...driver.event, date } }, TODAY), TODAY);
    const lines = reply.kind === "answered" ? reply.assessment.benefits : [];
    expect(track?.linesAt(place)).toEqual(
      Object.fromEntries(lines.map(({ benefit, via, verdict }) => [`${benefit}/${via}`, verdict])),
    );
  }
  expect(eventTrack({ now: [], plans: [], thresholds: {} }, "2027-04-28")).toBeUndefined();
});

test("a day is kept in another month, or becomes that month's last", () => {
  expect(dayIn("2027-02", "2027-01-31")).toBe("2027-02-28");
  expect(dayIn("2028-02", "2027-01-31")).toBe("2028-02-29");
  expect(dayIn("2027-06", "2027-04-05")).toBe("2027-06-05");
});

test("what a plan costs is said, as little as is known", () => {
  const costs = { months: 16, value: 839.36, estimate: true as const, formula: [] };
  expect(costWords({ costs })).toBe("要多交 16 个月，约 839.36 元");
  expect(costWords({ costs: { months: 2, formula: [] } })).toBe("要多交 2 个月");
  expect(costWords({ costs: { months: 1, value: 300, atLeast: true, formula: [] } })).toBe(
    "要多交 1 个月，至少 300 元",
  );
  expect(costWords({})).toBeUndefined();
});
