/** What is written: two files that grow under other names, and get their own when they are whole. */
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../failure.ts";
import { refusalOf } from "./disk.ts";
import type { AssessOptions } from "./options.ts";
import { keepProgress, type Progress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import type { SliceAnswers } from "./worker.ts";

/** Where everything of a run lies. */
export interface Places {
  readonly out: string;
  readonly rejected: string;
  readonly outPartial: string;
  readonly rejectedPartial: string;
  readonly progress: string;
  readonly lock: string;
}

/** The places of a run; all stand beside its output. */
export const placesOf = ({ out, rejected }: AssessOptions): Places => ({
  out,
  rejected,
  outPartial: `${out}.partial`,
  rejectedPartial: `${rejected}.partial`,
  progress: `${out}.progress.json`,
  lock: `${out}.lock`,
});

/** How often progress is kept, in milliseconds. */
const KEEP_EVERY = 200;

/** The two files while they grow. */
export class Output {
  readonly #places: Places;
  readonly #answers: FileHandle;
  readonly #rejected: FileHandle;
  #progress: Progress;
  #keptAt = 0;

  private constructor(places: Places, answers: FileHandle, rejected: FileHandle, progress: Progress) {
    this.#places = places;
    this.#answers = answers;
    this.#rejected = rejected;
    this.#progress = progress;
  }

  /** Opens both, cut back to what is sure. */
  static async open(places: Places, progress: Progress): Promise<Output> {
    const answers = await cutTo(places.outPartial, progress.answersBytes);
    const rejected = await cutTo(places.rejectedPartial, progress.rejectedBytes);
    await keepProgress(places.progress, progress);
    return new Output(places, answers, rejected, progress);
  }

  /** How far it is. */
  get progress(): Progress {
    return this.#progress;
  }

  /** Writes what stands before all lines. */
  async begin(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await writeAll(this.#answers, bytes, 0);
    this.#progress = { ...this.#progress, answersBytes: bytes.length };
  }

  /** Adds a slice's lines, and makes sure of them from time to time. */
  async add(slice: SliceAnswers, records: number): Promise<void> {
    const now = this.#progress;
    await writeAll(this.#answers, slice.answers, now.answersBytes);
    await writeAll(this.#rejected, slice.rejected, now.rejectedBytes);
    this.#progress = {
      ...now,
      records: now.records + records,
      answeredRows: now.answeredRows + slice.answeredRows,
      rejectedRows: now.rejectedRows + slice.rejectedRows,
      answersBytes: now.answersBytes + slice.answers.length,
      rejectedBytes: now.rejectedBytes + slice.rejected.length,
    };
    if (performance.now() - this.#keptAt >= KEEP_EVERY) await this.#keep();
  }

  /** Closes both and gives them their names. */
  async finish(): Promise<Progress> {
    this.#progress = { ...this.#progress, finished: true };
    await this.#keep();
    await this.close();
    await giveNames(this.#places, this.#progress);
    return this.#progress;
  }

  /** Leaves both as they are. */
  async close(): Promise<void> {
    await this.#answers.close();
    await this.#rejected.close();
  }

  async #keep(): Promise<void> {
    await this.#answers.datasync();
    await this.#rejected.datasync();
    await keepProgress(this.#places.progress, this.#progress);
    this.#keptAt = performance.now();
  }
}

/** Writes all of the bytes: a disk that is nearly full takes some of them, and fails with the rest. */
async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  }
}

async function cutTo(path: string, size: number): Promise<FileHandle> {
  const file = await open(path, size === 0 ? "w" : "r+").catch((error: unknown) => {
    throw refusalOf(error, path) ?? new Refusal(noMatch(path));
  });
  if ((await file.stat()).size < size) throw new Refusal(noMatch(path));
  await file.truncate(size);
  return file;
}

const noMatch = (path: string): string => `${path} 写不了，或者和进度对不上，请检查文件夹，或加上 --fresh 从头来`;

/** Gives whole files their names; may be done again after an interruption. */
export async function giveNames(places: Places, { rejectedRows }: Progress): Promise<void> {
  if (rejectedRows === 0) {
    for (const path of [places.rejected, places.rejectedPartial]) await rm(path, { force: true });
  } else await renameIfThere(places.rejectedPartial, places.rejected);
  await renameIfThere(places.outPartial, places.out);
  await syncFolder(dirname(places.out));
  await rm(places.progress, { force: true });
}

/** Renames what has not got its name before; what the system refuses is thrown. */
const renameIfThere = (from: string, to: string): Promise<void> =>
  rename(from, to).catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw error;
  });

/** Makes new names sure, where the system lets a folder be opened for that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Removes what an unfinished run left. */
export async function forget({ outPartial, rejectedPartial, progress }: Places): Promise<void> {
  for (const path of [progress, outPartial, rejectedPartial]) await rm(path, { force: true });
}
