/** What became of every line: the months that it tells, or why it was not needed. */
import type { Reading, Remark } from "../../../shared/records/index.ts";
import { Box, Disclosure } from "../../ui/index.ts";
import { monthsInWords } from "./words-read.ts";

/** Folded: the reading month by month, and the lines that were not needed. */
export function EveryLine({ reading }: { readonly reading: Reading }) {
  const { months, ignored } = reading;
  return (
    <>
      {months.length > 0 && (
        <Disclosure id="import-months" summary="一个月一个月看读成了什么" large>
          <Words all={monthsInWords(reading)} more="个月" />
        </Disclosure>
      )}
      {ignored.length > 0 && (
        <Disclosure id="import-ignored" summary={`没用到的 ${ignored.length} 行`} large>
          <Remarks remarks={ignored} />
        </Disclosure>
      )}
    </>
  );
}

/** Lines, each with what is to be said of it. */
export const Remarks = ({ remarks }: { readonly remarks: readonly Remark[] }) => (
  <Words
    all={remarks.map(({ line, text, why }) => {
      const plain = text.trim();
      if (plain === "") return why;
      return `第 ${line} 行“${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain}”：${why}`;
    })}
    more="行"
  />
);

const Words = ({ all, more }: { readonly all: readonly string[]; readonly more: string }) => (
  <Box kind="ul" className="remarks">
    {all.slice(0, MOST).map((words, index) => (
      <Box kind="li" key={index} className="item bullet">
        {words}
      </Box>
    ))}
    {all.length > MOST && <Box kind="li" className="item bullet">{`还有 ${all.length - MOST} ${more}`}</Box>}
  </Box>
);

/** How much of a line is shown, in characters. */
const LONGEST = 40;
/** How many are shown of one kind. */
const MOST = 240;
