import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { optionsFrom } from "../../../functions/settings.ts";

const HASH = "a".repeat(64);
const partner = { name: "甲", keys: [HASH], scopes: ["assess"], quota: { points: 10, seconds: 60 } };

const partners = (...list: readonly unknown[]) => ({ YUJIN_PARTNERS: JSON.stringify(list) });
const complaint = (environment: Readonly<Record<string, string>>): string => {
  try {
    optionsFrom(environment);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
};

test("with nothing set there are no partners, and the public has 600 a minute", () => {
  const { guarding, bodyPatience } = optionsFrom({});
  expect(guarding.partners().partners).toEqual([]);
  expect(guarding.publicQuota).toEqual({ points: 600, seconds: 60 });
  expect(guarding.addressSource).toEqual({ kind: "connection" });
  expect(bodyPatience).toBe(20_000);
});

test("what is set to nothing is not set", () => {
  const nothing = { YUJIN_PARTNERS: "", YUJIN_PARTNERS_FILE: "", YUJIN_PUBLIC_QUOTA: "", REDIS_URL: "", LOG_LEVEL: "" };
  expect(optionsFrom({ ...nothing, VERCEL: "" }).guarding.publicQuota.points).toBe(600);
});

test("partners are read from the variable or from a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "yujin-settings-"));
  const file = join(folder, "partners.json");
  writeFileSync(file, JSON.stringify([partner]));
  const whole = [{ ...partner, keys: [{ sha256: HASH }], origins: [], addresses: [] }];
  expect(optionsFrom({ YUJIN_PARTNERS_FILE: file }).guarding.partners().partners).toEqual(whole);
  expect(optionsFrom(partners(partner)).guarding.partners().partners).toEqual(whole);
  expect(complaint({ ...partners(partner), YUJIN_PARTNERS_FILE: file })).toContain("只能设一个");
  writeFileSync(file, "[");
  expect(complaint({ YUJIN_PARTNERS_FILE: file })).toBe(
    `YUJIN_PARTNERS_FILE（${file}） 不是有效的 JSON，请检查引号、逗号和括号`,
  );
  rmSync(folder, { recursive: true });
  expect(complaint({ YUJIN_PARTNERS_FILE: file })).toBe(`YUJIN_PARTNERS_FILE 指向的文件读不出来：${file}`);
});

test("who stands before us decides whom to believe", () => {
  const source = (environment: Readonly<Record<string, string>>) => optionsFrom(environment).guarding.addressSource;
  expect(source({ YUJIN_TRUSTED_PROXIES: "2" })).toEqual({ kind: "proxies", hops: 2 });
  expect(source({ YUJIN_TRUSTED_PROXIES: "0" })).toEqual({ kind: "connection" });
  expect(source({ VERCEL: "1", YUJIN_TRUSTED_PROXIES: "2" })).toEqual({ kind: "platform" });
});

test("an address is hidden the same way by all who know the secret", () => {
  const hidden = (environment: Readonly<Record<string, string>>) =>
    optionsFrom(environment).guarding.hideAddress("::1");
  const secret = { YUJIN_ADDRESS_SECRET: "s".repeat(32) };
  expect(hidden(secret)).toBe(hidden(secret));
  expect(hidden(secret)).not.toBe(hidden({ YUJIN_ADDRESS_SECRET: "t".repeat(32) }));
  expect(hidden({})).not.toBe(hidden({}));
});

test.each([
  ["no list", { YUJIN_PARTNERS: "{}" }, "YUJIN_PARTNERS 要修改：要是列表"],
  ["no JSON", { YUJIN_PARTNERS: "[" }, "YUJIN_PARTNERS 不是有效的 JSON，请检查引号、逗号和括号"],
  ["no name", partners({ ...partner, name: undefined }), "YUJIN_PARTNERS 要修改：第 1 个伙伴的 name 必须填写"],
  [
    "an empty name",
    partners({ ...partner, name: "" }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 name 要是 1 到 64 个字的名字",
  ],
  [
    "a day that there is not",
    partners({ ...partner, keys: [{ sha256: HASH, until: "2027-02-30" }] }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 keys.0.until 要是日期，如 2027-03-31",
  ],
  [
    "a network that there is not",
    partners({ ...partner, addresses: ["203.0.113.0/33"] }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 addresses.0 要是地址或网段，如 203.0.113.7 或 203.0.113.0/24",
  ],
  [
    "the name of those without a key",
    partners({ ...partner, name: "public" }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 name public 是没有密钥的人，请换一个名字",
  ],
  [
    "a key in place of its hash",
    partners(partner, { ...partner, name: "乙", keys: [`yj_${"k".repeat(43)}`] }),
    "YUJIN_PARTNERS 要修改：第 2 个伙伴的 keys.0.sha256 要是密钥的 SHA-256（64 位小写十六进制），不是密钥本身",
  ],
  [
    "a scope there is not",
    partners({ ...partner, scopes: ["asess"] }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 scopes.0 只能是 read、assess、batch、embed",
  ],
  [
    "a quota of nothing",
    partners({ ...partner, quota: { points: 0, seconds: 1.5 } }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 quota.points 最小是 1；第 1 个伙伴的 quota.seconds 要是整数",
  ],
  [
    "a quota too long for a timer",
    partners({ ...partner, quota: { points: 1, seconds: 604_801 } }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 quota.seconds 最大是 604800",
  ],
  [
    "an origin with a path",
    partners({ ...partner, origins: ["https://a.example/"] }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴的 origins.0 只写到域名和端口，如 https://hr.example.com，末尾没有斜杠",
  ],
  [
    "an unknown field",
    partners({ ...partner, key: HASH }),
    "YUJIN_PARTNERS 要修改：第 1 个伙伴没有 key 这样的字段，请删去或核对写法",
  ],
  [
    "a name twice",
    partners(partner, { ...partner, keys: ["b".repeat(64)] }),
    "YUJIN_PARTNERS 要修改：第 2 个伙伴的 name 和第 1 个伙伴的重复了",
  ],
  [
    "a key twice",
    partners(partner, { ...partner, name: "乙" }),
    "YUJIN_PARTNERS 要修改：第 2 个伙伴的 keys.0 和第 1 个伙伴的重复了",
  ],
  [
    "a quota in words",
    { YUJIN_PUBLIC_QUOTA: "many" },
    "YUJIN_PUBLIC_QUOTA 要写成“次数/秒数”，如 600/60，都是大于 0 的整数",
  ],
  ["a public quota of nothing", { YUJIN_PUBLIC_QUOTA: "0/60" }, "YUJIN_PUBLIC_QUOTA.points 最小是 1"],
  ["a Redis that is none", { REDIS_URL: "http://x" }, "REDIS_URL 要以 redis:// 或 rediss:// 开头"],
  [
    "a Redis without a host",
    { REDIS_URL: "redis://" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis at a port that is none",
    { REDIS_URL: "redis://h:99999" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis behind a broken password",
    { REDIS_URL: "redis://:a/b#c@h:6379" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis whose password has a % in it",
    { REDIS_URL: "redis://user:100%@h:6379" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis whose password is no text",
    { REDIS_URL: "redis://user:%ff@h:6379" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis whose password has a ? in it",
    { REDIS_URL: "redis://user:6379?a@h" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis on no port",
    { REDIS_URL: "redis://h:0" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a Redis with a database that is none",
    { REDIS_URL: "redis://h:6379/main" },
    "REDIS_URL 要写成 redis://主机:端口，如 rediss://user:密码@redis.example.com:6379；密码里的 @、/、#、?、% 要写成 %40、%2F、%23、%3F、%25",
  ],
  [
    "a short key of the figures",
    { YUJIN_METRICS_KEY: "secret" },
    "YUJIN_METRICS_KEY 要是 32 个以上的字母、数字、_ 或 -，如 openssl rand -hex 32 给出的",
  ],
  [
    "addresses that are none",
    { YUJIN_METRICS_ADDRESSES: "127.0.0.1,host" },
    "YUJIN_METRICS_ADDRESSES 要是地址，用逗号隔开，如 127.0.0.1,10.0.0.5",
  ],
  [
    "a Redis without a secret for addresses",
    { REDIS_URL: "redis://:password@127.0.0.1:1" },
    "设了 REDIS_URL，就要设 YUJIN_ADDRESS_SECRET：至少 32 个字符，各个实例要一样，如 openssl rand -hex 32 给出的",
  ],
  ["a short secret", { YUJIN_ADDRESS_SECRET: "s" }, "YUJIN_ADDRESS_SECRET 至少要有 32 个字符"],
  [
    "proxies in words",
    { YUJIN_TRUSTED_PROXIES: "one" },
    "YUJIN_TRUSTED_PROXIES 要是 0 到 9 的整数：前面有几层自己的代理",
  ],
  ["a level there is not", { LOG_LEVEL: "loud" }, "LOG_LEVEL 要是 fatal、error、warn、info、debug、trace、silent 之一"],
] as const)("%s is said plainly", (_, environment, says) => expect(complaint(environment)).toBe(says));

test("who runs it for people says whom to tell of a fault", () => {
  expect(complaint({ NODE_ENV: "production" })).toContain("要设 YUJIN_SECURITY_CONTACT");
  expect(complaint({ NODE_ENV: "production", YUJIN_SECURITY_CONTACT: "mailto:security@example.com" })).toBe("");
});
