/** Starts the long test files first, so that no worker is left alone with one at the end. */
import TestSequencer from "@jest/test-sequencer";

const FIRST = [
  "/test/e2e/",
  "/test/weapp/",
  "/test/functions/",
  "/test/policy/interview-",
  "/test/policy/properties/",
  "/test/",
];
const rank = ({ path }) => FIRST.findIndex((folder) => path.includes(folder));

export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
