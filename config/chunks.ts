/**
 * Which scripts a browser gets: `app` is all the first page needs, `pages` every other page, `rules` the policy package
 * and what it stands on, `cities` the names of all places; and beside the way to an answer, each for the pages that need
 * it: `reader` reads pasted records, `plans` tries what could be different, `joining` asks and answers how to take part.
 * Few, because each costs a way to the server; more than one, because most visits begin before the rules.
 */
import type { ChunkGraph, Module } from "webpack";

/** What the app starts with: Taro's entry, which is itself loaded late, and the first page. */
const FIRST = /(\.boot|[\\/]pages[\\/]start[\\/]index)$/;
/** The pages beside the way to an answer that speak of taking part. */
const ASIDE = /[\\/]pages[\\/](asking[\\/](joining|topic)|reading[\\/]\w+)[\\/]index(\.tsx)?$/;
const CITIES = /[\\/](shared[\\/]china|miniapp[\\/]cities[\\/]insured)/;
const READER = /[\\/](shared[\\/]records|miniapp[\\/]record[\\/]import|node_modules[\\/]papaparse)[\\/]/;
const PLANS = /[\\/]shared[\\/]policy[\\/]plans[\\/]/;
const JOINING = /[\\/](miniapp|shared[\\/]policy)[\\/].*(joining|participation)/;
const RULES = /[\\/](shared[\\/]policy|node_modules[\\/](zod|date-fns|@date-fns))[\\/]/;

type Where = { readonly chunkGraph: ChunkGraph };

/** What asks for the parts in which the module is. */
function askers(module: Module, { chunkGraph }: Where): string[] {
  return [...chunkGraph.getModuleChunks(module)].flatMap((chunk) =>
    [...chunk.groupsIterable].flatMap((group) => group.origins.map(({ request }) => request)),
  );
}

/** Whether the module is in a part that the first page waits for. */
const isFirst = (module: Module, where: Where): boolean => askers(module, where).some((asker) => FIRST.test(asker));

/** Whether only pages that speak of taking part need the module. */
const isJoining = (module: Module, where: Where): boolean =>
  JOINING.test(module.nameForCondition() ?? "") && askers(module, where).every((asker) => ASIDE.test(asker));

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
    reader: { name: "reader", chunks: "async", priority: 24, enforce: true, test: READER },
    plans: { name: "plans", chunks: "async", priority: 23, enforce: true, test: PLANS },
    joining: { name: "joining", chunks: "async", priority: 22, enforce: true, test: isJoining },
    rules: { name: "rules", chunks: "async", priority: 20, enforce: true, test: RULES },
    pages: { name: "pages", chunks: "async", priority: 10, enforce: true },
  },
} as const;
