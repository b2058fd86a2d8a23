import { FULL_FACTS, ask, pointersOf, problemOf, warnings } from "./asking.ts";

const stretch = (from: string, to?: string, scheme = "employer") => ({ scheme, from, ...(to ? { to } : {}) });
const withStretches = (...contributions: unknown[]) => ({ region: "500000", person: { contributions } });

describe("422: each offending field by its pointer", () => {
  test.each<[name: string, facts: unknown, pointers: string[]]>([
    ["an unknown field", { region: "500000", regoin: "500000" }, ["/regoin"]],
    ["two unknown fields in different places", { region: "500000", a: 1, event: { b: 2 } }, ["/event/b", "/a"]],
    ["a key with / and ~", { region: "500000", "a/b~c": 1 }, ["/a~1b~0c"]],
    ["an empty key", { region: "500000", "": 1 }, ["/"]],
    ["no region", {}, ["/region"]],
    ["a region of null", { region: null }, ["/region"]],
    ["a region as a number", { region: 500000 }, ["/region"]],
    ["an unknown province", { region: "990000" }, ["/region"]],
    ["a code of five digits", { region: "50000" }, ["/region"]],
    ["a place of treatment that is none", { region: "500000", event: { place: "abroad" } }, ["/event/place"]],
    [
      "an insured place that is none",
      withStretches({ ...stretch("2025-01"), region: "overseas" }),
      ["/person/contributions/0/region"],
    ],
    ["30 February", { region: "500000", event: { date: "2025-02-30" } }, ["/event/date"]],
    ["29 February of a common year", { region: "500000", asOf: "2025-02-29" }, ["/asOf"]],
    ["a day with a time", { region: "500000", asOf: "2025-02-20T00:00:00Z" }, ["/asOf"]],
    ["month 13", withStretches(stretch("2025-13")), ["/person/contributions/0/from"]],
    ["a month after its end", withStretches(stretch("2025-06", "2025-05")), ["/person/contributions/0/to"]],
    [
      "overlapping stretches",
      withStretches(stretch("2025-01", "2025-06"), stretch("2025-06", "2025-08")),
      ["/person/contributions/1/from"],
    ],
    [
      "a stretch after one that never ends",
      withStretches(stretch("2025-01"), stretch("2026-01")),
      ["/person/contributions/1/from"],
    ],
    [
      "a spouse's overlap",
      { region: "500000", spouse: { contributions: [stretch("2025-01"), stretch("2025-02")] } },
      ["/spouse/contributions/1/from"],
    ],
    [
      "a scheme that does not exist",
      withStretches(stretch("2025-01", "2025-02", "military")),
      ["/person/contributions/0/scheme"],
    ],
    ["a stretch without its first month", withStretches({ scheme: "employer" }), ["/person/contributions/0/from"]],
    ["a stretch that is no object", withStretches("2025-01"), ["/person/contributions/0"]],
    ["a tier 3", withStretches({ ...stretch("2025-01"), tier: 3 }), ["/person/contributions/0/tier"]],
    ["an amount below 0", withStretches({ ...stretch("2025-01"), base: -1 }), ["/person/contributions/0/base"]],
    ["three decimals", withStretches({ ...stretch("2025-01"), base: 0.001 }), ["/person/contributions/0/base"]],
    ["an amount as text", withStretches({ ...stretch("2025-01"), base: "4600" }), ["/person/contributions/0/base"]],
    [
      "months and weeks of pregnancy at once",
      { region: "500000", event: { gestationMonths: 4, gestationWeeks: 18 } },
      ["/event/gestationWeeks"],
    ],
    ["49 weeks", { region: "500000", event: { gestationWeeks: 49 } }, ["/event/gestationWeeks"]],
    ["half a week", { region: "500000", event: { gestationWeeks: 18.5 } }, ["/event/gestationWeeks"]],
    ["no wage", { region: "500000", person: { wageBeforeLeave: null } }, ["/person/wageBeforeLeave"]],
    ["an ended contract as yes", { region: "500000", person: { dismissedOn: true } }, ["/person/dismissedOn"]],
    ...["delivery", "termination", "prenatal", "treatment"].map((kind): [string, unknown, string[]] => [
      `a man as the person of a ${kind}`,
      { region: "500000", event: { kind }, person: { sex: "male" } },
      ["/person/sex"],
    ]),
    ["half a child", { region: "500000", event: { fetuses: 1.5 } }, ["/event/fetuses"]],
    ["yes as text", { region: "500000", residentReimbursed: "no" }, ["/residentReimbursed"]],
    ["a list for an object", { region: "500000", event: [] }, ["/event"]],
    ["an object for a list", { region: "500000", person: { contributions: {} } }, ["/person/contributions"]],
    ["null for an optional field", { region: "500000", event: null }, ["/event"]],
    [
      "a figure nobody knows",
      { region: "500000", figures: { "minimum-wage:500000": 1 } },
      ["/figures/minimum-wage:500000"],
    ],
    [
      "a figure as text",
      { region: "500000", figures: { "allowance-divisor:510000": "30" } },
      ["/figures/allowance-divisor:510000"],
    ],
    ["a body that is no object", "500000", [""]],
  ])("%s", async (_, facts, pointers) => expect(await pointersOf(facts)).toEqual(pointers));

  test("all of them at once", async () => {
    const pointers = await pointersOf({
      region: "990000",
      asOf: "2025-02-30",
      note: "please",
      event: { date: "2026-13-01", place: "x", fetuses: 0, weight: 3 },
      person: {
        contributions: [{ ...stretch("2025-06", "2025-05"), extra: 1 }, stretch("2025-08"), stretch("2025-09")],
      },
      spouse: { sex: "f", contributions: [stretch("25-01")] },
    });
    expect([...pointers].sort()).toEqual(
      [
        "/asOf",
        "/event/date",
        "/event/fetuses",
        "/event/place",
        "/event/weight",
        "/note",
        "/person/contributions/0/extra",
        "/person/contributions/0/to",
        "/person/contributions/2/from",
        "/region",
        "/spouse/contributions/0/from",
        "/spouse/sex",
      ].sort(),
    );
  });

  test("600 stretches are read, 601 are refused once, as a list", async () => {
    const months = Array.from(
      { length: 601 },
      (_, i) => `${1970 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    );
    const stretches = months.map((m) => stretch(m, m));
    expect((await ask(withStretches(...stretches.slice(0, 600)))).status).toBe(200);
    expect(await pointersOf(withStretches(...stretches))).toEqual(["/person/contributions"]);
  });

  test("a man's own surgery, a husband of any event, and a contract that goes on are answered", async () => {
    const told = [
      { event: { kind: "family-planning", procedure: "vasectomy" }, person: { sex: "male" } },
      { event: { kind: "delivery" }, person: { sex: "female" }, spouse: { sex: "male" } },
      { person: { dismissedOn: null }, spouse: { dismissedOn: null } },
      { event: { kind: "termination", gestationWeeks: 0 } },
      { event: { kind: "termination", gestationWeeks: 48 } },
    ];
    for (const one of told) expect((await ask({ region: "500000", ...one })).status).toBe(200);
  });

  test("the same months in another scheme, another place or with the spouse do not overlap", async () => {
    const months = stretch("2025-01", "2025-06");
    const facts = {
      region: "500000",
      person: { contributions: [months, { ...months, scheme: "resident" }, { ...months, region: "511700" }] },
      spouse: { contributions: [months] },
    };
    expect((await ask(facts)).status).toBe(200);
  });
});

describe("422: each line says how to mend it, in Chinese and English", () => {
  test.each<[facts: unknown, zh: RegExp, en: RegExp]>([
    [{}, /缺少这一项/, /required/],
    [{ region: "500000", regoin: 1 }, /没有这个字段/, /unknown field/],
    [{ region: 500000 }, /六位行政区划代码/, /six-digit/],
    [{ region: "500000", asOf: 20250101 }, /真实存在的日期/, /a day that exists/],
    [{ region: "500000", event: null }, /不要填 null/, /leave an optional field out/],
    [{ region: "500000", person: { contributions: 1 } }, /列表/, /a list/],
    [{ region: "500000", figures: 1 }, /一组字段/, /an object/],
    [{ region: "500000", figures: { "allowance-divisor:510000": "30" } }, /请填写数/, /a number/],
    [{ region: "50" }, /六位行政区划代码/, /six-digit/],
    [{ region: "500000", asOf: "2025-02-30" }, /真实存在的日期/, /a day that exists/],
    [withStretches(stretch("2025-06", "2025-05")), /结束月份不能早于开始月份/, /before the first/],
    [withStretches(stretch("2025-01"), stretch("2025-02")), /重叠/, /overlaps/],
    [
      { region: "500000", event: { kind: "delivery" }, person: { sex: "male" } },
      /^如果员工是丈夫，妻子填在 person，他填在 spouse$/,
      /husband/,
    ],
    [{ region: "500000", event: { gestationMonths: 1, gestationWeeks: 4 } }, /只写一个/, /not both/],
    [{ ...FULL_FACTS, event: { kind: "birth" } }, /delivery、termination/, /delivery, termination/],
  ])("%j", async (facts, zh, en) => {
    const { errors = [] } = await problemOf(await ask(facts));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.zh).toMatch(zh);
    expect(errors[0]?.en).toMatch(en);
  });
});

afterAll(() => expect(warnings).toEqual([]));
