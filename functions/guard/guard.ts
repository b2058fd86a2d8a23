/** What stands before an endpoint: who asks, whether they may, and whether there is anything left of their quota. */
import type { MiddlewareHandler } from "hono";
import type { Caller } from "../caller.ts";
import type { Definition, Scope } from "../endpoint.ts";
import { overQuota, problem, type ProblemKind } from "../problem.ts";
import { foreignOrigin } from "./cors.ts";
import type { Allowance, Count } from "./counting.ts";
import { isKept } from "./kept.ts";
import { ownerOf, readAuthorization } from "./keys.ts";
import type { Partner, Quota } from "./partners.ts";
import { tellQuota } from "./quota-headers.ts";
import { countingRefusals, ownerByAddress, refused, type Addressing } from "./refusing.ts";

/** What guarding needs from outside. */
export interface Guarding extends Addressing {
  readonly partners: readonly Partner[];
  /** What everyone without a key may ask, by address. */
  readonly publicQuota: Quota;
}

/** What can go wrong before an endpoint is even asked. */
export const guardProblems = ({ scope }: Definition): readonly ProblemKind[] =>
  scope === "open" ? [] : ["wrong-key", "missing-scope", "origin-not-allowed", "over-quota"];

/** What stands before something of a scope. */
export type Guard = (guarded: Pick<Definition, "scope">) => readonly MiddlewareHandler[];

/** The guard of each endpoint. */
export function guardWith(guarding: Guarding): Guard {
  const { partners, publicQuota, counting } = guarding;
  const owners = partners.flatMap((partner) => partner.keys.map((key) => [Buffer.from(key, "hex"), partner] as const));
  const readersOf = new Map(partners.map((partner) => [partner, new Set(partner.origins)]));

  const countRefusal = countingRefusals(guarding);

  const counted =
    (scope: CountedScope): MiddlewareHandler =>
    async (c, next) => {
      const sent = readAuthorization(c.req.header("Authorization"));
      const partner = sent.kind === "key" ? ownerOf(sent.key, owners) : undefined;
      if (sent.kind !== "nothing" && !partner) {
        return refused(c, withChallenge("wrong-key", 'error="invalid_token"'), countRefusal);
      }
      c.set("readers", (partner && readersOf.get(partner)) ?? NOBODY);
      const allowance: Allowance = partner
        ? { policy: policyOf(scope), owner: `partner:${partner.name}`, quota: partner.quota }
        : { policy: policyOf(scope), owner: ownerByAddress(c, guarding), quota: publicQuota };
      let count: Count | undefined;
      const taken = async (units: number): Promise<Count> => (count = await counting.take(allowance, units));
      c.set("caller", callerWith(partner?.name, taken));
      const origin = foreignOrigin(c);
      if (partner && origin !== undefined && !partner.origins.includes(origin)) {
        return refused(c, problem("origin-not-allowed"), countRefusal);
      }
      if (partner && !partner.scopes.includes(scope)) {
        const why = `error="insufficient_scope", scope="${scope}"`;
        return refused(c, withChallenge("missing-scope", why, { scope }), countRefusal);
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

const callerWith = (partner: string | undefined, take: (units: number) => Promise<Count>): Caller => ({
  partner,
  charge: async (units) => {
    const { ok, reset } = await take(units);
    return ok ? { ok } : { ok, retryAfter: reset };
  },
});

function withChallenge(kind: ProblemKind, why: string, more?: Readonly<Record<string, string>>): Response {
  const answer = problem(kind, undefined, undefined, more);
  answer.headers.set("WWW-Authenticate", `Bearer realm="yujin", ${why}`);
  return answer;
}
