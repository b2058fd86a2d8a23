/** Who is asked what, place by place. */
import type { Contribution, FactPath, FactsSoFar, Question } from "../../shared/policy/index.ts";
import { PLACES, interview, recordFields } from "../../shared/policy/index.ts";

const asOf = "2026-11-02";
const event = { kind: "delivery", date: "2026-12-20" } as const;
const paid = (scheme: Contribution["scheme"], more: Partial<Contribution> = {}): Contribution => ({
  scheme,
  from: "2024-01",
  ...more,
});
const open = (facts: FactsSoFar): FactPath[] => interview(facts).open.map(({ fact }) => fact);
const question = (facts: FactsSoFar, fact: FactPath): Question => {
  const found = interview(facts).open.find((one) => one.fact === fact);
  if (!found) throw new Error(`${fact} is not asked`);
  return found;
};
const inPlace = (region: string, contributions: Contribution[], more: Partial<FactsSoFar> = {}): FactsSoFar => ({
  asOf,
  region,
  event,
  person: { contributions },
  ...more,
});
const CHONGQING = "500000";
const DAZHOU = "511700";
const KARAMAY = "650200";
const TAIYUAN = "140100";

describe("the beginning", () => {
  test("asks where first, and nothing else", () => {
    expect(interview({ asOf, event })).toMatchObject({ open: [{ fact: "region", kind: "choice" }], told: [] });
  });

  test("asks what and when next, and nothing else, wherever it is", () => {
    for (const region of Object.keys(PLACES)) expect(open({ asOf, region })).toEqual(["event.kind", "event.date"]);
  });

  test("asks nothing on a day that no document holds", () => {
    expect(open({ asOf, region: "110000", event: { date: "2011-06-30" } })).toEqual([]);
    expect(open({ asOf, region: KARAMAY, event: { date: "2025-01-01" } })).toEqual([]);
  });

  test("then asks for the record", () => {
    for (const region of Object.keys(PLACES)) expect(open({ asOf, region, event })[0]).toBe("person.contributions");
  });

  test("names what was told and looked at, in the order of asking", () => {
    const facts = inPlace(CHONGQING, [paid("individual")]);
    expect(interview({ ...facts, residentReimbursed: true, figures: {} }).told).toEqual([
      "region",
      "event.kind",
      "event.date",
      "person.contributions",
    ]);
  });
});

describe("Chongqing", () => {
  test("an individual is asked for no wage and no base, and her stretches only for their tier", () => {
    const facts = inPlace(CHONGQING, [paid("individual", { tier: 2 })]);
    expect(open(facts)).toEqual(["person.employed", "spouse", "event.setting", "event.place"]);
    expect(question({ ...facts, person: {} }, "person.contributions")).toMatchObject({
      kind: "record",
      fields: {
        employer: ["maternity", "region", "paidIn"],
        individual: ["tier", "region", "paidIn"],
        resident: ["region", "paidIn"],
      },
    });
  });

  test("a resident is asked for what 37号 names: the caesarean, complications, and the stay only with one of them", () => {
    const facts = inPlace(CHONGQING, [paid("resident")]);
    const plain = { ...event, caesarean: false, complication: false };
    expect(open(facts)).toEqual(expect.arrayContaining(["event.caesarean", "event.complication"]));
    expect(open({ ...facts, event: plain })).not.toContain("event.setting");
    expect(open({ ...facts, event: { ...plain, complication: true } })).toContain("event.setting");
  });

  test("after a vasectomy there is no husband whose insurance could serve", () => {
    const surgery = { kind: "family-planning", date: "2026-12-20", setting: "outpatient" } as const;
    const facts = inPlace(CHONGQING, [paid("individual")]);
    expect(open({ ...facts, event: { ...surgery, procedure: "vasectomy" } })).not.toContain("spouse");
    expect(open({ ...facts, event: { ...surgery, procedure: "iud-removal" } })).toContain("spouse");
  });
});

describe("the spouse", () => {
  test.each([CHONGQING, KARAMAY, TAIYUAN])("%s asks whether she has a job before it asks for him", (region) => {
    const asked = open(inPlace(region, [paid("resident")]));
    expect(asked.indexOf("person.employed")).toBeGreaterThanOrEqual(0);
    expect(asked.indexOf("person.employed")).toBeLessThan(asked.indexOf("spouse"));
  });

  test.each([CHONGQING, KARAMAY, TAIYUAN])("%s never asks a woman in a job for her husband", (region) => {
    const told = {
      ...inPlace(region, [paid("employer")]),
      person: { employed: true, contributions: [paid("employer")] },
    };
    for (const facts of [told, { ...told, spouse: {} }]) {
      const asked = open(facts);
      expect(asked).not.toContain("spouse");
      expect(asked).not.toContain("spouse.contributions");
      expect(asked).not.toContain("residentReimbursed");
    }
  });

  test.each([CHONGQING, KARAMAY, TAIYUAN])(
    "%s asks for his record and for what was paid once he is told of",
    (region) => {
      const facts = {
        ...inPlace(region, [paid("resident")]),
        person: { employed: false, contributions: [paid("resident")] },
      };
      expect(open(facts)).not.toContain("residentReimbursed");
      expect(open({ ...facts, spouse: {} })).toEqual(
        expect.arrayContaining(["spouse.contributions", "residentReimbursed"]),
      );
    },
  );

  test("Dazhou leaves that route to the law of the country: her work and what his employer pays", () => {
    expect(open(inPlace(DAZHOU, [paid("individual", { maternity: true })]))).toEqual([
      "spouse",
      "person.averageBaseLastYear",
      "event.fetuses",
      "event.dystocia",
      "event.place",
    ]);
    const his = {
      ...inPlace(DAZHOU, [paid("individual", { maternity: true })]),
      spouse: { contributions: [paid("employer")] },
    };
    expect(open(his)[0]).toBe("person.employed");
    expect(recordFields(DAZHOU, "employer", "spouse")).toEqual(["maternity", "region", "paidIn"]);
    expect(recordFields(DAZHOU, "individual", "spouse")).toEqual([]);
  });
});

describe("a place that is not loaded", () => {
  const SHANGHAI = "310000";
  test("an employer member is asked for her employer's wage, one whom nobody insured whether she works and for her own", () => {
    const member = open(inPlace(SHANGHAI, [paid("employer")]));
    expect(member).toContain("person.employerAverageWage");
    expect(member).not.toContain("person.wageBeforeLeave");
    expect(open(inPlace(SHANGHAI, []))[0]).toBe("person.employed");
    const works = inPlace(SHANGHAI, []);
    const asked = open({ ...works, person: { ...works.person, employed: true } });
    expect(asked[0]).toBe("person.wageBeforeLeave");
    expect(asked).not.toContain("person.employerAverageWage");
  });
  test("who pays for herself is asked for no wage: only whether the route of a husband is open to her", () => {
    const asked = open(inPlace(SHANGHAI, [paid("individual")]));
    expect(asked.filter((fact) => fact.startsWith("person."))).toEqual(["person.employed"]);
  });
});

describe("other events", () => {
  test("family planning asks for nothing that only an allowance needs", () => {
    const surgery = { kind: "family-planning", date: "2026-12-20", procedure: "iud-removal" } as const;
    const allowance = ["event.fetuses", "event.dystocia", "event.caesarean", "event.gestationMonths"];
    const wages = ["person.averageBaseLastYear", "person.employerAverageWage", "person.monthlyStipend"];
    for (const region of Object.keys(PLACES)) {
      for (const scheme of ["employer", "individual", "unemployment-benefit", "resident"] as const) {
        const asked = open({ ...inPlace(region, [paid(scheme)]), event: surgery });
        expect(asked.filter((fact) => [...allowance, ...wages].includes(fact))).toEqual([]);
      }
    }
  });

  test("a termination asks how many months, and for no surgery", () => {
    const ended = { kind: "termination", date: "2026-10-20", setting: "outpatient" } as const;
    expect(open({ ...inPlace(TAIYUAN, [paid("employer")]), event: ended })[0]).toBe("event.gestationMonths");
    for (const region of Object.keys(PLACES)) {
      for (const scheme of ["employer", "individual", "unemployment-benefit", "resident"] as const) {
        expect(open({ ...inPlace(region, [paid(scheme)]), event: ended })).not.toContain("event.procedure");
      }
    }
  });

  test("a birth abroad is not asked for its stay nor its complications", () => {
    const abroad = { ...event, place: "overseas" };
    for (const region of [CHONGQING, TAIYUAN]) {
      const asked = open({ ...inPlace(region, [paid("resident")]), event: abroad });
      expect(asked).not.toContain("event.setting");
      expect(asked).not.toContain("event.complication");
    }
  });
});

describe("Taiyuan", () => {
  test("an employee is asked for her employer's wage before what only changes days, and told which benefit it is for", () => {
    const asked = open(inPlace(TAIYUAN, [paid("employer")]));
    expect(asked.indexOf("person.employerAverageWage")).toBeLessThan(asked.indexOf("event.fetuses"));
    expect(question(inPlace(TAIYUAN, [paid("employer")]), "person.employerAverageWage").benefits).toEqual([
      "allowance",
    ]);
  });

  test("a stipend is asked for only where low ones are topped up", () => {
    expect(open(inPlace(TAIYUAN, [paid("employer")]))).not.toContain("person.monthlyStipend");
    expect(open(inPlace(TAIYUAN, [paid("employer", { post: "welfare-post" })]))).toContain("person.monthlyStipend");
  });
});

describe("one page after another", () => {
  test("a stipend not told yet does not hold back the questions on the birth that its top-up rests on", () => {
    const asked = open(inPlace(TAIYUAN, [paid("employer", { post: "welfare-post" })]));
    expect(asked).toEqual(expect.arrayContaining(["person.monthlyStipend", "event.fetuses", "event.dystocia"]));
  });

  test("they stay away where only a figure could open the top-up", () => {
    const facts = inPlace(TAIYUAN, [paid("employer", { post: "welfare-post" })]);
    expect(open({ ...facts, event: { ...event, date: "2028-12-20" } })).not.toContain("event.fetuses");
  });

  test.each([CHONGQING, TAIYUAN])("%s asks which surgery it was before it asks for the spouse", (region) => {
    const facts = { ...inPlace(region, []), event: { kind: "family-planning", date: "2026-12-20" } as const };
    const asked = open({ ...facts, person: { contributions: [], employed: false } });
    expect(asked).toEqual(expect.arrayContaining(["event.procedure", "event.place", "spouse"]));
    expect(asked).not.toContain("residentReimbursed");
  });
});

describe("the wording", () => {
  const facts = { ...inPlace(CHONGQING, [paid("resident")]), spouse: {} };

  test("speaks to a husband who asks for his wife", () => {
    const voice = { she: "她", spouse: "你" };
    const asked = interview(facts, voice).open.map(({ ask }) => ask);
    expect(asked).toContain("她现在有工作吗？");
    expect(asked).toContain("你的医保是怎么交的，从哪个月到哪个月？");
  });

  test("takes its limits from the facts", () => {
    expect(question(inPlace(TAIYUAN, [paid("employer")]), "event.fetuses")).toMatchObject({
      kind: "count",
      min: 1,
      max: 10,
    });
    expect(question({ asOf, region: TAIYUAN }, "event.date")).toMatchObject({ from: "1950-01-01", to: "2099-12-31" });
  });

  test("says what is assumed where leaving out is ordinary", () => {
    expect(question(inPlace(TAIYUAN, [paid("employer")]), "event.fetuses").leftOut).toBe("按单胎算");
  });
});
