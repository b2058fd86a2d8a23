import Papa from "papaparse";
import { TABLE_HEADER, tableRows } from "../../functions/cli/answer-table.ts";
import { LABELS, assess, type Facts } from "../../shared/policy/index.ts";
import { everybody, peopleIn } from "../policy/properties/everybody.ts";

const [header = []] = Papa.parse<string[]>(TABLE_HEADER.slice(1)).data;

const rowsOf = (facts: Facts, ref?: string) =>
  Papa.parse<string[]>(tableRows({ line: 7, ...(ref !== undefined && { ref }), ...assess(facts) }), {
    skipEmptyLines: true,
  }).data.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])));

test.each(everybody)("%s：每项待遇一行，格子里就是这一项说的", (_name, place) => {
  for (const facts of peopleIn(place, 60)) {
    const { benefits, headline, missing } = assess(facts);
    const rows = rowsOf(facts, "E-1");
    expect(rows).toHaveLength(Math.max(1, benefits.length));
    for (const [at, { benefit, via, verdict, from, claimBy, amount, actions }] of benefits.entries()) {
      expect(rows[at]).toMatchObject({
        ...{ 行: "7", 编号: "E-1", 一句话: headline, benefit, via, verdict },
        待遇: LABELS.benefit[benefit].zh,
        从哪天起: from ?? "",
        最晚哪天申领: claimBy ?? "",
        "金额（元）": String(amount?.value ?? ""),
        做什么: actions[0]?.what ?? "",
        最晚哪天做: actions[0]?.safeBy ?? actions[0]?.by ?? "",
      });
      const lacks = missing.filter((one) => one.benefits.includes(benefit)).length;
      expect((rows[at]?.["还缺什么"] ?? "").split("；").filter((one) => one !== "")).toHaveLength(lacks);
      for (const { what } of actions.slice(1)) expect(rows[at]?.["还要做的"]).toContain(what);
    }
  }
});

test("a place where nothing is told still has its sentence", () => {
  const answer = { line: 7, ...assess({ region: "500000", asOf: "2026-03-10" }), benefits: [] };
  const [row] = Papa.parse<string[]>(tableRows(answer)).data;
  expect(row?.slice(0, 4)).toEqual(["7", "", answer.headline, ""]);
  expect(row).toHaveLength(header.length);
});

test("no cell begins as a formula, and a spreadsheet knows the encoding", () => {
  const [row] = rowsOf({ region: "500000", asOf: "2026-03-10" }, "=1+1");
  expect(row?.["编号"]).toBe("'=1+1");
  expect(TABLE_HEADER.startsWith("\uFEFF行,编号,一句话,")).toBe(true);
});
