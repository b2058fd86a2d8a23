/** Something to mend before the question can be asked. */

/** One thing to mend: where (a JSON pointer into the facts, as the endpoint writes it) and what, in Chinese. */
export interface Problem {
  readonly pointer: string;
  readonly zh: string;
}
