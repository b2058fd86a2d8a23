import { isDraft, emptyDraft } from "../../miniapp/draft/draft.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { factsInputSchema } from "../../shared/policy/index.ts";
import { stretch, typed } from "./stories.ts";

describe("toFacts", () => {
  test("a whole story becomes the contract's facts, which the schema accepts", () => {
    const facts = toFacts(
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

  test("nothing answered is nothing sent: only the place, and a person of whom nothing is known", () => {
    expect(toFacts(typed({ region: "500000" }))).toEqual({ region: "500000", person: {} });
  });

  test("'never paid' is an empty record, 'cannot say' and no answer are none at all", () => {
    const contributions = (record: "none" | "unknown" | "") =>
      toFacts(typed({ region: "500000", person: { record } })).person?.contributions;
    expect(contributions("none")).toEqual([]);
    expect(contributions("unknown")).toBeUndefined();
    expect(contributions("")).toBeUndefined();
  });

  test("stretches stay on the device once the record is said to be unknown", () => {
    const person = {
      record: "unknown",
      contributions: [stretch({ scheme: "employer", from: "2025-01", ongoing: "yes" })],
    } as const;
    expect(toFacts(typed({ region: "500000", person })).person).toEqual({});
  });

  test("details of another kind of event are kept but not sent", () => {
    const event = {
      kind: "termination",
      fetuses: "2",
      caesarean: "yes",
      procedure: "vasectomy",
      gestationMonths: "0",
    } as const;
    expect(toFacts(typed({ region: "500000", event })).event).toEqual({ kind: "termination", gestationMonths: 0 });
  });

  test("a vasectomy is a man's, and then the spouse is a woman", () => {
    const facts = toFacts(
      typed({ region: "500000", event: { kind: "family-planning", procedure: "vasectomy" }, spouseMatters: "yes" }),
    );
    expect([facts.person?.sex, facts.spouse?.sex]).toEqual(["male", "female"]);
  });

  test("a spouse who does not matter is not sent", () => {
    const spouse = { record: "none" } as const;
    expect(toFacts(typed({ region: "500000", spouseMatters: "no", spouse })).spouse).toBeUndefined();
    expect(toFacts(typed({ region: "500000", spouseMatters: "yes", spouse })).spouse).toEqual({ contributions: [] });
  });

  test("an end month is sent only for a stretch that has ended", () => {
    const contributions = [stretch({ scheme: "resident", from: "2024-01", ongoing: "yes", to: "2024-12" })];
    expect(
      toFacts(typed({ region: "500000", person: { record: "listed", contributions } })).person?.contributions,
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
    expect(toFacts(typed({ region, person: { record: "listed", contributions } })).person?.contributions).toEqual([
      { scheme: "individual", from: "2025-01", ...details },
    ]);
  });

  test("a tier nobody can name is left out", () => {
    const contributions = [stretch({ scheme: "individual", from: "2025-01", ongoing: "yes", tier: "unknown" })];
    expect(
      toFacts(typed({ region: "500000", person: { record: "listed", contributions } })).person?.contributions,
    ).toEqual([{ scheme: "individual", from: "2025-01" }]);
  });

  test("whether resident insurance paid is sent where she is in it or the spouse matters, not otherwise", () => {
    const resident = {
      record: "listed",
      contributions: [stretch({ scheme: "resident", from: "2025-01", ongoing: "yes" })],
    } as const;
    const sent = (changes: Parameters<typeof typed>[0]) =>
      toFacts(typed({ region: "500000", residentReimbursed: "yes", ...changes })).residentReimbursed;
    expect(sent({ person: resident })).toBe(true);
    expect(sent({ spouseMatters: "yes" })).toBe(true);
    expect(sent({})).toBeUndefined();
  });
});

describe("isDraft", () => {
  test("knows what this version keeps, stretches included", () => {
    expect(isDraft(emptyDraft)).toBe(true);
    expect(isDraft(typed({ person: { contributions: [stretch({ base: "4600" })] } }))).toBe(true);
  });
  test.each([
    ["nothing kept", ""],
    ["another shape", { region: "500000" }],
    [
      "a stretch of another version",
      { ...emptyDraft, person: { ...emptyDraft.person, contributions: [{ scheme: "employer" }] } },
    ],
    ["a list where a record was", { ...emptyDraft, event: [] }],
  ])("does not read %s", (_, kept) => {
    expect(isDraft(kept)).toBe(false);
  });
});
