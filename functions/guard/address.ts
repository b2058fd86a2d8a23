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

/** The bucket that a request is counted in: an IPv4 address, an IPv6 network of 64 bits, or one for all the unreadable. */
export function bucketOf(source: AddressSource, arrival: Arrival): string {
  switch (source.kind) {
    case "connection":
      return networkOf(arrival.connection);
    case "platform":
      return networkOf(arrival.header("x-vercel-forwarded-for")?.split(",").at(-1));
    case "proxies": {
      // Each proxy appends who asked it; what stands further left than our own proxies wrote, anyone can make up.
      const told = arrival.header("x-forwarded-for")?.split(",") ?? [];
      return networkOf(told.length < source.hops ? arrival.connection : told.at(-source.hops));
    }
  }
}

const UNREADABLE = "unreadable";
const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const WITH_PORT = /^(?:\[([^\]]+)\]|(\d+\.\d+\.\d+\.\d+))(?::\d+)?$/;

function networkOf(text: string | undefined): string {
  const trimmed = text?.trim() ?? "";
  const [, inBrackets, beforePort] = WITH_PORT.exec(trimmed) ?? [];
  const address = inBrackets ?? beforePort ?? trimmed;
  const v4 = MAPPED.exec(address)?.[1] ?? address;
  if (isIPv4(v4)) return v4;
  return isIPv6(address) ? prefixOf(address) : UNREADABLE;
}

/** The first 64 bits, written the one way; the IPv4 address where one is mapped into IPv6. */
function prefixOf(address: string): string {
  const [plain = ""] = address.split("%");
  // A URL writes an address in its shortest form, with all groups in hexadecimal.
  const [head = "", tail] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
  if (groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff") {
    return groups
      .slice(6)
      .flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
      .join(".");
  }
  return `${groups.slice(0, 4).join(":")}::/64`;
}
