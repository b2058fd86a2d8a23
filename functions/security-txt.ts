/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness of the service. */
import type { Context } from "hono";
import { problem } from "./problem.ts";

/** Where it is looked for. */
export const SECURITY_TXT = "/.well-known/security.txt";

/** How long what it says holds; it is made anew each time, so that it never runs out while somebody answers for it. */
const HOLDS_DAYS = 90;

/** The contact that is configured; without one there is nothing here. */
export function securityTxt(
  c: Context,
  { securityContact, now }: { readonly securityContact?: string | undefined; readonly now: () => Date },
): Response {
  if (securityContact === undefined) return problem("not-found");
  const until = new Date(now());
  until.setUTCDate(until.getUTCDate() + HOLDS_DAYS);
  const lines = [`Contact: ${securityContact}`, `Expires: ${until.toISOString()}`, "Preferred-Languages: zh, en"];
  return c.text(`${lines.join("\n")}\n`, 200, { "Cache-Control": "no-cache" });
}
