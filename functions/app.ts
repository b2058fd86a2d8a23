/** The endpoints as one Web-standard app: routes, headers, and what happens when nothing else answers. */
import { type Context, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { routePath } from "hono/route";
import type { Answering } from "./answering.ts";
import { callerOf } from "./caller.ts";
import { embedded, type Embedding } from "./embed.ts";
import { HungUp, type Pace } from "./batch/body.ts";
import { mount, type Endpoint } from "./endpoint.ts";
import { assessments } from "./endpoints/assessments.ts";
import { batch } from "./endpoints/batch.ts";
import { ATOM_PATH, changelog, changesAsAtom } from "./endpoints/changelog.ts";
import { document, documents } from "./endpoints/documents.ts";
import { figures } from "./endpoints/figures.ts";
import { health, ready } from "./endpoints/health.ts";
import { labels } from "./endpoints/labels.ts";
import { metrics, type MetricsOptions } from "./endpoints/metrics.ts";
import { openapi } from "./endpoints/openapi.ts";
import { openQuestions, questions } from "./endpoints/questions.ts";
import { participations } from "./endpoints/participation.ts";
import { receiptKeys, verifyReceipt } from "./endpoints/receipts.ts";
import { whatIf } from "./endpoints/plans.ts";
import { records } from "./endpoints/records.ts";
import { regions } from "./endpoints/regions.ts";
import { nameAndFrames } from "./failure.ts";
import { crossOrigin } from "./guard/cors.ts";
import { guardWith, type Guard, type Guarding } from "./guard/guard.ts";
import { httpsFrom, safeAnswers } from "./guard/headers.ts";
import { countingRefusals } from "./guard/refusing.ts";
import { traced } from "./guard/trace.ts";
import { type Log, SILENT } from "./log.ts";
import type { Assistants } from "./mcp/http.ts";
import { policyPin, presentOnly } from "./policy-pin.ts";
import { problem } from "./problem.ts";
import { SECURITY_TXT, securityTxt } from "./security-txt.ts";
import { ONLY_PRESENT, type Versions } from "./versions.ts";

/** What the app needs from outside. */
export interface AppOptions extends Answering, Embedding {
  readonly log: Log;
  readonly guarding: Guarding;
  /** Whom to tell of a weakness: an address with its scheme. */
  readonly securityContact?: string | undefined;
  /** How long a JSON body may take to arrive, in milliseconds. */
  readonly bodyPatience: number;
  /** How fast a batch must come at least. */
  readonly pace?: Pace;
  /** Aborted when the service is to end. */
  readonly stopping?: AbortSignal;
  readonly metrics?: MetricsOptions | undefined;
  /** What answers beside the present rules; left out: nothing. */
  readonly versions?: Versions | undefined;
}

/** Every endpoint there is. */
export function endpointsOf(options: AppOptions): readonly Endpoint[] {
  const endpoints: readonly Endpoint[] = [
    assessments(options),
    batch(options),
    openQuestions(options),
    questions(),
    records(options),
    participations(options),
    whatIf(options),
    regions(),
    documents(),
    document(),
    figures(),
    labels(),
    changelog(),
    verifyReceipt(options.signer),
    receiptKeys(options.signer),
    health(),
    ready(options.stopping),
    openapi(
      () => endpoints,
      async (request) => {
        const { EXAMPLE_SIGNER, EXAMPLE_TIME } = await import("./openapi/example-signer.ts");
        const shown = { ...options, signer: EXAMPLE_SIGNER, now: () => EXAMPLE_TIME, log: SILENT };
        return createApp(shown, () => []).fetch(request);
      },
    ),
  ];
  return endpoints;
}

/** The app with all endpoints under `/api/v1`, each behind what `guard` puts before it. */
export function createApp(options: AppOptions, guard: Guard = guardWith(options.guarding, options.now)): Hono {
  const { log, guarding, bodyPatience, versions = ONLY_PRESENT } = options;
  const app = new Hono();
  const countRefusal = countingRefusals(guarding);
  app.use(traced(log), httpsFrom(guarding.addressSource));
  // Before what answers of endpoints carry: this one is a page, and in a frame.
  app.get("/embed", (c) => embedded(c, options, countRefusal));
  app.use(safeAnswers);
  app.use(async (c, next) => {
    c.set("bodyPatience", bodyPatience);
    await next();
    const { headers } = c.res;
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  });
  app.use(policyPin(versions, options.now), crossOrigin(guarding.partners, countRefusal));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) => {
        const answer = problem("method-not-allowed");
        answer.headers.set("Allow", methods.join(", "));
        return answer;
      },
    }),
  );
  mount(app, endpointsOf(options), guard, versions);
  // What assistants need is loaded when the first one asks.
  let asking: Promise<Assistants> | undefined;
  app.on("POST", ["/mcp"], presentOnly, ...guard({ scope: "assess" }), async (c: Context) => {
    asking ??= import("./mcp/http.ts").then(({ assistants }) => assistants(options));
    return (await asking)(c.req.raw, callerOf(c), bodyPatience);
  });
  app.get(ATOM_PATH, changesAsAtom);
  app.get(SECURITY_TXT, (c) => securityTxt(c, options));
  app.get("/api/v1/metrics", (c) => metrics(c, options.metrics, guarding.addressSource));
  app.get("/api/docs/:file?", async (c) => (await import("./docs/site.ts")).docsSite.fetch(c.req.raw));
  app.notFound(() => problem("not-found"));
  app.onError((error, c) => {
    if (error instanceof HungUp) return problem("hung-up");
    log.failed(`${c.req.method} ${routePath(c, -1)} 500 ${nameAndFrames(error)}`, c.get("requestId"));
    return problem("internal-error");
  });
  return app;
}
