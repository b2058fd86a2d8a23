/** What telling one thing tells of another, so that it is not asked again. */
import { answersOf } from "../../miniapp/draft/answers.ts";
import { askingOf } from "../../miniapp/draft/asks.ts";
import { emptyDraft, type Draft } from "../../miniapp/draft/draft.ts";
import { tellRecord } from "../../miniapp/draft/record.ts";
import { isSpouseAsking, spouseField } from "../../miniapp/draft/spouse.ts";
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

test("of his own operation a husband is himself the one treated, and others are asked about the spouse", () => {
  const own = typed({ ...born, who: "husband", event: { kind: "family-planning", procedure: "vasectomy" } });
  for (const draft of [own, born, emptyDraft]) {
    expect([isSpouseAsking(draft), spouseField(draft)]).toEqual([false, "spouseMatters"]);
  }
});
