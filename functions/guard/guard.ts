/** What stands before an endpoint: who asks, whether they may, and whether there is anything left of their quota. */
import type { Context, MiddlewareHandler } from "hono";
import type { Caller } from "../caller.ts";
import type { Definition, Scope } from "../endpoint.ts";
import { dayInShanghai } from "../clock.ts";
import { overQuota, problem, type ProblemKind, type ProblemWords } from "../problem.ts";
import { foreignOrigin } from "./cors.ts";
import type { Allowance, Count } from "./counting.ts";
import { isKept } from "./kept.ts";
import { kindOf, type KeyKind, ownerOf, readAuthorization } from "./keys.ts";
import type { Quota } from "./partners.ts";
import { tellQuota } from "./quota-headers.ts";
import { addressOfAsker, countingRefusals, ownerByAddress, refused, type Addressing } from "./refusing.ts";
import type { LookedUp, OwnedKey, Roster } from "./roster.ts";

/** What guarding needs from outside. */
export interface Guarding extends Addressing {
  readonly partners: Roster;
  /** What everyone without a key may ask, by address. */
  readonly publicQuota: Quota;
}

/** What can go wrong before an endpoint is even asked. */
export const guardProblems = ({ scope }: Definition): readonly ProblemKind[] =>
  scope === "open" ? [] : ["wrong-key", "missing-scope", "origin-not-allowed", "address-not-allowed", "over-quota"];

/** What stands before something of a scope. */
export type Guard = (guarded: Pick<Definition, "scope">) => readonly MiddlewareHandler[];

/** The guard of each endpoint; `now` tells which keys are over. */
export function guardWith(guarding: Guarding, now: () => Date): Guard {
  const { counting } = guarding;
  const countRefusal = countingRefusals(guarding);

  const counted =
    (scope: CountedScope): MiddlewareHandler =>
    async (c, next) => {
      const known = guarding.partners();
      const asker = askerOf(c, known, now);
      if ("words" in asker) {
        return refused(c, withChallenge("wrong-key", 'error="invalid_token"', asker.words), countRefusal);
      }
      const { key } = asker;
      const partner = key?.partner;
      c.set("readers", (partner && known.readersOf.get(partner)) ?? NOBODY);
      const allowance = allowanceOf(c, scope, key, guarding);
      let count: Count | undefined;
      const taken = async (units: number): Promise<Count> => (count = await counting.take(allowance, units));
      c.set("caller", callerWith(key, taken));
      const origin = foreignOrigin(c);
      if (partner && origin !== undefined && !partner.origins.includes(origin)) {
        return refused(c, problem("origin-not-allowed"), countRefusal);
      }
      if (partner && !known.mayAskFrom(partner, addressOfAsker(c, guarding.addressSource))) {
        return refused(c, problem("address-not-allowed"), countRefusal);
      }
      if (partner && !partner.scopes.includes(scope)) {
        const why = `error="insufficient_scope", scope="${scope}"`;
        return refused(c, withChallenge("missing-scope", why, undefined, { scope }), countRefusal);
      }
      const begun = await taken(UNITS[scope]);
      if (begun.ok && (UNITS[scope] > 0 || begun.remaining > 0)) await next();
      else c.res = overQuota(begun.reset);
      // What much work was charged beside is told, too.
      if (!isKept(c.res.headers)) tellQuota(c.res.headers, allowance, count ?? begun);
      return undefined;
    };

  return ({ scope }) => (scope === "open" ? [] : [counted(scope)]);
}

type CountedScope = Exclude<Scope, "open">;

/** What a request costs before its work begins. Much at once is charged line by line. */
const UNITS: Readonly<Record<CountedScope, number>> = { read: 1, assess: 1, batch: 0 };

const policyOf = (scope: CountedScope): Allowance["policy"] => (scope === "read" ? "read" : "assess");

const NOBODY: ReadonlySet<string> = new Set();

/** The key that was sent, with what it is for. */
interface SentKey extends OwnedKey {
  readonly kind: KeyKind;
}

/** Whose key was sent, if any; or why it opens nothing, in words of its own where that is known. */
function askerOf(
  c: Context,
  known: LookedUp,
  now: () => Date,
): { readonly key: SentKey | undefined } | { readonly words: ProblemWords | undefined } {
  const sent = readAuthorization(c.req.header("Authorization"));
  if (sent.kind === "nothing")
    return c.req.header("X-Api-Key") === undefined ? { key: undefined } : { words: OTHER_HEADER };
  const key = sent.kind === "key" ? ownerOf(sent.key, known.owners) : undefined;
  if (sent.kind !== "key" || !key) return { words: undefined };
  if (key.until !== undefined && key.until < dayInShanghai(now())) return { words: over(key.until) };
  return { key: { ...key, kind: kindOf(sent.key) } };
}

const OTHER_HEADER: ProblemWords = {
  zh: "这里不看 X-Api-Key，请用 Authorization: Bearer yj_… 发送密钥；不用密钥也可以问，请去掉这个请求头",
  en: "send the key as Authorization: Bearer yj_…, X-Api-Key is not read; to ask without a key, leave that header out",
};
const over = (until: string): ProblemWords => ({
  zh: `这个密钥用到 ${until}，已经过期，请换新的`,
  en: `this key was good until ${until}; use the new one`,
});

/** Whose quota is taken from. Trying out takes nothing from real questions, and is given as much as anybody. */
function allowanceOf(c: Context, scope: CountedScope, key: SentKey | undefined, guarding: Guarding): Allowance {
  const policy = policyOf(scope);
  if (!key) return { policy, owner: ownerByAddress(c, guarding), quota: guarding.publicQuota };
  const { name, quota } = key.partner;
  return key.kind === "test"
    ? { policy, owner: `partner-test:${name}`, quota: guarding.publicQuota }
    : { policy, owner: `partner:${name}`, quota };
}

const callerWith = (key: SentKey | undefined, take: (units: number) => Promise<Count>): Caller => ({
  partner: key?.partner.name,
  ...(key && { key: { id: key.id, kind: key.kind } }),
  charge: async (units) => {
    const { ok, reset } = await take(units);
    return ok ? { ok } : { ok, retryAfter: reset };
  },
});

function withChallenge(
  kind: ProblemKind,
  why: string,
  words?: ProblemWords,
  more?: Readonly<Record<string, string>>,
): Response {
  const answer = problem(kind, undefined, words, more);
  answer.headers.set("WWW-Authenticate", `Bearer realm="yujin", ${why}`);
  return answer;
}
