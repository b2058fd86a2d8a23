/** Where a request comes from, as far as the public quota needs to know: one bucket a household, none a stranger can pick. */
import { isIPv4, isIPv6 } from "node:net";

/** Who says where a request comes from: the connection, our own proxies before us, or the platform. */
export type AddressSource =
  { readonly kind: "connection" } | { readonly kind: "proxies"; readonly hops: number } | { readonly kind: "platform" };

/** What is known of a request's way here. */
export interface Arrival {
  /** The other end of the connection. */
  readonly connection: string | undefined;
  readonly header: (name: string) => string | undefined;
}

/** The bucket that a request is counted in: an IPv4 address, an IPv6 network of 48 bits, or one for all the unreadable. */
export const bucketOf = (source: AddressSource, arrival: Arrival): string => networkOf(toldBy(source, arrival));

/** The very address that a request comes from, without a port; nothing where none can be read. */
export function addressOf(source: AddressSource, arrival: Arrival): string | undefined {
  const address = withoutPort(toldBy(source, arrival));
  return isIPv4(address) || isIPv6(address) ? address : undefined;
}

/** As it is written by whom we believe. */
function toldBy(source: AddressSource, arrival: Arrival): string | undefined {
  switch (source.kind) {
    case "connection":
      return arrival.connection;
    case "platform":
      return arrival.header("x-vercel-forwarded-for")?.split(",").at(-1);
    case "proxies": {
      // Each proxy appends who asked it; what stands further left than our own proxies wrote, anyone can make up.
      const told = arrival.header("x-forwarded-for")?.split(",") ?? [];
      return told.length < source.hops ? arrival.connection : told.at(-source.hops);
    }
  }
}

const UNREADABLE = "unreadable";
const WITH_PORT = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/;

function withoutPort(text: string | undefined): string {
  const trimmed = text?.trim() ?? "";
  const [, inBrackets, beforePort] = WITH_PORT.exec(trimmed) ?? [];
  return inBrackets ?? beforePort ?? trimmed;
}

/** The bucket of an address as it is written, with a port or without. */
export function networkOf(text: string | undefined): string {
  const address = withoutPort(text);
  if (isIPv4(address)) return address;
  return isIPv6(address) ? prefixOf(groupsOf(address)) : UNREADABLE;
}

/**
 * The first 48 bits, as much as one site is given: within them a stranger can pick an address at will. Or the IPv4 address
 * that stands in an IPv6 one, so that nobody has two buckets by coming the other way.
 */
function prefixOf(groups: readonly string[]): string {
  for (const { prefix, at } of WITHIN) {
    if (prefix.every((group, index) => groups[index] === group)) return dotted(groups.slice(at, at + 2));
  }
  return `${groups.slice(0, 3).join(":")}::/48`;
}

/** Where an IPv4 address stands in an IPv6 one: mapped (RFC 4291), translated (RFC 2765), NAT64 (RFC 6052), 6to4 (RFC 3056). */
const WITHIN = [
  { prefix: ["0", "0", "0", "0", "0", "ffff"], at: 6 },
  { prefix: ["0", "0", "0", "0", "ffff", "0"], at: 6 },
  { prefix: ["64", "ff9b", "0", "0", "0", "0"], at: 6 },
  { prefix: ["2002"], at: 1 },
];

const dotted = (groups: readonly string[]): string =>
  groups.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]).join(".");

/** All eight groups, written the one way. */
function groupsOf(address: string): readonly string[] {
  const [plain = ""] = address.split("%");
  // A URL writes an address in its shortest form, with all groups in hexadecimal.
  const [head = "", tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  return [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
}
