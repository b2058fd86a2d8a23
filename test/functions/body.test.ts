import { app, ask, post, postStream, problemOf, warnings } from "./asking.ts";

const KB = 1024;
/** Valid facts of exactly so many bytes: JSON allows blanks around a value. */
const factsOf = (bytes: number) => '{"region":"500000"}'.padEnd(bytes, " ");

/** A body of a megabyte, a KB at a time, and how often it was asked for more. */
function megabyte() {
  let pulled = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (++pulled > KB) controller.close();
    else controller.enqueue(new Uint8Array(KB));
  };
  return { body: new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 }), pulls: () => pulled };
}

async function expectProblem(answer: Response, status: number, kind: string) {
  expect(answer.status).toBe(status);
  const problem = await problemOf(answer);
  expect(problem.type).toBe(`urn:problem-type:yujin:${kind}`);
  expect(problem.errors?.map((error) => error.pointer)).toEqual([""]);
}

describe("400: not JSON", () => {
  test.each([
    ["nothing", ""],
    ["blanks", " \n"],
    ["half an object", '{"region":"500000"'],
    ["a trailing comma", '{"region":"500000",}'],
    ["two values", '{"region":"500000"}{}'],
    ["a comment", '{"region":"500000"} // Chongqing'],
    ["NaN", '{"region":NaN}'],
    ["a NUL after the value", '{"region":"500000"}\0'],
    ["a raw NUL in text", '{"region":"50\0"}'],
    ["brackets without end", "[".repeat(60 * KB)],
  ])("%s", async (_, body) => expectProblem(await post(body), 400, "invalid-json"));

  test("bytes that are not UTF-8", async () => {
    const gbk = Uint8Array.of(0x7b, 0x22, 0xd6, 0xd8, 0x22, 0x3a, 0x31, 0x7d);
    await expectProblem(await post(gbk), 400, "invalid-json");
    const surrogate = Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22);
    await expectProblem(await post(surrogate), 400, "invalid-json");
  });

  test("no body at all", async () => {
    const answer = await app.request("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
    });
    await expectProblem(answer, 400, "invalid-json");
  });

  test("a body that breaks off on its way", async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"region":')),
      pull: (controller) => controller.error(new Error("connection lost")),
    });
    const answer = await postStream(body);
    await expectProblem(answer, 499, "hung-up");
  });
});

describe("413: more than 64 KB", () => {
  test("64 KB are read, one byte more is not", async () => {
    expect((await post(factsOf(64 * KB))).status).toBe(200);
    await expectProblem(await post(factsOf(64 * KB + 1)), 413, "body-too-large");
  });

  test("a declared length is refused without reading", async () => {
    const { body, pulls } = megabyte();
    const answer = await postStream(body, { "Content-Length": String(64 * KB + 1) });
    await expectProblem(answer, 413, "body-too-large");
    expect(pulls()).toBe(0);
  });

  test("without a declared length, reading stops soon after 64 KB", async () => {
    const { body, pulls } = megabyte();
    const answer = await postStream(body);
    await expectProblem(answer, 413, "body-too-large");
    expect(pulls()).toBe(65);
  });

  test("a declared length that is too small does not let a large body in", async () => {
    await expectProblem(await post(factsOf(64 * KB + 1), { "Content-Length": "19" }), 413, "body-too-large");
  });
});

describe("415: not announced as plain JSON in UTF-8", () => {
  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
    "application/+json",
    "text/json",
    "application/json; charset=gbk",
    "application/json, text/plain",
    "",
  ])("content type %p", async (type) =>
    expectProblem(await post(factsOf(19), { "Content-Type": type }), 415, "unsupported-media-type"),
  );

  test("no content type", async () => {
    const body = new TextEncoder().encode(factsOf(19));
    const answer = await app.request("/api/v1/assessments", { method: "POST", body });
    await expectProblem(answer, 415, "unsupported-media-type");
  });

  test("a compressed body", async () => {
    await expectProblem(await post(factsOf(19), { "Content-Encoding": "gzip" }), 415, "unsupported-media-type");
  });
});

describe("JSON that means harm", () => {
  test.each([
    ["30 000 lists in one another", `${"[".repeat(30_000)}${"]".repeat(30_000)}`],
    ["10 000 objects in one another", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["deep nesting inside a field", `{"region":"500000","event":${"[".repeat(30_000)}${"]".repeat(30_000)}}`],
    ["a number beyond all numbers", '{"region":"500000","person":{"monthlyStipend":1e999}}'],
    ["a number with 60 000 digits", `{"region":"500000","event":{"fetuses":${"9".repeat(60_000)}}}`],
    ["half a character", '{"region":"\\ud800"}'],
    ["half a character as a key", '{"region":"500000","\\udfff":1}'],
    ["NUL, escaped", '{"region":"50000\\u0000"}'],
    ["NUL as a key", '{"region":"500000","\\u0000":1}'],
    ["other scripts' digits", '{"region":"５００００0"}'],
    ["null", "null"],
    ["a number", "500000"],
    ["a list", '[{"region":"500000"}]'],
  ])("%s is a 422", async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors).not.toHaveLength(0);
  });

  test.each([
    ["/__proto__", '{"region":"500000","__proto__":{"region":"511700"}}'],
    ["/constructor", '{"region":"500000","constructor":{"prototype":{}}}'],
    ["/event/__proto__", '{"region":"500000","event":{"__proto__":{"kind":"delivery"}}}'],
    [
      "/person/contributions/0/__proto__",
      '{"region":"500000","person":{"contributions":[{"scheme":"employer","from":"2025-01","__proto__":1}]}}',
    ],
    ["/figures/__proto__", '{"region":"500000","figures":{"__proto__":5}}'],
    ["/figures/constructor", '{"region":"500000","figures":{"constructor":5}}'],
    ["/toString", '{"region":"500000","toString":1}'],
  ])("%s is an unknown field", async (pointer, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  test("a region is not inherited", async () => {
    expect((await post('{"__proto__":{"region":"500000"}}')).status).toBe(422);
    expect((await ask({ region: "500000" })).status).toBe(200);
  });

  test.each([
    [
      "stretches",
      "/person/contributions",
      `{"region":"500000","person":{"contributions":[${Array(32_000).fill(0).join()}]}}`,
    ],
    [
      "figures",
      "/figures",
      `{"region":"500000","figures":{${Array.from({ length: 7_000 }, (_, i) => `"${i}":0`).join()}}}`,
    ],
  ])("64 KB of wrong %s take less than a second to answer", async (_, pointer, body) => {
    // What the machine does beside it does not count.
    const start = process.cpuUsage();
    const answer = await post(body);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
    expect(answer.status).toBe(422);
    expect((await problemOf(answer)).errors?.map((error) => error.pointer)).toContain(pointer);
  });
});

afterAll(() => expect(warnings).toEqual([]));
