import { type AddressSource, bucketOf } from "../../../functions/guard/address.ts";
import { guarded } from "./guarded.ts";

const CONNECTION: AddressSource = { kind: "connection" };
const PLATFORM: AddressSource = { kind: "platform" };
const behind = (hops: number): AddressSource => ({ kind: "proxies", hops });

const at = (source: AddressSource, connection?: string, headers: Readonly<Record<string, string>> = {}): string =>
  bucketOf(source, { connection, header: (name) => headers[name] });

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:c000:201", "192.0.2.1"],
  ["0:0:0:0:0:ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48"],
  ["2001:DB8:1:2::1", "2001:db8:1::/48"],
  ["2001:0db8:0001:0002:0000::9", "2001:db8:1::/48"],
  ["2001:db8:1:ffff::1", "2001:db8:1::/48"],
  ["2001:db8:2::1", "2001:db8:2::/48"],
  ["2001:db8::1", "2001:db8:0::/48"],
  ["::1", "0:0:0::/48"],
  ["::", "0:0:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["[2001:db8:1:2::1]:443", "2001:db8:1::/48"],
  ["[2001:db8:1:2::1]", "2001:db8:1::/48"],
  ["2002:c000:201::1", "192.0.2.1"],
  ["2002:c000:201:ffff:1:2:3:4", "192.0.2.1"],
  ["64:ff9b::192.0.2.1", "192.0.2.1"],
  ["64:ff9b::c000:201", "192.0.2.1"],
  ["64:ff9b:1::c000:201", "64:ff9b:1::/48"],
  ["::ffff:0:192.0.2.1", "192.0.2.1"],
  ["[::ffff:192.0.2.1]:443", "192.0.2.1"],
  ["192.0.2.1:8080", "192.0.2.1"],
  [" 192.0.2.1 ", "192.0.2.1"],
  ["192.0.2.256", "unreadable"],
  ["192.0.2", "unreadable"],
  ["2001:db8::1::2", "unreadable"],
  ["localhost", "unreadable"],
  ["", "unreadable"],
  [undefined, "unreadable"],
])("%p counts as %s", (address, bucket) => expect(at(CONNECTION, address)).toBe(bucket));

describe("X-Forwarded-For", () => {
  const told = (list: string) => ({ "x-forwarded-for": list });

  test.each([
    ["nobody before us: it says nothing", CONNECTION, "203.0.113.9", "192.0.2.1"],
    ["one proxy: the last entry", behind(1), "203.0.113.9", "203.0.113.9"],
    ["one proxy: what the client made up does not count", behind(1), "198.51.100.1, 203.0.113.9", "203.0.113.9"],
    ["two proxies: the last but one", behind(2), "198.51.100.1, 203.0.113.9, 10.0.0.1", "203.0.113.9"],
    ["fewer entries than proxies: somebody came past them", behind(2), "203.0.113.9", "192.0.2.1"],
    ["an entry that is no address", behind(1), "198.51.100.1, unknown", "unreadable"],
    ["the platform: another header", PLATFORM, "203.0.113.9", "unreadable"],
  ] as const)("%s", (_, source, list, bucket) => expect(at(source, "192.0.2.1", told(list))).toBe(bucket));

  test("none at all behind proxies: the connection", () => expect(at(behind(1), "192.0.2.1")).toBe("192.0.2.1"));
});

test("the platform's own header", () => {
  expect(at(PLATFORM, undefined, { "x-vercel-forwarded-for": "203.0.113.9" })).toBe("203.0.113.9");
  expect(at(PLATFORM, undefined)).toBe("unreadable");
});

describe("asked of the app", () => {
  const one = { publicQuota: { points: 1, seconds: 60 } };
  const said = (i: number) => ({ "X-Forwarded-For": `198.51.100.${i}` });

  test("making up addresses gets nobody more", async () => {
    const { assess } = guarded(one);
    expect((await assess(said(1))).status).toBe(200);
    expect((await assess(said(2))).status).toBe(429);
  });

  test("behind a proxy, its clients are told apart", async () => {
    const { assess } = guarded({ ...one, addressSource: behind(1) });
    expect((await assess(said(1))).status).toBe(200);
    expect((await assess(said(2))).status).toBe(200);
    expect((await assess({ "X-Forwarded-For": "198.51.100.77, 198.51.100.2" })).status).toBe(429);
  });

  test("who comes as IPv4 and again in IPv6 that holds it has one share", async () => {
    const { assess } = guarded(one);
    expect((await assess({}, "192.0.2.1")).status).toBe(200);
    for (const again of ["::ffff:192.0.2.1", "2002:c000:201:7::1", "64:ff9b::c000:201"]) {
      expect((await assess({}, again)).status).toBe(429);
    }
  });

  test("neighbours in one IPv6 network share, and all the unreadable do", async () => {
    const { assess } = guarded(one);
    expect((await assess({}, "2001:db8:1:2::1")).status).toBe(200);
    expect((await assess({}, "2001:db8:1:ffff::2")).status).toBe(429);
    expect((await assess({}, "2001:db8:2::1")).status).toBe(200);
    expect((await assess({}, "?")).status).toBe(200);
    expect((await assess({}, "!")).status).toBe(429);
  });
});
