/** What is typed after `yujin`. */
import { availableParallelism } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { audienceSchema, factsInputSchema, readAs, type Audience } from "../../shared/policy/index.ts";
import { Refusal } from "./refusal.ts";

/** How a file is written. */
export type Format = "csv" | "ndjson";

/** What is asked of each row: benefits, or taking part. */
export type About = "benefits" | "participation";

/** What to do with one file. */
export interface AssessOptions {
  readonly about: About;
  readonly input: string;
  readonly format: Format;
  readonly out: string;
  /** How the answers are written. */
  readonly written: Format;
  readonly audience: Audience;
  readonly rejected: string;
  readonly asOf: string | undefined;
  readonly encoding: string | undefined;
  readonly jobs: number;
  readonly force: boolean;
  readonly fresh: boolean;
  readonly shard: Shard;
}

/** The part of a file that is one run's: every `of`-th row, beginning with row `part`, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** What to do with the lines that come in. */
export type FilterOptions = Pick<AssessOptions, "about" | "written" | "audience" | "asOf" | "jobs">;

/** What to do. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "template"; readonly about: About }
  | { readonly name: "mcp" }
  | { readonly name: "read"; readonly input: string; readonly today: string | undefined }
  | { readonly name: "assess"; readonly options: AssessOptions }
  | { readonly name: "filter"; readonly options: FilterOptions };

const FORMATS: Readonly<Record<string, Format>> = { ".csv": "csv", ".ndjson": "ndjson", ".jsonl": "ndjson" };
/** What to do with a workbook. */
export const SAVE_AS_CSV = "这是 Excel 工作簿，请在 Excel 或 WPS 里另存为“CSV UTF-8”，再来一次";
const SEE_HELP = "，用法见 npx --no -- yujin --help";

/** Reads the words after `yujin`. Throws a `Refusal` that says what to mend. */
export function commandOf(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  const [name, input, ...more] = positionals;
  if (values.help || name === undefined || name === "help") return { name: "help" };
  const about: About = values.participation ? "participation" : "benefits";
  if (name === "template" || name === "mcp") {
    if (input !== undefined) throw new Refusal(`${name} 后面不用再写 ${input}`);
    refuseOthers(name, values);
    return name === "mcp" ? { name } : { name, about };
  }
  if (name === "read") {
    if (input === undefined) throw new Refusal("请写上要读的缴费记录，如 npx --no yujin read record.csv");
    if (more.length > 0) throw new Refusal(`一次只读一个文件，多了 ${more.join(" ")}`);
    refuseOthers(name, values);
    return { name: "read", input, today: dayOf(values["as-of"]) };
  }
  if (name !== "assess") throw new Refusal(`没有 ${name} 这个命令${SEE_HELP}`);
  if (input === undefined) throw new Refusal(`请写上要算的文件，如 npx --no yujin assess people.csv`);
  if (more.length > 0) throw new Refusal(`一次只算一个文件，多了 ${more.join(" ")}`);
  if (input === STANDARD_INPUT) return { name: "filter", options: filterOptions(values, about) };
  return { name: "assess", options: fileOptions(values, about, input) };
}

type Values = ReturnType<typeof parsed>["values"];

/** The options of commands that do not take them all. */
const TAKES = { template: ["participation"], mcp: [], read: ["as-of"] } as const;

/** What a command would not heed is not taken in silence. */
function refuseOthers(name: keyof typeof TAKES, values: Values): void {
  const taken: readonly string[] = TAKES[name];
  const other = Object.keys(values).find((option) => !taken.includes(option));
  if (other !== undefined) throw new Refusal(`${name} 没有 --${other} 这个选项${SEE_HELP}`);
}

function fileOptions(values: Values, about: About, input: string): AssessOptions {
  const format = formatOf(input);
  if (/\.xlsx?$/i.test(input)) throw new Refusal(`${input}：${SAVE_AS_CSV}`);
  if (!format) throw new Refusal(`${input} 的名字要以 .csv、.ndjson 或 .jsonl 结尾`);
  const written = writtenAs(values.format ?? formatOf(values.out), about);
  const shard = shardOf(values.shard);
  const part = shard.of === 1 ? "" : `.${shard.part}-of-${shard.of}`;
  const out = values.out ?? join(dirname(input), `${basename(input, extname(input))}${part}.answers.${written}`);
  return {
    about,
    input,
    format,
    out,
    written,
    audience: audienceOf(values.audience, about),
    rejected: values.rejected ?? `${out.replace(/(?:\.answers)?\.\w+$/, "")}.rejected.ndjson`,
    asOf: dayOf(values["as-of"]),
    encoding: encodingOf(values.encoding, format),
    jobs: jobsOf(values.jobs) ?? availableParallelism(),
    force: values.force ?? false,
    fresh: values.fresh ?? false,
    shard,
  };
}

const STANDARD_INPUT = "-";
/** Options that are about files. */
const OF_FILES = ["out", "rejected", "encoding", "force", "fresh", "shard"] as const;

function filterOptions(values: Values, about: About): FilterOptions {
  const idle = OF_FILES.find((option) => values[option] !== undefined);
  if (idle) throw new Refusal(`从标准输入读的没有 --${idle}：一行进，一行出，写到标准输出`);
  return {
    about,
    written: writtenAs(values.format, about),
    audience: audienceOf(values.audience, about),
    asOf: dayOf(values["as-of"]),
    // Whoever pipes starts as many as there are cores.
    jobs: jobsOf(values.jobs) ?? 1,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        out: { type: "string" },
        rejected: { type: "string" },
        "as-of": { type: "string" },
        encoding: { type: "string" },
        jobs: { type: "string" },
        shard: { type: "string" },
        force: { type: "boolean" },
        fresh: { type: "boolean" },
        participation: { type: "boolean" },
        format: { type: "string" },
        audience: { type: "string" },
      },
    });
  } catch (error) {
    const named = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    throw new Refusal(`选项 ${named} 不对${SEE_HELP}`);
  }
}

/** By the end of a file's name. */
const formatOf = (path = ""): Format | undefined => FORMATS[extname(path).toLowerCase()];

function writtenAs(text = "ndjson", about: About): Format {
  if (text !== "csv" && text !== "ndjson") throw new Refusal("--format 要是 csv 或 ndjson");
  if (text === "csv" && about === "participation") throw new Refusal("问参保的回答只有 ndjson，请去掉 --format csv");
  return text;
}

function audienceOf(text: string | undefined, about: About): Audience {
  if (text !== undefined && about === "participation") {
    throw new Refusal("问参保的回答只有一种说法，请去掉 --audience");
  }
  const read = readAs(audienceSchema.optional(), text);
  if (read.ok) return read.value ?? "person";
  throw new Refusal("--audience 要是 person（本人）或 hr（单位的经办人）");
}

function dayOf(text: string | undefined): string | undefined {
  const read = readAs(factsInputSchema.shape.asOf.optional(), text);
  if (read.ok) return read.value;
  throw new Refusal(`--as-of 要是真实存在的日期，如 2026-03-05`);
}

function encodingOf(text: string | undefined, format: Format): string | undefined {
  if (text === undefined) return undefined;
  if (format === "ndjson") throw new Refusal("--encoding 只用于 CSV，NDJSON 都是 UTF-8");
  try {
    return new TextDecoder(text).encoding;
  } catch {
    throw new Refusal(`不认识编码 ${text}，可以用 utf-8、gb18030 或 utf-16le`);
  }
}

const MAX_SHARDS = 100_000;

function shardOf(text = "1/1"): Shard {
  const [part = 0, of = 0] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text)?.slice(1).map(Number) ?? [];
  if (part >= 1 && part <= of && of <= MAX_SHARDS) return { part, of };
  throw new Refusal("--shard 要写成 第几份/共几份，从 1 数起，如 2/8");
}

function jobsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs;
  throw new Refusal("--jobs 要是 1 到 256 的整数");
}
