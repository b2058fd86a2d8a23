import { partialAnswerSchema } from "../../functions/fields.ts";
import { answerSchema } from "../../functions/answering.ts";
import { createApp } from "../../functions/app.ts";
import { assess, assessmentSchema } from "../../shared/policy/index.ts";
import { FULL_FACTS, TODAY, app, ask, post, postStream, problemOf, warnings } from "./asking.ts";
import { optionsOn } from "./options.ts";

const json = (value: unknown): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(value),
});

describe("POST /api/v1/assessments", () => {
  test("answers what the policy package answers", async () => {
    const answer = await ask(FULL_FACTS);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("application/json");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const assessment = assessmentSchema.parse(await answer.json());
    expect(assessment).toEqual(assess({ ...FULL_FACTS, asOf: "2026-03-10" }));
  });

  test("takes today in Shanghai where the facts name no day of asking", async () => {
    const { asOf, ...facts } = FULL_FACTS;
    expect(asOf).toBeDefined();
    const assessment = assessmentSchema.parse(await (await ask(facts)).json());
    expect(assessment).toEqual(assess({ ...facts, asOf: TODAY }));
  });

  test("keeps the day of asking that the facts name", async () => {
    const answer = await ask({ region: "650200", asOf: "2027-04-01" });
    expect(assessmentSchema.parse(await answer.json()).asOf).toBe("2027-04-01");
  });

  test("words the answer for the employer's office where it is the one who reads, and signs those words", async () => {
    const facts = { region: "310000", asOf: TODAY, event: { kind: "delivery", date: "2026-02-10" } };
    const mine = { ...facts, person: { contributions: [], employed: true } };
    const answer = await app.request("/api/v1/assessments?audience=hr", json(mine));
    const told = answerSchema.parse(await answer.json());
    expect(told.headline).toContain("由你们单位付");
    const lines = await app.request("/api/v1/assessments/batch?audience=hr", {
      ...json(mine),
      headers: { "Content-Type": "application/x-ndjson" },
    });
    expect(JSON.parse(await lines.text())).toEqual({ line: 1, ...told });
    const questions = await app.request("/api/v1/questions?audience=hr", json({ region: "310000" }));
    expect(await questions.text()).toContain("员工");
    const checked = await app.request("/api/v1/receipts/verify", json({ facts: mine, answer: told }));
    expect(await checked.json()).toMatchObject({ facts: true, answer: true, signature: "valid" });
    const hers = answerSchema.parse(await (await ask(mine)).json());
    expect(hers.headline).toContain("由单位付");
    expect(hers.receipt.answer).not.toBe(told.receipt.answer);
  });

  test("answers with the part that is asked for, without a receipt, and says so", async () => {
    const mine = { ...FULL_FACTS, asOf: TODAY };
    const query = "fields=headline,benefits.verdict,benefits.amount&audience=hr";
    const part: unknown = await (await app.request(`/api/v1/assessments?${query}`, json(mine))).json();
    const whole = assessmentSchema.parse(
      await (await app.request("/api/v1/assessments?audience=hr", json(mine))).json(),
    );
    expect(part).toStrictEqual({
      benefits: whole.benefits.map(({ benefit, via, verdict, amount }) => ({
        benefit,
        via,
        verdict,
        ...(amount && { amount }),
      })),
      headline: whole.headline,
      partial: true,
    });
    expect(partialAnswerSchema.parse(part)).toStrictEqual(part);
    const lines = await app.request(`/api/v1/assessments/batch?${query}`, {
      ...json(mine),
      headers: { "Content-Type": "application/x-ndjson" },
    });
    expect(JSON.parse(await lines.text())).toStrictEqual({ line: 1, ...Object(part) });
    const all = await app.request("/api/v1/assessments?fields=benefits,missing", json(mine));
    const told = partialAnswerSchema.strict().parse(await all.json());
    expect(Object.keys(told).sort()).toEqual(["benefits", "missing", "partial"]);
  });

  test.each([
    ...["audience=boss", "audience=hr&audience=hr", "reader=hr"],
    ...["fields=", "fields=receipt", "fields=benefits.nothing", "fields=headline,,missing", "fields=partial"],
  ])("refuses the query %s", async (query) => {
    const answer = await app.request(`/api/v1/assessments?${query}`, json(FULL_FACTS));
    expect(answer.status).toBe(400);
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:invalid-query");
  });

  test("needs no more than a region, in a place with documents and in one without", async () => {
    for (const region of ["500000", "511703", "650200", "140105", "310000"]) {
      const answer = await ask({ region });
      expect(answer.status).toBe(200);
      assessmentSchema.parse(await answer.json());
    }
  });

  test.each([
    "application/json; charset=utf-8",
    'application/json;charset="UTF-8"',
    "APPLICATION/JSON",
    "application/facts+json",
  ])("takes content type %s", async (type) =>
    expect((await post('{"region":"500000"}', { "Content-Type": type })).status).toBe(200),
  );

  test("takes a body that comes in pieces without a length", async () => {
    const answer = await postStream(pieces(['{"reg', 'ion":"50', '0000"}']));
    expect(answer.status).toBe(200);
  });

  test("answers alike for the same facts, however often they are asked", async () => {
    const texts = await Promise.all(Array.from({ length: 20 }, async () => (await ask(FULL_FACTS)).text()));
    expect(new Set(texts).size).toBe(1);
  });
});

describe("when we fail ourselves", () => {
  test("the answer is a 500 that gives nothing away, and the log line holds nothing that was sent", async () => {
    const lines: string[] = [];
    const broken = createApp(
      optionsOn(TODAY, (line) => void lines.push(line), {
        now: () => {
          throw new TypeError("the clock broke on 511703");
        },
      }),
    );
    const answer = await broken.request("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"region":"511703"}',
    });
    expect(answer.status).toBe(500);
    const problem = await problemOf(answer);
    expect(problem.errors).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^POST \/api\/v1\/assessments 500 TypeError\n\s+at /);
    expect(lines.join() + JSON.stringify(problem)).not.toContain("511703");
  });
});

afterAll(() => expect(warnings).toEqual([]));

const pieces = (texts: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
