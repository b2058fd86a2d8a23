/**
 * `npm run postman`: makes a Postman collection of our OpenAPI document, and sends every request of it to a server that
 * listens. Fails where one is not answered with 200, or where an operation has no request. What makes and sends it is
 * fetched from npm when it is first asked for: nothing else needs it.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { createServer } from "../../functions/server.ts";
import { optionsOn } from "../../test/functions/options.ts";
import { fetched } from "./fetched.ts";

const PACKAGES = ["openapi-to-postmanv2@6.3.3", "newman@6.2.2"];
const COLLECTION = "dist/postman/yujin.postman_collection.json";
/** Where `npm start` listens; whoever asks another service changes this variable. */
const BASE_URL = "http://localhost:3000";
/** After each request. */
const EXPECT_200 = 'pm.test("回答 200", () => pm.response.to.have.status(200));';

const openapiSchema = z.looseObject({ paths: z.record(z.string(), z.looseObject({})) });
const collectionSchema = z.looseObject({ item: z.array(z.unknown()) });
const countSchema = z.object({ total: z.int(), failed: z.int() });
const reportSchema = z.object({
  run: z.object({ stats: z.object({ requests: countSchema, assertions: countSchema }) }),
});

/** The collection, written down, of a document in OpenAPI. Each request is the first example of its operation. */
async function collect(bin: string, openapi: string): Promise<void> {
  const options = "folderStrategy=Tags,parametersResolution=Example";
  mkdirSync(dirname(COLLECTION), { recursive: true });
  await promisify(execFile)(process.execPath, [bin, "-s", openapi, "-o", COLLECTION, "-O", options]);
  const made = collectionSchema.parse(JSON.parse(readFileSync(COLLECTION, "utf8")));
  const asks = {
    ...made,
    variable: [{ key: "baseUrl", value: BASE_URL, type: "string" }],
    event: [{ listen: "test", script: { type: "text/javascript", exec: [EXPECT_200] } }],
  };
  writeFileSync(COLLECTION, `${JSON.stringify(asks, null, 2)}\n`);
}

/** Sends every request; how many there were, and how many failed. */
async function send(bin: string, url: string, folder: string): Promise<z.infer<typeof reportSchema>["run"]["stats"]> {
  const report = join(folder, "report.json");
  const words = ["run", COLLECTION, "--env-var", `baseUrl=${url}`, "--timeout-request", "30000"];
  const reporters = ["--reporters", "cli,json", "--reporter-json-export", report, "--color", "off"];
  // Only the path: a proxy set up on the machine is not to be asked for this server.
  const env = { PATH: process.env["PATH"], HOME: folder };
  await once(spawn(process.execPath, [bin, ...words, ...reporters], { stdio: "inherit", env }), "exit");
  return reportSchema.parse(JSON.parse(readFileSync(report, "utf8"))).run.stats;
}

async function listening(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`;
}

async function postman(): Promise<boolean> {
  const programs = join(fetched("postman/programs", PACKAGES), "node_modules");
  const folder = mkdtempSync(join(tmpdir(), "yujin-postman-"));
  const server = createServer({ pages: folder, ...optionsOn("2026-03-10", console.error) });
  try {
    const url = await listening(server);
    const openapi = await (await fetch(`${url}/api/v1/openapi.json`)).text();
    const file = join(folder, "openapi.json");
    writeFileSync(file, openapi);
    await collect(join(programs, "openapi-to-postmanv2/bin/openapi2postmanv2.js"), file);
    const { requests, assertions } = await send(join(programs, "newman/bin/newman.js"), url, folder);
    const { paths } = openapiSchema.parse(JSON.parse(openapi));
    const operations = Object.values(paths).flatMap((one) => ["get", "post"].filter((method) => method in one)).length;
    console.log(`${COLLECTION}：${operations} 种请求，发了 ${requests.total} 个，没答 200 的 ${assertions.failed} 个`);
    return requests.total === operations && requests.failed === 0 && assertions.failed === 0 && assertions.total > 0;
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

void postman().then(
  (allGood) => (process.exitCode = allGood ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
