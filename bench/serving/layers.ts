/** Where a server's processor time goes: samples of a profile, each counted for the layer whose code was running. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** A profile as V8 writes it. */
export const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.int(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.int() }),
      children: z.array(z.int()).default([]),
    }),
  ),
  samples: z.array(z.int()),
  timeDeltas: z.array(z.int()),
});
export type Profile = z.infer<typeof profileSchema>;
type Frame = Profile["nodes"][number]["callFrame"];

/** Shares of the time at work, by layer; together 1. */
export type Shares = ReadonlyMap<string, number>;

const GARBAGE = "garbage collected";
const NODE = "Node's own server";

/** Which code is which layer; the first that fits. What fits none belongs to whoever called it. */
const LAYERS: readonly (readonly [layer: string, files: RegExp])[] = [
  ["body read and parsed", /^functions\/(body|depth)\.ts$/],
  ["facts read by their schema", /^(node_modules\/zod\/|shared\/policy\/facts\/(?!situation))/],
  ["assessed", /^(shared\/policy\/(?!base\/)|functions\/answering\.ts$)/],
  ["digested and signed", /^(functions\/receipts\/|node_modules\/safe-stable-stringify\/)/],
  [
    "request named and logged",
    /^(functions\/(guard\/trace|log|log-output)\.ts$|node_modules\/(pino|sonic-boom|@pinojs)\b)/,
  ],
  ["guard and quota", /^(functions\/guard\/(?!headers|cors)|node_modules\/rate-limiter-flexible\/)/],
  ["headers of every answer", /^(functions\/(guard\/|policy-pin\.ts$)|node_modules\/hono\/dist\/middleware\/)/],
  ["between Node and the Web's Request, Response", /^node_modules\/@hono\/node-server\//],
  ["routed, written as JSON", /^(functions\/|node_modules\/hono\/)/],
  [NODE, /^bench\//],
];

/** What lies on which line of a bundle: esbuild names each module before it. */
function modulesOf(bundle: string): (line: number) => string {
  const lines = readFileSync(bundle, "utf8").split("\n");
  const begins = lines.flatMap((text, line) => {
    const [, name] = /^\/\/ (?:\S*\/)?((?:functions|shared|node_modules|bench)\/\S+)$/.exec(text) ?? [];
    return name === undefined ? [] : [{ line, name }];
  });
  begins.reverse();
  return (line) => begins.find((one) => one.line <= line)?.name ?? "";
}

/** Counts the samples of a profile by layer. What waits is not counted. */
export function sharesOf({ nodes, samples, timeDeltas }: Profile): Shares {
  const bundles = new Map<string, (line: number) => string>();
  const fileOf = ({ url, lineNumber }: Frame): string => {
    if (!url.startsWith("file:")) return "";
    const known = bundles.get(url) ?? modulesOf(fileURLToPath(url));
    bundles.set(url, known);
    return known(lineNumber);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const layers = new Map<number, string | undefined>();
  const visit = (id: number, above: string | undefined): void => {
    const node = byId.get(id);
    if (!node) return;
    const layer = layerOf(node.callFrame, fileOf(node.callFrame)) ?? above;
    layers.set(id, layer);
    for (const child of node.children) visit(child, layer);
  };
  const [root] = nodes;
  if (root) visit(root.id, undefined);
  const counted = new Map<string, number>();
  samples.forEach((id, index) => {
    if (byId.get(id)?.callFrame.functionName === "(idle)") return;
    const layer = layers.get(id) ?? NODE;
    counted.set(layer, (counted.get(layer) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const all = [...counted.values()].reduce((sum, one) => sum + one, 0);
  return new Map([...LAYERS.map(([layer]) => layer), GARBAGE].map((layer) => [layer, (counted.get(layer) ?? 0) / all]));
}

function layerOf({ functionName }: Frame, file: string): string | undefined {
  if (functionName === "(garbage collector)") return GARBAGE;
  return LAYERS.find(([, files]) => files.test(file))?.[0];
}
