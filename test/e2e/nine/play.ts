/** Plays the nine: counts what the hands do from the first page on, and looks at what stands on the last. */
import { emptyDraft } from "../../../miniapp/draft/draft.ts";
import { fromFacts } from "../../../miniapp/draft/from-facts.ts";
import { toFacts } from "../../../miniapp/draft/to-facts.ts";
import { voiceOf } from "../../../miniapp/wording/voice.ts";
import { assess, assessmentSchema, headline } from "../../../shared/policy/index.ts";
import { lineOf, NINE, type NinePerson } from "../../stories/nine.ts";
import type { Act, Did, Driver } from "../driver.ts";
import { tell } from "../tell.ts";
import { WALKS, type Walk } from "./walks.ts";

/** The day on which the nine ask. */
export const ASKED_ON = "2026-11-29";

/** Noon of that day in Shanghai. */
export const NOON = new Date(`${ASKED_ON}T12:00:00+08:00`);

/** The most taps that anybody may need, and that the one in the middle may. */
const MOST = 25;
const MEDIAN = 14;

const WEIGHTS: Readonly<Record<Act, number>> = { tap: 1, select: 2, date: 4, type: 1 };

/** Counts acts by their weights. */
export function counter(): { readonly did: Did; readonly taps: () => number } {
  let taps = 0;
  return { did: (act) => void (taps += WEIGHTS[act]), taps: () => taps };
}

/** The nine with their ways, to be played one by one. */
export const PLAYED = NINE.map((person) => {
  const walk = WALKS[person.id];
  if (walk === undefined) throw new Error(`${person.id} has no way through the app`);
  return [person.who, { person, walk }] as const;
});

/** What the endpoint was asked last, and what it answered. */
export interface Exchange {
  readonly sent: unknown;
  readonly answered: unknown;
}

/** One of the nine, with the way to the answer. */
interface Played {
  readonly person: NinePerson;
  readonly walk: Walk;
}

/** From the first tap to the answer: its headline, what was sent for it, its lines, what to do next. */
export async function play(app: Driver, { person, walk }: Played, last: () => Promise<Exchange>): Promise<void> {
  await tell(app, walk);
  const voice = voiceOf({ ...emptyDraft, who: walk.who ?? "self" });
  await app.see("#page-title", headline(assess(person.facts), voice));
  const { sent, answered } = await last();
  // All that is known and looked at was told, on the day that the clock says, and nothing else.
  expect(sent).toEqual(toFacts({ ...fromFacts(person.facts), asOf: "" }, ASKED_ON));
  expect(assessmentSchema.parse(answered).benefits.map(lineOf)).toEqual(person.lines);
  // After a loss, what a test of the child cost stands folded.
  if (person.facts.event?.kind === "termination") await app.unfold("#aside");
  for (const line of person.lines) await expectLine(app, line);
  for (const words of walk.todos) expect(await app.read("#todos")).toContain(words);
  for (const words of walk.missing ?? []) expect(await app.read("#missing")).toContain(words);
}

/** The line on the page: where it stands, from when, and how much. */
async function expectLine(app: Driver, { benefit, via, verdict, from, low, high }: NinePerson["lines"][number]) {
  const at = `#line-${benefit}-${via}`;
  await app.read(`${at}.verdict-${verdict}`);
  if (from !== undefined) expect(await app.read(`${at} .line-from`)).toContain(dayWords(from));
  if (low === undefined || high === undefined) return;
  const shown = await app.read(
    verdict === "unknown" ? `#receipt-${benefit}-${via} .receipt-total` : `${at} .line-amount`,
  );
  const ends = endsIn(shown);
  const step = shown.includes("万") ? TENTH : 1;
  if (shown.includes("–")) expect(ends).toEqual([Math.floor(low / step) * step, Math.ceil(high / step) * step]);
  else {
    expect(ends).toHaveLength(1);
    expect(ends[0]).toBeGreaterThanOrEqual(low);
    expect(ends[0]).toBeLessThanOrEqual(high);
  }
}

const dayWords = (day: string): string => {
  const [year = "", month = "", of = ""] = day.split("-");
  return `${year} 年 ${Number(month)} 月 ${Number(of)} 日`;
};

/** The sums in a text, in yuan: 「估算约 1.7–2.8 万元」, 「24,826.67 元」. */
const endsIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,.]*/g)].map(
    ([digits]) => Number(digits.replace(/,/g, "")) * (text.includes("万") ? WAN : 1),
  );

/** To what a range in words is rounded: a tenth of the unit, or one yuan. */
const WAN = 10_000;
const TENTH = 1_000;

/** All nine were counted, and few taps are enough; `npm run taps` has the counts written down. */
export function expectFewTaps(target: string, taps: ReadonlyMap<string, number>): void {
  const counts = [...taps.values()].sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? Infinity;
  if (process.env["TAPS"] !== undefined) {
    const rows = [...taps].map(([who, count]) => `${String(count).padStart(4)}  ${who}`);
    process.stdout.write([`${target}：要点几下`, ...rows, `${String(median).padStart(4)}  中间的一位`, ""].join("\n"));
  }
  expect(counts).toHaveLength(NINE.length);
  expect(median).toBeLessThanOrEqual(MEDIAN);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST);
}
