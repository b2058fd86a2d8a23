/** Lints an OpenAPI document read from stdin with Redocly's recommended rules; prints what they complain of, as JSON. */
import { text } from "node:stream/consumers";
import { createConfig, lintFromString } from "@redocly/openapi-core";

async function main(): Promise<void> {
  const off = process.argv.slice(2).map((rule) => [rule, "off"] as const);
  const config = await createConfig({ extends: ["recommended"], rules: Object.fromEntries(off), telemetry: "off" });
  const problems = await lintFromString({ source: await text(process.stdin), absoluteRef: "openapi.json", config });
  const told = problems.map(({ ruleId, severity, message, location }) => ({
    ruleId,
    severity,
    message,
    at: location[0]?.pointer,
  }));
  process.stdout.write(JSON.stringify(told));
}

void main();
