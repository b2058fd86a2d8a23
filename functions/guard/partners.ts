/** The partners as configured: who they are, what they may ask, how much of it, and from which pages. */
import { isIPv4, isIPv6 } from "node:net";
import * as z from "zod";

/** What a key can allow. */
export const KEY_SCOPES = ["read", "assess", "batch", "embed"] as const;

/** One of these. */
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The most a quota can hold, and the longest it can last. A timer cannot wait for much longer than this. */
const MOST_POINTS = 1_000_000_000;
const LONGEST_SECONDS = 7 * 24 * 60 * 60;

const whole = (most: number) => z.int("要是整数").min(1, "最小是 1").max(most, `最大是 ${most}`);

/** How many units may be taken in how many seconds. */
export const quotaSchema = z.strictObject({
  points: whole(MOST_POINTS),
  seconds: whole(LONGEST_SECONDS),
});

/** So many units in so many seconds. */
export type Quota = Readonly<z.infer<typeof quotaSchema>>;

/** A key as written: its hash alone, or with the last day on which it opens anything. */
const keySchema = z.preprocess(
  (written) => (typeof written === "string" ? { sha256: written } : written),
  z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "要是密钥的 SHA-256（64 位小写十六进制），不是密钥本身"),
    /** In Shanghai; that day still. */
    until: z.iso.date("要是日期，如 2027-03-31").exactOptional(),
  }),
);

/** A key of a partner. */
export type PartnerKey = Readonly<z.infer<typeof keySchema>>;

/** An address, or a network in CIDR notation. */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1;
  return more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/** One partner as written in the configuration. */
export const partnerSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[^\p{C}]{1,64}$/u, "要是 1 到 64 个字的名字")
    .refine((name) => name !== "public", "public 是没有密钥的人，请换一个名字"),
  /** While keys are changed there are two; none: this partner cannot ask. */
  keys: z.array(keySchema),
  scopes: z.array(z.enum(KEY_SCOPES, `只能是 ${KEY_SCOPES.join("、")}`)).min(1, "至少要有一项权限"),
  quota: quotaSchema,
  origins: z
    .array(
      z
        .string()
        .regex(/^https?:/, "要以 https:// 开头")
        .refine(isOrigin, "只写到域名和端口，如 https://hr.example.com，末尾没有斜杠"),
    )
    .default([]),
  /** From which addresses its keys may be used; none: from everywhere. */
  addresses: z.array(z.string().refine(isNetwork, "要是地址或网段，如 203.0.113.7 或 203.0.113.0/24")).default([]),
});

/** One partner. */
export type Partner = Readonly<z.infer<typeof partnerSchema>>;

/** All partners. No name and no key may stand twice: nobody could say whose quota counts. */
export const partnersSchema = z.array(partnerSchema).superRefine((partners, context) => {
  const names = new Map<string, number>();
  const keys = new Map<string, number>();
  const unique = (seen: Map<string, number>, value: string, i: number, path: (string | number)[]): void => {
    const earlier = seen.get(value);
    if (earlier === undefined) seen.set(value, i);
    else context.addIssue({ code: "custom", path, message: `和第 ${earlier + 1} 个伙伴的重复了` });
  };
  for (const [i, { name, keys: own }] of partners.entries()) {
    unique(names, name, i, [i, "name"]);
    for (const [j, { sha256 }] of own.entries()) unique(keys, sha256, i, [i, "keys", j]);
  }
});

/** Reads the partners from JSON text; `source` names it in the complaint. Throws an error that says what to mend. */
export function readPartners(json: string, source: string): readonly Partner[] {
  const read = partnersSchema.safeParse(parsed(json, source), { error: plainly });
  if (read.success) return read.data;
  const complaints = read.error.issues.map((issue) => `${placeOf(issue.path)}${issue.message}`);
  throw new Error(`${source} 要修改：${complaints.join("；")}`);
}

function parsed(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`${source} 不是有效的 JSON，请检查引号、逗号和括号`);
  }
}

/** What zod would say in English; never what was written, which may be a key in the wrong place. */
const plainly: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") return `没有 ${issue.keys.join("、")} 这样的字段，请删去或核对写法`;
  if (issue.code !== "invalid_type") return "写法不对";
  return issue.input === undefined ? "必须填写" : `要是${KINDS[issue.expected] ?? issue.expected}`;
};

const KINDS: Readonly<Record<string, string>> = { array: "列表", object: "对象", string: "文字", number: "数字" };

/** `[0, "quota", "points"]` as people count: the first partner's `quota.points`. */
function placeOf([index, ...rest]: readonly PropertyKey[]): string {
  if (index === undefined) return "";
  const field = rest.map(String).join(".");
  return `第 ${Number(index) + 1} 个伙伴${field && `的 ${field} `}`;
}
