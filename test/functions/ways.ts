/** The same people as a table: a column for each fact that any of them has. */
import Papa from "papaparse";
import { COLUMN_NAMES } from "../../functions/cli/column-names.ts";

/** Every leaf of a value, with the dotted path to it and what its cell says. */
export function cellsOf(value: unknown, path = ""): [string, string][] {
  if (Array.isArray(value) && value.length === 0) return [[`${path}.0.scheme`, "无"]];
  if (value === null) return [[path, "无"]];
  if (typeof value === "boolean") return [[path, value ? "是" : "否"]];
  if (typeof value !== "object") return [[path, JSON.stringify(value).replace(/^"|"$/g, "")]];
  const inside = Object.entries(value);
  if (inside.length === 0) return path === "" ? [] : [[path, "不详"]];
  return inside.flatMap(([step, one]) => cellsOf(one, path === "" ? step : `${path}.${step}`));
}

const CHINESE = new Map([...COLUMN_NAMES.benefits].reverse().map(([name, path]) => [path, name]));

/** What a column of benefits is called in Chinese; the path itself where it has no name, as figures have none. */
export function inChinese(path: string): string {
  const [, index] = /\.(\d+)\./.exec(path) ?? [];
  const name = CHINESE.get(path.replace(/\.\d+\./, ".0."));
  if (name === undefined) return path;
  return index === undefined || index === "0" ? name : `${name}${Number(index) + 1}`;
}

/** A CSV of the people, its header by `named`. */
export function tableOf(people: readonly object[], named: (path: string) => string): string {
  const rows = people.map((one) => new Map(cellsOf(one)));
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return Papa.unparse([paths.map(named), ...rows.map((row) => paths.map((path) => row.get(path) ?? ""))], {
    newline: "\n",
  });
}
