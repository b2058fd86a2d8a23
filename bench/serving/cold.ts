/** From the start of a process to its first answer, in turns with a process that has nothing to load but Hono. */
import { spread } from "../interleave.ts";
import { bounds, number, type Row } from "../rows.ts";
import { BODIES } from "./load.ts";
import { timeToFirstAnswer, type Bundles } from "./process.ts";

const STARTS = 15;
const MAX_COLD_START = 1.7;

/** The built function, and the bundle of `npm start`. */
export async function coldStarts({ ours, func, empty }: Bundles): Promise<Row[]> {
  const [body = ""] = BODIES;
  const took = { func: new Array<number>(), ours: new Array<number>(), empty: new Array<number>() };
  for (let start = 0; start < STARTS; start++) {
    took.func.push(await timeToFirstAnswer(func, body));
    took.ours.push(await timeToFirstAnswer(ours, body));
    took.empty.push(await timeToFirstAnswer(empty, body));
  }
  const none = spread(took.empty).median;
  const row = (what: string, times: readonly number[]): Row => {
    const ratio = spread(times.map((time, start) => time / (took.empty[start] ?? NaN))).median;
    return {
      what,
      value: `${number(spread(times).median)} ms, empty Hono bundle ${number(none)} ms: ${ratio.toFixed(2)} ×`,
      note: bounds(ratio, "≤", MAX_COLD_START),
    };
  };
  return [row("cold start of the built function", took.func), row("cold start of npm start", took.ours)];
}
