/** What the app makes of the ways a request can end. */
import { postAssessment } from "../../miniapp/client.ts";
import { assess } from "../../shared/policy/index.ts";

const mockRequest = jest.fn();
jest.mock("@tarojs/taro", () => ({ request: (options: unknown): unknown => mockRequest(options) }));
Object.assign(globalThis, { API_ORIGIN: "" });

const FACTS = { region: "500000" };

/** Has the next request end as told; gives what aborts it. */
function willEnd(end: Promise<{ readonly statusCode: number; readonly data: unknown }>) {
  const abort = jest.fn();
  mockRequest.mockReturnValueOnce(Object.assign(end, { abort }));
  return abort;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("an answer in time", async () => {
  const abort = willEnd(Promise.resolve({ statusCode: 200, data: assess({ ...FACTS, asOf: "2026-03-10" }) }));
  expect(await postAssessment(FACTS)).toMatchObject({ kind: "answered" });
  await jest.advanceTimersByTimeAsync(10_000);
  expect(abort).not.toHaveBeenCalled();
});

test("no network", async () => {
  willEnd(Promise.reject(new Error("request:fail")));
  expect(await postAssessment(FACTS)).toEqual({ kind: "failed", why: "offline" });
});

test("after five seconds it is too slow, and called off", async () => {
  const abort = willEnd(new Promise(() => undefined));
  const reply = postAssessment(FACTS);
  await jest.advanceTimersByTimeAsync(4_900);
  expect(abort).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(100);
  expect(await reply).toEqual({ kind: "failed", why: "slow" });
  expect(abort).toHaveBeenCalledTimes(1);
});
