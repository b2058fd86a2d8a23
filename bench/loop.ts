/** The least that many rows take: each read as facts, assessed, and made to a line of JSON, which nobody keeps. */
import { readFileSync } from "node:fs";
import { assess, readFacts } from "../shared/policy/index.ts";

const [input = "", asOf = ""] = process.argv.slice(2);
let bytes = 0;
for (const line of readFileSync(input, "utf8").split("\n")) {
  const facts = readFacts(JSON.parse(line));
  if (!facts.ok) throw new Error(`not facts: ${line}`);
  bytes += JSON.stringify(assess({ ...facts.value, asOf: facts.value.asOf ?? asOf })).length;
}
console.log(bytes);
