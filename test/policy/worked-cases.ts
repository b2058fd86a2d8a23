/** What is told in the worked cases of all places. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const FOLDER = join(__dirname, "../cases");
const casesSchema = z.array(z.object({ id: z.string(), facts: z.unknown() }));

/** Every worked case, its facts as they are written. */
export const workedCases = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => casesSchema.parse(JSON.parse(readFileSync(join(FOLDER, file), "utf8"))));
