/**
 * `npm run partner:key -- add | revoke | list`: the keys of the partners in a file, which the running service reads anew.
 * The file holds hashes only; a new key is printed this once.
 */
import { parseArgs } from "node:util";
import { hashOfKey, idOf, isKind, newKey } from "../functions/guard/keys.ts";
import type { Partner } from "../functions/guard/partners.ts";
import { partnersIn, writePartners } from "./partner-file.ts";

const USAGE = `用法：
  npm run partner:key -- list --file partners.json
  npm run partner:key -- add --file partners.json --name "某某人事系统" [--kind live | test] [--until 2027-03-31]
  npm run partner:key -- revoke --file partners.json --id 1a2b3c4d`;

interface Wanted {
  readonly file: string;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly until?: string | undefined;
  readonly id?: string | undefined;
}

function known(file: string): readonly Partner[] {
  const partners = partnersIn(file);
  if (!partners) throw new Error(`没有 ${file}，请先用 npm run partner:new 加一个伙伴`);
  return partners;
}

function list({ file }: Wanted): string[] {
  return known(file).flatMap(({ name, keys }) => [
    name,
    ...keys.map(({ sha256, until }) => `  ${idOf(sha256)}${until === undefined ? "" : `  用到 ${until}`}`),
    ...(keys.length === 0 ? ["  没有密钥，问不了"] : []),
  ]);
}

function add({ file, name, kind = "live", until }: Wanted): string[] {
  if (!isKind(kind)) throw new Error("--kind 要是 live（正式）或 test（试用）");
  const partners = known(file);
  if (!partners.some((partner) => partner.name === name)) throw new Error(`${file} 里没有叫“${name ?? ""}”的伙伴`);
  const key = newKey(kind);
  const entry = { sha256: hashOfKey(key), ...(until !== undefined && { until }) };
  writePartners(
    file,
    partners.map((partner) => (partner.name === name ? { ...partner, keys: [...partner.keys, entry] } : partner)),
  );
  return [
    `密钥只显示这一次，请马上交给对方保管：\n\n${key}\n`,
    `编号 ${idOf(entry.sha256)}，几秒以后就能用，不用重新启动`,
  ];
}

function revoke({ file, id = "" }: Wanted): string[] {
  const partners = known(file);
  const hit = partners.filter(({ keys }) => keys.some(({ sha256 }) => idOf(sha256) === id));
  const [owner, ...more] = hit;
  if (!owner || more.length > 0) throw new Error(`${file} 里没有编号 ${id} 的密钥，用 list 看看有哪些`);
  const keys = owner.keys.filter(({ sha256 }) => idOf(sha256) !== id);
  writePartners(
    file,
    partners.map((partner) => (partner === owner ? { ...partner, keys } : partner)),
  );
  return [`${owner.name} 的 ${id} 停用了，几秒以后起作用，还剩 ${keys.length} 把`];
}

const COMMANDS = { list, add, revoke } as const;
const isCommand = (text: string | undefined): text is keyof typeof COMMANDS => text !== undefined && text in COMMANDS;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      file: { type: "string" },
      name: { type: "string" },
      kind: { type: "string" },
      until: { type: "string" },
      id: { type: "string" },
    },
  });
  const [command, ...more] = positionals;
  if (!isCommand(command) || more.length > 0 || values.file === undefined) throw new Error(USAGE);
  console.log(COMMANDS[command]({ ...values, file: values.file }).join("\n"));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
