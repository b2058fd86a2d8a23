/** What was read, to look at before it is added: on the board, and what was not read. */
import type { Reading } from "../../../shared/records/index.ts";
import type { Draft, StretchDraft } from "../../draft/draft.ts";
import { Box, Heading } from "../../ui/index.ts";
import { MonthGrid } from "../board/grid.tsx";
import { Legend } from "../board/legend.tsx";
import { cellOf } from "../months/cell.ts";
import { momentsOf, type Moments } from "../months/moments.ts";
import { december, january, monthNumber, monthsBetween, yearOf } from "../months/month.ts";
import { addMonths } from "./add.ts";
import { Remarks } from "./remarks.tsx";
import type { TakenMonth } from "./taken.ts";
import { countWords, mayCount, monthsWords, otherWords } from "./words-read.ts";

interface PreviewProps {
  readonly draft: Draft;
  readonly reading: Reading;
  /** The months that are certain with the answers given. */
  readonly taken: readonly TakenMonth[];
  /** The months of which something is still asked. */
  readonly waiting: readonly string[];
}

/** Shows a reading: the months that count already on the board, those in doubt marked on it. */
export function Preview({ draft, reading, taken, waiting }: PreviewProps) {
  const months = reading.months.filter(mayCount);
  const against = months.filter(({ state }) => state === "unpaid" || state === "refunded");
  const open = months.filter((month) => !against.includes(month));
  const doubts = new Set(waiting.map(monthNumber));
  const shown = [...open.map(({ month }) => monthNumber(month)), ...taken.map(({ month }) => monthNumber(month))];
  return (
    <Box kind="section" className="read" label="读出的结果">
      <Heading level={2} id="import-result">
        {countWords(reading)}
      </Heading>
      {months.length === 0 && <Nothing reading={reading} />}
      {shown.length > 0 && (
        <>
          <Box kind="p" className="read-said">
            {monthsWords(open.map(({ month }) => month))}
          </Box>
          <ReadMonths shown={shown} stretches={addMonths([], taken, "new")} moments={{ ...momentsOf(draft), doubts }} />
        </>
      )}
      {doubts.size > 0 && (
        <Box kind="p" id="import-doubts" className="read-said">
          带“?”的月份还没算进去，先回答下面的问题。
        </Box>
      )}
      {against.length > 0 && (
        <Box
          kind="p"
          id="import-missed"
          className="read-said"
        >{`记录上写着没交上的：${monthsWords(against.map(({ month }) => month))}`}</Box>
      )}
      {reading.unread.length > 0 && (
        <Box className="card" id="import-unread">
          <Heading level={3}>这几行没读懂</Heading>
          <Box kind="p">在上面的框里改一改，再读一次；不要紧的，可以不管。</Box>
          <Remarks remarks={reading.unread} />
        </Box>
      )}
    </Box>
  );
}

interface ReadMonthsProps {
  readonly shown: readonly number[];
  readonly stretches: readonly StretchDraft[];
  readonly moments: Moments;
}

function ReadMonths({ shown, stretches, moments }: ReadMonthsProps) {
  const [first, last] = [yearOf(Math.min(...shown)), yearOf(Math.max(...shown))];
  const months = monthsBetween(january(first), december(last));
  return (
    <>
      <MonthGrid id="import-board" label="读出的月份" stretches={stretches} years={[first, last]} moments={moments} />
      <Legend cells={months.map((month) => cellOf(stretches, month, moments))} />
    </>
  );
}

/** What to do where no month of medical insurance was read. */
function Nothing({ reading }: { readonly reading: Reading }) {
  const others = otherWords(reading.months);
  return (
    <Box kind="p" id="import-nothing" className="read-said">
      {others === ""
        ? "看看是不是复制全了；也可以返回，换一种填法。没读到，不当成没交过。"
        : `这份记录里只有${others}的月份，医保的要另外查：在“国家医保服务平台”App 的“缴费记录”里。没读到，不当成没交过。`}
    </Box>
  );
}
