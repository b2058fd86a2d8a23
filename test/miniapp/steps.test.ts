/** Which pages follow, and how honestly that is said. */
import { askingOf, isForSome } from "../../miniapp/draft/asks.ts";
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
  expect(progressAt("event", draft, TODAY)).toEqual({ step: 2, atMost: 2 });
  expect(stepAfter("event", draft, TODAY)).toBe("record");
});

test("what is left after the record stands on one page", () => {
  const told = typed({ region: "500000", event: born, person: { ...paid("individual"), employed: "yes" } });
  expect(stepsFor(told, TODAY)).toEqual(["start", "event", "record", "details"]);
  expect(progressAt("record", told, TODAY).atMost).toBe(1);
  expect(stepAfter("details", told, TODAY)).toBeUndefined();
});

test("the average base is not asked for where every stretch has told its own", () => {
  const asked = (base: string) => {
    const contributions = [stretch({ scheme: "individual", from: "2024-01", ongoing: "yes", maternity: "yes", base })];
    const all = typed({ region: "511700", event: born, person: { record: "listed", contributions } });
    return askingOf(all, TODAY).questions.map(({ fact }) => fact);
  };
  expect(asked("")).toContain("person.averageBaseLastYear");
  expect(asked("4800")).not.toContain("person.averageBaseLastYear");
});

test("what decides for all stands before what is only for some: of a job in Taiyuan, three of eight", () => {
  const draft = typed({ region: "140100", event: born, person: paid("employer") });
  const asked = askingOf(draft, TODAY).questions.filter(({ subject }) =>
    ["birth", "work", "spouse", "resident"].includes(subject),
  );
  expect(asked.filter((one) => !isForSome(one)).map(({ fact }) => fact)).toEqual([
    "person.employed",
    "person.dismissedOn",
    "person.employerAverageWage",
  ]);
  expect(asked.filter(isForSome).map(({ fact }) => fact)).toEqual([
    "event.fetuses",
    "event.dystocia",
    "event.complication",
    "event.setting",
    "event.place",
  ]);
  const ended = typed({ ...draft, event: { kind: "termination", date: "2026-02-26" } });
  const first = askingOf(ended, TODAY).questions.filter((one) => !isForSome(one));
  expect(first.map(({ fact }) => fact)).toEqual(expect.arrayContaining(["event.gestationMonths", "event.setting"]));
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
  expect(progressWords("details", { step: 4, atMost: 0 })).toBe("第 4 步：细节（最后一步）");
});
