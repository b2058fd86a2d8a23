/** A paper's table as people read it: one section for each line, and in it a small table for each constant. */
import { NATIONWIDE } from "../base/places.ts";
import { policyDocuments } from "../documents/index.ts";
import { clausesInOrder, type PolicyDocument } from "../rules/document.ts";
import type { Block, Row } from "./rows.ts";
import type { LineName } from "./sweep.ts";

/** What each line is called. */
export const LINE_WORDS: Readonly<Record<LineName, string>> = {
  "medical-expense/self": "生育医疗费，用自己的保险",
  "medical-expense/spouse": "生育医疗费，用配偶的生育保险",
  "medical-expense/resident": "生育医疗费，用居民医保",
  "allowance/self": "生育津贴",
  "allowance-top-up/self": "津贴补差",
  "genetic-testing/self": "遗传病基因检测",
  "join-as-individual": "参保：自己交职工医保",
  "join-as-resident": "参保：参加居民医保",
  "newborn-joins": "参保：宝宝怎么参保",
  "newborn-covered": "参保：宝宝从哪天起能报",
  "family-account": "参保：个人账户给家里人用",
  "individual-part-only": "参保：只交个人部分",
  "coverage-starts": "参保：从哪天起能报",
  waiting: "参保：要不要等",
  "continuity-incentive": "参保：连续参保激励",
  "zero-claim-incentive": "参保：零报销激励",
  "serious-illness-cap": "参保：大病保险额度降多少",
};

/** `cq-2024-12#3.1` → 三、第一款; of another paper with its number. */
export function clauseSaid(key: string, of: PolicyDocument): string {
  const [id = "", clause = ""] = key.split("#");
  const document = policyDocuments.find((one) => one.id === id);
  const label = document?.clauses[clause]?.label ?? clause;
  return id === of.id ? label : `${document?.number ?? id} ${label}`;
}

/** The paper's own clauses in its order, then those of others. */
function inOrder(cites: readonly string[], document: PolicyDocument): string[] {
  const own = clausesInOrder(document).map(({ id }) => `${document.id}#${id}`);
  return [...own.filter((key) => cites.includes(key)), ...cites.filter((key) => !own.includes(key))];
}

/** What parts the rows: a clause with its number, or a reading of it, or the document's own days. */
export function headingSaid({ constant, asks }: Block, document: PolicyDocument): string {
  if (!constant) return asks;
  const clause = clauseSaid(`${document.id}#${constant.clause}`, document);
  return `${clause}${constant.ours ? "（这个数文件没有写，是这里的理解）" : ""}：${asks}`;
}

/** The cells of a row, in the order of `COLUMNS`. */
export const cellsOf = (row: Row, document: PolicyDocument): readonly string[] => [
  row.at,
  row.facts.join("；"),
  row.verdict,
  row.days,
  inOrder(row.cites, document)
    .map((key) => clauseSaid(key, document))
    .join("，"),
];
export const COLUMNS = ["", "不一样的事实", "结论", "从哪天起、做什么", "依据"] as const;

/** What the tables of a paper are called, as the link to them says it. */
export const titleOf = ({ number }: PolicyDocument): string => `${number}：刚好够和差一点的例子`;

/** What stands above the tables. */
export const introductionOf = ({ placeName, place, inForce: { from, to } }: PolicyDocument): string =>
  `${place === NATIONWIDE ? "没有收录的地方，用上海试" : placeName}。${from} 起有效${to === undefined ? "" : `，到 ${to} 为止`}。` +
  "每一个分界的数，两边各放一个人，别的都一样；结论是规则当场答的。原文没说死的地方按通常的理解，以官方公布的原文和当地医保局为准。";

/** The table as Markdown. */
export function markdownOf(document: PolicyDocument, blocks: readonly Block[]): string {
  const lines = [...new Set(blocks.map(({ line }) => line))];
  return [
    `# ${titleOf(document)}`,
    document.title,
    introductionOf(document),
    ...lines.flatMap((line) => [
      `## ${LINE_WORDS[line]}`,
      ...blocks.filter((one) => one.line === line).flatMap((block) => blockText(block, document)),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function blockText(block: Block, document: PolicyDocument): string[] {
  const rows = [COLUMNS, COLUMNS.map(() => "---"), ...block.rows.map((row) => cellsOf(row, document))];
  return [
    `### ${headingSaid(block, document)}`,
    ...(block.alike.length > 0 ? [`都一样的：${block.alike.join("；")}。`] : []),
    rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  ];
}
