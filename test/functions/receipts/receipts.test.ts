import { createPublicKey, verify } from "node:crypto";
import canonicalize from "canonicalize";
import * as z from "zod";
import { answerSchema, type Answer } from "../../../functions/answering.ts";
import { createApp } from "../../../functions/app.ts";
import { configuredSigner } from "../../../functions/receipts/configured.ts";
import { newSigningKey } from "../../../functions/receipts/keys.ts";
import { FULL_FACTS, TODAY, problemOf } from "../asking.ts";
import { optionsOn } from "../options.ts";

const OLD = newSigningKey();
const NEW = newSigningKey();
const keySet = (...keys: readonly object[]) => JSON.stringify({ keys });
const publicOf = ({ kty, crv, x }: typeof OLD) => ({ kty, crv, x });

const failures: string[] = [];
afterAll(() => expect(failures).toEqual([]));

/** An app that signs with the first of the keys; without any, with a temporary one. */
const appWith = (keys?: string) =>
  createApp(optionsOn(TODAY, (text) => void failures.push(text), { signer: configuredSigner(keys) }));
type App = ReturnType<typeof appWith>;

const post = (app: App, path: string, body: unknown) =>
  app.request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
const ask = async (app: App, facts: unknown): Promise<Answer> =>
  answerSchema.parse(await (await post(app, "/api/v1/assessments", facts)).json());

const verdictSchema = z.strictObject({
  asSigned: z.boolean(),
  reason: z.string().optional(),
  facts: z.boolean(),
  answer: z.boolean(),
  signature: z.string(),
  unsigned: z.literal(true).optional(),
  policyVersion: z.string(),
  time: z.string(),
  say: z.string().regex(/\p{Script=Han}/u),
});
const verdict = async (app: App, facts: unknown, answer: unknown) =>
  verdictSchema.parse(await (await post(app, "/api/v1/receipts/verify", { facts, answer })).json());

const keysOf = async (app: App) => {
  const answer = await app.request("/api/v1/receipts/keys");
  expect(answer.headers.get("Content-Type")).toBe("application/jwk-set+json");
  const keySchema = z.strictObject({
    kty: z.literal("OKP"),
    crv: z.literal("Ed25519"),
    x: z.string(),
    kid: z.string(),
    use: z.literal("sig"),
    alg: z.literal("EdDSA"),
  });
  return z.strictObject({ keys: z.array(keySchema) }).parse(await answer.json()).keys;
};

const signed = appWith(keySet(OLD));

describe("a receipt", () => {
  test("can be checked with nothing but the published key", async () => {
    const { receipt } = await ask(signed, FULL_FACTS);
    const { signature, ...rest } = receipt;
    const key = (await keysOf(signed)).find(({ kid }) => kid === receipt.kid);
    if (!key) throw new Error("the key is not published");
    const publicKey = createPublicKey({ key: { kty: key.kty, crv: key.crv, x: key.x }, format: "jwk" });
    const text = Buffer.from(canonicalize(rest) ?? "");
    expect(verify(null, text, publicKey, Buffer.from(signature, "base64url"))).toBe(true);
    expect(verify(null, Buffer.from(`${text.toString()} `), publicKey, Buffer.from(signature, "base64url"))).toBe(
      false,
    );
  });

  test("says version and time, and nothing of being unsigned", async () => {
    const { receipt, policyVersion } = await ask(signed, FULL_FACTS);
    expect(receipt).toMatchObject({ policyVersion, time: "2026-03-10T04:00:00.000Z" });
    expect(receipt).not.toHaveProperty("unsigned");
  });

  test("is about the facts as assessed: today stands in for a day left out, in the facts of the check too", async () => {
    const answer = await ask(signed, { region: "500000" });
    expect(answer.receipt.facts).toBe((await ask(signed, { region: "500000", asOf: TODAY })).receipt.facts);
    expect(await verdict(signed, { region: "500000" }, answer)).toMatchObject({ asSigned: true });
    expect(await verdict(signed, { region: "500000", asOf: TODAY }, answer)).toMatchObject({ asSigned: true });
    expect(await verdict(signed, { region: "500000", asOf: "2026-03-11" }, answer)).toMatchObject({ facts: false });
  });

  test("without a configured key says that it is unsigned, and every start makes another key", async () => {
    const [one, other] = [appWith(), appWith()];
    const answer = await ask(one, FULL_FACTS);
    expect(answer.receipt.unsigned).toBe(true);
    expect((await ask(other, FULL_FACTS)).receipt.kid).not.toBe(answer.receipt.kid);
    expect(await verdict(one, FULL_FACTS, answer)).toMatchObject({
      asSigned: false,
      unsigned: true,
      facts: true,
      answer: true,
      signature: "valid",
    });
    expect(await verdict(other, FULL_FACTS, answer)).toMatchObject({ asSigned: false, signature: "unknown-key" });
  });
});

describe("POST /api/v1/receipts/verify", () => {
  test("says that all is as signed, in whatever order the fields come", async () => {
    const answer = await ask(signed, FULL_FACTS);
    const turned = Object.fromEntries(Object.entries(answer).reverse());
    const facts = Object.fromEntries(Object.entries(FULL_FACTS).reverse());
    expect(await verdict(signed, facts, turned)).toEqual({
      asSigned: true,
      facts: true,
      answer: true,
      signature: "valid",
      policyVersion: answer.policyVersion,
      time: answer.receipt.time,
      say: "都和签名时一样。",
    });
  });

  test("finds a changed fact, a changed answer, a changed receipt", async () => {
    const answer = await ask(signed, FULL_FACTS);
    const other = await ask(signed, { ...FULL_FACTS, residentReimbursed: true });
    const cases: readonly [unknown, unknown, object][] = [
      [{ ...FULL_FACTS, residentReimbursed: true }, answer, { facts: false, answer: true, signature: "valid" }],
      [FULL_FACTS, { ...answer, benefits: answer.benefits.slice(1) }, { facts: true, answer: false }],
      [FULL_FACTS, { ...answer, more: 1 }, { facts: true, answer: false, signature: "valid" }],
      [
        FULL_FACTS,
        { ...answer, receipt: { ...answer.receipt, time: "2020-01-01T00:00:00.000Z" } },
        { facts: true, answer: true, signature: "invalid" },
      ],
      [FULL_FACTS, { ...answer, receipt: { ...answer.receipt, policyVersion: "2020.1.1" } }, { signature: "invalid" }],
      [FULL_FACTS, { ...answer, receipt: { ...answer.receipt, unsigned: true } }, { signature: "invalid" }],
      [
        FULL_FACTS,
        { ...answer, receipt: { ...answer.receipt, signature: other.receipt.signature } },
        { signature: "invalid" },
      ],
      [FULL_FACTS, { ...answer, receipt: { ...answer.receipt, kid: "somebody" } }, { signature: "unknown-key" }],
      [FULL_FACTS, { ...answer, receipt: other.receipt }, { facts: false, signature: "valid" }],
    ];
    for (const [facts, told, expected] of cases) {
      expect(await verdict(signed, facts, told)).toMatchObject({ asSigned: false, ...expected });
    }
  });

  test("an amount changed by one cent is found", async () => {
    const answer = await ask(signed, {
      region: "140100",
      asOf: "2026-05-30",
      event: { kind: "termination", date: "2026-05-06", gestationMonths: 5, setting: "inpatient" },
      person: { contributions: [{ scheme: "employer", from: "2025-09" }], employerAverageWage: 6000 },
    });
    const text = JSON.stringify(answer);
    expect(text).toContain('"value":8400,"low"');
    const changed: unknown = JSON.parse(text.replace('"value":8400,"low"', '"value":8400.01,"low"'));
    const facts = {
      region: "140100",
      event: { kind: "termination", date: "2026-05-06", gestationMonths: 5, setting: "inpatient" },
      person: { contributions: [{ scheme: "employer", from: "2025-09" }], employerAverageWage: 6000 },
    };
    expect(await verdict(signed, facts, answer)).toMatchObject({ asSigned: true });
    expect(await verdict(signed, facts, changed)).toMatchObject({ asSigned: false, facts: true, answer: false });
  });

  test.each([
    [{ facts: {}, answer: {} }, ["/answer/receipt"]],
    [{ facts: [], answer: 1 }, ["/facts", "/answer"]],
    [{ answer: { receipt: {} } }, ["/facts", "/answer/receipt/facts", "/answer/receipt/answer"]],
  ])("%j is a 422 that says where", async (body, pointers) => {
    const answer = await post(signed, "/api/v1/receipts/verify", body);
    expect(answer.status).toBe(422);
    const { errors = [] } = await problemOf(answer);
    expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers));
  });
});

describe("rotation", () => {
  test("an answer signed by the old key is still verified beside the new one, and new answers carry the new", async () => {
    const before = await ask(signed, FULL_FACTS);
    const rotated = appWith(keySet(NEW, publicOf(OLD)));
    expect(await verdict(rotated, FULL_FACTS, before)).toMatchObject({ asSigned: true });
    const after = await ask(rotated, FULL_FACTS);
    expect(after.receipt.kid).not.toBe(before.receipt.kid);
    expect((await keysOf(rotated)).map(({ kid }) => kid)).toEqual([after.receipt.kid, before.receipt.kid]);
    expect(await verdict(appWith(keySet(NEW)), FULL_FACTS, before)).toMatchObject({ signature: "unknown-key" });
  });

  test("the same key has the same name after a restart", async () => {
    expect((await keysOf(appWith(keySet(OLD)))).map(({ kid }) => kid)).toEqual(
      (await keysOf(signed)).map(({ kid }) => kid),
    );
  });

  test("no secret half is ever published", async () => {
    const text = await (await appWith(keySet(NEW, OLD)).request("/api/v1/receipts/keys")).text();
    expect(text).not.toContain(NEW.d);
    expect(text).not.toContain(OLD.d);
  });
});

const DAYS = ["2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z"] as const;

/** The same 32 bytes, with the two bits behind them set. */
const otherwise = (text: string): string => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return text.slice(0, -1) + (letters[letters.indexOf(text.slice(-1)) + 1] ?? "");
};

describe("keys that cannot be used are refused at start, and not quoted", () => {
  test.each([
    ["not JSON", `{"keys":[${NEW.d}`, /JSON/],
    ["no keys", keySet(), /keys\.0|keys/],
    ["no secret half in any", keySet(publicOf(OLD), publicOf(NEW)), /至少要有一把带 d/],
    ["a key twice", keySet(NEW, OLD, publicOf(NEW)), /keys\.2 和前面的一把是同一把/],
    [
      "a period that ends before it begins",
      keySet({ ...NEW, validFrom: DAYS[1], validUntil: DAYS[0] }),
      /keys\.0 的 validUntil/,
    ],
    ["a period in words", keySet({ ...NEW, validUntil: "next year" }), /keys\.0\.validUntil：要是 UTC/],
    ["letters that say the same bytes in another way", keySet({ ...NEW, x: otherwise(NEW.x) }), /keys\.0\.x/],
    ["halves of two keys", keySet({ ...NEW, x: OLD.x }), /不是一对/],
    ["another kind of key", keySet({ ...NEW, crv: "X25519" }), /keys\.0\.crv/],
    ["a cut-off key", keySet({ ...NEW, d: NEW.d.slice(1) }), /keys\.0\.d/],
  ])("%s", (_, text, why) => {
    expect(() => configuredSigner(text)).toThrow(why);
    expect(() => configuredSigner(text)).not.toThrow(new RegExp(NEW.d.slice(0, 20)));
  });
});
