/** What is said of several ways of handing in stands once, and nothing of what is said is lost. */
import { notesOf, saidOfSeveral } from "../../miniapp/wording/notes.ts";
import { assess, factsSchema } from "../../shared/policy/index.ts";

test("a sentence beside two ways is said once, the others beside their own", () => {
  const ways = [{ note: "先垫付。材料要真实。" }, { note: "单位去办。材料要真实。" }, {}];
  const shared = saidOfSeveral(ways);
  expect(shared).toEqual(["材料要真实。"]);
  expect(ways.map((way) => notesOf(way, shared))).toEqual([["先垫付。"], ["单位去办。"], []]);
});

test("in Taiyuan that papers must be true is said, and once, on each line that lists them", () => {
  const { benefits } = assess(
    factsSchema.parse({
      region: "140100",
      asOf: "2025-12-01",
      event: { kind: "delivery", date: "2025-11-08" },
      person: { employed: true, contributions: [{ scheme: "employer", from: "2024-05" }] },
    }),
  );
  const listed = benefits.filter(({ materials }) => materials.length > 0);
  expect(listed.map(({ benefit }) => benefit)).toEqual(["medical-expense", "allowance"]);
  for (const { materials } of listed) {
    const shared = saidOfSeveral(materials);
    const said = [...materials.flatMap((way) => notesOf(way, shared)), ...shared].join("");
    expect(said.match(/材料要真实/g)).toHaveLength(1);
  }
});
