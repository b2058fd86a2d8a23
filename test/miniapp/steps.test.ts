/** Which pages follow, and how honestly that is said. */
import { progressAt, stepAfter, stepsFor } from "../../miniapp/draft/steps.ts";
import { progressWords } from "../../miniapp/wording/progress.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-03-10";
const born = { kind: "delivery", date: "2026-02-26" } as const;
const paid = (scheme: "employer" | "individual") =>
  ({
    record: "listed",
    contributions: [stretch({ scheme, from: "2024-01", ongoing: "yes", maternity: "yes" })],
  }) as const;

test("nothing told: where, what and the record come, and anything may follow", () => {
  const draft = typed({ region: "500000" });
  expect(stepsFor(draft, TODAY)).toEqual(["start", "event", "record"]);
  expect(progressAt("event", draft, TODAY)).toEqual({ step: 2, atMost: 4 });
  expect(stepAfter("event", draft, TODAY)).toBe("record");
});

test("a page that asks nothing is passed over, and is no longer counted", () => {
  const draft = typed({ region: "500000", event: born, person: { ...paid("individual"), employed: "yes" } });
  expect(stepsFor(draft, TODAY)).not.toContain("family");
  expect(stepsFor(draft, TODAY)).toContain("birth");
  const { atMost } = progressAt("record", draft, TODAY);
  expect(atMost).toBe(stepsFor(draft, TODAY).length - 3);
});

test("while it is open whether she has work, the family's page may still follow", () => {
  const draft = typed({ region: "650200", event: { ...born, date: "2026-09-26" }, person: paid("individual") });
  const asked = typed({ ...draft, person: { ...draft.person, employed: "no" } });
  expect(stepsFor(asked, TODAY)).toContain("family");
  expect(progressAt("work", draft, TODAY).atMost).toBe(1);
});

test("no page is opened only for what the record tells: the base of every stretch", () => {
  const steps = (base: string) => {
    const contributions = [stretch({ scheme: "individual", from: "2024-01", ongoing: "yes", maternity: "yes", base })];
    return stepsFor(typed({ region: "511700", event: born, person: { record: "listed", contributions } }), TODAY);
  };
  expect(steps("")).toContain("work");
  expect(steps("4800")).not.toContain("work");
});

test("what was answered stays to be seen and changed, also where it closed a route", () => {
  for (const employed of ["yes", "no"] as const) {
    const draft = typed({
      region: "650200",
      event: { ...born, date: "2026-09-26" },
      person: { ...paid("individual"), employed },
    });
    expect(stepsFor(draft, TODAY)).toContain("work");
  }
});

test("every page that follows was counted before", () => {
  for (const region of ["500000", "511700", "650200", "140100"] as const) {
    for (const scheme of ["employer", "individual"] as const) {
      const draft = typed({ region, event: { ...born, date: "2026-09-26" }, person: paid(scheme) });
      for (const step of stepsFor(draft, TODAY)) {
        const rest = stepsFor(draft, TODAY).filter(
          (each) => stepsFor(draft, TODAY).indexOf(each) > stepsFor(draft, TODAY).indexOf(step),
        );
        expect(progressAt(step, draft, TODAY).atMost).toBeGreaterThanOrEqual(rest.length);
      }
    }
  }
});

test("in words", () => {
  expect(progressWords("event", { step: 2, atMost: 4 })).toBe("第 2 步：这件事（后面最多 4 步）");
  expect(progressWords("family", { step: 5, atMost: 0 })).toBe("第 5 步：配偶和居民医保（最后一步）");
});
