/** What the guard's tests share: partners with their keys, and an app that knows them. */
import type { Hono } from "hono";
import { createApp } from "../../../functions/app.ts";
import { hashOfKey, newKey } from "../../../functions/guard/keys.ts";
import type { Guarding } from "../../../functions/guard/guard.ts";
import { localCounting } from "../../../functions/guard/counting.ts";
import type { Partner } from "../../../functions/guard/partners.ts";
import { lookUp } from "../../../functions/guard/roster.ts";
import type { RequestLine } from "../../../functions/log.ts";
import { TODAY } from "../asking.ts";
import { OPEN, optionsOn } from "../options.ts";

/** The keys of `hr` (two in rotation, one to try out, one that is over), of `bank`, which may only read, and of `clinic`, which has little. */
export const KEYS = {
  hr: newKey(),
  hrNext: newKey(),
  hrTest: newKey("test"),
  hrOld: newKey(),
  bank: newKey(),
  clinic: newKey(),
};

/** Pages of these partners. */
export const ORIGINS = { hr: "https://hr.example.com", bank: "https://bank.example.com:8443" };

const keyOf = (key: string) => ({ sha256: hashOfKey(key) });

const LARGE = { points: 1_000, seconds: 60 };

/** Three partners. */
export const PARTNERS: readonly Partner[] = [
  {
    name: "某某人事",
    keys: [keyOf(KEYS.hr), keyOf(KEYS.hrNext), keyOf(KEYS.hrTest), { ...keyOf(KEYS.hrOld), until: "2026-03-09" }],
    scopes: ["read", "assess", "batch"],
    quota: LARGE,
    origins: [ORIGINS.hr],
    addresses: [],
  },
  {
    name: "某某银行",
    keys: [keyOf(KEYS.bank)],
    scopes: ["read"],
    quota: LARGE,
    origins: [ORIGINS.bank],
    addresses: [],
  },
  {
    name: "某某医院",
    keys: [keyOf(KEYS.clinic)],
    scopes: ["read", "assess"],
    quota: { points: 3, seconds: 60 },
    origins: [],
    addresses: ["192.0.2.0/24", "2001:db8::/32"],
  },
];

const KNOWN = lookUp(PARTNERS);

/** An app that knows the partners, with the lines it has written. */
export interface Guarded {
  readonly app: Hono;
  readonly lines: readonly RequestLine[];
  /** Asks for an assessment from an address, with these headers. */
  readonly assess: (headers?: Readonly<Record<string, string>>, from?: string) => Promise<Response>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>, from?: string) => Promise<Response>;
}

/** An app guarded like that, with a count of its own. */
export function guarded(changed: Partial<Guarding> = {}): Guarded {
  const lines: RequestLine[] = [];
  const failed = (text: string): never => {
    throw new Error(text);
  };
  const guarding = { ...OPEN, partners: () => KNOWN, counting: localCounting(), ...changed };
  const log = { answered: (line: RequestLine) => void lines.push(line), failed, recovered: failed };
  const app = createApp(optionsOn(TODAY, failed, { guarding, log }));
  return {
    app,
    lines,
    assess: async (headers = {}, from = "192.0.2.1") =>
      app.request(
        "/api/v1/assessments",
        { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body: '{"region":"500000"}' },
        { address: from },
      ),
    get: async (path, headers = {}, from = "192.0.2.1") => app.request(path, { headers }, { address: from }),
  };
}

/** The header that sends a key. */
export const bearer = (key: string): { readonly Authorization: string } => ({ Authorization: `Bearer ${key}` });
