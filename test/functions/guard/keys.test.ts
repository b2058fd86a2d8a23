import * as z from "zod";
import { hashOfKey, newKey, ownerOf } from "../../../functions/guard/keys.ts";
import { readPartners } from "../../../functions/guard/partners.ts";
import { lookUp } from "../../../functions/guard/roster.ts";
import { problemOf } from "../asking.ts";
import { KEYS, PARTNERS, bearer, guarded } from "./guarded.ts";

const { app, assess, get, lines } = guarded();

describe("a key", () => {
  test("holds 256 random bits, and no two are alike", () => {
    const keys = Array.from({ length: 100 }, (_, n) => newKey(n % 2 === 0 ? "live" : "test"));
    for (const [n, key] of keys.entries()) {
      expect(key.slice(0, 8)).toBe(n % 2 === 0 ? "yj_live_" : "yj_test_");
      expect(Buffer.from(key.slice(8), "base64url")).toHaveLength(32);
    }
    expect(new Set(keys).size).toBe(100);
  });

  test("is known by its SHA-256 alone", () => {
    // printf 'yj_' | sha256sum
    expect(hashOfKey("yj_")).toBe("219ce4f347674c0e474edfc2d7ff43f8ad567b1a393abe661053511243ec347c");
    expect(JSON.stringify(PARTNERS)).not.toContain(KEYS.hr);
  });

  test("is found wherever it stands, and only whole", () => {
    const keys = [newKey(), newKey(), newKey()];
    const owners = keys.map((key, i) => [Buffer.from(hashOfKey(key), "hex"), i] as const);
    expect(keys.map((key) => ownerOf(key, owners))).toEqual([0, 1, 2]);
    expect(ownerOf(newKey(), owners)).toBeUndefined();
    expect(ownerOf(keys[0]?.slice(0, -1) ?? "", owners)).toBeUndefined();
  });
});

describe("who asks", () => {
  test.each([
    ["either key of a partner", bearer(KEYS.hr), "某某人事"],
    ["the next key", bearer(KEYS.hrNext), "某某人事"],
    ["a scheme in small letters", { Authorization: `bearer ${KEYS.hr}` }, "某某人事"],
    ["nobody in particular", {}, undefined],
  ] as const)("%s is answered", async (_, headers, name) => {
    expect((await assess(headers)).status).toBe(200);
    expect(lines.at(-1)?.partner).toBe(name);
  });

  const lastTurned = KEYS.hr.slice(0, -1) + (KEYS.hr.endsWith("A") ? "B" : "A");
  test.each([
    ["a key nobody has", `Bearer ${newKey()}`],
    ["one letter off", `Bearer ${lastTurned}`],
    ["half a key", `Bearer ${KEYS.hr.slice(0, 20)}`],
    ["a key and more", `Bearer ${KEYS.hr}x`],
    ["two keys", `Bearer ${KEYS.hr}, Bearer ${KEYS.bank}`],
    ["a hash in place of the key", `Bearer ${hashOfKey(KEYS.hr)}`],
    ["another scheme", `Basic ${KEYS.hr}`],
    ["no scheme", KEYS.hr],
    ["nothing", ""],
  ])("%s is a 401", async (_, Authorization) => {
    const answer = await assess({ Authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:wrong-key");
    expect(lines.at(-1)).toMatchObject({ status: 401, partner: undefined });
  });

  test("a wrong key costs nobody anything", async () => {
    const own = guarded({ publicQuota: { points: 1, seconds: 60 } });
    for (let i = 0; i < 5; i++) expect((await own.assess(bearer(newKey()))).status).toBe(401);
    expect((await own.assess()).status).toBe(200);
  });
});

describe("refusals", () => {
  const refusedOften = async (ask: (own: ReturnType<typeof guarded>) => Promise<Response>, status: number) => {
    const own = guarded();
    for (let i = 0; i < 30; i++) expect((await ask(own)).status).toBe(status);
    return { own, next: await ask(own) };
  };
  const preflight = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
  const ask = {
    wrong: (own: ReturnType<typeof guarded>) => own.assess(bearer(newKey())),
    scope: (own: ReturnType<typeof guarded>) => own.assess(bearer(KEYS.bank)),
    origin: (own: ReturnType<typeof guarded>) => own.assess({ ...bearer(KEYS.hr), Origin: "https://evil.example" }),
    preflight: async ({ app }: ReturnType<typeof guarded>) =>
      app.request("/api/v1/assessments", { method: "OPTIONS", headers: preflight }, { address: "192.0.2.1" }),
    mcp: async ({ app }: ReturnType<typeof guarded>) =>
      app.request("/mcp", { method: "POST", headers: bearer(newKey()) }, { address: "192.0.2.1" }),
    embed: (own: ReturnType<typeof guarded>) => own.get("/embed?origin=https://evil.example"),
  };

  test.each([
    ["a wrong key", ask.wrong, 401],
    ["a key without the scope", ask.scope, 403],
    ["a foreign page", ask.origin, 403],
    ["a foreign page that asks first", ask.preflight, 403],
    ["an assistant with a wrong key", ask.mcp, 401],
    ["a page in a foreign frame", ask.embed, 403],
  ] as const)("%s, over and over, is told to wait", async (_, one, status) => {
    const { next } = await refusedOften(one, status);
    expect(next.status).toBe(429);
    expect(Number(next.headers.get("Retry-After"))).toBeGreaterThan(50);
  });

  test("hold up nobody with a right key, nobody without one, and no other address", async () => {
    const { own, next } = await refusedOften(ask.wrong, 401);
    expect((await problemOf(next)).type).toBe("urn:problem-type:yujin:over-quota");
    expect((await own.assess(bearer(KEYS.hr))).status).toBe(200);
    expect((await own.assess()).status).toBe(200);
    expect((await own.assess(bearer(newKey()), "192.0.2.2")).status).toBe(401);
    expect((await own.assess(bearer(newKey()))).status).toBe(429);
  });

  test("of all kinds are counted together", async () => {
    const { own } = await refusedOften(ask.preflight, 403);
    expect((await own.assess(bearer(newKey()))).status).toBe(429);
  });
});

describe("what a key allows", () => {
  const withScope = z.looseObject({ type: z.string(), scope: z.string() });

  test("a key without the scope is a 403 that names it", async () => {
    const answer = await assess(bearer(KEYS.bank));
    expect(answer.status).toBe(403);
    expect(answer.headers.get("WWW-Authenticate")).toContain('scope="assess"');
    expect(withScope.parse(await answer.json())).toMatchObject({
      type: "urn:problem-type:yujin:missing-scope",
      scope: "assess",
    });
    expect((await get("/api/v1/documents", bearer(KEYS.bank))).status).toBe(200);
  });

  test("what is open asks for no key, looks at none and counts nothing", async () => {
    for (const headers of [{}, bearer(KEYS.bank), bearer(newKey())]) {
      const answer = await get("/api/v1/health", headers);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("RateLimit")).toBeNull();
    }
  });

  test("an address that is none needs no key to be a 404", async () => {
    expect((await app.request("/api/v1/nothing", { headers: bearer(newKey()) })).status).toBe(404);
  });
});

describe("which key, and from where", () => {
  test("answers and lines of the log say as whom it was asked", async () => {
    const id = hashOfKey(KEYS.hr).slice(0, 8);
    const name = encodeURIComponent("某某人事");
    expect((await assess(bearer(KEYS.hr))).headers.get("X-Partner")).toBe(`${name}; key=${id}; kind=live`);
    expect(lines.at(-1)).toMatchObject({ partner: "某某人事", key: id });
    expect((await assess()).headers.get("X-Partner")).toBe("public");
    // Asked as nobody; and what may be kept is the same for everyone.
    expect((await assess({ Authorization: "Bearer yj_" })).headers.has("X-Partner")).toBe(false);
    expect((await get("/api/v1/documents", bearer(KEYS.hr))).headers.has("X-Partner")).toBe(false);
  });

  test("keys from before there were kinds open what they did", async () => {
    const old = newKey().replace("live_", "");
    const partners = [{ ...PARTNERS[0], name: "老伙伴", keys: [{ sha256: hashOfKey(old) }] }];
    const known = lookUp(readPartners(JSON.stringify(partners), "here"));
    const { assess: asked } = guarded({ partners: () => known });
    expect((await asked(bearer(old))).headers.get("X-Partner")).toMatch(/kind=live$/);
  });

  test("trying out takes nothing from real questions", async () => {
    const { assess: asked } = guarded();
    const left = async (key: string) => Number((await asked(bearer(key))).headers.get("RateLimit-Remaining"));
    const before = await left(KEYS.hr);
    await left(KEYS.hrTest);
    expect(await left(KEYS.hr)).toBe(before - 1);
    expect((await asked(bearer(KEYS.hrTest))).headers.get("X-Partner")).toMatch(/kind=test$/);
  });

  test("a key that is over opens nothing, and says until when it did", async () => {
    const answer = await assess(bearer(KEYS.hrOld));
    expect(answer.status).toBe(401);
    expect((await problemOf(answer)).detail).toContain("这个密钥用到 2026-03-09，已经过期");
  });

  test("where addresses are registered, the key opens nothing from elsewhere", async () => {
    for (const from of ["192.0.2.9", "::ffff:192.0.2.9", "2001:db8::1"]) {
      const { assess: asked } = guarded();
      expect((await asked(bearer(KEYS.clinic), from)).status).toBe(200);
    }
    for (const from of ["192.0.3.1", "2001:db9::1", "not an address"]) {
      const answer = await assess(bearer(KEYS.clinic), from);
      expect(answer.status).toBe(403);
      expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:address-not-allowed");
    }
  });

  test("X-Api-Key is not passed over in silence", async () => {
    const { assess: asked } = guarded();
    const answer = await asked({ "X-Api-Key": KEYS.hr });
    expect(answer.status).toBe(401);
    expect((await problemOf(answer)).detail).toContain("请用 Authorization: Bearer");
    expect((await asked({ "X-Api-Key": "whatever", ...bearer(KEYS.hr) })).status).toBe(200);
  });
});
