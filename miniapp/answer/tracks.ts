/** What can be slid month by month: the day of the event, the month from which somebody pays. */
import type { BenefitLine, FactsInput, Plans, Start, Verdict } from "../../shared/policy/index.ts";
import type { Reckoned, Tryable } from "./plans.ts";

/** Months to slide over. */
export interface Track {
  /** `YYYY-MM`, one after the other. */
  readonly months: readonly string[];
  /** Where it is as told; nowhere while it is not planned. */
  readonly now?: number;
  /** The places in `months` at which something changes. */
  readonly marks: readonly number[];
  /** A line's verdict at a place; nothing for a line that is not there. */
  readonly at: (place: number, line: Pick<BenefitLine, "benefit" | "via">) => Verdict | undefined;
  /** What is asked at a place. */
  readonly planAt: (place: number) => Tryable | undefined;
}

const nameOf = ({ benefit, via }: Pick<BenefitLine, "benefit" | "via">): string => `${benefit}/${via}`;

/** How many months after the event the track ends. */
const AFTER = 12;

/** The track of an event that is still to come; nothing where moving it changes nothing. */
export function eventTrack({ thresholds: { event } }: Plans, facts: FactsInput): Track | undefined {
  const [first, ...others] = event ?? [];
  const date = facts.event?.date;
  if (first === undefined || others.length === 0 || date === undefined) return undefined;
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const [from, now] = [at(first.month), at(date) - at(first.month)];
  const months = Array.from({ length: now + AFTER + 1 }, (_, place) => monthText(from + place));
  return {
    months,
    now,
    marks: others.map(({ month }) => at(month) - from),
    at: (place, line) =>
      ([first, ...others].filter(({ month }) => at(month) - from <= place).at(-1) ?? first).lines[nameOf(line)],
    planAt(place) {
      const month = months[place];
      if (month === undefined) return undefined;
      const moved = dayIn(month, date);
      return {
        facts: { ...facts, event: { ...facts.event, date: moved } },
        changes: [{ kind: "event", date: moved }],
      };
    },
  };
}

/** How many months the track goes on after the last change. */
const BEYOND = 3;

/** The track of the month from which somebody pays; nothing where no month is otherwise than the one before. */
export function startTrack({ starts }: Pick<Reckoned, "starts">): Track | undefined {
  const turns = starts.flatMap((start, place) => (place > 0 && told(start) !== told(starts[place - 1]) ? [place] : []));
  const last = turns.at(-1);
  if (last === undefined) return undefined;
  const shown = starts.slice(0, last + BEYOND + 1);
  const now = shown.findIndex(({ asNow }) => asNow);
  return {
    months: shown.map(({ month }) => month),
    ...(now >= 0 && { now }),
    marks: turns,
    at: (place, line) => shown[place]?.benefits.find((one) => nameOf(one) === nameOf(line))?.verdict,
    planAt: (place) => shown[place],
  };
}

/** Where its lines stand. */
const told = (start: Start | undefined): string =>
  JSON.stringify(start?.benefits.map((line) => [nameOf(line), line.verdict]));

const monthText = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;

/** The same day in another month, or that month's last. */
export function dayIn(month: string, date: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(date.slice(8, 10)), last)).padStart(2, "0")}`;
}
