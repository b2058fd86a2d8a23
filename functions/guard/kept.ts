/** Whether an answer may be kept by caches that many share: then it must hold nothing that is about one asker alone. */
export const isKept = (headers: Headers): boolean =>
  /(?:^|[\s,])public(?:[\s,;]|$)/.test(headers.get("Cache-Control") ?? "");
