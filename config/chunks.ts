/**
 * Which scripts a browser gets: `app` is all the first page needs, `pages` every other page, `rules` the policy package
 * and what it stands on, `cities` the names of all places. Few, because each costs a way to the server; more than one,
 * because most visits begin before the rules, and an embedded first page may need a name alone.
 */
import type { ChunkGraph, Module } from "webpack";

/** What the app starts with: Taro's entry, which is itself loaded late, and the first page. */
const FIRST = /(\.boot|[\\/]pages[\\/]start[\\/]index)$/;
const CITIES = /[\\/](shared[\\/]china|miniapp[\\/]cities[\\/]insured)/;
const RULES = /[\\/](shared[\\/]policy|node_modules[\\/](zod|date-fns|@date-fns))[\\/]/;

/** Whether the module is in a part that the first page waits for. */
function isFirst(module: Module, { chunkGraph }: { readonly chunkGraph: ChunkGraph }): boolean {
  for (const chunk of chunkGraph.getModuleChunks(module)) {
    for (const group of chunk.groupsIterable) {
      if (group.origins.some(({ request }) => FIRST.test(request))) return true;
    }
  }
  return false;
}

/** For webpack's `optimization.splitChunks`. A group with the entry's name puts its modules into the entry. */
export const chunks = {
  chunks: "all",
  cacheGroups: {
    default: false,
    defaultVendors: false,
    // One style sheet for all: a page whose script is here must not wait for its looks.
    styles: { name: "app", priority: 40, enforce: true, type: "css/mini-extract" },
    app: { name: "app", priority: 30, enforce: true, test: isFirst },
    cities: { name: "cities", chunks: "async", priority: 25, enforce: true, test: CITIES },
    rules: { name: "rules", chunks: "async", priority: 20, enforce: true, test: RULES },
    pages: { name: "pages", chunks: "async", priority: 10, enforce: true },
  },
} as const;
