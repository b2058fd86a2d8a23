/**
 * `npm run partner:new -- --name "…"`: makes a key for a partner, prints it this once, and prints the entry to configure,
 * which holds only its hash; with `--file` the entry goes into that file.
 */
import { parseArgs } from "node:util";
import { hashOfKey, isKind, newKey } from "../functions/guard/keys.ts";
import { readPartners } from "../functions/guard/partners.ts";
import { partnersIn, shown, writePartners } from "./partner-file.ts";

const USAGE = `用法：npm run partner:new -- --name "某某人事系统" [--scopes read,assess,batch] [--points 6000 --seconds 60] \\
        [--origin https://hr.example.com …] [--address 203.0.113.0/24 …] [--kind live | test] [--until 2027-03-31] [--file partners.json]`;

function main(): void {
  const { values } = parseArgs({
    options: {
      name: { type: "string" },
      scopes: { type: "string", default: "read,assess,batch" },
      points: { type: "string", default: "6000" },
      seconds: { type: "string", default: "60" },
      origin: { type: "string", multiple: true, default: [] },
      address: { type: "string", multiple: true, default: [] },
      kind: { type: "string", default: "live" },
      until: { type: "string" },
      file: { type: "string" },
    },
  });
  if (values.name === undefined) throw new Error(USAGE);
  if (!isKind(values.kind)) throw new Error("--kind 要是 live（正式）或 test（试用）");
  const key = newKey(values.kind);
  const entry = {
    name: values.name,
    keys: [{ sha256: hashOfKey(key), ...(values.until !== undefined && { until: values.until }) }],
    scopes: values.scopes.split(","),
    quota: { points: Number(values.points), seconds: Number(values.seconds) },
    origins: values.origin,
    addresses: values.address,
  };
  const [partner] = readPartners(JSON.stringify([entry]), "新的伙伴");
  if (!partner) throw new Error(USAGE);
  if (values.file !== undefined) writePartners(values.file, [...(partnersIn(values.file) ?? []), partner]);
  console.log(`密钥只显示这一次，请马上交给对方保管：\n\n${key}\n`);
  console.log(
    values.file === undefined
      ? `请把下面这一项加进 YUJIN_PARTNERS（JSON 列表）或 YUJIN_PARTNERS_FILE 指向的文件，再重新启动：\n\n${shown(partner)}`
      : `已加进 ${values.file}。还没有设的，把它设为 YUJIN_PARTNERS_FILE 再启动；已经设了的，几秒以后就能用。`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
