/** The options of an app under test: a fixed day, and somebody who takes its failures. */
import type { AppOptions } from "../../functions/app.ts";
import { localCounting } from "../../functions/guard/counting.ts";
import type { Guarding } from "../../functions/guard/guard.ts";
import { lookUp } from "../../functions/guard/roster.ts";
import { configuredSigner } from "../../functions/receipts/configured.ts";

const NOBODY = lookUp([]);

/** A guard that lets everyone ask as much as they like. */
export const OPEN: Guarding = {
  partners: () => NOBODY,
  publicQuota: { points: 1_000_000_000, seconds: 60 },
  counting: localCounting(),
  addressSource: { kind: "connection" },
  hideAddress: (address) => address,
};

/** One key for all apps of a test, as instances of one service share theirs. */
const SIGNER = configuredSigner(undefined);

/** Options with nothing configured: it is noon in Shanghai on `day`. `changed` replaces single ones. */
export const optionsOn = (
  day: string,
  failed: (text: string) => void,
  changed: Partial<AppOptions> = {},
): AppOptions => ({
  now: () => new Date(`${day}T12:00:00+08:00`),
  signer: SIGNER,
  mayEmbed: () => false,
  index: () => Promise.resolve("<!doctype html><head></head>"),
  log: { answered: () => undefined, failed, recovered: () => undefined },
  guarding: OPEN,
  bodyPatience: 20_000,
  ...changed,
});
