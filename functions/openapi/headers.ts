/** Headers that requests may carry, and that answers carry. */
import * as z from "zod";
import { POLICY_VERSION } from "../../shared/policy/index.ts";
import type { Definition } from "../endpoint.ts";

const tag = '"pW3-0nX7kYb1QpX1b6m1h0d5c1s"';

/** What any request may carry. */
const pin = z
  .string()
  .exactOptional()
  .meta({
    description:
      "只要这一版规则的回答；latest 是现在的，preview 是还没有用上的。以前的再答 90 天；答不了的回答 409，不会用别的版本算",
    examples: [POLICY_VERSION],
    param: { id: "PolicyVersion", name: "Policy-Version", in: "header" },
  });
const known = z
  .string()
  .exactOptional()
  .meta({
    description: "上次拿到的 ETag，可以是几个，也可以是 *。没有变就回答 304，没有正文",
    examples: [tag],
    param: { id: "IfNoneMatch", name: "If-None-Match", in: "header" },
  });

/** What a request may carry. */
export const requestHeadersOf = ({ keeps }: Definition): z.ZodType[] => [pin, ...(keeps ? [known] : [])];

const policyVersion = z.string().meta({
  description: "用的是哪一版规则：年.月.修订",
  examples: [POLICY_VERSION],
  header: { id: "PolicyVersion" },
});
const requestId = z.string().meta({
  description: "这次请求的编号，问我们的时候请带上",
  examples: ["b5a7c1de-3f60-4c2b-9a53-6d1f3f0d9c11"],
  header: { id: "RequestId" },
});
const partner = z.string().meta({
  description: "是谁问的：public，或伙伴的名字（按网址的写法编码）、密钥的编号和种类。401 的回答没有",
  examples: ["%E6%9F%90%E6%9F%90; key=1a2b3c4d; kind=live"],
  header: { id: "Partner" },
});
const cacheControl = z.string().meta({
  description: "可以留多久，秒",
  examples: ["public, max-age=300"],
  header: { id: "CacheControl" },
});
const entityTag = z
  .string()
  .meta({ description: "内容的标记，内容不变它就不变", examples: [tag], header: { id: "ETag" } });
const quota = {
  RateLimit: z.string().meta({
    description: "还能问几次（r）、几秒后重新数（t）",
    examples: ['"public";r=59;t=60'],
    header: { id: "RateLimit" },
  }),
  "RateLimit-Policy": z.string().meta({
    description: "一共能问几次（q）、每几秒（w）",
    examples: ['"public";q=60;w=60'],
    header: { id: "RateLimitPolicy" },
  }),
  "RateLimit-Limit": z
    .int()
    .meta({ description: "一共能问几次，次", examples: [60], header: { id: "RateLimitLimit" } }),
  "RateLimit-Remaining": z
    .int()
    .meta({ description: "还能问几次，次", examples: [59], header: { id: "RateLimitRemaining" } }),
  "RateLimit-Reset": z
    .int()
    .meta({ description: "几秒后重新数，秒", examples: [60], header: { id: "RateLimitReset" } }),
};
const retryAfter = z.int().meta({ description: "请等多少秒再问，秒", examples: [30], header: { id: "RetryAfter" } });

/** What an answer with this status carries. */
export function answerHeadersOf({ keeps, scope }: Definition, status: number): z.ZodObject {
  // What many may be given from a cache says nothing about the one who asked first.
  const kept = keeps && (status === 200 || status === 304);
  return z.object({
    "Policy-Version": policyVersion,
    ...(!kept && { "X-Request-Id": requestId }),
    ...(!kept && status !== 401 && { "X-Partner": partner }),
    // Every other counted answer tells the quota; it is shown where people look for it.
    ...(scope !== "open" && !kept && (status === 200 || status === 429) && quota),
    ...(kept && { ETag: entityTag, "Cache-Control": cacheControl }),
    ...(status === 429 && { "Retry-After": retryAfter }),
  });
}
