/** The figures of the service: for whoever holds the key or comes from the place, and nobody else. */
import { createApp } from "../../functions/app.ts";
import { localCounting } from "../../functions/guard/counting.ts";
import { optionsFrom } from "../../functions/settings.ts";

const KEY = "k".repeat(40);
const HOME = "192.0.2.7";

/** An app with its settings, two units of quota an address. */
function appWith(settings: Readonly<Record<string, string>>) {
  const options = optionsFrom({ LOG_LEVEL: "silent", ...settings });
  const guarding = { ...options.guarding, counting: localCounting(), publicQuota: { points: 2, seconds: 60 } };
  return createApp({ ...options, guarding, index: () => Promise.resolve("") });
}

const read = (app: ReturnType<typeof appWith>, headers: Record<string, string>, address = "198.51.100.1") =>
  app.request("/api/v1/metrics", { headers }, { address });

test.each<[string, Record<string, string>, Record<string, string>, string, number]>([
  ["nothing is set", {}, { Authorization: `Bearer ${KEY}` }, HOME, 404],
  ["the key", { YUJIN_METRICS_KEY: KEY }, { Authorization: `Bearer ${KEY}` }, "198.51.100.1", 200],
  ["another key", { YUJIN_METRICS_KEY: KEY }, { Authorization: `Bearer ${KEY}x` }, HOME, 404],
  ["no key", { YUJIN_METRICS_KEY: KEY }, {}, HOME, 404],
  ["the address", { YUJIN_METRICS_ADDRESSES: `10.0.0.1, ${HOME}` }, {}, HOME, 200],
  ["the address written into IPv6", { YUJIN_METRICS_ADDRESSES: HOME }, {}, `::ffff:${HOME}`, 200],
  ["another address", { YUJIN_METRICS_ADDRESSES: HOME }, {}, "192.0.2.8", 404],
  ["an address that is only claimed", { YUJIN_METRICS_ADDRESSES: HOME }, { "X-Forwarded-For": HOME }, "192.0.2.8", 404],
])("%s", async (_, settings, headers, address, status) => {
  expect((await read(appWith(settings), headers, address)).status).toBe(status);
});

test("they say how many requests, how long, what was refused and lost, and how far the loop lags", async () => {
  const app = appWith({ YUJIN_METRICS_KEY: KEY });
  const ask = () =>
    app.request("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"region":"500000"}',
    });
  for (let times = 0; times < 3; times++) await ask();
  await app.request("/api/v1/nothing/of/the/kind");
  const answer = await read(app, { Authorization: `Bearer ${KEY}` });
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  expect(text).toContain('yujin_requests_total{method="POST",route="/api/v1/assessments",status="200"} 2');
  expect(text).toContain('yujin_requests_total{method="POST",route="/api/v1/assessments",status="429"} 1');
  expect(text).toContain('yujin_request_seconds_count{method="POST",route="/api/v1/assessments"} 3');
  expect(text).toContain('yujin_quota_refusals_total{route="/api/v1/assessments"} 1');
  expect(text).toMatch(/^yujin_log_lines_lost 0$/m);
  expect(text).toMatch(/^yujin_failures_total 0$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  // Addresses that nobody thought of would be labels without end.
  expect(text).not.toContain("nothing/of/the/kind");
});
