/** Who the partners are just now, and what is looked up of them for each request. */
import { readFileSync, watchFile } from "node:fs";
import { BlockList, isIPv4 } from "node:net";
import type { Log } from "../log.ts";
import { idOf } from "./keys.ts";
import { type Partner, type PartnerKey, readPartners } from "./partners.ts";

/** The partners as they are known when asked for. */
export type Roster = () => LookedUp;

/** How often the file is looked at, in milliseconds. */
const LOOKED_AT_MS = 2_000;

/** The partners in a file, read anew when it changes; one that cannot be used changes nothing. Throws what to mend at first. */
export function watchedRoster(file: string, log: Log): Roster {
  let known = lookUp(partnersIn(file));
  watchFile(file, { interval: LOOKED_AT_MS, persistent: false }, () => {
    try {
      known = lookUp(partnersIn(file));
      log.recovered("伙伴的名单换成了新的");
    } catch (error) {
      log.failed(`伙伴的名单没有换，还用以前的。${error instanceof Error ? error.message : ""}`);
    }
  });
  return () => known;
}

function partnersIn(file: string): readonly Partner[] {
  let text;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`YUJIN_PARTNERS_FILE 指向的文件读不出来：${file}`, { cause: error });
  }
  return readPartners(text, `YUJIN_PARTNERS_FILE（${file}）`);
}

/** A key with whose it is. */
export interface OwnedKey {
  readonly partner: Partner;
  readonly id: string;
  readonly until?: string;
}

/** What is looked up of the partners. */
export interface LookedUp {
  readonly partners: readonly Partner[];
  readonly owners: readonly (readonly [sha256: Uint8Array, key: OwnedKey])[];
  readonly readersOf: ReadonlyMap<Partner, ReadonlySet<string>>;
  /** All origins of all partners. */
  readonly origins: ReadonlySet<string>;
  /** Whether a partner may ask from an address. */
  readonly mayAskFrom: (partner: Partner, address: string | undefined) => boolean;
}

/** What will be looked up of these partners, made once. */
export function lookUp(partners: readonly Partner[]): LookedUp {
  const lists = new Map(partners.map((partner) => [partner, listOf(partner.addresses)]));
  return {
    partners,
    owners: partners.flatMap((partner) =>
      partner.keys.map((key) => [Buffer.from(key.sha256, "hex"), owned(partner, key)]),
    ),
    readersOf: new Map(partners.map((partner) => [partner, new Set(partner.origins)])),
    origins: new Set(partners.flatMap(({ origins }) => origins)),
    mayAskFrom: (partner, address) =>
      partner.addresses.length === 0 ||
      (address !== undefined && (lists.get(partner)?.check(address, isIPv4(address) ? "ipv4" : "ipv6") ?? false)),
  };
}

const owned = (partner: Partner, { sha256, until }: PartnerKey): OwnedKey => ({
  partner,
  id: idOf(sha256),
  ...(until !== undefined && { until }),
});

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    const family = isIPv4(address) ? "ipv4" : "ipv6";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}
