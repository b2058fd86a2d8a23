/**
 * A minute of everything at once against one server. Every good request must be answered right, nothing may be a 5xx, and
 * afterwards the memory must be as it was.
 */
import { bounds, number, type Row } from "../rows.ts";
import { started, type Bundles } from "./process.ts";
import { calm, storm, STORM_SETTINGS } from "./storm.ts";

const WARM_UP_SECONDS = 15;
const SECONDS = 60;
const MAX_GROWTH = 1.1;

/** The minute, and the memory before and after. Throws when a good answer was wrong or anything was a 5xx. */
export async function soak({ ours }: Bundles): Promise<Row[]> {
  const server = await started(ours, STORM_SETTINGS);
  try {
    // The first seconds compile code and fill buffers once and for all.
    await storm(server.url, WARM_UP_SECONDS);
    const before = await server.memory();
    const { right, wrong, refused, hungUp, cutShort, failures } = await storm(server.url, SECONDS);
    const after = await server.memory();
    if (wrong > 0 || failures.size > 0) throw new Error([`${wrong} wrong answers`, ...failures].join("\n"));
    const row = (what: string, of: keyof typeof before): Row => ({
      what,
      value: `${number(before[of] / 1e6)} MB before, ${number(after[of] / 1e6)} MB after: ${(after[of] / before[of]).toFixed(2)} ×`,
      note: bounds(after[of] / before[of], "≤", MAX_GROWTH),
    });
    return [
      {
        what: `${SECONDS} s of everything at once`,
        value: `${number(right)} good ones right, ${number(refused)} refused, ${number(hungUp)} hung up, no 5xx`,
        note: `${number(cutShort)} batches beyond their quota`,
      },
      row("heap in use", "heapUsed"),
      row("whole process", "rss"),
    ];
  } finally {
    calm();
    await server.stop();
  }
}
