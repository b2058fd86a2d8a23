/** Nothing that was added to, or written otherwise than, what was signed passes for it: what is verified is what was sent. */
import * as z from "zod";
import { createApp } from "../../../functions/app.ts";
import { ambiguityIn } from "../../../functions/receipts/ambiguity.ts";
import { canonical, digest } from "../../../functions/receipts/canonical.ts";
import { configuredSigner } from "../../../functions/receipts/configured.ts";
import { newSigningKey } from "../../../functions/receipts/keys.ts";
import { TODAY, problemOf } from "../asking.ts";
import { optionsOn } from "../options.ts";
import before from "./signed-before.json";

const KEY = newSigningKey();
const failures: string[] = [];
afterAll(() => expect(failures).toEqual([]));

const signer = configuredSigner(JSON.stringify({ keys: [KEY, before.key] }));
const app = createApp(optionsOn(TODAY, (text) => void failures.push(text), { signer }));

const post = (path: string, body: string) =>
  app.request(path, { method: "POST", headers: { "Content-Type": "application/json" }, body });
const verified = async (text: string): Promise<unknown> => (await post("/api/v1/receipts/verify", text)).json();

const FACTS = '{"region":"500000","event":{"kind":"delivery","date":"2026-03-05"}}';
const answerSchema = z.looseObject({ receipt: z.looseObject({ signature: z.string(), answer: z.string() }) });
let answer: z.infer<typeof answerSchema>;
/** The answer as it came, as text. */
let told: string;
beforeAll(async () => {
  told = await (await post("/api/v1/assessments", FACTS)).text();
  answer = answerSchema.parse(JSON.parse(told));
});

/** The request that verifies, with a piece of the facts or the answer replaced in its text. */
const asked = ({ facts = FACTS, answer = told }: { facts?: string; answer?: string }) =>
  `{"facts":${facts},"answer":${answer}}`;
const inReceipt = (member: string) => told.replace('"receipt":{', `"receipt":{${member},`);

test("as it came, it is as signed", async () => {
  expect(await verified(asked({}))).toMatchObject({ asSigned: true, signature: "valid" });
  expect(await verified(asked({}))).not.toHaveProperty("reason");
});

describe("what was added or written otherwise is found, and said", () => {
  const cases: readonly [string, () => string, string][] = [
    ["a member of the receipt", () => asked({ answer: inReceipt('"note":"已核发 50 万元"') }), "extra-members"],
    ["__proto__ in the receipt", () => asked({ answer: inReceipt('"__proto__":{"unsigned":false}') }), "extra-members"],
    ["a member of the answer", () => asked({ answer: told.replace("{", '{"paid":true,') }), "answer-changed"],
    ["__proto__ in the answer", () => asked({ answer: told.replace("{", '{"__proto__":{"a":1},') }), "answer-changed"],
    ["a member of the facts", () => asked({ facts: FACTS.replace("{", '{"name":"甲",') }), "facts-changed"],
    ["__proto__ in the facts", () => asked({ facts: FACTS.replace("{", '{"__proto__":{"a":1},') }), "facts-changed"],
    ["__proto__ deeper", () => asked({ facts: FACTS.replace(":{", ':{"__proto__":1,') }), "facts-changed"],
    ["asOf: null", () => asked({ facts: FACTS.replace("{", '{"asOf":null,') }), "facts-changed"],
    ["a name twice in the facts", () => asked({ facts: FACTS.replace("{", '{"region":"140100",') }), "duplicate-names"],
    [
      "a name twice in the answer",
      () => asked({ answer: told.replace("{", '{"asOf":"2020-01-01",') }),
      "duplicate-names",
    ],
    [
      "a name twice in the receipt",
      () => asked({ answer: inReceipt('"time":"2020-01-01T00:00:00.000Z"') }),
      "duplicate-names",
    ],
    [
      "a name twice, spelt otherwise",
      () => asked({ facts: FACTS.replace("{", '{"\\u0072egion":"140100",') }),
      "duplicate-names",
    ],
    ["the facts twice", () => `{"facts":{"region":"140100"},${asked({}).slice(1)}`, "duplicate-names"],
    [
      "a null that is too large a number",
      () => asked({ answer: told.replace('"asOf"', '"x":1e999,"asOf"') }),
      "inexact-number",
    ],
    ["half a letter", () => asked({ facts: FACTS.replace("{", '{"ref":"\\ud83d",') }), "broken-text"],
    ["another type", () => asked({ answer: told.replace("yujin-receipt/2", "yujin-receipt/1") }), "receipt-changed"],
    ["no type", () => asked({ answer: told.replace('"typ":"yujin-receipt/2",', "") }), "receipt-changed"],
    ["a type of null", () => asked({ answer: told.replace('"yujin-receipt/2"', "null") }), "receipt-changed"],
  ];
  test.each(cases)("%s", async (_, text, reason) => {
    expect(text()).not.toBe(asked({}));
    const verdict = await verified(text());
    expect(verdict).toMatchObject({ asSigned: false, reason });
    expect(verdict).toHaveProperty("say", expect.stringMatching(/\p{Script=Han}/u));
  });

  test("a signature whose letters say the same bytes in another way", async () => {
    const { signature } = answer.receipt;
    const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const last = LETTERS.indexOf(signature.slice(-1));
    const same = [
      ...[1, 2, 15].map((bits) => signature.slice(0, -1) + (LETTERS[last + bits] ?? "")),
      `${signature}==`,
      `${signature}\\n`,
      signature.slice(0, 5) + " " + signature.slice(5),
    ];
    for (const one of same) {
      const text = asked({ answer: told.replace(signature, one) });
      expect(await verified(text)).toMatchObject({ asSigned: false, signature: "invalid", reason: "receipt-changed" });
    }
  });

  test("what is signed by the same key, but as something else", async () => {
    const { kid, sign } = signer.at(new Date());
    const facts = { region: "140100", asOf: TODAY };
    const own = { asOf: TODAY, benefits: [] };
    const signed = { facts: digest(facts), answer: digest(own), policyVersion: "1", time: `${TODAY}T00:00:00Z`, kid };
    for (const typ of ["yujin-consent/1", "", 2, ["yujin-receipt/2"]]) {
      const receipt = { typ, ...signed, signature: sign(canonical({ typ, ...signed })) };
      const verdict = await verified(JSON.stringify({ facts, answer: { ...own, receipt } }));
      expect(verdict).toMatchObject({ asSigned: false, facts: true, answer: true, reason: "receipt-changed" });
    }
  });

  test.each(['"more":1', '"__proto__":{}'])("beside facts and answer %s is refused", async (member) => {
    const refused = await post("/api/v1/receipts/verify", `{${member},${asked({}).slice(1)}`);
    expect(refused.status).toBe(422);
    expect((await problemOf(refused)).errors).toHaveLength(1);
  });
});

describe("a receipt of before receipts had a type", () => {
  const { facts, answer: old } = before;

  test("still verifies", async () => {
    expect(old.receipt).not.toHaveProperty("typ");
    expect(await verified(JSON.stringify({ facts, answer: old }))).toMatchObject({ asSigned: true });
  });

  test("and nothing can be added to it, a type least of all", async () => {
    for (const more of [{ typ: "yujin-receipt/2" }, { unsigned: false }, { note: "" }, { typ: null }]) {
      const answer = { ...old, receipt: { ...old.receipt, ...more } };
      expect(await verified(JSON.stringify({ facts, answer }))).toMatchObject({
        asSigned: false,
        signature: "invalid",
      });
    }
  });
});

describe("what two readers would read differently", () => {
  test.each([
    ['{"a":1,"b":[{"a":1},{"a":2}]}', undefined],
    ['{"a":"\\"b\\": 1, \\"b\\": 2","b":"c\\\\"}', undefined],
    ['{"a" \n\t: 1, "a":1}', "duplicate-names"],
    ['[{"__proto__":1},{"__proto__":1,"__proto__":1}]', "duplicate-names"],
    ['{"":1,"":2}', "duplicate-names"],
    ["[0.1,-0,1e21,4600.5,123456789012345680000,0.000001,1E2,0.30000000000000004]", undefined],
    ["[8400.0000000000000001]", "inexact-number"],
    ["[9007199254740993000001]", "inexact-number"],
    ["[1e-400]", "inexact-number"],
    ["[-1e400]", "inexact-number"],
    ['["1e400"]', undefined],
    ['{"\\udc00":1}', "broken-text"],
    ['["\\ud83d\\ude00"]', undefined],
  ] as const)("%s: %s", (text, found) => expect(ambiguityIn(text, JSON.parse(text))).toBe(found));

  test("the longest body is looked through at once", () => {
    for (const text of [`["${"\\\\".repeat(32_000)}"]`, `[${"1,".repeat(32_000)}1]`, `{"${"a".repeat(65_000)}":1}`]) {
      const began = performance.now();
      expect(ambiguityIn(text, JSON.parse(text))).toBeUndefined();
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });
});
