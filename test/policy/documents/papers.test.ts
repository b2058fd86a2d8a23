/** Every paper as printed: its number, its days, and its clauses in their own order, with what each decides or why nothing. */
import { policyDocuments } from "../../../shared/policy/documents/index.ts";

const byId = new Intl.Collator("en", { numeric: true });
const paper = (id: string) => {
  const found = policyDocuments.find((one) => one.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
};

test.each([
  ["cq-2024-12", "渝医保发〔2024〕12号", "500000", { from: "2024-05-01" }],
  ["cq-2025-37", "渝医保发〔2025〕37号", "500000", { from: "2025-09-09" }],
  ["sc-2024-9", "川医保规〔2024〕9号", "511700", { from: "2025-01-01", to: "2029-12-31" }],
  ["km-2026-4", "克医保规〔2026〕4号", "650200", { from: "2026-08-01", to: "2031-07-31" }],
  ["ty-2024-51", "并医险中心字〔2024〕51号", "140100", { from: "2024-08-01" }],
  ["cn-sil-2018", "社会保险法（2018 年修正）", "000000", { from: "2011-07-01" }],
  ["cn-order-619", "国务院令第 619 号", "000000", { from: "2012-04-28" }],
])("%s is %s, and holds on its days", (id, number, place, inForce) => {
  expect(paper(id)).toMatchObject({ number, place });
  expect(paper(id).inForce).toEqual(inForce);
});

const RULE = "rule";
const NONE = "no-decision";

test.each<[string, [string, string, string][]]>([
  [
    "cq-2024-12",
    [
      ["1", "一", RULE],
      ["2", "二", RULE],
      ["3.1", "三、第一款", RULE],
      ["3.2", "三、第二款", RULE],
      ["4", "四", NONE],
      ["4.1", "四、1", RULE],
      ["4.2", "四、2", RULE],
      ["4.3", "四、3", RULE],
      ["5", "五", NONE],
      ["5.1", "五、1", RULE],
      ["5.2", "五、2", RULE],
      ["6", "六", RULE],
      ["7", "七", RULE],
      ["8", "结尾", NONE],
    ],
  ],
  [
    "cq-2025-37",
    [
      ["1.1", "一、1", RULE],
      ["1.2", "一、2", RULE],
      ["1.3", "一、3", RULE],
      ["1.4", "一、4", RULE],
      ["2.1", "二、1", RULE],
      ["2.2", "二、2", RULE],
      ["3.1", "三、1", RULE],
      ["3.2", "三、2", RULE],
      ["4.1", "四、1", RULE],
      ["4.2", "四、2", RULE],
      ["5.1", "五、1", RULE],
      ["5.2", "五、2", RULE],
      ["5.3", "五、3", RULE],
      ["5.4", "五、4", RULE],
      ["6", "结尾", NONE],
    ],
  ],
  [
    "sc-2024-9",
    [
      ["1", "一", RULE],
      ["1.1", "一（一）", RULE],
      ["1.2", "一（二）", RULE],
      ["2", "二", RULE],
      ["2.1", "二（一）", RULE],
      ["2.2.1", "二（二）1", RULE],
      ["2.2.2", "二（二）2", RULE],
      ["2.2.3", "二（二）3", RULE],
      ["2.2.4", "二（二）4", RULE],
      ["3", "三", NONE],
      ["4", "结尾", NONE],
    ],
  ],
  [
    "km-2026-4",
    [
      ["1", "一", RULE],
      ["2", "二", RULE],
      ["3", "三", NONE],
      ["4", "四", RULE],
      ["4.1", "四（一）", RULE],
      ["4.2", "四（二）", RULE],
      ["4.3", "四（三）", RULE],
      ["4.4", "四（四）", RULE],
      ["4.5", "四（五）", RULE],
      ["5", "五", NONE],
      ["6", "结尾", NONE],
    ],
  ],
  [
    "ty-2024-51",
    [
      ["1.1", "第一章一", RULE],
      ["1.2", "第一章二", NONE],
      ["1.3", "第一章三", NONE],
      ["2.1.1", "第二章一、1", RULE],
      ["2.1.2", "第二章一、2", RULE],
      ["2.1.3", "第二章一、3", RULE],
      ["2.1.4", "第二章一、4", RULE],
      ["2.1.5", "第二章一、5", RULE],
      ["2.1.6", "第二章一、6", RULE],
      ["2.1.7", "第二章一、7", RULE],
      ["2.1.8", "第二章一、8", RULE],
      ["2.2.1", "第二章二（一）", RULE],
      ["2.2.2", "第二章二（二）", RULE],
      ["2.2.3", "第二章二（三）", RULE],
      ["3", "第三章", NONE],
      ["4", "第四章", NONE],
      ["5", "第五章", NONE],
    ],
  ],
  [
    "cn-sil-2018",
    [
      ["30", "第三十条", RULE],
      ["53", "第五十三条", RULE],
      ["54", "第五十四条", RULE],
      ["55", "第五十五条", NONE],
      ["56", "第五十六条", RULE],
      ["58", "第五十八条", NONE],
      ["83", "第八十三条", NONE],
      ["86", "第八十六条", RULE],
    ],
  ],
  [
    "cn-order-619",
    [
      ["2", "第二条", NONE],
      ["5", "第五条", NONE],
      ["7", "第七条", RULE],
      ["8", "第八条", RULE],
      ["14", "第十四条", NONE],
    ],
  ],
])("%s lists every clause", (id, clauses) => {
  const listed = Object.entries(paper(id).clauses).sort(([a], [b]) => byId.compare(a, b));
  expect(listed.map(([clause, { label, role }]) => [clause, label, role])).toEqual(clauses);
  for (const [, { summary, decides }] of listed) expect([summary, decides]).not.toContain("");
});
