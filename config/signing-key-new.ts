/**
 * `npm run signing-key:new -- --out keys.json`: makes a key to sign receipts with, as a JWK set for `YUJIN_SIGNING_KEYS_FILE`.
 * A file that is there already gets the new key behind its own, so that instances know it before it signs. Without
 * `--out` the set is printed. `--from` and `--until` say when it signs; by default from now, for two years.
 */
import { parseArgs } from "node:util";
import * as z from "zod";
import { configuredSigner } from "../functions/receipts/configured.ts";
import { newSigningKey } from "../functions/receipts/keys.ts";
import { replaceSecret, secretIn } from "./secret-file.ts";

const USAGE = `用法：npm run signing-key:new -- --out keys.json [--from 2027-01-01T00:00:00Z] [--until 2029-01-01T00:00:00Z]`;
const YEARS = 2;

function main(): void {
  const { values } = options();
  const from = values.from ?? inSeconds(new Date());
  const until = values.until ?? inSeconds(later(new Date(from)));
  const key = { ...newSigningKey(), validFrom: from, validUntil: until };
  if (values.out === undefined) {
    console.log(checked([key]));
    console.error(`这是私钥，只显示这一次：设为 YUJIN_SIGNING_KEYS。从 ${from} 用到 ${until}。`);
    return;
  }
  const before = secretIn(values.out);
  replaceSecret(values.out, checked([...(before === undefined ? [] : keysIn(before, values.out)), key]));
  console.log(
    `${before === undefined ? "已写进" : "已加在最后"} ${values.out}，只有自己读得到。从 ${from} 用到 ${until}；设为 YUJIN_SIGNING_KEYS_FILE，再重新启动。`,
  );
}

function options() {
  try {
    return parseArgs({ options: { out: { type: "string" }, from: { type: "string" }, until: { type: "string" } } });
  } catch {
    throw new Error(USAGE);
  }
}

const inSeconds = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, "Z");

function later(from: Date): Date {
  if (Number.isNaN(from.getTime())) throw new Error(USAGE);
  from.setUTCFullYear(from.getUTCFullYear() + YEARS);
  return from;
}

function keysIn(text: string, file: string): readonly unknown[] {
  try {
    return z.object({ keys: z.array(z.unknown()) }).parse(JSON.parse(text)).keys;
  } catch {
    throw new Error(`${file} 不是 JWK Set，没有动它`);
  }
}

/** The set as text, if the server could use it. */
function checked(keys: readonly unknown[]): string {
  const text = JSON.stringify({ keys }, undefined, 2);
  configuredSigner(text);
  return text;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
