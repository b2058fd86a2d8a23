/** The closing line of `npm test` must not count more than what ran and held. */
import { sum, tallyOf } from "../../config/test/tally.ts";

const clean = {
  success: true,
  wasInterrupted: false,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test("what passed is counted", () => {
  expect(tallyOf(clean, 0)).toEqual({ passed: 7, failed: 0 });
});

test.each([
  ["a failed test", { success: false, numFailedTests: 2 }, 1, 2],
  ["a file that could not be run", { success: false, numRuntimeErrorTestSuites: 1 }, 1, 1],
  ["a skipped test", { numPendingTests: 1 }, 0, 1],
  ["a test still to be written", { numTodoTests: 1 }, 0, 1],
  ["a run that was broken off", { wasInterrupted: true }, 0, 1],
  ["an exit code that says otherwise", {}, 1, 1],
])("%s fails the run", (_, change, code, failed) => {
  expect(tallyOf({ ...clean, ...change }, code)).toEqual({ passed: 7, failed });
});

test("no tests at all is a failure", () => {
  expect(tallyOf({ ...clean, numPassedTests: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

test.each([undefined, {}, { numPassedTests: "7" }])("no report, or none to be read, is a failure: %p", (report) => {
  expect(tallyOf(report, 0)).toEqual({ passed: 0, failed: 1 });
});

test("all parts are added up", () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 7, failed: 2 },
    ]),
  ).toEqual({
    passed: 8,
    failed: 3,
  });
});
