import { answersOf } from "../../miniapp/draft/answers.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { factsInputSchema } from "../../shared/policy/index.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-03-10";

describe("answersOf", () => {
  test("a whole story becomes the contract's facts, which the schema accepts", () => {
    const facts = answersOf(
      typed({
        region: "140100",
        who: "husband",
        event: {
          kind: "delivery",
          date: "2026-03-05",
          setting: "inpatient",
          place: "overseas",
          fetuses: "2",
          dystocia: "no",
          caesarean: "yes",
          complication: "yes",
        },
        person: {
          record: "listed",
          contributions: [
            stretch({
              scheme: "employer",
              from: "2025-01",
              ongoing: "no",
              to: "2025-08",
              maternity: "yes",
              onTime: "no",
              paidIn: "2025-09",
              lateReason: "arrears",
              post: "welfare-post",
            }),
            stretch({
              scheme: "employer",
              region: "140000",
              from: "2025-09",
              ongoing: "yes",
              onTime: "yes",
              post: "ordinary",
            }),
          ],
          employed: "yes",
          dismissed: "yes",
          dismissedOn: "2026-04-30",
          employerAverageWage: "8,000",
          monthlyStipend: "2100.5 元",
        },
        spouseMatters: "yes",
        spouse: { record: "listed", contributions: [stretch({ scheme: "employer", from: "2024-01", ongoing: "yes" })] },
        residentReimbursed: "no",
        asOf: "2026-04-01",
      }),
      TODAY,
    );
    expect(facts).toEqual({
      region: "140100",
      asOf: "2026-04-01",
      event: {
        kind: "delivery",
        date: "2026-03-05",
        setting: "inpatient",
        place: "overseas",
        fetuses: 2,
        dystocia: false,
        caesarean: true,
        complication: true,
      },
      person: {
        sex: "female",
        contributions: [
          {
            scheme: "employer",
            from: "2025-01",
            to: "2025-08",
            maternity: true,
            paidIn: "2025-09",
            lateReason: "arrears",
            post: "welfare-post",
          },
          { scheme: "employer", region: "140000", from: "2025-09" },
        ],
        employed: true,
        employerAverageWage: 8000,
        monthlyStipend: 2100.5,
        dismissedOn: "2026-04-30",
      },
      spouse: { sex: "male", contributions: [{ scheme: "employer", from: "2024-01" }] },
      residentReimbursed: false,
    });
    expect(factsInputSchema.safeParse(facts).success).toBe(true);
  });

  test("nothing answered is nothing told: only the day, the place, and a person of whom nothing is known", () => {
    expect(answersOf(typed({ region: "500000" }), TODAY)).toEqual({ region: "500000", asOf: TODAY, person: {} });
  });

  test("'never paid' is an empty record, 'cannot say' and no answer are none at all", () => {
    const contributions = (record: "none" | "unknown" | "") =>
      answersOf(typed({ region: "500000", person: { record } }), TODAY).person?.contributions;
    expect(contributions("none")).toEqual([]);
    expect(contributions("unknown")).toBeUndefined();
    expect(contributions("")).toBeUndefined();
  });

  test.each([
    ["no", "", null],
    ["yes", "2026-04-30", "2026-04-30"],
    ["yes", "", undefined],
    ["", "2026-04-30", undefined],
  ] as const)("a contract that has ended: '%s' on '%s'", (dismissed, dismissedOn, told) =>
    expect(answersOf(typed({ region: "500000", person: { dismissed, dismissedOn } }), TODAY).person?.dismissedOn).toBe(
      told,
    ),
  );

  test("stretches stay on the device once the record is said to be unknown", () => {
    const person = {
      record: "unknown",
      contributions: [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes" })],
    } as const;
    expect(answersOf(typed({ region: "500000", person }), TODAY).person).toEqual({});
  });

  test("a vasectomy is a man's, and then the spouse is a woman", () => {
    const facts = answersOf(
      typed({ region: "500000", event: { kind: "family-planning", procedure: "vasectomy" }, spouseMatters: "yes" }),
      TODAY,
    );
    expect([facts.person?.sex, facts.spouse?.sex]).toEqual(["male", "female"]);
  });

  test("a spouse who does not matter is not sent", () => {
    const spouse = { record: "none" } as const;
    expect(answersOf(typed({ region: "500000", spouseMatters: "no", spouse }), TODAY).spouse).toBeUndefined();
    expect(answersOf(typed({ region: "500000", spouseMatters: "yes", spouse }), TODAY).spouse).toEqual({
      contributions: [],
    });
  });

  test("an end month is sent only for a stretch that has ended", () => {
    const contributions = [stretch({ scheme: "resident", from: "2024-01", ongoing: "yes", to: "2024-12" })];
    expect(
      answersOf(typed({ region: "500000", person: { record: "listed", contributions } }), TODAY).person?.contributions,
    ).toEqual([{ scheme: "resident", from: "2024-01" }]);
  });

  test.each([
    ["500000", { tier: 2 }],
    ["511700", { maternity: true, base: 4600 }],
    ["650200", { maternity: true }],
    ["140100", {}],
  ] as const)("what matters of an individual's stretch depends on the place: %s", (region, details) => {
    const contributions = [
      stretch({
        scheme: "individual",
        from: "2025-01",
        ongoing: "yes",
        tier: "2",
        maternity: "yes",
        base: "4600",
        post: "fiscal",
      }),
    ];
    expect(
      answersOf(typed({ region, person: { record: "listed", contributions } }), TODAY).person?.contributions,
    ).toEqual([{ scheme: "individual", from: "2025-01", ...details }]);
  });

  test("a tier nobody can name is left out", () => {
    const contributions = [stretch({ scheme: "individual", from: "2025-01", ongoing: "yes", tier: "unknown" })];
    expect(
      answersOf(typed({ region: "500000", person: { record: "listed", contributions } }), TODAY).person?.contributions,
    ).toEqual([{ scheme: "individual", from: "2025-01" }]);
  });
});

describe("toFacts sends what the answer rests on", () => {
  const born = { kind: "delivery", date: "2026-02-26" } as const;
  const sent = (changes: Parameters<typeof typed>[0]) =>
    toFacts(typed({ region: "500000", event: born, ...changes }), TODAY);
  const paidSince = (scheme: "individual" | "resident", from: string) =>
    ({ record: "listed", contributions: [stretch({ scheme, from, ongoing: "yes" })] }) as const;

  test("the day of asking only where one was chosen", () => {
    expect(sent({}).asOf).toBeUndefined();
    expect(sent({ asOf: "2026-03-01" }).asOf).toBe("2026-03-01");
  });

  test("details of another kind of event stay on the device", () => {
    const event = { ...born, kind: "termination", fetuses: "2", procedure: "vasectomy", gestationMonths: "0" } as const;
    const person = {
      record: "listed",
      contributions: [stretch({ scheme: "employer", from: "2024-01", ongoing: "yes" })],
    } as const;
    const told = sent({ region: "140100", event: { ...event, caesarean: "yes" }, person }).event;
    expect(told).not.toHaveProperty("fetuses");
    expect(told).not.toHaveProperty("caesarean");
    expect(told).toMatchObject({ kind: "termination", gestationMonths: 0 });
  });

  test("a wage that no rule of the place looks at stays on the device", () => {
    const person = { ...paidSince("individual", "2025-01"), employerAverageWage: "9000", monthlyStipend: "2000" };
    expect(sent({ person }).person).not.toHaveProperty("employerAverageWage");
    expect(sent({ person }).person).not.toHaveProperty("monthlyStipend");
  });

  test("whether resident insurance paid is sent where she is in it or the spouse matters, not otherwise", () => {
    const husband = {
      record: "listed",
      contributions: [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes" })],
    } as const;
    const reimbursed = { residentReimbursed: "yes", spouse: husband } as const;
    const resident = paidSince("resident", "2025-01");
    expect(
      sent({ ...reimbursed, person: { ...resident, employed: "no" }, spouseMatters: "yes" }).residentReimbursed,
    ).toBe(true);
    expect(sent({ ...reimbursed, person: paidSince("individual", "2025-01") }).residentReimbursed).toBeUndefined();
  });
});
