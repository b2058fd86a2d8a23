/** What a disk refuses, in words; what is done stays, and the same command goes on from there. */
import { fstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf } from "../failure.ts";
import type { Places } from "./output.ts";
import { Refusal } from "./refusal.ts";

/** What to say in a run that keeps how far it has come. */
export const GO_ON = "。做完的都留着；弄好以后再运行一次同样的命令，会接着做";

type Words = Readonly<Record<string, string>>;
const WRITING: Words = {
  ENOSPC: "磁盘满了，写不下",
  EDQUOT: "磁盘的配额用完了，写不下",
  EFBIG: "文件超过了这里允许的大小，写不下",
  EROFS: "这个磁盘只能读，写不了",
  EACCES: "没有权限，写不了",
  EPERM: "没有权限，写不了",
  EIO: "磁盘读写出错",
  EMFILE: "打开的文件太多了，写不了",
  ENFILE: "打开的文件太多了，写不了",
};
const READING: Words = {
  EISDIR: "这是文件夹，不是文件",
  EACCES: "没有权限，读不了",
  EPERM: "没有权限，读不了",
  EIO: "磁盘出错，读不出来",
  EMFILE: "打开的文件太多了，读不了",
  ENFILE: "打开的文件太多了，读不了",
};
const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);

function wordsFor(words: Words, error: unknown, where: string): string | undefined {
  const code = codeOf(error);
  const what = words[code];
  return what && `${what}：${where}（${code}）`;
}

/** What went wrong with writing there, in words; `undefined` for what is no failure of a disk. */
export const writeFailure = (error: unknown, where: string): string | undefined => wordsFor(WRITING, error, where);

/** What went wrong with reading there, in words; `undefined` as above. */
export const readFailure = (error: unknown, where: string): string | undefined =>
  ABSENT.has(codeOf(error)) ? `没有找到文件 ${where}` : wordsFor(READING, error, where);

/** What to say of a failure to write below `out`; `undefined` for any other. */
export function refusalOf(error: unknown, out: string): Refusal | undefined {
  const words = writeFailure(error, out);
  return words === undefined ? undefined : new Refusal(words + GO_ON);
}

/**
 * What to throw of a failure to read there: what to say, with `then` behind it where it may be there later and `absent`
 * where there is no such file, or the failure itself where it is no disk's.
 */
export function unreadable(error: unknown, where: string, then = "", absent = ""): unknown {
  const words = readFailure(error, where);
  if (words === undefined) return error;
  return new Refusal(words + (ABSENT.has(codeOf(error)) ? absent : then));
}

/** The bytes of something that is read; throws as `unreadable` says. */
export async function* bytesFrom(
  pieces: AsyncIterable<unknown>,
  where: string,
  then?: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const piece of pieces) if (piece instanceof Uint8Array) yield piece;
  } catch (error) {
    throw unreadable(error, where, then);
  }
}

/**
 * Refuses to write over what is asked about, or into what is no file that could be replaced. Nobody can mean that, whatever
 * they force.
 */
export function refuseWrongPlaces(input: string, places: Places): void {
  const own = found(input);
  const paths: readonly string[] = Object.values<string>({ ...places });
  for (const path of paths) {
    const there = found(path);
    if (!there) continue;
    // One file may have several names.
    if (there.dev === own?.dev && there.ino === own.ino) {
      throw new Refusal(`${path} 就是要算的文件本身，没有动它；请用 --out、--rejected 换别的名字`);
    }
    if (!there.isFile()) throw new Refusal(`${path} 不是普通的文件，不能写成它；请用 --out、--rejected 换别的名字`);
  }
  if (new Set(paths.map(whereIs)).size < paths.length) {
    throw new Refusal(`回答和退回的不能写在同一个文件里：${places.out}、${places.rejected}`);
  }
}

/** Refuses to answer into the very file that is read: the answers would be read as lines again, without end. */
export function refuseSameFile(input: number, output: number): void {
  const [read, written] = [input, output].map((file) => fstatSync(file, { bigint: true }));
  if (read?.isFile() && read.dev === written?.dev && read.ino === written.ino) {
    throw new Refusal("读的和写的是同一个文件，没有往里写；请把回答写到另一个文件");
  }
}

/** Where a file is to lie, by the one name of its folder. */
function whereIs(path: string): string {
  const folder = dirname(resolve(path));
  try {
    return join(realpathSync(folder), basename(path));
  } catch {
    return join(folder, basename(path));
  }
}

/** What lies there; nothing where it cannot be looked at, which the writing will say. */
function found(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
