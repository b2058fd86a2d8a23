/** Waiting for what comes from outside, but not for ever. */

/** What the promise gives, or `late` if that takes longer; then it is nobody's failure any more. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, milliseconds, "late");
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
