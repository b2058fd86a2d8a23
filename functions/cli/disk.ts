/** What a disk refuses, in words; what is done stays, and the same command goes on from there. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Places } from "./output.ts";
import { Refusal } from "./refusal.ts";

const GO_ON = "做完的都留着；弄好以后再运行一次同样的命令，会接着做";
const FAILURES: Readonly<Record<string, string>> = {
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

/** The system's word for what went wrong; "" where there is none. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

/** What went wrong with writing there, in words; `undefined` for what is no failure of a disk. */
export function failureOf(error: unknown, where: string): string | undefined {
  const code = codeOf(error);
  const what = FAILURES[code];
  return what && `${what}：${where}（${code}）`;
}

/** What to say of a failure of the disk below `out`; `undefined` for any other. */
export function refusalOf(error: unknown, out: string): Refusal | undefined {
  const words = failureOf(error, out);
  return words === undefined ? undefined : new Refusal(`${words}。${GO_ON}`);
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
  if (new Set(paths.map((path) => resolve(path))).size < paths.length) {
    throw new Refusal(`回答和退回的不能写在同一个文件里：${places.out}、${places.rejected}`);
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
