import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { inTurn } from "../../functions/pipelining.ts";

test("what was sent ahead on a connection that is gone is not answered any more", async () => {
  let handled = 0;
  const server = createServer(
    inTurn(({ socket }) => {
      handled++;
      socket.destroy();
    }),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const socket = connect(port, "127.0.0.1").on("error", () => undefined);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20));
  await once(socket, "close");
  await setTimeout(100);
  server.close();
  expect(handled).toBe(1);
});
