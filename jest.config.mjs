/** Three projects: `unit` in Node, `weapp` on the compiled mini-program, `e2e` on the H5 build in Chromium. */
const shared = {
  rootDir: import.meta.dirname,
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
};

export default {
  maxWorkers: 2,
  // What hangs still ends; what merely waits for the other worker does not fail.
  testTimeout: 30_000,
  testSequencer: "./config/test/sequencer.mjs",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{config,policy,records,functions,miniapp}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "weapp",
      testEnvironment: "<rootDir>/test/weapp/harness/environment.ts",
      testMatch: ["<rootDir>/test/weapp/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
