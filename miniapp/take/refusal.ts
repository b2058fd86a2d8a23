/** What WeChat says when a call failed. */

/** Whether the person, or a setting of hers, said no: `…:fail auth deny`, `…:fail cancel`. */
export const isRefusal = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "errMsg" in error &&
  typeof error.errMsg === "string" &&
  /deny|denied|cancel|authorize no response/.test(error.errMsg);
