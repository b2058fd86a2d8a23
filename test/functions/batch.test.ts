import fc from "fast-check";
import { setTimeout } from "node:timers/promises";
import type { Charged } from "../../functions/caller.ts";
import { begin } from "../../functions/batch/answers.ts";
import { incoming } from "../../functions/batch/body.ts";
import { slicesOf } from "../../functions/batch/lines.ts";
import cases from "../cases/chongqing.json";
import { FULL_FACTS, TODAY, ask, pointersOf, problemOf, warnings } from "./asking.ts";
import { appWith, BATCH, inPieces, kindOf, kinds, linesOf, NDJSON, send } from "./batching.ts";
import { optionsOn } from "./options.ts";

const GOOD = '{"region":"500000"}';
const MAX = 64 * 1024;

afterEach(() => expect(warnings.splice(0)).toEqual([]));

describe("lines in, lines out", () => {
  test("each line is answered in its order, as it would be alone", async () => {
    const facts = [...cases.map((one) => one.facts), FULL_FACTS];
    const answers = linesOf(await (await send(facts.map((one) => JSON.stringify(one)).join("\n"))).text());
    expect(answers).toHaveLength(facts.length);
    for (const [index, one] of facts.entries()) {
      const alone: unknown = await (await ask(one)).json();
      expect(answers[index]).toEqual({ line: index + 1, ...Object(alone) });
    }
  });

  test("slow lines leave as they are answered, not all at the end of a slice", async () => {
    const heavy = {
      region: "650200",
      event: { kind: "delivery", date: "2031-07-15" },
      person: { contributions: [{ scheme: "individual", from: "1950-01", to: "2099-12" }] },
    };
    const body = Array.from({ length: 24 }, () => JSON.stringify(heavy)).join("\n");
    const answer = await appWith().request(`${BATCH}?fields=headline`, { method: "POST", headers: NDJSON, body });
    const pieces: Uint8Array[] = [];
    for await (const piece of answer.body ?? []) pieces.push(piece);
    expect(linesOf(Buffer.concat(pieces).toString())).toHaveLength(24);
    expect(pieces.length).toBeGreaterThan(8);
  });

  test("ref comes back as it was, beside the answer and beside the problem", async () => {
    const lines = [
      '{"ref":"甲 1","region":"500000"}',
      '{"ref":"b","region":"5"}',
      `{"ref":"${"长".repeat(200)}","region":"500000"}`,
    ];
    const answers = linesOf(await (await send(lines.join("\n"))).text());
    expect(answers.map(({ ref }) => ref)).toEqual(["甲 1", "b", "长".repeat(200)]);
    expect(answers.map(kindOf)).toEqual(["ok", "invalid-facts", "ok"]);
    expect(answers[0]).toMatchObject({ line: 1, asOf: TODAY });
  });

  test.each(["1", '""', "null", `"${"x".repeat(201)}"`])("ref %s is to be mended at /ref", async (ref) => {
    const [line] = linesOf(await (await send(`{"ref":${ref},"region":"5"}`)).text());
    expect(line).toMatchObject({ line: 1, errors: [{ pointer: "/ref" }, { pointer: "/region" }] });
    expect(line).not.toHaveProperty("ref");
  });

  test.each([
    ["", []],
    ["\n\r\n \t \n", []],
    [GOOD, [1]],
    [`${GOOD}\n`, [1]],
    [`${GOOD}\r\n\r\n\n  \n${GOOD}`, [1, 5]],
    [`\n${GOOD}\r\n`, [2]],
    [`\ufeff${GOOD}\n${GOOD}`, [1, 2]],
  ])("%j answers lines %j", async (body, numbers) => {
    expect(await kinds(body)).toEqual(numbers.map((number) => [number, "ok"]));
  });

  test("no body at all is no line", async () => {
    const answer = await appWith().request("/api/v1/assessments/batch", {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
    });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });
});

describe("a bad line is a problem in its place, and the others are unharmed", () => {
  const bytes = (text: string, ...tail: number[]) => Buffer.concat([Buffer.from(text), Buffer.from(tail)]);
  const ofLength = (length: number) => GOOD.slice(0, -1) + " ".repeat(length - GOOD.length) + "}";

  test.each([
    ["no JSON", "{", "invalid-json"],
    ["two values", `${GOOD} ${GOOD}`, "invalid-json"],
    ["no UTF-8", bytes('{"region":"', 0xff, 0x22, 0x7d), "invalid-json"],
    ["half a letter", bytes('{"region":"', 0xe4, 0xb8), "invalid-json"],
    ["a list", "[]", "invalid-facts"],
    ["null", "null", "invalid-facts"],
    ["an unknown field", '{"region":"500000","line":1}', "invalid-facts"],
    ["a hidden field", '{"region":"500000","__proto__":{}}', "invalid-facts"],
    ["a byte too many", ofLength(MAX + 1), "body-too-large"],
    ["far too many", " ".repeat(5 * MAX), "body-too-large"],
    ["just as many as allowed", ofLength(MAX), "ok"],
    ["just as many as allowed, before CR", `${ofLength(MAX)}\r`, "ok"],
    ["one too many before CR", `${ofLength(MAX + 1)}\r`, "body-too-large"],
  ])("%s", async (_, line, kind) => {
    const body = Buffer.concat([Buffer.from(`${GOOD}\n\n`), Buffer.from(line), Buffer.from(`\n${GOOD}`)]);
    const expected = [
      [1, "ok"],
      [3, kind],
      [4, "ok"],
    ];
    expect(await kinds(Uint8Array.from(body))).toEqual(expected);
    expect(await kinds(inPieces([body.subarray(0, 50), body.subarray(50, MAX), body.subarray(MAX)]))).toEqual(expected);
    // The last line needs no end.
    expect(await kinds(Uint8Array.from(body.subarray(0, -GOOD.length - 1)))).toEqual(expected.slice(0, 2));
  });

  test("it says the same as the endpoint for one", async () => {
    const facts = { ...FULL_FACTS, regoin: "500000", event: { date: "2025-02-30" } };
    const [line] = linesOf(await (await send(JSON.stringify(facts))).text());
    const { instance, ...alone } = await problemOf(await ask(facts));
    expect(instance).toContain("urn:request:");
    expect(line).toEqual({ line: 1, ...alone });
    expect(alone.errors?.map(({ pointer }) => pointer)).toEqual(await pointersOf(facts));
  });

  test("a failure of ours is one too, written down once and without what was sent", async () => {
    let asked = 0;
    const app = appWith({
      now: () => {
        if (++asked === 2 || asked === 3) throw new Error("planted 650200");
        return new Date();
      },
    });
    expect(await kinds(`${GOOD}\n${GOOD}\n${GOOD}\n${GOOD}`, app)).toEqual([
      [1, "ok"],
      [2, "internal-error"],
      [3, "internal-error"],
      [4, "ok"],
    ]);
    const [said, ...more] = warnings.splice(0);
    expect(said).toMatch(/^POST \/api\/v1\/assessments\/batch line 500 Error\n\s+at /);
    expect(said).not.toContain("planted");
    expect(more).toEqual([]);
  });
});

describe("wherever the bytes are cut", () => {
  const lines = [GOOD, '{"ref":"编号𠮷","region":"500000"}', "", "坏\r", '{"region":"14","ref":"é"}', " \r", GOOD];
  const body = Buffer.from(lines.join("\n"));

  test("the lines are the same", async () => {
    const whole = await (await send(Uint8Array.from(body))).text();
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: body.length })), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), body.length];
        const pieces = places.slice(1).map((end, index) => body.subarray(places[index], end));
        expect(await (await send(inPieces(pieces))).text()).toBe(whole);
      }),
      { numRuns: 100 },
    );
    expect(await (await send(inPieces([...body].map((byte) => Uint8Array.of(byte))))).text()).toBe(whole);
  });

  test("a line split from any text is the line that was joined", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary" }).map((text) => `x${text.replaceAll(/[\r\n]/g, "")}`)),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 5 }),
        async (texts, step, size) => {
          const all = Buffer.from(texts.join("\n"));
          const pieces = Array.from({ length: Math.ceil(all.length / step) }, (_, i) =>
            all.subarray(i * step, (i + 1) * step),
          );
          const got: string[] = [];
          for await (const slice of slicesOf(inPieces(pieces), size)) {
            expect(slice.length).toBeLessThanOrEqual(size);
            got.push(...slice.map((line) => Buffer.from(line.bytes ?? []).toString()));
          }
          expect(got).toEqual(texts.map((text) => Buffer.from(text).toString()));
        },
      ),
    ));
});

describe("what is not lines", () => {
  test.each([
    ["application/json", 415],
    ["text/plain", 415],
    ["application/x-ndjson; charset=gbk", 415],
    ["application/x-ndjsonx", 415],
    ["application/x-ndjson; charset=UTF-8", 200],
    ["application/jsonl", 200],
    ["application/x-jsonlines", 200],
    ["Application/NDJSON", 200],
  ])("%s is a %d", async (type, status) => {
    const answer = await send(GOOD, appWith(), { "Content-Type": type });
    expect(answer.status).toBe(status);
    if (status === 415) expect((await problemOf(answer)).detail).toContain("application/x-ndjson");
  });

  test("compressed lines are a 415, other methods a 405", async () => {
    const zipped = await send(GOOD, appWith(), { "Content-Type": "application/x-ndjson", "Content-Encoding": "gzip" });
    expect((await problemOf(zipped)).status).toBe(415);
    const got = await appWith().request("/api/v1/assessments/batch");
    expect([got.status, got.headers.get("Allow")]).toEqual([405, "POST"]);
  });
});

/** One with this many units left; takes all or none. */
function callerWith(units: number, asked: number[] = []) {
  let left = units;
  const charge = (wanted: number): Promise<Charged> => {
    asked.push(wanted);
    if (wanted > left) return Promise.resolve({ ok: false, retryAfter: 7 });
    left -= wanted;
    return Promise.resolve({ ok: true });
  };
  return { partner: "测试", charge };
}

describe("the quota", () => {
  const tools = optionsOn(TODAY, (line) => void warnings.push(line));
  const many = (count: number) => inPieces([`${GOOD}\n`.repeat(count)]);

  async function answered(count: number, units: number, asked: number[] = []) {
    const begun = await begin(incoming(many(count)), callerWith(units, asked), tools);
    if (!begun.ok) return begun.problem === "over-quota" ? begun.retryAfter : NaN;
    let text = "";
    for (let next = await begun.texts.next(); !next.done; next = await begun.texts.next()) text += next.value;
    return linesOf(text);
  }

  test.each([
    [10, 10],
    [10, 9],
    [10, 1],
    [200, 128],
    [200, 100],
    [200, 191],
  ])("of %d lines, %d paid for are answered and the others may come again", async (count, units) => {
    const lines = await answered(count, units);
    if (typeof lines === "number") throw new Error("refused as a whole");
    expect(lines.map(kindOf)).toEqual(lines.map((_, index) => (index < units ? "ok" : "over-quota")));
    expect(lines).toHaveLength(count);
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    for (const line of lines.slice(units)) expect(line).toMatchObject({ status: 429, retryAfter: 7 });
  });

  test("nothing left at all is said at once, and the rest is not read", async () => {
    expect(await answered(100, 0)).toBe(7);
  });

  test("is not taken for lines that are not read because the service is to end", async () => {
    const asked: number[] = [];
    const stopping = new AbortController();
    const begun = await begin(incoming(many(200)), callerWith(1000, asked), { ...tools, stopping: stopping.signal });
    if (!begun.ok) throw new Error("refused as a whole");
    stopping.abort();
    let text = "";
    for (let next = await begun.texts.next(); !next.done; next = await begun.texts.next()) text += next.value;
    const answers = linesOf(text).filter((line) => kindOf(line) === "ok");
    expect(asked.reduce((all, one) => all + one, 0)).toBe(answers.length);
  });

  test("once it is empty, it is not asked again line by line", async () => {
    const asked: number[] = [];
    await answered(1000, 64, asked);
    expect(asked.length).toBeLessThan(12);
  });
});

describe("at the asker's pace", () => {
  /** Lines without end, and how many pieces of them were read. */
  function endless() {
    let read = 0;
    let cancelled = false;
    function* pieces() {
      for (;;) {
        read++;
        yield `${GOOD}\n`.repeat(100);
      }
    }
    const body = inPieces(pieces(), () => (cancelled = true));
    return { body, read: () => read, cancelled: () => cancelled };
  }

  test("nobody reads the answers: no more lines are read", async () => {
    const { body, read, cancelled } = endless();
    const answer = await send(body);
    const reader = answer.body?.getReader();
    await reader?.read();
    const before = read();
    await setTimeout(100);
    expect(read()).toBe(before);
    expect(before).toBeLessThan(5);
    await reader?.cancel();
    expect(cancelled()).toBe(true);
    expect(read()).toBe(before);
  });

  test("giving up while lines are waited for ends the wait", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`${GOOD}\n`)),
      cancel: () => void (cancelled = true),
    });
    const reader = (await send(body)).body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    const waiting = reader?.read();
    await reader?.cancel();
    expect((await waiting)?.done).toBe(true);
    expect(cancelled).toBe(true);
  });

  test("a line is answered before the next one comes", async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const sent = send(readable);
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    for (const ref of ["1", "2", "3"]) {
      void writer.write(new TextEncoder().encode(`{"ref":"${ref}","region":"500000"}\n`));
      reader ??= (await sent).body?.getReader();
      const [line] = linesOf(new TextDecoder().decode((await reader?.read())?.value));
      expect(line?.["ref"]).toBe(ref);
    }
    void writer.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  test("lines that break off break the answer off, too", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(`${GOOD}\n`)),
      pull: (controller) => controller.error(new Error("gone")),
    });
    const answer = await send(body);
    await expect(answer.text()).rejects.toThrow();
  });

  test("others get their turn in between", async () => {
    const answer = await send(`${JSON.stringify(FULL_FACTS)}\n`.repeat(300));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await answer.text();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
