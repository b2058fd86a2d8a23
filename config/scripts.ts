/**
 * A part of the build of the pages: a browser compiles scripts while they arrive, and runs what the first one begins with
 * in turns, so that the page can answer a finger between them and not only after all of it.
 */
import type { Compiler } from "webpack";

/**
 * For webpack's `BannerPlugin`. A browser that knows the word compiles a whole script beside the page, and not function by
 * function on the page's own time. It must be the file's first line as it is served, so it comes after the minifier.
 */
export const compiledEarly = {
  banner: "//# allFunctionsCalledOnLoad",
  raw: true,
  test: /^js\//,
  stage: 1_000,
} as const;

const NAME = "in-turns";

/** What takes a turn of its own before the app starts: it stands for itself and needs nothing of the app. */
const OWN_TURN = /[\\/]node_modules[\\/](react-dom[\\/]cjs[\\/]|@tarojs[\\/]taro-h5[\\/]dist[\\/]api[\\/]taro\.js)/;

/** For webpack's `plugins`. */
export class InTurns {
  apply({ hooks, webpack }: Compiler): void {
    const { ConcatSource } = webpack.sources;
    hooks.compilation.tap(NAME, (compilation) => {
      const rendering = webpack.javascript.JavascriptModulesPlugin.getCompilationHooks(compilation);
      rendering.renderStartup.tap(NAME, (startup, _entry, { chunk, chunkGraph }) => {
        const ids = [...chunkGraph.getChunkModulesIterable(chunk)]
          .filter((module) => OWN_TURN.test(module.nameForCondition() ?? ""))
          .map((module) => chunkGraph.getModuleId(module));
        return ids.length === 0 ? startup : new ConcatSource("function start() {\n", startup, "\n}\n", turns(ids));
      });
    });
  }
}

/** Runs each module in a task of its own, then what the entry starts with. */
const turns = (ids: readonly (string | number)[]): string => `
(function turn(left) {
  if (left.length === 0) return start();
  __webpack_require__(left[0]);
  setTimeout(turn, 0, left.slice(1));
})(${JSON.stringify(ids)});
`;
