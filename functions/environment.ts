/** The surroundings' variables. */

/** Variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Those that are set: a variable set to nothing is one that is not. */
export const setIn = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
