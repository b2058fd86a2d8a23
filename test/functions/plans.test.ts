/** The endpoint of plans: answers as the rules do, today where no day is told, and says what is to be mended. */
import { plans, plansSchema } from "../../shared/policy/index.ts";
import { app, problemOf, TODAY, warnings } from "./asking.ts";

const post = (body: unknown) =>
  app.request("/api/v1/plans", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

const facts = {
  region: "650200",
  event: { kind: "delivery" as const, date: "2027-04-28" },
  person: { contributions: [{ scheme: "individual" as const, from: "2025-01", maternity: false }] },
};

test("answers as the rules do; today where no day is told", async () => {
  const answer = await post({ facts, vary: ["enrol"] });
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  const told = plansSchema.parse(await answer.json());
  expect(told).toEqual(plans({ ...facts, asOf: TODAY }, ["enrol"]));
});

test("what a plan says of its facts, the answer to them says", async () => {
  const { plans: all } = plansSchema.parse(await (await post({ facts: { ...facts, asOf: "2026-11-29" } })).json());
  expect(all.length).toBeGreaterThan(0);
  for (const one of all) {
    const asked = await app.request("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(one.facts),
    });
    expect(await asked.json()).toMatchObject({ asOf: "2026-11-29", benefits: one.benefits });
  }
});

const stretches = (many: number) =>
  Array.from({ length: many }, (_, n) => ({ scheme: "individual", from: `${1950 + n}-01`, to: `${1950 + n}-03` }));

test.each<[object, string[]]>([
  [{}, ["/facts"]],
  [{ facts: { region: "650200" }, vary: ["begin"] }, ["/vary/0"]],
  [{ facts: { region: "650200", event: { date: "2027-02-30" } } }, ["/facts/event/date"]],
  [{ facts: { region: "650200", person: { contributions: stretches(61) } } }, ["/facts/person/contributions"]],
  [
    { facts: { region: "650200", figures: { "contribution-rate:650200:individual": 1.5 } } },
    ["/facts/figures/contribution-rate:650200:individual"],
  ],
])("%j is to be mended at %j", async (body, pointers) => {
  const answer = await post(body);
  expect(answer.status).toBe(422);
  const { errors = [] } = await problemOf(answer);
  expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
});

test("a hidden figure is told by its place", async () => {
  const answer = await app.request("/api/v1/plans", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"facts":{"region":"650200","figures":{"__proto__":1}}}',
  });
  const { errors = [] } = await problemOf(answer);
  expect([answer.status, errors.map(({ pointer }) => pointer)]).toEqual([422, ["/facts/figures/__proto__"]]);
});

test("as many stretches as are taken", async () =>
  expect((await post({ facts: { ...facts, person: { contributions: stretches(60) } } })).status).toBe(200));

test("nothing went wrong", () => expect(warnings).toEqual([]));
