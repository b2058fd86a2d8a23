/** What is counted of the service for whoever runs it, in the text format of Prometheus: no person, no partner, no address. */
import type { Counter, Histogram, Registry } from "prom-client";
import type { Log, OpenLog, RequestLine } from "./log.ts";

/** Counts what the log is told, and tells it in figures. */
export interface Metrics {
  /** The log, counted. */
  readonly log: OpenLog;
  readonly text: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** From a tenth of a millisecond's work to a plan's. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

interface Counted {
  readonly registry: Registry;
  readonly requests: Counter<"method" | "route" | "status">;
  readonly seconds: Histogram<"method" | "route">;
  readonly refusals: Counter<"route">;
  readonly failures: Counter;
}

/** Loaded only where there is somebody to tell. */
async function counted(log: OpenLog): Promise<Counted> {
  // Of a CommonJS package the bundle has nothing but the whole.
  const { default: prom } = await import("prom-client");
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = prom;
  const registry = new Registry();
  const registers = [registry];
  // The lag of the event loop is among them.
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "yujin_log_lines_lost",
    help: "Lines of the log that could not be written.",
    registers,
    collect() {
      this.set(log.lost());
    },
  });
  return {
    registry,
    requests: new Counter({
      name: "yujin_requests_total",
      help: "Requests answered, by method, pattern of the route, and status.",
      labelNames: ["method", "route", "status"],
      registers,
    }),
    seconds: new Histogram({
      name: "yujin_request_seconds",
      help: "From a request's arrival to the beginning of its answer.",
      labelNames: ["method", "route"],
      buckets: SECONDS,
      registers,
    }),
    refusals: new Counter({
      name: "yujin_quota_refusals_total",
      help: "Requests refused because nothing was left of the quota.",
      labelNames: ["route"],
      registers,
    }),
    failures: new Counter({ name: "yujin_failures_total", help: "Failures of ours.", registers }),
  };
}

/** Counts beside the log. */
export function metricsBeside(log: OpenLog): Metrics {
  const loading = counted(log);
  /** What cannot be counted is said to whoever asks for the figures. */
  const counting = (act: (to: Counted) => void): void => void loading.then(act, () => undefined);
  const beside: Log = {
    answered: (line) => {
      counting((to) => count(to, line));
      log.answered(line);
    },
    failed: (text, id) => {
      counting(({ failures }) => failures.inc());
      log.failed(text, id);
    },
    recovered: log.recovered,
  };
  return {
    log: { ...log, ...beside },
    text: async () => {
      const { registry } = await loading;
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}

function count({ requests, seconds, refusals }: Counted, { method, route, status, ms }: RequestLine): void {
  requests.inc({ method, route, status: String(status) });
  seconds.observe({ method, route }, ms / 1000);
  if (status === 429) refusals.inc({ route });
}
