/**
 * The tests that a changed copy of the rules has to pass, as one file: jest gives each file the rules anew, and loading them
 * for every file and every change would take longer than all tests.
 */
import { join } from "node:path";
import * as z from "zod";

const root = join(__dirname, "../..");
// Set by mutate.ts.
for (const name of z.array(z.string()).parse(Reflect.get(globalThis, "TESTS"))) {
  describe(name, () => {
    jest.requireActual(join(root, name));
  });
}
