/** What is published: cacheable, told by strong ETags, and refused in clear words where a parameter is wrong. */
import { policyDocuments, policyFigures, questionCatalogue } from "../../../shared/policy/index.ts";
import { createApp } from "../../../functions/app.ts";
import { app, problemOf, warnings } from "../asking.ts";
import { optionsOn } from "../options.ts";

const PUBLISHED = [
  "/api/v1/regions",
  "/api/v1/documents",
  "/api/v1/documents/km-2026-4",
  "/api/v1/figures",
  "/api/v1/labels",
  "/api/v1/questions",
  "/api/v1/openapi.json",
];

const tagOf = async (path: string, asked = app) => (await asked.request(path)).headers.get("ETag") ?? "";

describe.each(PUBLISHED)("%s", (path) => {
  test("may be kept, and has a strong ETag that another server gives too", async () => {
    const { status, headers } = await app.request(path);
    expect([status, headers.get("Cache-Control")]).toEqual([200, "public, max-age=300"]);
    expect(headers.get("Content-Type")).toBe("application/json");
    expect(headers.get("ETag")).toMatch(/^"[\w-]{43}"$/);
    const other = createApp(optionsOn("2033-03-03", (line) => void warnings.push(line)));
    expect(await tagOf(path, other)).toBe(headers.get("ETag"));
  });

  test("is not sent again to those who have it", async () => {
    const tag = await tagOf(path);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, `"other",W/${tag} , "more"`, "*"]) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await app.request(path, { method, headers: { "If-None-Match": known } });
        expect([known, answer.status, await answer.text()]).toEqual([known, 304, ""]);
        expect(answer.headers.get("ETag")).toBe(tag);
        expect(answer.headers.get("Cache-Control")).toBe("public, max-age=300");
      }
    }
    for (const known of ['"other"', tag.slice(1, -1), `"${tag.slice(2)}`]) {
      expect((await app.request(path, { headers: { "If-None-Match": known } })).status).toBe(200);
    }
  });

  test("HEAD tells the same without a body; an unknown parameter is refused", async () => {
    const answer = await app.request(path, { method: "HEAD" });
    expect([answer.status, answer.headers.get("ETag"), await answer.text()]).toEqual([200, await tagOf(path), ""]);
    const refused = await app.request(`${path}?regoin=500000&__proto__=1`);
    expect(refused.status).toBe(400);
    expect(refused.headers.get("ETag")).toBeNull();
    const { type, errors } = await problemOf(refused);
    expect(type).toBe("urn:problem-type:yujin:invalid-query");
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(["/__proto__", "/regoin"]);
  });
});

test.each([
  ["/api/v1/documents?on=2026-02-30&region=50", ["/on", "/region"]],
  ["/api/v1/documents?on=", ["/on"]],
  ["/api/v1/figures?region=990000", ["/region"]],
  ["/api/v1/figures?region=500000&region=140100", ["/region"]],
  ["/api/v1/questions?region=overseas", ["/region"]],
])("%s is refused at %j", async (path, pointers) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(400);
  expect((await problemOf(answer)).errors?.map(({ pointer }) => pointer).sort()).toEqual(pointers);
});

const json = async (path: string): Promise<unknown> => (await app.request(path)).json();
const ids = (...all: string[]) => ({ documents: all.map((id): unknown => expect.objectContaining({ id })) });

test.each([
  ["on=2026-07-31&region=650200", ids("cn-sil-2018", "cn-order-619")],
  ["on=2026-08-01&region=650200", ids("km-2026-4", "cn-sil-2018", "cn-order-619")],
  ["on=2031-07-31&region=650202", ids("km-2026-4", "cn-sil-2018", "cn-order-619")],
  ["on=2031-08-01&region=650200", ids("cn-sil-2018", "cn-order-619")],
  ["on=2011-06-30", ids()],
  ["on=2011-07-01", ids("cn-sil-2018")],
  ["on=2012-04-27", ids("cn-sil-2018")],
  ["on=2012-04-28", ids("cn-sil-2018", "cn-order-619")],
  ["region=500112", ids("cq-2024-12", "cq-2025-37", "cn-sil-2018", "cn-order-619")],
])("documents?%s are those that hold", async (query, found) => {
  expect(await json(`/api/v1/documents?${query}`)).toEqual(found);
});

test("days and places that come to the same are one answer", async () => {
  const tags = await Promise.all(
    ["on=2026-08-01", "on=2026-08-02"].map((query) => tagOf(`/api/v1/documents?${query}`)),
  );
  expect(tags[0]).toBe(tags[1]);
  expect(await tagOf("/api/v1/figures?region=650203")).toBe(await tagOf("/api/v1/figures?region=650200"));
  expect(await tagOf("/api/v1/figures?region=140100")).not.toBe(await tagOf("/api/v1/figures?region=650200"));
  expect(await tagOf("/api/v1/questions?region=500112")).toBe(await tagOf("/api/v1/questions?region=500000"));
});

test("all of it is there", async () => {
  expect(await json("/api/v1/figures")).toEqual({ figures: policyFigures });
  expect(await json("/api/v1/questions")).toEqual({ questions: questionCatalogue() });
  const regions: unknown = expect.arrayContaining([
    expect.objectContaining({
      code: "650200",
      short: "克拉玛依",
      documents: [
        expect.objectContaining({
          id: "km-2026-4",
          number: "克医保规〔2026〕4号",
          from: "2026-08-01",
          to: "2031-07-31",
        }),
        expect.objectContaining({ id: "cn-sil-2018", from: "2011-07-01" }),
        expect.objectContaining({ id: "cn-order-619", from: "2012-04-28" }),
      ],
    }),
  ]);
  expect(await json("/api/v1/regions")).toEqual({ regions });
  expect(policyDocuments.length).toBe(7);
});

describe("POST /api/v1/questions", () => {
  const open = async (facts: unknown) => {
    const answer = await app.request("/api/v1/questions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(facts),
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };

  test("asks for the place first, then for what happened, and in the end for nothing", async () => {
    expect(await open({})).toMatchObject({ status: 200, body: { open: [{ fact: "region" }], told: [] } });
    const second = await open({ region: "140100" });
    expect(second).toMatchObject({
      body: { open: [{ fact: "event.kind" }, { fact: "event.date" }], told: ["region"] },
    });
    const before = await open({ region: "110000", event: { kind: "delivery", date: "2011-06-30" } });
    expect(before).toMatchObject({ status: 200, body: { open: [] } });
  });

  test("refuses what cannot be, as an assessment does", async () => {
    const { status, body } = await open({ region: "1401", event: { date: "2025-02-30" }, figures: { x: 1 } });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      errors: [{ pointer: "/region" }, { pointer: "/event/date" }, { pointer: "/figures/x" }],
    });
  });

  test("takes the day in Shanghai where none is told", async () => {
    const ahead = {
      region: "140100",
      event: { kind: "delivery", date: "2026-03-11" },
      person: { contributions: [{ scheme: "employer", from: "2022-01" }] },
    };
    const early: unknown = expect.arrayContaining([expect.objectContaining({ fact: "event.dystocia", early: true })]);
    expect((await open(ahead)).body).toMatchObject({ open: early });
    expect((await open({ ...ahead, asOf: "2026-03-11" })).body).not.toMatchObject({ open: early });
  });
});

test("nothing went wrong", () => expect(warnings).toEqual([]));
