/** The rows of what was told: one that is open stays in its place, whatever becomes of its answer on the way. */
import { fromFacts } from "../../miniapp/draft/from-facts.ts";
import type { Draft } from "../../miniapp/draft/draft.ts";
import { toldWhile } from "../../miniapp/told/lists.ts";

const TODAY = "2025-12-01";
const draft = fromFacts({
  region: "140100",
  event: { kind: "delivery", date: "2025-11-08" },
  person: { sex: "female", contributions: [{ scheme: "employer", from: "2025-05" }] },
});
const facts = (told: Draft, open?: { readonly fact: string; readonly wasTold: boolean }) => {
  const { answered, ordinary } = toldWhile(open, told, TODAY);
  return { answered: answered.map(({ fact }) => fact), ordinary: ordinary.map(({ fact }) => fact) };
};
const untold: Draft = { ...draft, event: { ...draft.event, date: "" } };

test("a day that is taken away to be told anew stays among what was told, and in its order", () => {
  expect(facts(untold).answered).not.toContain("event.date");
  expect(facts(untold, { fact: "event.date", wasTold: true })).toEqual({
    answered: ["region", "event.kind", "event.date"],
    ordinary: facts(untold).ordinary.filter((fact) => fact !== "event.date"),
  });
});

test("what was left out and is being told stays among what was left out", () => {
  const told: Draft = { ...draft, event: { ...draft.event, fetuses: "2" } };
  expect(facts(told).answered).toContain("event.fetuses");
  expect(facts(told, { fact: "event.fetuses", wasTold: false })).toEqual(facts(draft));
});

test("nothing open, nothing held", () => expect(facts(draft, { fact: "none", wasTold: true })).toEqual(facts(draft)));
