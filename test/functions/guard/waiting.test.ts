import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { inTime } from "../../../functions/guard/redis.ts";

/** Holds this whole process up. */
function holdUp(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const answerAfter = async (milliseconds: number): Promise<string> => {
  await setTimeout(milliseconds);
  return "answer";
};

test("an answer in time is the answer, and a late one a timeout", async () => {
  expect(await inTime(answerAfter(10), 120)).toBe("answer");
  await expect(inTime(answerAfter(400), 120)).rejects.toThrow("timeout");
  await expect(inTime(Promise.reject(new Error("closed")), 120)).rejects.toThrow("closed");
});

test("a process held up before its question was sent still hears the answer to it", async () => {
  const echo = createServer((socket) => socket.pipe(socket)).listen(0, "127.0.0.1");
  await once(echo, "listening");
  const { port } = z.object({ port: z.int() }).parse(echo.address());
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  try {
    const heard = inTime(
      once(socket, "data").then(([bytes]) => String(bytes)),
      120,
    );
    holdUp(400);
    socket.write("answer");
    expect(await heard).toBe("answer");
  } finally {
    socket.destroy();
    echo.close();
  }
});
