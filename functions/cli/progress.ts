/** How far a run has come, kept beside its output so that it survives anything. */
import { readFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import * as z from "zod";
import { audienceSchema } from "../../shared/policy/index.ts";
import { identitySchema } from "./input.ts";
import { ifThere } from "../failure.ts";
import { GO_ON, unreadable } from "./disk.ts";
import { Refusal } from "./refusal.ts";

const progressSchema = z.object({
  /** What may not change between an interruption and going on. */
  pinned: z.object({
    input: identitySchema,
    encoding: z.string(),
    about: z.enum(["benefits", "participation"]),
    written: z.enum(["csv", "ndjson"]),
    audience: audienceSchema,
    /** `part/of`. */
    shard: z.string().default("1/1"),
    policyVersion: z.string(),
    asOf: z.string(),
    startedAt: z.int(),
  }),
  /** Whether output of an earlier run may be replaced. */
  replaces: z.boolean(),
  /** Everything is written; only the names are to be changed. */
  finished: z.boolean(),
  records: z.int(),
  answeredRows: z.int(),
  rejectedRows: z.int(),
  answersBytes: z.int(),
  rejectedBytes: z.int(),
});

/** How far a run has come: how much of the input is done, and how much of the output is sure. */
export type Progress = z.infer<typeof progressSchema>;

/** The beginning of a run. */
export const begun = (pinned: Progress["pinned"], replaces: boolean): Progress => ({
  pinned,
  replaces,
  finished: false,
  records: 0,
  answeredRows: 0,
  rejectedRows: 0,
  answersBytes: 0,
  rejectedBytes: 0,
});

/** The progress that is kept at this place, if there is any. One that cannot be read now may be read later. */
export function readProgress(path: string): Progress | undefined {
  const text = textAt(path);
  if (text === undefined) return undefined;
  try {
    return progressSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal(`进度文件 ${path} 读不懂，请加上 --fresh 从头来`);
  }
}

function textAt(path: string): string | undefined {
  try {
    return ifThere(() => readFileSync(path, "utf8"));
  } catch (error) {
    throw unreadable(error, path, GO_ON);
  }
}

/** Keeps progress: the old one or the new one is there at any moment, never half of one. */
export async function keepProgress(path: string, progress: Progress): Promise<void> {
  const file = await open(`${path}.new`, "w");
  await file.writeFile(JSON.stringify(progress));
  await file.datasync();
  await file.close();
  await rename(`${path}.new`, path);
}
