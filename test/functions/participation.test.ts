/** The endpoint of taking part: answers as the rules do, on the day in Shanghai, and says what is to be mended. */
import { participation, participationSchema } from "../../shared/policy/index.ts";
import { PARTICIPANTS } from "../../functions/endpoints/participants.ts";
import { app, problemOf, TODAY, warnings } from "./asking.ts";

const post = (facts: unknown) =>
  app.request("/api/v1/participation", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(facts),
  });

test("answers as the rules do; today where no day is told", async () => {
  const facts = { region: "500000", newborn: { bornOn: "2026-01-01", certificate: true } };
  const answer = await post(facts);
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  const told = participationSchema.parse(await answer.json());
  expect(told).toEqual(participation({ ...facts, asOf: TODAY }));
  expect(told.lines.map(({ topic, verdict }) => [topic, verdict])).toEqual([
    ["newborn-joins", "eligible"],
    ["newborn-covered", "eligible"],
  ]);
});

test.each(PARTICIPANTS.map(({ name, body }) => [name, body] as const))("the example %s", async (name, body) => {
  const answer = await post(body);
  expect(answer.status).toBe(name === "facts-to-mend" ? 422 : 200);
});

test.each<[object, string[]]>([
  [{}, ["/region"]],
  [{ region: "500000", topic: "wait" }, ["/topic"]],
  [{ region: "500000", newborn: { bornOn: "2026-02-30", father: true } }, ["/newborn/bornOn", "/newborn/father"]],
  [{ region: "500000", person: { paidYearsHere: -1, joinsOn: null } }, ["/person/paidYearsHere", "/person/joinsOn"]],
  [
    { region: "500000", figures: { "resident-waiting-months:500000": 0.5 } },
    ["/figures/resident-waiting-months:500000"],
  ],
  [
    {
      region: "500000",
      person: {
        contributions: [
          { scheme: "resident", from: "2025-01", to: "2025-12" },
          { scheme: "resident", from: "2025-12" },
        ],
      },
    },
    ["/person/contributions/1/from"],
  ],
])("%j is to be mended at %j", async (facts, pointers) => {
  const answer = await post(facts);
  expect(answer.status).toBe(422);
  const { errors = [] } = await problemOf(answer);
  expect(errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers));
  expect(errors).toHaveLength(pointers.length);
});

test("nothing went wrong", () => expect(warnings).toEqual([]));
