/** In a changed copy of the rules one test that fails is enough: those after it are passed over. */
import { TestEnvironment } from "jest-environment-node";

export default class FirstFailure extends TestEnvironment {
  #failed = false;

  handleTestEvent({ name, test }) {
    if (name === "test_fn_failure" || name === "hook_failure") this.#failed = true;
    if (name === "test_start" && this.#failed) test.mode = "skip";
  }
}
