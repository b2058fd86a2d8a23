/** What only paper shows: the rest of the first page, which stands alone, and at the head of the proof what it rests on. */
import { Said, Sentences } from "../answer/parts.tsx";
import { insuredIn } from "../places.ts";
import { Box, Heading } from "../ui/index.ts";
import { dateWords } from "../wording/figures.ts";
import { caseInWords } from "../wording/told.ts";
import {
  sheetDays,
  sheetDocuments,
  sheetPapers,
  type SheetDay,
  type SheetPapers,
  type SheetProps,
} from "./first-sheet.ts";

/** Under headline and sums: when, with what, by which documents, where and of which day. */
export function FirstSheet({ all, assessment, facts, voice }: SheetProps) {
  const papers = sheetPapers(assessment, voice);
  return (
    <Box kind="section" className="sheet on-paper" label="第一页">
      <Heading level={2}>哪天做什么</Heading>
      <Box kind="ul" className="sheet-days">
        {sheetDays(assessment, facts, voice).map((day) => (
          <Day key={day.day} day={day} />
        ))}
      </Box>
      <Heading level={2}>要带的材料</Heading>
      {papers.length === 0 && <Said>文件没有写要带哪些材料。去之前打 12393，或者问医院的医保窗口。</Said>}
      <Box className="sheet-papers">
        {papers.map((way) => (
          <Way key={way.title + way.where} way={way} />
        ))}
      </Box>
      <Heading level={2}>按这些文件算的</Heading>
      <Sentences texts={sheetDocuments(assessment)} />
      <Said className="sheet-foot">
        {`${insuredIn(all)}，按 ${dateWords(assessment.asOf)}的情况算。规则版本 ${assessment.policyVersion}。以当地医保部门办理的结果为准，可以打 12393 核对。后面几页是依据。`}
      </Said>
    </Box>
  );
}

const Day = ({ day: { day, what, todos } }: { readonly day: SheetDay }) => (
  <Box kind="li" className="sheet-day">
    <Box kind="span" className="strong">
      {day}
    </Box>
    <Box className="sheet-what">
      {what !== "" && <Said>{what}</Said>}
      {todos.map(({ title, when }) => (
        <Said key={title}>{`□ ${title}${when === undefined ? "" : `（${when}）`}`}</Said>
      ))}
    </Box>
  </Box>
);

const Way = ({ way: { title, where, items } }: { readonly way: SheetPapers }) => (
  <Box className="sheet-way">
    <Said className="strong">{title}</Said>
    <Said className="hint">{where}</Said>
    {items.map((item) => (
      <Said key={item}>{`□ ${item}`}</Said>
    ))}
  </Box>
);

/** What was told, in sentences: the rows of the page are there to be pressed. */
export const ToldOnPaper = ({ facts }: Pick<SheetProps, "facts">) => (
  <Box kind="section" className="card on-paper">
    <Heading level={2}>按这些情况算的</Heading>
    <Sentences texts={caseInWords(facts)} />
  </Box>
);
