/** What the surroundings set: environment variables in, the app's options out. The one place that reads them. */
import { isIP } from "node:net";
import * as z from "zod";
import type { AppOptions } from "./app.ts";
import { type Environment, setIn } from "./environment.ts";
import { guardingFrom, guardSettings } from "./guard/settings.ts";
import { LOG_LEVELS, openLog, type OpenLog } from "./log.ts";
import { metricsBeside } from "./metrics.ts";
import { NONE_SIGNS, signerFrom, signingSettings } from "./receipts/settings.ts";
import { type Versions, versionsIn } from "./versions.ts";

const metricsSettings = {
  /** Who may read the figures of the service: whoever sends this key, or comes from one of these addresses. */
  YUJIN_METRICS_KEY: z
    .string()
    .regex(/^[\w-]{32,}$/, "要是 32 个以上的字母、数字、_ 或 -，如 openssl rand -hex 32 给出的")
    .exactOptional(),
  YUJIN_METRICS_ADDRESSES: z
    .string()
    .transform((text) => text.split(",").map((one) => one.trim()))
    .refine((all) => all.every((one) => isIP(one) > 0), "要是地址，用逗号隔开，如 127.0.0.1,10.0.0.5")
    .exactOptional(),
};

const settingsSchema = z.object({
  ...metricsSettings,
  ...guardSettings,
  LOG_LEVEL: z.enum(LOG_LEVELS, `要是 ${LOG_LEVELS.join("、")} 之一`).default("info"),
  ...signingSettings,
  /** Whom to tell of a weakness. */
  YUJIN_SECURITY_CONTACT: z
    .string()
    .regex(
      /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
      "要以 mailto: 或 https:// 开头，如 mailto:security@example.com",
    )
    .exactOptional(),
  NODE_ENV: z.string().exactOptional(),
  /** As at the build of the pages, which is made in the same environment. */
  TARO_APP_API: z.url({ error: "要是完整的网址，如 https://api.example.com" }).exactOptional(),
});

/** The options, with what has to be let go of in the end. The page is found by whoever serves it. */
export interface OpenOptions extends Omit<AppOptions, "index"> {
  readonly log: OpenLog;
}

/** Who runs it for people must be found by who finds a fault. */
const NO_CONTACT =
  "正式运行（NODE_ENV=production）要设 YUJIN_SECURITY_CONTACT：出了事、发现漏洞找谁，如 mailto:security@example.com";

/** How long a JSON body may take to arrive, in milliseconds. */
export const BODY_PATIENCE = 20_000;

/** The app's options for these environment variables. Throws an error whose message says in Chinese what to mend. */
export function optionsFrom(environment: Environment): OpenOptions {
  const read = settingsSchema.safeParse(setIn(environment));
  if (!read.success) {
    throw new Error(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("；"));
  }
  if (read.data.NODE_ENV === "production" && read.data.YUJIN_SECURITY_CONTACT === undefined)
    throw new Error(NO_CONTACT);
  const { YUJIN_METRICS_KEY: key, YUJIN_METRICS_ADDRESSES: addresses } = read.data;
  const written = openLog(read.data.LOG_LEVEL);
  const figures = key === undefined && addresses === undefined ? undefined : metricsBeside(written);
  const log = figures?.log ?? written;
  const guarding = guardingFrom(read.data, log);
  return {
    now: () => new Date(),
    log,
    guarding,
    signer: signerFrom(read.data, () => log.failed(`${NONE_SIGNS}，回执先写着 unsigned，请换上新的钥匙`)),
    mayEmbed: (origin) =>
      guarding.partners().partners.some(({ scopes, origins }) => scopes.includes("embed") && origins.includes(origin)),
    securityContact: read.data.YUJIN_SECURITY_CONTACT,
    otherApi: read.data.TARO_APP_API,
    bodyPatience: BODY_PATIENCE,
    metrics: figures && { text: figures.text, key, addresses: addresses ?? [] },
  };
}

/** The versions that lie in a folder, with the clock, the log and the signing keys of the present one. */
export function versionsBeside(
  folder: string,
  { now, log }: Pick<AppOptions, "now" | "log">,
  environment: Readonly<Record<string, string | undefined>>,
): Versions {
  const names = Object.keys(signingSettings);
  return versionsIn(folder, {
    now,
    // The present one writes down each request.
    log: { ...log, answered: () => undefined },
    environment: Object.fromEntries(names.map((name) => [name, environment[name]])),
  });
}
