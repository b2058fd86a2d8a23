import { readReply } from "../../miniapp/reply.ts";
import { assess } from "../../shared/policy/index.ts";

const assessment = assess({ region: "500000", asOf: "2026-03-10" });

describe("readReply", () => {
  test("a real assessment is an answer", () => {
    expect(readReply(200, assessment)).toEqual({ kind: "answered", assessment });
  });

  test.each([
    ["a captive portal's page", 200, null],
    ["something else in JSON", 200, { ok: true }],
    ["a fault of the server", 500, { title: "x" }],
    ["an overloaded proxy", 503, "Service Unavailable"],
    ["a request for patience, which names no field", 429, { title: "x", status: 429 }],
    ["an address that is not there", 404, { title: "x", status: 404 }],
    ["an empty list of errors", 422, { errors: [] }],
  ])("%s is a failure to try again", (_, status, data) => {
    expect(readReply(status, data)).toEqual({ kind: "failed", why: "server" });
  });

  test("a problem's errors come back as pointer and Chinese line; what is no error is left out", () => {
    const errors = [{ pointer: "/event/date", zh: "请填写真实存在的日期", en: "…" }, { pointer: 3 }, "x"];
    expect(readReply(422, { status: 422, errors })).toEqual({
      kind: "refused",
      problems: [{ pointer: "/event/date", zh: "请填写真实存在的日期" }],
    });
  });
});
