/** Who answers, and that nothing is asked twice: the endpoint when it can, the device when it cannot. */
import type { Reply } from "../../miniapp/reply.ts";
import { answer, ask, askAgain, askingAgain, lastAnswer } from "../../miniapp/answer/ask.ts";
import { postAssessment } from "../../miniapp/client.ts";
import { addPerson, choosePerson } from "../../miniapp/people/people.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { draft, problems, startOver } from "../../miniapp/state.ts";
import { assess, MAX_STRETCHES, type FactsInput } from "../../shared/policy/index.ts";
import { stretch, typed } from "./stories.ts";

jest.mock("@tarojs/taro", () => ({ getStorageSync: () => "", setStorageSync: () => undefined }));
jest.mock("../../miniapp/client.ts");

const post = jest.mocked(postAssessment);

/** Requests on their way, to be answered when a test wants. */
let waiting: ((reply: Reply) => void)[];

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-03-09T16:30:00Z"), doNotFake: ["queueMicrotask"] });
  startOver();
  answer.set({ kind: "idle" });
  waiting = [];
  post.mockReset();
  post.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
});
afterEach(() => jest.useRealTimers());

const told = (date: string) =>
  typed({ region: "500000", who: "self", event: { kind: "delivery", date }, person: { record: "none" } });
const fromEndpoint = (facts: FactsInput): Reply => ({
  kind: "answered",
  assessment: { ...assess({ ...facts, asOf: "2026-03-10" }), policyVersion: "of the endpoint" },
});
const FAILED: Reply = { kind: "failed", why: "offline" };

test("the endpoint's answer is the answer", async () => {
  draft.set(told("2026-03-01"));
  const done = ask();
  expect(answer.get()).toEqual({ kind: "asking" });
  waiting[0]?.(fromEndpoint(toFacts(draft.get(), "2026-03-10")));
  await done;
  expect(answer.get()).toMatchObject({ by: "endpoint", assessment: { policyVersion: "of the endpoint" } });
});

test("whoever clears what was told has no answer left, and none that was on its way", async () => {
  draft.set(told("2026-03-01"));
  const first = ask();
  waiting[0]?.(fromEndpoint(toFacts(draft.get(), "2026-03-10")));
  await first;
  startOver();
  expect([answer.get(), lastAnswer.get()]).toEqual([{ kind: "idle" }, undefined]);
  draft.set(told("2026-03-02"));
  const second = ask();
  startOver();
  waiting[1]?.(fromEndpoint(toFacts(told("2026-03-02"), "2026-03-10")));
  await second;
  expect(answer.get()).toEqual({ kind: "idle" });
});

test.each(["offline", "slow", "server"] as const)("%s: the device answers, for its day in Shanghai", async (why) => {
  draft.set(told("2026-03-01"));
  const done = ask();
  waiting[0]?.({ kind: "failed", why });
  await done;
  const assessment = assess({ ...toFacts(draft.get(), "2026-03-10"), asOf: "2026-03-10" });
  expect(answer.get()).toEqual({ kind: "answered", of: draft.get(), by: "device", why, assessment });
});

test("the day that was typed counts on the device too", async () => {
  draft.set({ ...told("2026-03-01"), asOf: "2025-11-03" });
  const done = ask();
  waiting[0]?.(FAILED);
  await done;
  expect(answer.get()).toMatchObject({ by: "device", assessment: { asOf: "2025-11-03" } });
});

test("what the endpoint would refuse, the device refuses too, at the same place", async () => {
  const many = Array.from({ length: MAX_STRETCHES + 1 }, () =>
    stretch({ scheme: "employer", from: "2025-01", to: "2025-01", ongoing: "no" }),
  );
  draft.set({ ...told("2026-03-01"), person: { ...told("2026-03-01").person, record: "listed", contributions: many } });
  const done = ask();
  waiting[0]?.(FAILED);
  await done;
  expect(answer.get().kind).toBe("refused");
  expect(problems.get().map(({ pointer }) => pointer)).toContain("/person/contributions");
});

test("the same question is sent once, however often it is asked", async () => {
  draft.set(told("2026-03-01"));
  const done = ask();
  await ask();
  waiting[0]?.(FAILED);
  await done;
  await ask();
  expect(post).toHaveBeenCalledTimes(1);
});

test("a reply to facts that were changed since is dropped", async () => {
  draft.set(told("2026-03-01"));
  const old = ask();
  draft.set(told("2026-03-02"));
  const current = ask();
  waiting[0]?.(fromEndpoint(toFacts(told("2026-03-01"), "2026-03-10")));
  await old;
  expect(answer.get()).toEqual({ kind: "asking" });
  waiting[1]?.(FAILED);
  await current;
  expect(answer.get()).toMatchObject({ by: "device" });
});

describe("the last answer", () => {
  const first = told("2026-03-01");

  beforeEach(async () => {
    draft.set(first);
    const done = ask();
    waiting[0]?.(fromEndpoint(toFacts(first, "2026-03-10")));
    await done;
  });

  test("stands while another is asked for, with what it answers, until the new one is there", async () => {
    const second = told("2026-03-02");
    draft.set(second);
    const done = ask();
    expect(answer.get()).toEqual({ kind: "asking" });
    expect(lastAnswer.get()).toMatchObject({ of: first, by: "endpoint" });
    waiting[1]?.(FAILED);
    await done;
    expect(answer.get()).toMatchObject({ of: second, by: "device" });
    expect(lastAnswer.get()).toBe(answer.get());
  });

  test("stands while something has to be mended", async () => {
    draft.set({ ...first, region: "" });
    await ask();
    expect(answer.get().kind).toBe("refused");
    expect(lastAnswer.get()).toMatchObject({ of: first });
  });

  test("is nobody else's", () => {
    const id = addPerson({ name: "", draft: told("2026-03-05") });
    choosePerson(id);
    expect([answer.get(), lastAnswer.get()]).toEqual([{ kind: "idle" }, undefined]);
  });
});

describe("asking again", () => {
  beforeEach(async () => {
    draft.set(told("2026-03-01"));
    const done = ask();
    waiting[0]?.(FAILED);
    await done;
  });

  test("asks the endpoint once however often it is tapped; the device's answer stands until then", async () => {
    const done = askAgain();
    await askAgain();
    expect(answer.get()).toMatchObject({ by: "device" });
    expect(askingAgain.get()).toBe(true);
    waiting[1]?.(fromEndpoint(toFacts(draft.get(), "2026-03-10")));
    await done;
    expect(answer.get()).toMatchObject({ by: "endpoint" });
    expect(askingAgain.get()).toBe(false);
    expect(post).toHaveBeenCalledTimes(2);
    await askAgain();
    expect(post).toHaveBeenCalledTimes(2);
  });

  test("in vain, the device's answer stands, and it can be asked once more", async () => {
    const done = askAgain();
    waiting[1]?.({ kind: "failed", why: "server" });
    await done;
    expect(answer.get()).toMatchObject({ by: "device", why: "server" });
    const more = askAgain();
    waiting[2]?.(fromEndpoint(toFacts(draft.get(), "2026-03-10")));
    await more;
    expect(answer.get()).toMatchObject({ by: "endpoint" });
  });

  test("a late reply does not replace the answer to facts changed since", async () => {
    const late = askAgain();
    draft.set(told("2026-03-05"));
    const current = ask();
    waiting[2]?.(FAILED);
    await current;
    waiting[1]?.(fromEndpoint(toFacts(told("2026-03-01"), "2026-03-10")));
    await late;
    expect(answer.get()).toMatchObject({ by: "device" });
  });
});
