/** How the app is built for the mini-program (`weapp`) and for browsers (`h5`). */
import path from "node:path";
import { defineConfig } from "@tarojs/cli";
import type { IProjectConfig } from "@tarojs/taro/types/compile";
import { chunks } from "./chunks.ts";
import dev from "./dev.ts";
import { leftOut } from "./left-out.ts";
import { noControls } from "./no-controls.ts";
import prod from "./prod.ts";
import { compiledEarly, InTurns } from "./scripts.ts";

const root = path.resolve(__dirname, "..");
const target = process.env["TARO_ENV"] ?? "h5";

/** What is written in today's JavaScript or TypeScript outside `miniapp` and must be compiled with it. */
const compile = {
  include: ["shared", "config", "node_modules/date-fns", "node_modules/zod"].map((folder) => path.join(root, folder)),
};

/** The packages that do nothing by being loaded. */
const PURE = /[\\/]shared[\\/](policy|records|china)[\\/]/;

/**
 * Where the endpoint is. A page in a browser asks its own origin; a mini-program has none, so it needs a full
 * `https://` address at build time (`TARO_APP_API=https://… npm run build:weapp`). Without one it asks the address
 * that `npm start` serves, which only WeChat's developer tools with "不校验合法域名" ticked can reach.
 */
const api = process.env["TARO_APP_API"] ?? (target === "h5" ? "" : "http://127.0.0.1:3000");

const base = {
  projectName: "yujin",
  date: "2026-11-23",
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: "miniapp",
  outputRoot: `dist/${target}`,
  plugins: [path.join(__dirname, "aria-plugin.ts")],
  // What a browser asks for by a fixed address: icons, manifest, robots.txt.
  copy: { patterns: target === "h5" ? [{ from: "miniapp/site/", to: "dist/h5/" }] : [], options: {} },
  defineConstants: { API_ORIGIN: JSON.stringify(api) },
  framework: "react",
  compiler: { type: "webpack5", prebundle: { enable: false } },
  cache: { enable: false },
  mini: {
    compile,
    // What only a subpackage uses goes into that subpackage.
    optimizeMainPackage: { enable: true },
    // Sizes are written in plain px, so that one style sheet means the same on both targets.
    postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
  },
  h5: {
    compile,
    publicPath: "/",
    staticDirectory: "static",
    router: { mode: "hash" },
    output: { filename: "js/[name].[contenthash:8].js", chunkFilename: "js/[name].[contenthash:8].js" },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: "css/[name].[contenthash:8].css",
      chunkFilename: "css/[name].[contenthash:8].css",
    },
    postcss: {
      autoprefixer: { enable: true },
      pxtransform: { enable: false },
      cssModules: { enable: false },
    },
    webpackChain: (chain, webpack) => {
      // The shared packages only define: a page gets of them what it calls, and not all that stands behind their door.
      chain.module.rule("pure").test(PURE).set("sideEffects", false);
      chain.resolve.alias.merge({ ...leftOut, ...noControls });
      // By name, so that the page can fetch a part before it runs it.
      chain.optimization.splitChunks(chunks).set("chunkIds", "named");
      chain.plugin("compiled-early").use(webpack.BannerPlugin, [compiledEarly]);
      chain.plugin("in-turns").use(InTurns);
      // What a first visit and one script may load before the build warns; webpack's own are below an empty Taro app's.
      chain.performance.maxEntrypointSize(450 * 1024).maxAssetSize(640 * 1024);
    },
  },
} satisfies IProjectConfig;

export default defineConfig((merge, { mode }) => merge(base, mode === "development" ? dev : prod));
