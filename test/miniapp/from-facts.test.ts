/** What the pages send of a link's facts is what the sender's pages sent. */
import * as fc from "fast-check";
import { fromFacts } from "../../miniapp/draft/from-facts.ts";
import { answersOf } from "../../miniapp/draft/answers.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { assess, factsSchema, type FactsInput } from "../../shared/policy/index.ts";
import { facts as people } from "../policy/people.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-03-10";

/** The answer, on a day that is always told. */
const answered = (told: FactsInput) => assess(factsSchema.parse(told));

/** Generated people as the app would send them, with what its pages ask. */
const sent = people.map((told) => toFacts(fromFacts(told), told.asOf));

test("nothing is lost or added on the way through a draft", () => {
  fc.assert(
    fc.property(sent, (told) => {
      const again = toFacts(fromFacts(told), told.asOf ?? TODAY);
      expect(again).toEqual(told);
      expect(answered(again)).toEqual(answered(told));
    }),
    { numRuns: 400 },
  );
});

test("a whole draft comes back as it was typed, seen by somebody else", () => {
  const draft = typed({
    region: "140100",
    who: "other",
    event: { kind: "termination", date: "2026-03-05", setting: "inpatient", place: "overseas", gestationMonths: "0" },
    person: {
      record: "listed",
      contributions: [
        stretch({
          scheme: "employer",
          from: "2025-01",
          ongoing: "no",
          to: "2025-08",
          maternity: "no",
          onTime: "no",
          paidIn: "2025-09",
          lateReason: "arrears",
          post: "welfare-post",
        }),
        stretch({ scheme: "employer", region: "140000", from: "2025-09", ongoing: "yes" }),
      ],
      employed: "no",
      dismissed: "yes",
      dismissedOn: "2026-04-30",
      employerAverageWage: "8000",
      monthlyStipend: "2100.5",
    },
    spouseMatters: "yes",
    spouse: { record: "none" },
    residentReimbursed: "no",
    asOf: "2026-04-01",
  });
  expect(fromFacts({ region: "140100", ...answersOf(draft, TODAY) })).toEqual(draft);
});

test("what was not told stays unanswered, and a record that was never told is not 'never paid'", () => {
  expect(fromFacts({ region: "500000" })).toEqual(typed({ region: "500000", who: "other" }));
  expect(fromFacts({ region: "500000", person: { contributions: [] } }).person.record).toBe("none");
});

test("weeks of pregnancy are found as months, and a contract that goes on as such", () => {
  const { event, person } = fromFacts({
    region: "140100",
    event: { kind: "termination", gestationWeeks: 18 },
    person: { dismissedOn: null },
  });
  expect(event.gestationMonths).toBe("4");
  expect([person.dismissed, person.dismissedOn]).toEqual(["no", ""]);
});

test.each([
  ["511703", "511700", ""],
  ["330106", "330100", "浙江杭州"],
  ["110105", "110000", "北京"],
  ["429004", "429004", "湖北仙桃"],
  ["510100", "510100", "四川成都"],
  ["330000", "330000", "浙江"],
])("%s is asked about as %s, called %j", (code, region, placeName) => {
  expect(fromFacts({ region: code })).toMatchObject({ region, placeName });
});

test("what was paid or treated inside the place was so there; elsewhere stays the very city", () => {
  const { event, person } = fromFacts({
    region: "330106",
    event: { place: "330110" },
    person: {
      contributions: [
        { scheme: "employer", region: "330102", from: "2025-01", to: "2025-06" },
        { scheme: "employer", region: "320500", from: "2025-07" },
      ],
    },
  });
  expect(event.place).toBe("330100");
  expect(person.contributions.map(({ region }) => region)).toEqual(["", "320500"]);
});
