import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { buildServer, sendLines, startServer } from "../../bench/batch-server.ts";
import { createServer } from "../../functions/server.ts";
import karamay from "../cases/karamay.json";
import { TODAY, warnings } from "./asking.ts";
import { BATCH, kindOf, linesOf } from "./batching.ts";
import { optionsOn } from "./options.ts";

const GOOD = '{"region":"500000"}';
const HEAD = `POST ${BATCH} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n`;
const chunk = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n`;

describe("over real sockets", () => {
  let server: Server;
  let port: number;
  /** Lines answered so far: each of them asks what day it is. */
  let answered = 0;
  const said: unknown[] = [];

  beforeAll(async () => {
    for (const level of ["error", "info", "log"] as const)
      jest.spyOn(console, level).mockImplementation((...all) => void said.push(all));
    const now = () => {
      answered++;
      return new Date(`${TODAY}T12:00:00+08:00`);
    };
    const patience = { headers: 500, idle: 1_000 };
    server = createServer({
      pages: __dirname,
      patience,
      ...optionsOn(TODAY, (line) => void warnings.push(line), { now }),
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = server.address();
    port = typeof address === "object" && address ? address.port : 0;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    jest.restoreAllMocks();
    expect([...warnings, ...said]).toEqual([]);
  });

  async function opened(head = HEAD): Promise<Socket> {
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    socket.write(head);
    return socket;
  }

  const connections = () =>
    new Promise<number>((resolve, reject) =>
      server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );

  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; !(await holds()); tries++) {
      if (tries > 500) throw new Error("it never came to that");
      await setTimeout(10);
    }
  }

  /** Waits until no more lines are answered, and returns how many were. */
  async function settled(): Promise<number> {
    for (let before = -1; before !== answered;) {
      before = answered;
      await setTimeout(200);
    }
    return answered;
  }

  /** Sends lines as fast as they are taken until the socket is gone. */
  function pour(socket: Socket): void {
    const piece = chunk(`${GOOD}\n`.repeat(500));
    const more = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on("drain", more);
    more();
  }

  test("every line is answered while the next ones are still on their way, however long that takes", async () => {
    const socket = await opened();
    let got = "";
    socket.on("data", (piece: string) => (got += piece));
    for (let number = 1; number <= 4; number++) {
      socket.write(chunk(`{"ref":"${number}","region":"500000"}\n`));
      await until(() => got.includes(`"ref":"${number}"`));
      await setTimeout(400);
    }
    socket.write("0\r\n\r\n");
    await until(() => got.endsWith("0\r\n\r\n"));
    socket.destroy();
    expect(got).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("nothing piles up for one who does not read, and who never does is cut off", async () => {
    const socket = await opened();
    socket.pause();
    pour(socket);
    let stuck = await settled();
    // On a busy machine a pause is not yet the end: that is when no more can be sent.
    while (!socket.writableNeedDrain) stuck = await settled();
    expect(stuck).toBeGreaterThan(0);
    await setTimeout(300);
    expect(answered).toBe(stuck);
    await until(async () => (await connections()) === 0);
    expect(answered).toBe(stuck);
    socket.destroy();
  }, 20_000);

  const UNDER_GZIP = HEAD.replace("\r\n\r\n", "\r\nAccept-Encoding: gzip\r\n\r\n");
  const isPacked = (start: string) => start.toLowerCase().includes("content-encoding: gzip");

  /** Lines on their way, and what came first of their answers; under gzip a machine that was busy just then is asked again. */
  async function poured(head: string): Promise<readonly [Socket, string]> {
    for (let tries = 0; ; tries++) {
      const socket = await opened(head);
      pour(socket);
      const start = String((await once(socket, "data"))[0]);
      if (head === HEAD || isPacked(start) || tries > 20) return [socket, start];
      socket.destroy();
    }
  }

  test.each([
    ["plainly", HEAD, false],
    ["under gzip", UNDER_GZIP, true],
  ])(
    "one who hangs up frees everything, answered %s",
    async (_how, head, gzip) => {
      const [socket, start] = await poured(head);
      expect(isPacked(start)).toBe(gzip);
      socket.destroy();
      await until(async () => (await connections()) === 0);
      const rest = await settled();
      await setTimeout(200);
      expect(answered).toBe(rest);
    },
    20_000,
  );

  test("one who hangs up in the middle of a line does, too", async () => {
    const socket = await opened();
    socket.write(chunk(`${GOOD}\n{"reg`));
    await once(socket, "data");
    socket.destroy();
    await until(async () => (await connections()) === 0);
  });

  test("one who says nothing more is cut off, without an end that looks whole", async () => {
    const socket = await opened();
    socket.write(chunk(`${GOOD}\n{"reg`));
    const got = await text(socket);
    expect(got).toContain('"line":1');
    expect(got).not.toMatch(/0\r\n\r\n$/);
  });

  test("others are answered meanwhile", async () => {
    const socket = await opened();
    socket.resume();
    pour(socket);
    await once(socket, "data");
    const before = answered;
    const waits: number[] = [];
    for (let tries = 0; tries < 10; tries++) {
      const started = performance.now();
      expect((await fetch(`http://127.0.0.1:${port}/api/v1/health`)).status).toBe(200);
      waits.push(performance.now() - started);
    }
    expect(answered).toBeGreaterThan(before);
    // Generous for a busy machine; a batch that kept its turn would take seconds.
    expect(waits.sort((a, b) => a - b)[5]).toBeLessThan(250);
    socket.destroy();
    await until(async () => (await connections()) <= 1);
  }, 20_000);
});

describe("the built server", () => {
  let folder: string;
  let bundle: string;
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => JSON.stringify(karamay[i % karamay.length]?.facts));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "yujin-batch-"));
    bundle = buildServer(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test("answers a batch in order, bad lines in place", async () => {
    const server = await startServer(bundle);
    const answer = await fetch(`http://127.0.0.1:${server.port}${BATCH}`, {
      method: "POST",
      headers: { "Content-Type": "application/x-ndjson" },
      body: `${people(100).join("\n")}\n\n{\n${GOOD}`,
    });
    const lines = linesOf(await answer.text());
    expect(lines.map(({ line }) => line)).toEqual([...people(100).map((_, index) => index + 1), 102, 103]);
    expect(lines.map(kindOf)).toEqual([...people(100).map(() => "ok"), "invalid-json", "ok"]);
    await server.stop();
  }, 30_000);

  test("memory does not grow with the number of lines", async () => {
    // Short to answer, so that there can be many.
    const line = JSON.stringify({ ref: "号".repeat(200), region: "500000" });
    const peaks: number[] = [];
    for (const count of [2_000, 30_000]) {
      const server = await startServer(bundle);
      expect(
        await sendLines(
          server.port,
          Array.from({ length: count }, () => line),
        ),
      ).toEqual({ lines: count, problems: 0 });
      peaks.push(await server.peak());
      await server.stop();
    }
    const [few = 0, many = Infinity] = peaks;
    expect(many / few).toBeLessThan(1.3);
  }, 120_000);
});
