/** For `npm run browsers` alone: what runs in other browsers than the tests' own. */
import { join } from "node:path";
import base from "../../jest.config.mjs";

const [shared] = base.projects;

export default {
  ...base,
  rootDir: shared.rootDir,
  projects: [{ ...shared, displayName: "browsers", testMatch: [join(shared.rootDir, "test/browsers/**/*.test.ts")] }],
};
