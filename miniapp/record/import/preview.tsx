/** What was read, to look at before it is added: month by month, in numbers, and what became of every line. */
import type { Reading, Remark } from "../../../shared/records/index.ts";
import type { Draft } from "../../draft/draft.ts";
import { Box, Disclosure, Heading } from "../../ui/index.ts";
import { MonthGrid } from "../grid.tsx";
import { monthNumber, yearOf } from "../month.ts";
import { momentsOf } from "../painter.tsx";
import { addMonths } from "./add.ts";
import type { TakenMonth } from "./taken.ts";
import { countWords, mayCount, monthsWords, monthWords } from "./words-read.ts";

interface PreviewProps {
  readonly draft: Draft;
  readonly reading: Reading;
  /** The months that are certain with the answers given. */
  readonly taken: readonly TakenMonth[];
}

/** Shows a reading: the months that count already on the board, those in doubt marked on it. */
export function Preview({ draft, reading, taken }: PreviewProps) {
  const { unread, ignored } = reading;
  const months = reading.months.filter(mayCount);
  const against = months.filter(({ state }) => state === "unpaid" || state === "refunded");
  const open = months.filter((month) => !against.includes(month));
  const certain = new Set(taken.map(({ month }) => monthNumber(month)));
  const doubts = new Set(open.map(({ month }) => monthNumber(month)).filter((month) => !certain.has(month)));
  const shown = [...certain, ...doubts];
  return (
    <Box kind="section" className="read" label="读出的结果">
      <Heading level={2} id="import-result">
        {countWords(reading)}
      </Heading>
      {open.length > 0 && <Box kind="p">{monthsWords(open.map(({ month }) => month))}</Box>}
      {shown.length > 0 && (
        <MonthGrid
          id="import-board"
          label="读出的月份"
          stretches={addMonths([], taken, "new")}
          years={[yearOf(Math.min(...shown)), yearOf(Math.max(...shown))]}
          moments={{ ...momentsOf(draft), doubts }}
        />
      )}
      {doubts.size > 0 && (
        <Box kind="p" id="import-doubts">
          带“？”的月份还没算进去，先回答下面的问题。
        </Box>
      )}
      {against.length > 0 && (
        <Box kind="p" id="import-missed">{`记录上写着没交上的：${monthsWords(against.map(({ month }) => month))}`}</Box>
      )}
      {unread.length > 0 && (
        <Box className="card" id="import-unread">
          <Heading level={3}>这几行没读懂</Heading>
          <Box kind="p">在上面的框里改一改，再读一次；不要紧的，可以不管。</Box>
          <Remarks remarks={unread} />
        </Box>
      )}
      {months.length > 0 && (
        <Disclosure id="import-months" summary="一个月一个月看">
          <Box kind="ul" className="remarks">
            {months.slice(0, MOST).map((month, index) => (
              <Box kind="li" key={index} className="item bullet">
                {monthWords(month)}
              </Box>
            ))}
          </Box>
        </Disclosure>
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
    {remarks.slice(0, MOST).map(({ line, text, why }, index) => (
      <Box kind="li" key={index} className="item bullet">
        {text === "" ? why : `第 ${line} 行“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”：${why}`}
      </Box>
    ))}
    {remarks.length > MOST && <Box kind="li" className="item bullet">{`还有 ${remarks.length - MOST} 行`}</Box>}
  </Box>
);

/** How much of a line is shown, in characters. */
const LONGEST = 40;
/** How many lines are shown of one kind. */
const MOST = 200;
