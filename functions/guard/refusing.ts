/** What is refused with 401 or 403 is counted by address: whoever tries key after key is told to wait. */
import type { Context } from "hono";
import { problem } from "../problem.ts";
import { type AddressSource, addressOf, type Arrival, bucketOf } from "./address.ts";
import type { Counting } from "./counting.ts";
import type { Quota } from "./partners.ts";

/** So many refusals an address may draw; more than people in one office do by mistake, fewer than a search needs. */
export const REFUSALS: Quota = { points: 30, seconds: 60 };

/** What counting needs to know of addresses. */
export interface Addressing {
  readonly counting: Counting;
  readonly addressSource: AddressSource;
  /** Turns an address into the name it is counted under, from which nobody gets it back. */
  readonly hideAddress: (address: string) => string;
}

/** The bucket of the asker's address. */
export const bucketOfAsker = (c: Context, source: AddressSource): string => bucketOf(source, arrivalOf(c));

/** The asker's very address. */
export const addressOfAsker = (c: Context, source: AddressSource): string | undefined =>
  addressOf(source, arrivalOf(c));

const arrivalOf = (c: Context): Arrival => ({
  connection: connectionOf(c.env),
  header: (name) => c.req.header(name),
});

/** The name that the asker's address is counted under. */
export const ownerByAddress = (c: Context, { addressSource, hideAddress }: Addressing): string =>
  `public:${hideAddress(bucketOfAsker(c, addressSource))}`;

/** Seconds to wait, where this refusal is one too many of its address. */
export type CountRefusal = (c: Context) => Promise<number | undefined>;

/** Counts refusals. What is not refused is never held up by them. */
export const countingRefusals =
  (addressing: Addressing): CountRefusal =>
  async (c) => {
    const owner = ownerByAddress(c, addressing);
    const { ok, reset } = await addressing.counting.take({ policy: "refused", owner, quota: REFUSALS }, 1);
    return ok ? undefined : reset;
  };

/** The refusal, or a 429 in its place. */
export async function refused(c: Context, refusal: Response, count: CountRefusal): Promise<Response> {
  const wait = await count(c);
  if (wait === undefined) return refusal;
  const answer = problem("over-quota", undefined, TOO_MANY);
  answer.headers.set("Retry-After", String(wait));
  return answer;
}

const TOO_MANY = {
  zh: "这个地址被拒绝的请求太多了：请等 Retry-After 写的秒数，核对密钥、权限和网页的来源再问",
  en: "too many refused requests from this address; wait as long as Retry-After says, then check key, scope and origin",
};

/** The other end of the connection, as the server hands it in. On a platform there is none. */
const connectionOf = (env: unknown): string | undefined =>
  typeof env === "object" && env !== null && "address" in env && typeof env.address === "string"
    ? env.address
    : undefined;
