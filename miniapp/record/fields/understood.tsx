/** What was understood of a record so far: a line of words, and a strip of months. */
import type { StretchDraft, Whose } from "../../draft/draft.ts";
import { Box } from "../../ui/index.ts";
import { understoodWords } from "../../wording/record.ts";
import { cellOf } from "../months/cell.ts";
import type { Moments } from "../months/moments.ts";
import { inYear, january, monthsBetween, yearOf } from "../months/month.ts";
import { firstMonth } from "../months/months.ts";

interface UnderstoodProps {
  readonly whose: Whose;
  readonly stretch: StretchDraft;
  readonly moments: Moments;
}

/** The line changes while one answers, and says so. */
export const Understood = ({ whose, stretch, moments }: UnderstoodProps) => (
  <Box className="understood">
    <Box kind="p" id={`${whose}-understood`} className="strong" live="polite">
      {understoodWords(stretch, moments.now) ?? ""}
    </Box>
    <Strip stretches={[stretch]} moments={moments} />
  </Box>
);

/** Two years of months as a strip, or three where they were paid in; the words beside it say the same. */
export function Strip({
  stretches,
  moments,
}: {
  readonly stretches: readonly StretchDraft[];
  readonly moments: Moments;
}) {
  const { now, event } = moments;
  const last = Math.min(Math.max(now, event ?? now), now + 12);
  const first = Math.min(Math.max(firstMonth(stretches) ?? last, last - 35), last - 23);
  const months = monthsBetween(first, last);
  return (
    <Box className="mini" decorative>
      {months.map((month) => {
        const { scheme, time } = cellOf(stretches, month, moments);
        const names = [
          "mini-month",
          scheme === "" ? "month-unpaid" : `month-${scheme}`,
          time !== "past" && `month-${time}`,
        ];
        return (
          <Box key={month} className={names.filter(Boolean).join(" ")}>
            <Box className="month-face mini-face" />
            <Box className="mini-name">{nameOf(month, first, now)}</Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** Its first month and every January by their year; none so near to another name that they would touch. */
function nameOf(month: number, first: number, now: number): string {
  if (month === now) return "今";
  const next = january(yearOf(first) + 1);
  const named = inYear(month) === 1 ? now - month > 3 || month > now : month === first && next - first > 4;
  return named ? String(yearOf(month)) : "";
}
