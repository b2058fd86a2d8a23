/** What failed: what may be written down about it, and what the system calls it. */

/** Where an error came from, without its message, which may quote what a person sent. */
export const nameAndFrames = (error: Error): string =>
  [error.name, ...(error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))].join("\n");

/** The system's word for what went wrong, as `ENOSPC`; "" where there is none. */
export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

/** What `read` gives of a file; nothing where there is none. Whatever else stands in its way is thrown on. */
export function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
