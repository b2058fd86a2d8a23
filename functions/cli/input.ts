/** The file that is read: whether it is still the same one, how it is written, and its content in slices. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import * as z from "zod";
import { slicesOf, type Line } from "../batch/lines.ts";
import { columnsOf } from "./columns.ts";
import { csvRows, type CsvRow } from "./csv.ts";
import { bytesFrom, GO_ON, unreadable } from "./disk.ts";
import { isDamagedUtf8, markedBy } from "./look.ts";
import type { About, AssessOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import type { Slice } from "./worker.ts";

/** What tells a file from every other. */
export const identitySchema = z.object({ size: z.int(), modified: z.number(), sha256: z.string() });
export type Identity = z.infer<typeof identitySchema>;

/** Rows that are worked on at once. */
export const SLICE = 128;
/** Of many shards, so many slices are read for one that is worked on, at most. */
const MOST_SLICES = 32;

/** A slice of rows, and how far into the file it reaches. */
export interface Portion {
  readonly slice: Slice["rows"];
  readonly records: number;
  readonly bytes: number;
}

/** For who has no table yet. */
const NO_TABLE = "，看看名字和位置。还没有表的，先用 npx --no yujin template > people.csv 写出一张带例子的，照着填";

/** What can be told of a file without reading it. */
export async function sizeAndTime(path: string): Promise<Omit<Identity, "sha256">> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(error, path, GO_ON, NO_TABLE);
  });
  if (!found.isFile()) throw new Refusal(`${path} 不是普通的文件，请换一个`);
  return { size: found.size, modified: found.mtimeMs };
}

/** Reads a file once: its identity, and its encoding where none is given. */
export async function survey({ input, format, encoding }: AssessOptions): Promise<Identity & { encoding: string }> {
  const before = await sizeAndTime(input);
  const hash = createHash("sha256");
  let utf8 = new TextDecoder("utf-8", { fatal: true });
  let isUtf8 = true;
  let mark: string | undefined;
  for await (const chunk of bytesOf(input)) {
    hash.update(chunk);
    mark ??= markedBy(chunk, format);
    if (format !== "csv" || !isUtf8 || decodes(utf8, chunk, true)) continue;
    // Rows with letters that are broken are told apart from all others; the others are not to be read as something else.
    if (isDamagedUtf8(chunk)) utf8 = new TextDecoder("utf-8");
    else isUtf8 = false;
  }
  isUtf8 &&= decodes(utf8, new Uint8Array(0), false);
  if (mark && encoding !== undefined && encoding !== mark) {
    throw new Refusal(`${input} 是 ${mark.toUpperCase()}，不是 ${encoding.toUpperCase()}；请去掉 --encoding`);
  }
  return { ...before, sha256: hash.digest("hex"), encoding: encoding ?? (mark || (isUtf8 ? "utf-8" : "gb18030")) };
}

function decodes(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The content in portions, in order, without the first `done` records. Throws a `Refusal` where a header is wrong. */
export async function* portions(
  { input, format, about, shard }: AssessOptions,
  encoding: string,
  done: number,
): AsyncGenerator<Portion, void, undefined> {
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of bytesOf(input)) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  let passed = 0;
  // Of so many rows, about a slice is this run's.
  const size = SLICE * Math.min(shard.of, MOST_SLICES);
  const slices = format === "csv" ? csvSlices(counted(), encoding, about, size) : lineSlices(counted(), size);
  for await (const slice of slices) {
    const first = passed;
    passed += slice.rows.length;
    const records = passed - Math.max(first, done);
    if (records <= 0) continue;
    const own = (_row: unknown, at: number) => first + at >= done && (first + at) % shard.of === shard.part - 1;
    // One branch a kind: the slice's rows stay of the kind they are.
    if (slice.kind === "csv") yield { slice: { ...slice, rows: slice.rows.filter(own) }, records, bytes };
    else yield { slice: { ...slice, rows: slice.rows.filter(own).map(copied) }, records, bytes };
  }
}

/** A line alone: what is sent to another thread takes along all that it is a part of. */
export const copied = ({ number, bytes }: Line): Line => ({ number, bytes: bytes?.slice() });

type Rows = Slice["rows"];

async function* lineSlices(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Rows, void, undefined> {
  for await (const rows of slicesOf(chunks, size)) yield { kind: "ndjson", rows };
}

async function* csvSlices(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  about: About,
  size: number,
): AsyncGenerator<Rows, void, undefined> {
  const rows = csvRows(textOf(chunks, encoding));
  const header = await rows.next();
  if (header.done) throw new Refusal("文件是空的，第一行要是表头，样子见 npx --no yujin template");
  const columns = columnsOf(header.value.cells, about);
  let slice: CsvRow[] = [];
  for await (const row of rows) {
    slice.push(row);
    if (slice.length < size) continue;
    yield { kind: "csv", columns, rows: slice };
    slice = [];
  }
  if (slice.length > 0) yield { kind: "csv", columns, rows: slice };
}

async function* textOf(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

const bytesOf = (path: string) => bytesFrom(createReadStream(path), path, GO_ON);
