/** What of the surroundings' settings is about guarding: partners, quotas, and who stands before us. */
import { createHmac, randomBytes } from "node:crypto";
import * as z from "zod";
import type { Log } from "../log.ts";
import type { AddressSource } from "./address.ts";
import { localCounting } from "./counting.ts";
import type { Guarding } from "./guard.ts";
import { quotaSchema, readPartners } from "./partners.ts";
import { lookUp, type Roster, watchedRoster } from "./roster.ts";
import { sharedCounting } from "./shared-counting.ts";

const QUOTA_FORM = "要写成“次数/秒数”，如 600/60，都是大于 0 的整数";

const NO_SECRET =
  "设了 REDIS_URL，就要设 YUJIN_ADDRESS_SECRET：至少 32 个字符，各个实例要一样，如 openssl rand -hex 32 给出的";

/** The environment variables, by name. */
export const guardSettings = {
  /** The partners as JSON, or a file that holds them. */
  YUJIN_PARTNERS: z.string().exactOptional(),
  YUJIN_PARTNERS_FILE: z.string().exactOptional(),
  /** `600/60`: so many units in so many seconds, by address. */
  YUJIN_PUBLIC_QUOTA: z
    .string()
    .regex(/^\d+\/\d+$/, QUOTA_FORM)
    .transform((text) => text.split("/").map(Number))
    .transform(([points, seconds]) => ({ points, seconds }))
    .pipe(quotaSchema)
    .default({ points: 600, seconds: 60 }),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, "要以 redis:// 或 rediss:// 开头")
    .refine(
      isRedis,
      "要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
    )
    .exactOptional(),
  /** What addresses are hidden with; where Redis counts, it must be set, the same for all instances. */
  YUJIN_ADDRESS_SECRET: z.string().min(32, "至少要有 32 个字符").exactOptional(),
  /** How many proxies of ours stand before us. */
  YUJIN_TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9]$/, "要是 0 到 9 的整数：前面有几层自己的代理")
    .transform(Number)
    .default(0),
  /** Set by the platform. */
  VERCEL: z.string().exactOptional(),
};

/** A host, a port that there can be, a name and a password that can be decoded, and no more than the number of a database. */
function isRedis(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { hostname, port, pathname, search, hash, username, password } = new URL(text);
  return (
    /^[\w.[\]:-]+$/.test(hostname) &&
    port !== "0" &&
    /^\/?\d*$/.test(pathname) &&
    // What stands behind a ? may be the end of a password.
    !search.includes("@") &&
    hash === "" &&
    [username, password].every(isDecodable)
  );
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

type GuardSettings = z.infer<z.ZodObject<typeof guardSettings>>;

/** What guarding needs, as set. Throws an error that says in Chinese what to mend. */
export function guardingFrom(settings: GuardSettings, log: Log): Guarding {
  const { REDIS_URL: url } = settings;
  const secret = settings.YUJIN_ADDRESS_SECRET ?? randomBytes(32);
  // A random one of each instance's own would count every address once an instance.
  if (url !== undefined && settings.YUJIN_ADDRESS_SECRET === undefined) throw new Error(NO_SECRET);
  return {
    partners: rosterFrom(settings, log),
    publicQuota: settings.YUJIN_PUBLIC_QUOTA,
    counting: url === undefined ? localCounting() : sharedCounting(url, log),
    addressSource: addressSourceFrom(settings),
    hideAddress: (address) => createHmac("sha256", secret).update(address).digest("base64url"),
  };
}

function rosterFrom({ YUJIN_PARTNERS: json, YUJIN_PARTNERS_FILE: file }: GuardSettings, log: Log): Roster {
  if (json !== undefined && file !== undefined) throw new Error("YUJIN_PARTNERS 和 YUJIN_PARTNERS_FILE 只能设一个");
  if (file !== undefined) return watchedRoster(file, log);
  const known = lookUp(json === undefined ? [] : readPartners(json, "YUJIN_PARTNERS"));
  return () => known;
}

function addressSourceFrom({ VERCEL: platform, YUJIN_TRUSTED_PROXIES: hops }: GuardSettings): AddressSource {
  if (platform !== undefined) return { kind: "platform" };
  return hops > 0 ? { kind: "proxies", hops } : { kind: "connection" };
}
