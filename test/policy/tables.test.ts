/** The printed tables: as the rules answer today, and with every constant of a paper between two rows that differ. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { participationTopics } from "../../shared/policy/documents/chongqing-2025-37/participation.ts";
import { NATIONAL_PAPERS, PAPERS } from "../../shared/policy/documents/index.ts";
import { participationPaper } from "../../shared/policy/index.ts";
import { paperTables } from "../../shared/policy/tables/index.ts";
import { headingSaid, markdownOf, titleOf } from "../../shared/policy/tables/markdown.ts";
import { pageOf } from "../../shared/policy/tables/page.ts";
import { blocksOf, constantsOf, type Block, type Constant } from "../../shared/policy/tables/rows.ts";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, "docs/tables");
const papers = paperTables();

test("there is one for each paper, and no other", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(papers.map(({ document }) => `${document.id}.md`).sort());
});

test("are called on paper and on the site what the link to them is called", () => {
  const [, called = "nothing"] =
    /^ {4}([^\s（]+)（新窗口）$/m.exec(readFileSync(join(ROOT, "miniapp/reading/table-link.h5.tsx"), "utf8")) ?? [];
  for (const { document } of papers) {
    expect(titleOf(document)).toBe(`${document.number}：${called}`);
    expect(pageOf(document, [])).toContain(`<title>${titleOf(document)}</title>`);
    expect(readFileSync(join(FOLDER, `${document.id}.md`), "utf8")).toContain(`# ${titleOf(document)}\n`);
  }
});

/** The constants beside which no two rows differ, or of which a line has no such rows. */
const partNothing = (constants: readonly Constant[], blocks: readonly Block[]): Constant[] =>
  constants.filter((one) => {
    const own = blocks.filter(({ constant }) => constant?.clause === one.clause && constant.name === one.name);
    return own.length === 0 || own.some(({ parted }) => !parted);
  });

describe.each(papers)("$document.id", ({ document, table }) => {
  const constants = constantsOf(document);
  const blocks = blocksOf(document, table);

  test("says what the rules answer: npm run tables writes it", () => {
    expect(readFileSync(join(FOLDER, `${document.id}.md`), "utf8")).toBe(markdownOf(document, blocks));
  });

  test("has two rows that differ beside every constant", () => {
    expect(partNothing(constants, blocks)).toEqual([]);
  });

  test("has rows that differ on its first day, for every line of it", () => {
    const papersOfLines = [...Object.values(PAPERS).flat(), ...NATIONAL_PAPERS];
    const lines = papersOfLines.find((one) => one.document.id === document.id)?.lines ?? [];
    const topics = document.id === participationPaper.id ? participationTopics.map(({ topic }) => topic) : [];
    const dated = blocks.filter(({ constant }) => constant === undefined);
    expect(dated.filter(({ parted }) => !parted)).toEqual([]);
    expect(new Set(dated.map(({ line }) => line))).toEqual(
      new Set([...lines.map(({ benefit, via }) => `${benefit}/${via}`), ...topics]),
    );
  });
});

test("a number that a clause does not write is shown as a reading, and its own numbers are not", () => {
  const headings = papers.flatMap(({ document, table }) =>
    blocksOf(document, table).flatMap(({ constant, ...block }) =>
      constant ? [{ constant, key: document.id, said: headingSaid({ constant, ...block }, document) }] : [],
    ),
  );
  const marked = headings.filter(({ said }) => said.includes("（这个数文件没有写，是这里的理解）"));
  expect(marked.map(({ constant }) => constant.ours)).toEqual(headings.flatMap(({ constant }) => constant.ours ?? []));
  const named = new Set(marked.map(({ key, constant: { clause, name } }) => `${key}#${clause} ${name}`));
  expect([...named].sort()).toEqual([
    "cn-order-619#8 monthDays",
    "cn-sil-2018#56 monthDays",
    "cn-sil-2018#86 backPay",
    "cn-sil-2018#86 gap",
    "cq-2024-12#4.2 backPay",
    "cq-2024-12#5.1 gap",
    "cq-2025-37#3.1 backPay",
    "cq-2025-37#3.2 stillResident",
    "cq-2025-37#5.2 months",
    "km-2026-4#4.3 backPay",
    "km-2026-4#4.4 backPay",
    "km-2026-4#4.5 stillResident",
    "sc-2024-9#2 stillResident",
    "sc-2024-9#2.1 backPay",
    "sc-2024-9#2.1 longEnough",
    "sc-2024-9#2.2.2 monthDays",
    "ty-2024-51#2.1.2 backPay",
  ]);
});

describe("a constant that stands elsewhere than the rules have it", () => {
  const nextYear = (text: string) => text.replace(/^\d+/, (year) => String(Number(year) + 1));
  const moved = ({ value, ...one }: Constant): Constant => ({
    ...one,
    value: typeof value !== "number" ? nextYear(value) : value > 2000 && value < 2100 ? value + 1 : value * 2,
  });

  test.each(papers)("is found out in $document.id", ({ document, table }) => {
    const constants = constantsOf(document).map(moved);
    const found = partNothing(constants, blocksOf(document, table, constants));
    expect(constants.filter((one) => !found.includes(one))).toEqual([]);
  });
});

test("no number or day of a paper stands in its code alone", () => {
  const folder = join(ROOT, "shared/policy/documents");
  const undeclared = readdirSync(folder, { withFileTypes: true }).flatMap((paper) => {
    if (!paper.isDirectory()) return [];
    const files = readdirSync(join(folder, paper.name));
    const text = files.map((file) => readFileSync(join(folder, paper.name, file), "utf8")).join("\n");
    const declared = [...text.matchAll(/(?:constants|assumes|inForce): \{([^}]*)\}/g)]
      .map(([, names = ""]) => names)
      .join();
    const written = text.matchAll(/^(?:export )?const (\w+) = (?:[\d.]+|(?:day|month)\("[\d-]+"\));$/gm);
    const alone = [...written].filter(([, name = ""]) => !new RegExp(`\\b${name}\\b`).test(declared));
    return alone.map(([line]) => `${paper.name}: ${line}`);
  });
  expect(undeclared).toEqual([]);
});
