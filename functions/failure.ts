/** What may be written down about a failure of ours. */

/** Where an error came from, without its message, which may quote what a person sent. */
export const nameAndFrames = (error: Error): string =>
  [error.name, ...(error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))].join("\n");
