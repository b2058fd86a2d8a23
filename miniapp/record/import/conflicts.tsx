/** Where the record tells a month otherwise than what was read: both are shown, and the person says which holds. */
import type { StretchDraft } from "../../draft/draft.ts";
import { Box, Choice, Heading } from "../../ui/index.ts";
import { spansWords } from "../../wording/board.ts";
import type { TakenMonth } from "./taken.ts";
import { conflictWords } from "./words-differ.ts";

interface ConflictsProps {
  /** The months in conflict, as month numbers. */
  readonly months: readonly number[];
  readonly mine: readonly StretchDraft[];
  readonly taken: readonly TakenMonth[];
  readonly value: Taking | "";
  readonly onChange: (taking: Taking) => void;
}

/** Which of the two holds: what the person told before, or what was read. */
export type Taking = "mine" | "new";

/** Asks once for all of them. */
export function Conflicts({ months, mine, taken, value, onChange }: ConflictsProps) {
  const all = conflictWords(months, mine, taken);
  return (
    <Box className="read" id="import-conflicts">
      <Heading level={3}>和原来填的不一样</Heading>
      <Box kind="ul" className="remarks">
        {all.slice(0, MOST).map((words) => (
          <Box kind="li" key={words} className="item bullet">
            {words}
          </Box>
        ))}
        {all.length > MOST && <Box kind="li" className="item bullet">{`还有 ${all.length - MOST} 处`}</Box>}
      </Box>
      <Choice
        id="import-taking"
        label={`${spansWords(months)}用哪个？`}
        options={[
          { value: "mine", label: "用原来填的" },
          { value: "new", label: "用这次读出来的" },
        ]}
        value={value}
        onChange={onChange}
      />
    </Box>
  );
}

/** How many differences are shown. */
const MOST = 12;
