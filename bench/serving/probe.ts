/** Comes before every measured server: tells its memory and its processor time, and profiles it, when asked. */
import { Session } from "node:inspector/promises";
import { setTimeout as pause } from "node:timers/promises";

/** What can be asked, and what is told. */
const answers: Readonly<Record<string, () => unknown>> = {
  /** Bytes in use, after all garbage is collected. */
  memory: async () => {
    globalThis.gc?.();
    await pause(500);
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return { heapUsed, rss };
  },
  /** Microseconds of processor time until now. */
  spent: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
  "start profile": async () => {
    session.connect();
    await session.post("Profiler.enable");
    await session.post("Profiler.start");
    return null;
  },
  "stop profile": async () => {
    const { profile } = await session.post("Profiler.stop");
    session.disconnect();
    return profile;
  },
};

const session = new Session();
process.on("message", (asked: unknown) => {
  void Promise.resolve(answers[String(asked)]?.()).then((told) => process.send?.({ told }));
});
process.channel?.unref();
