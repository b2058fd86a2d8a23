/** What the endpoints write down, and nothing else: never what a person sent, never keys or addresses. */
import type { Logger } from "pino";
import { boundedOutput, standardOutput } from "./log-output.ts";

/** One answered request. */
export interface RequestLine {
  /** The request's id, which its answer carries too. */
  readonly id: string;
  readonly method: string;
  /** The pattern of the route, never the address asked for. */
  readonly route: string;
  readonly status: number;
  /** From the request's arrival to its answer, in milliseconds. */
  readonly ms: number;
  /** The partner whose key was sent, by name. */
  readonly partner: string | undefined;
  /** Which of its keys: the first digits of its hash. */
  readonly key?: string | undefined;
}

/** Takes lines; must not throw. No text ever holds anything a person sent. */
export interface Log {
  readonly answered: (line: RequestLine) => void;
  /** A failure of ours, and the request it happened in. */
  readonly failed: (text: string, id?: string) => void;
  /** Something that had failed works again. */
  readonly recovered: (text: string) => void;
}

/** Writes nothing down: for requests that are nobody's. */
export const SILENT: Log = { answered: () => undefined, failed: () => undefined, recovered: () => undefined };

/** How much is written down. */
export const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** One of these. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A log that can be brought to its end. */
export interface OpenLog extends Log {
  /** Resolves when all lines are written that can be, after half a second at the latest. */
  readonly written: () => Promise<void>;
  /** Lines that could not be written. */
  readonly lost: () => number;
}

/** Says later how many lines there would have been. */
const lostLine = (lines: number): string =>
  `${JSON.stringify({ level: "warn", time: new Date().toISOString(), lost: lines, msg: `有 ${lines} 行日志没有写下来` })}\n`;

/** JSON lines on stdout. What writes them is loaded after the first answer, which need not wait for it. */
export function openLog(level: LogLevel): OpenLog {
  const output = boundedOutput(standardOutput, lostLine);
  let logger: Logger | undefined;
  const early: ((logger: Logger) => void)[] = [];
  let loading: Promise<void> | undefined;

  const load = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    const { default: pino } = await import("pino");
    const opened = pino(
      {
        level,
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      output,
    );
    logger = opened;
    for (const write of early.splice(0)) write(opened);
  };
  const write = (line: (logger: Logger) => void): void => {
    if (logger) line(logger);
    else if (level !== "silent") {
      early.push(line);
      loading ??= load().catch(() => {
        // Where it cannot be read now, the next line tries again.
        early.splice(0).forEach(() => output.lose());
        loading = undefined;
      });
    }
  };

  return {
    answered: (line) => write((to) => to.info({ ...line, ms: Math.round(line.ms * 10) / 10 })),
    failed: (text, id) => write((to) => to.error({ id }, text)),
    recovered: (text) => write((to) => to.info(text)),
    written: async () => {
      await loading;
      await output.end();
    },
    lost: output.lost,
  };
}
