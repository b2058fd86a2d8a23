/** The months of a line: a year a row for the eye, the same in sentences for the ear. */
import type { EventKind, Timeline, TimelineMonth } from "../../shared/policy/index.ts";
import { Box } from "../ui/index.ts";
import { BENEFITS, isIdle, marksOf, markWords, STATES, stripRows, type Mark, type StripRow } from "./strip-rows.ts";

interface StripProps {
  readonly timeline: Timeline;
  readonly kind: EventKind | undefined;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Drawn only where there are months to tell of. */
export function Strip({ timeline: { months, text }, kind }: StripProps) {
  if (months.length === 0) return null;
  return (
    <Box className="strip">
      <Box decorative>
        <Box className="strip-row strip-months">
          {MONTHS.map((month) => (
            <Box key={month} className="strip-place">
              {month}
            </Box>
          ))}
        </Box>
        {stripRows(months).map((row) => (
          <Row key={row.kind === "year" ? row.year : row.from} row={row} kind={kind} />
        ))}
        <Legend months={months} kind={kind} />
      </Box>
      <Box kind="ul" className="unseen strip-told">
        {text.map((sentence) => (
          <Box kind="li" key={sentence}>
            {sentence}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Row({ row, kind }: { readonly row: StripRow; readonly kind: EventKind | undefined }) {
  if (row.kind === "folded") {
    const { from, to, like } = row;
    const { sign, word } = STATES[like.state];
    return (
      <Box className="strip-folded">{`${from}—${to} 年，每个月：${sign} ${word}${isIdle(like) ? "，这一项不算" : ""}`}</Box>
    );
  }
  return (
    <>
      <Box className="strip-year">{`${row.year} 年`}</Box>
      <Box className={row.places.some((one) => one && marksOf(one).length > 0) ? "strip-row" : "strip-row strip-plain"}>
        {row.places.map((one, at) =>
          one ? <Place key={one.month} one={one} kind={kind} /> : <Box key={at} className="strip-place" />,
        )}
      </Box>
    </>
  );
}

/** The payment in its box, costs as a band below it, and the most telling mark above. */
function Place({ one, kind }: { readonly one: TimelineMonth; readonly kind: EventKind | undefined }) {
  const [mark] = marksOf(one);
  return (
    <Box className="strip-place">
      <Box className={mark ? `strip-mark mark-${mark}` : "strip-mark"}>{mark ? markWords(mark, kind).sign : ""}</Box>
      <Box className={boxClass(one)}>{STATES[one.state].sign}</Box>
      <Box className={one.benefit ? `strip-band band-${one.benefit}` : "strip-band"} />
    </Box>
  );
}

const boxClass = (one: TimelineMonth): string => `strip-box month-${one.state}${isIdle(one) ? " month-idle" : ""}`;

/** Only what can be seen above. */
function Legend({ months, kind }: { readonly months: readonly TimelineMonth[]; readonly kind: EventKind | undefined }) {
  const states = (
    ["paid", "back-paid", "paid-ahead", "to-back-pay", "planned", "due", "missed", "elsewhere"] as const
  ).filter((state) => months.some((one) => one.state === state));
  const idle = months.some(isIdle);
  const bands = (["waiting", "covered"] as const).filter((band) => months.some((one) => one.benefit === band));
  const marks = (["event", "from", "claimBy", "now"] as const).filter((mark: Mark) =>
    months.some((one) => marksOf(one)[0] === mark),
  );
  return (
    <Box className="legend">
      {states.map((state) => (
        <Entry key={state} className={`strip-box month-${state}`} sign={STATES[state].sign} word={STATES[state].word} />
      ))}
      {idle && <Entry className="strip-box month-paid month-idle" sign="✓" word="浅色：这一项不算" />}
      {bands.map((band) => (
        <Entry key={band} className={`strip-band band-${band}`} sign="" word={BENEFITS[band]} />
      ))}
      {marks.map((mark) => (
        <Entry key={mark} className={`strip-mark mark-${mark}`} {...markWords(mark, kind)} />
      ))}
    </Box>
  );
}

const Entry = ({
  className,
  sign,
  word,
}: {
  readonly className: string;
  readonly sign: string;
  readonly word: string;
}) => (
  <Box className="legend-entry">
    <Box className={className}>{sign}</Box>
    <Box className="legend-word">{word}</Box>
  </Box>
);
