/** `npx yujin`: does what is asked for at the keyboard, and says what came of it. */
import { fstatSync } from "node:fs";
import { SingleBar } from "cli-progress";
import { dayInShanghai } from "../clock.ts";
import { codeOf } from "../failure.ts";
import { NONE_SIGNS } from "../receipts/settings.ts";
import type { Signer } from "../receipts/signer.ts";
import { bytesFrom, refuseSameFile, writeFailure } from "./disk.ts";
import { HELP } from "./help.ts";
import { filter } from "./filter.ts";
import { signerHere } from "./keys.ts";
import { commandOf, type AssessOptions, type FilterOptions } from "./options.ts";
import { readAloud } from "./read.ts";
import { Refusal } from "./refusal.ts";
import { run } from "./run.ts";
import { template } from "./template.ts";

const [ANSWERED, FAILED, SOME_REJECTED, INTERRUPTED] = [0, 1, 2, 130];

/** Keys that cannot be used, or none of which signs, are said once, not by each thread. */
const oneSigner = (): Signer => signerHere(() => console.error(`${NONE_SIGNS}，回答里没有回执；要有就换上新的钥匙`));

async function assess(options: AssessOptions): Promise<number> {
  const signer = oneSigner();
  const bar = process.stderr.isTTY ? new SingleBar({ format: "{bar} {percentage}%，还要 {eta} 秒" }) : undefined;
  process.once("SIGINT", () => {
    bar?.stop();
    console.error("停下了。再运行一次同样的命令，会接着做");
    process.exit(INTERRUPTED);
  });
  const started = performance.now();
  let shown = false;
  const outcome = await run(options, new Date(), {
    said: (line) => console.error(line),
    began: (at) => {
      if (options.about === "benefits") signer.at(at);
    },
    moved: (done, all) => {
      if (!shown) bar?.start(all, done);
      shown = true;
      bar?.update(done);
    },
    failed: (text) => console.error(`程序出错了，这些行写在退回的文件里：${text}`),
  }).finally(() => bar?.stop());
  const seconds = (performance.now() - started) / 1000;
  console.log(summary(options, outcome, seconds));
  return outcome.rejectedRows === 0 ? ANSWERED : SOME_REJECTED;
}

async function filtered(options: FilterOptions): Promise<number> {
  // Node takes that for an input that holds nothing.
  if (fstatSync(0).isDirectory()) throw new Refusal("标准输入是文件夹，不是文件，请换一个");
  refuseSameFile(0, 1);
  const now = new Date();
  const signer = oneSigner();
  if (options.about === "benefits") signer.at(now);
  const { answeredRows, rejectedRows } = await filter(options, now, {
    input: bytesFrom(process.stdin, "标准输入"),
    output: process.stdout,
    failed: (text) => console.error(`程序出错了，这些行的回答是出错的说明：${text}`),
  });
  console.error(`回答了 ${answeredRows} 行，要改的 ${rejectedRows} 行`);
  return rejectedRows === 0 ? ANSWERED : SOME_REJECTED;
}

function summary(options: AssessOptions, outcome: Awaited<ReturnType<typeof run>>, seconds: number): string {
  const { answeredRows, rejectedRows, rows } = outcome;
  const speed = Math.round(rows / seconds);
  const rejected = rejectedRows === 0 ? "" : `；要改的在 ${options.rejected}`;
  return `回答了 ${answeredRows} 行，要改的 ${rejectedRows} 行，用了 ${seconds.toFixed(1)} 秒，每秒 ${speed} 行。回答在 ${options.out}${rejected}`;
}

async function main(): Promise<number> {
  const command = commandOf(process.argv.slice(2));
  if (command.name === "assess") return assess(command.options);
  if (command.name === "filter") return filtered(command.options);
  if (command.name === "mcp") {
    const signer = signerHere(() => console.error(`${NONE_SIGNS}，回执先写着 unsigned，请换上新的钥匙`));
    await (await import("../mcp/stdio.ts")).serveAssistant({ now: () => new Date(), signer });
    return ANSWERED;
  }
  if (command.name === "read") {
    process.stdout.write(await readAloud(command.input, command.today ?? dayInShanghai(new Date())));
    return ANSWERED;
  }
  process.stdout.write(command.name === "help" ? HELP : template(command.about));
  return ANSWERED;
}

/** Whoever stops reading has had enough; what cannot be written is said, unless nobody hears it. */
process.stdout.on("error", (error: Error) => {
  const code = codeOf(error);
  if (code === "EPIPE") process.exit(process.exitCode ?? ANSWERED);
  console.error(writeFailure(error, "输出") ?? error.message);
  process.exit(FAILED);
});
process.stderr.on("error", () => undefined);

main().then(
  (code) => {
    process.exitCode = code;
  },
  (reason: unknown) => {
    console.error(reason instanceof Refusal ? reason.message : reason);
    process.exitCode = FAILED;
  },
);
