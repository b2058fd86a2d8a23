import * as fc from "fast-check";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { fromBase64url, toBase64url } from "../../miniapp/take/base64url.ts";
import { linkFor, readLink } from "../../miniapp/take/link.ts";
import { facts as people } from "../policy/people.ts";
import { stretch, typed } from "./stories.ts";

/** The parameters of a link, as a router hands them to the page. */
const queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split("?")[1]));

const told = toFacts(
  typed({
    region: "500000",
    event: { kind: "delivery", date: "2026-03-05" },
    person: {
      record: "listed",
      contributions: [stretch({ scheme: "individual", from: "2025-02", ongoing: "yes", tier: "1" })],
    },
    asOf: "2026-03-10",
  }),
  "2026-03-10",
);

describe("base64url", () => {
  test.each([
    ["", ""],
    ["f", "Zg"],
    ["fo", "Zm8"],
    ["foo", "Zm9v"],
    ["生育津贴？", Buffer.from("生育津贴？").toString("base64url")],
    ["👶", Buffer.from("👶").toString("base64url")],
  ])("%j", (text, code) => {
    expect(toBase64url(text)).toBe(code);
    expect(fromBase64url(code)).toBe(text);
  });
  test("any text comes back, as Node writes it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(toBase64url(text)).toBe(Buffer.from(text).toString("base64url"));
        expect(fromBase64url(toBase64url(text))).toBe(text);
      }),
    );
  });
  test("padding is forgiven; other letters and broken UTF-8 are not text", () => {
    expect(fromBase64url("Zm8=")).toBe("fo");
    expect(fromBase64url("Zm 8")).toBeUndefined();
    expect(fromBase64url("_w")).toBeUndefined();
  });
});

describe("a link", () => {
  test("holds the facts behind the #, and nothing of them before it", () => {
    const link = linkFor("https://yujin.example/", { facts: told, policyVersion: "2026.11.0" });
    const { origin, pathname, search, hash } = new URL(link);
    expect([origin, pathname, search]).toEqual(["https://yujin.example", "/", ""]);
    expect(hash).toMatch(/^#\/pages\/asking\/open\/index\?v=2026\.11\.0&facts=[\w-]+$/);
  });
  test("gives back anybody's facts and the version", () => {
    fc.assert(
      fc.property(people, (facts) => {
        const link = linkFor("https://yujin.example", { facts, policyVersion: "2026.11.0" });
        expect(readLink(queryOf(link))).toEqual({ facts, policyVersion: "2026.11.0" });
      }),
    );
  });
  test("is read as WeChat hands it over, not decoded, and with what a carrier escapes", () => {
    const { facts = "" } = queryOf(linkFor("https://yujin.example", { facts: told, policyVersion: "2026.11.0" }));
    expect(readLink({ v: "2026%2E11.0", facts: facts.replace(/-/g, "%2D") })).toEqual({
      facts: told,
      policyVersion: "2026.11.0",
    });
  });
  const code = toBase64url(JSON.stringify(told));
  test.each([
    ["nothing", {}],
    ["a link cut off", { v: "2026.11.0", facts: code.slice(0, -9) }],
    ["what is no JSON", { v: "2026.11.0", facts: toBase64url("生孩子") }],
    [
      "facts nobody can have told",
      { v: "2026.11.0", facts: toBase64url('{"region":"500000","event":{"date":"2026-02-30"}}') },
    ],
    ["facts with more in them", { v: "2026.11.0", facts: toBase64url('{"region":"500000","name":"王"}') }],
    ["half an escape", { v: "2026.11.0", facts: "%E4%" }],
    ["no version", { facts: code }],
    ["a sentence for a version", { v: "2026.11.0，请打 400-000-0000 领钱", facts: code }],
    ["a version with more behind it", { v: "2026.11.0%0A", facts: code }],
    ["a version of letters", { v: "latest", facts: code }],
  ])("%s is not read", (_, query) => {
    expect(readLink(query)).toBeUndefined();
  });
});
