/** What was read, to look at before it is added: month by month, in numbers, and what was not read. */
import type { Draft } from "../../draft/draft.ts";
import { Box, Disclosure, Heading } from "../../ui/index.ts";
import { momentsOf } from "../painter.tsx";
import { MonthGrid } from "../grid.tsx";
import { monthNumber, yearOf } from "../month.ts";
import { addMonths, monthsRead } from "./add.ts";
import type { Reading, Remark } from "./reading.ts";
import { countWords, readWords, spansWords } from "./words-read.ts";

/** Shows a reading; the months in it with everything answered that could be. */
export function Preview({ draft, reading }: { readonly draft: Draft; readonly reading: Reading }) {
  const { months, missed, unread, ignored } = reading;
  const stretches = addMonths([], months, "new");
  const read = monthsRead(months);
  const [first, last] = [read[0], read.at(-1)];
  const notPaid = [...new Set(missed.map(({ month }) => monthNumber(month)))];
  return (
    <Box kind="section" className="read" label="读出的结果">
      <Heading level={2} id="import-result">
        {countWords(reading)}
      </Heading>
      {read.length > 0 && <Box kind="p">{readWords(months)}</Box>}
      {first !== undefined && last !== undefined && stretches.length > 0 && (
        <MonthGrid
          id="import-board"
          label="读出的月份"
          stretches={stretches}
          years={[yearOf(first), yearOf(last)]}
          moments={momentsOf(draft)}
        />
      )}
      {notPaid.length > 0 && <Box kind="p" id="import-missed">{`记录上写着没交上的：${spansWords(notPaid)}`}</Box>}
      {unread.length > 0 && (
        <Box className="card" id="import-unread">
          <Heading level={3}>这几行没读懂</Heading>
          <Box kind="p">在上面的框里改一改，再读一次；不要紧的，可以不管。</Box>
          <Remarks remarks={unread} />
        </Box>
      )}
      {ignored.length > 0 && (
        <Disclosure id="import-ignored" summary={`没用到的 ${ignored.length} 行`}>
          <Remarks remarks={ignored} />
        </Disclosure>
      )}
    </Box>
  );
}

const Remarks = ({ remarks }: { readonly remarks: readonly Remark[] }) => (
  <Box kind="ul" className="remarks">
    {remarks.map(({ line, text, why }, index) => (
      <Box kind="li" key={index} className="item bullet">
        {`第 ${line} 行“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”：${why}`}
      </Box>
    ))}
  </Box>
);

/** How much of a line is shown, in characters. */
const LONGEST = 40;
