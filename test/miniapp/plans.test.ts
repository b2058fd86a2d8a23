/** 如果…呢: what is offered changes something, taking it brings what was said, and the track tells each month's verdicts. */
import { assessOnDevice } from "../../miniapp/answer/on-device.ts";
import { offered, type Reckoned } from "../../miniapp/answer/plans.ts";
import { taken } from "../../miniapp/answer/taken.ts";
import { dayIn, eventTrack, startTrack } from "../../miniapp/answer/tracks.ts";
import type { Draft } from "../../miniapp/draft/draft.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { exploredInTurns, readFacts, type Plans } from "../../shared/policy/index.ts";
import { atOnce } from "../../shared/policy/rules/turns.ts";
import { costWords } from "../../miniapp/wording/what-if.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-11-29";

function reckonedFor(draft: Draft): Reckoned {
  const read = readFacts(toFacts(draft, TODAY));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { plans, starts } = atOnce(exploredInTurns({ ...read.value, asOf: TODAY }));
  return { plans, starts: atOnce(starts()) };
}
const plansFor = (draft: Draft): Plans => reckonedFor(draft).plans;
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

const verdictsFor = (draft: Draft) => {
  const reply = assessOnDevice(toFacts(draft, TODAY), TODAY);
  return reply.kind === "answered" ? reply.assessment.benefits : [];
};

test("the track begins with the first month, marks each turn, and says at each place what the answer there is", () => {
  const track = eventTrack(reckonedFor(driver).plans, toFacts(driver, TODAY));
  expect(track && [track.months[0], track.months[track.now ?? 0], track.months.at(-1)]).toEqual([
    "2026-12",
    "2027-04",
    "2028-04",
  ]);
  expect(track?.marks.map((place) => track.months[place])).toEqual(["2027-08"]);
  for (const place of [track?.now ?? 0, ...(track?.marks ?? [])]) {
    const lines = verdictsFor(taken(driver, track?.planAt(place) ?? { facts: {}, changes: [] }));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(track?.at(place, line)).toBe(line.verdict);
  }
  expect(eventTrack({ now: [], plans: [], thresholds: {} }, { region: "650200" })).toBeUndefined();
});

describe("the month from which somebody pays", () => {
  const nobody = typed({
    region: "650200",
    who: "self",
    event: { kind: "delivery", date: "2027-12-10" },
    person: { record: "none" },
  });
  const track = startTrack(reckonedFor(nobody));

  test("is marked where something changes, up to where it comes too late", () => {
    expect(track?.now).toBeUndefined();
    expect(track?.months[0]).toBe("2026-11");
    expect((track?.marks ?? []).length).toBeGreaterThan(0);
    const last = track?.marks.at(-1) ?? 0;
    expect(track?.at(last, { benefit: "allowance", via: "self" })).toBe("ineligible");
    expect(track?.at(0, { benefit: "allowance", via: "self" })).toBe("pending");
    expect(track?.at(0, { benefit: "genetic-testing", via: "self" })).toBeUndefined();
    expect(track?.months.length).toBe(last + 4);
  });

  test("taken, is answered as it said, and can be slid from there", () => {
    const plan = track?.planAt(0) ?? { facts: {}, changes: [] };
    const draft = taken(nobody, plan);
    expect(draft.person.contributions.map(({ scheme, from }) => [scheme, from])).toEqual([["individual", "2026-11"]]);
    for (const line of verdictsFor(draft)) expect(track?.at(0, line)).toBe(line.verdict);
  });

  test("is not slid where it changes nothing", () => {
    expect(startTrack({ starts: [] })).toBeUndefined();
    const paid = typed({ ...driver, event: { ...driver.event, date: "2028-06-28" } });
    expect(startTrack(reckonedFor(paid))).toBeUndefined();
  });
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
