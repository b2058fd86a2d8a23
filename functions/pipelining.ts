/** One request at a time on each connection: what a client sends ahead of its answers waits, while others have their turn. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests that may wait on a connection; browsers send none ahead. */
const MOST_AHEAD = 32;

type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** Handles requests so; a connection on which more wait is closed. */
export function inTurn(handle: Handle): Handle {
  /** What waits on each connection that is being answered. */
  const waiting = new WeakMap<Socket, (() => void)[]>();
  const begin: Handle = (incoming, outgoing) => {
    const { socket } = incoming;
    outgoing.once("close", () => {
      const next = waiting.get(socket)?.shift();
      // Nobody is left to read the answers to what was sent ahead.
      if (!next || socket.destroyed) waiting.delete(socket);
      else setImmediate(next);
    });
    handle(incoming, outgoing);
  };
  return (incoming, outgoing) => {
    const { socket } = incoming;
    const ahead = waiting.get(socket);
    if (ahead && ahead.length >= MOST_AHEAD) socket.destroy();
    else if (ahead) ahead.push(() => begin(incoming, outgoing));
    else {
      waiting.set(socket, []);
      begin(incoming, outgoing);
    }
  };
}
