/** What telling one thing tells of another, so that it is not asked again. */
import { answersOf } from "../../miniapp/draft/answers.ts";
import { askingOf, stretchAsks } from "../../miniapp/draft/asks.ts";
import { emptyDraft, type Draft } from "../../miniapp/draft/draft.ts";
import { tellRecord } from "../../miniapp/draft/record.ts";
import { isSpouseAsking, spouseField, spouseFirst } from "../../miniapp/draft/spouse.ts";
import { PLACE_CODES } from "../../miniapp/places.ts";
import { maternityHint } from "../../miniapp/wording/stretch.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-11-29";
const born = typed({ region: "500000", event: { kind: "delivery", date: "2027-03-05" } });
const paidBy = (scheme: "employer" | "individual", from = "2025-06") => ({
  record: "listed" as const,
  contributions: [stretch({ scheme, from, ongoing: "yes" as const })],
});
const openOf = (draft: Draft) => askingOf(draft, TODAY).open;

test("who is paid for by an employer now has work: neither that nor the husband is asked about", () => {
  const told = tellRecord(born, "person", paidBy("employer"), TODAY);
  expect(told.person.employed).toBe("yes");
  expect([openOf(told).has("person.employed"), openOf(told).has("spouse")]).toEqual([false, false]);
  const own = tellRecord(born, "person", paidBy("individual"), TODAY);
  expect([own.person.employed, openOf(own).has("person.employed")]).toEqual(["", true]);
});

test("what was only understood goes with what it was understood from; what was said stays", () => {
  const told = tellRecord(born, "person", paidBy("employer"), TODAY);
  expect(tellRecord(told, "person", paidBy("individual"), TODAY).person.employed).toBe("");
  expect(tellRecord(told, "person", paidBy("employer", "2027-02"), TODAY).person.employed).toBe("");
  const without = typed({ ...born, person: { ...born.person, employed: "no" } });
  expect(tellRecord(without, "person", paidBy("employer"), TODAY).person.employed).toBe("no");
});

test("a husband who asks tells his record, and with it that it is to be looked at", () => {
  const asks = typed({ ...born, who: "husband" });
  expect([isSpouseAsking(asks), spouseField(asks)]).toEqual([true, "spouse-record"]);
  expect(answersOf(asks, TODAY).spouse).toBeUndefined();
  const told = tellRecord(asks, "spouse", paidBy("employer"), TODAY);
  expect([told.spouseMatters, answersOf(told, TODAY).spouse?.contributions]).toEqual([
    "yes",
    [{ scheme: "employer", from: "2025-06" }],
  ]);
});

test("whether to look at the husband is asked once it is told that she has no work, and told before that it stays", () => {
  const asked = (draft: Draft) => askingOf(draft, TODAY).questions.map(({ fact }) => fact);
  const never = typed({ ...born, person: { record: "none" } });
  const jobless = typed({ ...never, person: { ...never.person, employed: "no" } });
  expect(asked(never)).toContain("person.employed");
  expect([never, jobless].map((draft) => asked(draft).includes("spouse"))).toEqual([false, true]);
  expect(asked(typed({ ...never, spouseMatters: "yes" }))).toContain("spouse");
  expect(asked(typed({ ...jobless, person: { ...jobless.person, employed: "yes" } }))).not.toContain("spouse");
  expect([never, jobless].map((draft) => spouseFirst(draft, TODAY))).toEqual([
    { fact: "person.employed", field: "person-employed" },
    { fact: "spouse", field: "spouseMatters" },
  ]);
});

test("on unemployment benefit maternity insurance is paid with the rest: it is no question, and can be mended", () => {
  const stretches = (maternity: "" | "no") =>
    PLACE_CODES.flatMap((region) =>
      (["person", "spouse"] as const).map(
        (whose) =>
          stretchAsks(typed({ region }), whose, stretch({ scheme: "unemployment-benefit", from: "2026-01", maternity }))
            .maternity,
      ),
    );
  expect(stretches("")).toEqual(stretches("").map(() => false));
  expect(stretches("no")).toContain(true);
  expect(maternityHint("unemployment-benefit")).toBe("由失业保险一起交，不选就按交了算");
});

test("of his own operation a husband is himself the one treated, and others are asked about the spouse", () => {
  const own = typed({ ...born, who: "husband", event: { kind: "family-planning", procedure: "vasectomy" } });
  for (const draft of [own, born, emptyDraft]) {
    expect([isSpouseAsking(draft), spouseField(draft)]).toEqual([false, "spouseMatters"]);
  }
});
