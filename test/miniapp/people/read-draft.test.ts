import { emptyDraft, emptyStretch } from "../../../miniapp/draft/draft.ts";
import { readDraft } from "../../../miniapp/draft/read-draft.ts";
import { stretch, typed } from "../stories.ts";

const told = typed({
  region: "511700",
  who: "husband",
  event: { kind: "family-planning", procedure: "iud-removal", date: "2026-05-12" },
  person: { record: "listed", contributions: [stretch({ scheme: "individual", base: "4600", tier: "unknown" })] },
  spouse: { record: "unknown" },
});

test("what was kept is read back as it was, stretches included", () => {
  expect(readDraft(emptyDraft)).toEqual(emptyDraft);
  expect(readDraft(JSON.parse(JSON.stringify(told)))).toEqual(told);
});

test("any place of the mainland is read, with its name", () => {
  const elsewhere = { ...told, region: "330100", placeName: "浙江杭州" };
  expect(readDraft(elsewhere)).toEqual(elsewhere);
});

test("an answer that did not exist yet reads as not answered, at every depth", () => {
  const older = { region: "500000", event: { kind: "delivery" }, person: { contributions: [{ scheme: "employer" }] } };
  expect(readDraft(older)).toEqual(
    typed({
      region: "500000",
      event: { kind: "delivery" },
      person: { contributions: [{ ...emptyStretch, scheme: "employer" }] },
    }),
  );
});

test.each([
  ["nothing", undefined],
  ["text", "yujin"],
  ["a list", [told]],
  ["a field of a newer version", { ...told, twins: "yes" }],
  ["a field of a newer version in a stretch", { ...told, person: { contributions: [{ ...stretch({}), note: "" }] } }],
  ["a place that is none", { ...told, region: "999999" }],
  ["a province in words", { ...told, region: "浙江" }],
  ["a choice not known here", { ...told, event: { ...told.event, kind: "adoption" } }],
  ["a choice named like something of every object", { ...told, who: "constructor" }],
  ["a number where text was", { ...told, asOf: 20260512 }],
  ["a list where a record was", { ...told, event: [] }],
  ["a record where the list was", { ...told, person: { ...told.person, contributions: {} } }],
])("%s is not read, rather than in part", (_, kept) => {
  expect(readDraft(kept)).toBeUndefined();
});
