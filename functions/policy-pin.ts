/** Every answer names the version of the rules; a request may pin one, and then gets that version's answer or none. */
import type { Context, MiddlewareHandler } from "hono";
import { POLICY_VERSION } from "../shared/policy/index.ts";
import { callerOf } from "./caller.ts";
import { problem } from "./problem.ts";
import { CURRENT, type Listed, type Versions } from "./versions.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** The version that is to answer, where that is not the present one. */
    pinned: string | undefined;
    /** The version that did, where that is not the present one. */
    answeredBy: string | undefined;
  }
}

/** The header that names the version, in requests and in answers. */
export const VERSION_HEADER = "Policy-Version";

/** Answers 409 to a request that pins a version that does not answer, naming those that do. */
export const policyPin =
  (versions: Versions, now: () => Date): MiddlewareHandler =>
  async (c, next) => {
    const pinned = c.req.header(VERSION_HEADER)?.trim();
    const found = pinned === undefined ? undefined : versions.find(pinned, now());
    const other = found && found.state !== "current" ? found.version : undefined;
    c.set("pinned", other);
    if (pinned === undefined || found) await next();
    else c.res = mismatch(versions.listed(now()));
    const { headers } = c.res;
    // Of what is pinned much is answered by the present one all the same: refusals, the feed, what is no endpoint.
    headers.set(VERSION_HEADER, c.get("answeredBy") ?? POLICY_VERSION);
    // What a cache keeps for one who pins nothing is not for one who does.
    headers.append("Vary", VERSION_HEADER);
  };

/** What answers: the endpoint, or that of the version that is pinned, once the guard has let it pass. */
export const ofPinned =
  (versions: Versions, respond: (c: Context) => Response | Promise<Response>) =>
  async (c: Context): Promise<Response> => {
    const pinned = c.get("pinned");
    if (pinned === undefined) return respond(c);
    const answers = await versions.load(pinned);
    const answer = await answers(naming(c.req.raw, pinned, c.get("requestId")), callerOf(c));
    c.set("answeredBy", pinned);
    return answer;
  };

/** Answers 409 where a version is pinned: what follows is always of the present one. */
export const presentOnly: MiddlewareHandler = async (c, next) =>
  c.get("pinned") === undefined ? next() : mismatch([CURRENT]);

/** The request by that version's own name, which is all that it knows, and by the id that its log is to name. */
function naming(request: Request, version: string, id: string): Request {
  const headers = new Headers(request.headers);
  headers.set(VERSION_HEADER, version);
  headers.set("X-Request-Id", id);
  return new Request(request, { headers });
}

const STATES: Readonly<Record<Listed["state"], (until: string) => readonly [zh: string, en: string]>> = {
  current: () => ["现在的", "current"],
  previous: (until) => [`以前的，答到 ${until}`, `previous, until ${until}`],
  preview: () => ["还没有用上的", "preview"],
};

function mismatch(listed: readonly Listed[]): Response {
  const named = (language: 0 | 1): string =>
    listed
      .map(({ version, state, until = "" }) => {
        const said = STATES[state](until)[language];
        return language === 0 ? `${version}（${said}）` : `${version} (${said})`;
      })
      .join(language === 0 ? "、" : ", ");
  const words = {
    zh: `能答的有 ${named(0)}。请看更新日志，把 Policy-Version 改成其中一个或 latest，或不写`,
    en: `these answer: ${named(1)}; see the changelog, then pin one of them or latest, or none`,
  };
  return problem("policy-version-mismatch", undefined, words, { versions: listed });
}
