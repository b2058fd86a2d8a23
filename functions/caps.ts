/** How many connections there may be: one who opens them without end leaves none for the others. */
import type { Server } from "node:http";
import { type AddressSource, networkOf } from "./guard/address.ts";

/** Connections at once: of all, and of one address. */
export interface Caps {
  readonly all: number;
  readonly perAddress: number;
}

/** An office behind one address has fewer; a process has more handles. */
export const CAPS: Caps = { all: 4_000, perAddress: 256 };

/** Drops connections beyond the caps. Behind a proxy all come from its address, and it counts them itself. */
export function capConnections(server: Server, { all, perAddress }: Caps, source: AddressSource): void {
  server.maxConnections = all;
  if (source.kind !== "connection") return;
  const open = new Map<string, number>();
  server.on("connection", (socket) => {
    const from = networkOf(socket.remoteAddress);
    const count = (open.get(from) ?? 0) + 1;
    if (count > perAddress) {
      socket.destroy();
      return;
    }
    open.set(from, count);
    socket.once("close", () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left > 0) open.set(from, left);
      else open.delete(from);
    });
  });
}
