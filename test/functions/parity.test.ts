/**
 * The same facts get the same answer wherever they are asked: by the rules on the device, by the server of `npm start`
 * and by the function as built for the platform, which is copied out of the project and run by the platform's launcher.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { createServer } from "../../functions/server.ts";
import { assessOnDevice } from "../../miniapp/answer/on-device.ts";
import { factsSchema } from "../../shared/policy/index.ts";

const ROOT = join(__dirname, "../..");
const BUILT = join(ROOT, "dist/function");
const LAUNCHER = join(ROOT, "node_modules/@vercel/node/dist/dev-server.mjs");

const folder = join(ROOT, "test/cases");
const caseSchema = z.object({ id: z.string(), facts: factsSchema });
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => z.array(caseSchema).parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));

let away: string;
let server: Server;
let launched: ChildProcess;
let places: Readonly<Record<"server" | "function", string>>;

beforeAll(async () => {
  if (!existsSync(BUILT)) throw new Error("dist/function is not built: npm run build:function");
  away = mkdtempSync(join(tmpdir(), "yujin-function-"));
  cpSync(BUILT, away, { recursive: true });
  mkdirSync(join(away, "public"));
  launched = fork(LAUNCHER, {
    cwd: away,
    env: { PATH: process.env["PATH"], NODE_NO_WARNINGS: "1", VERCEL_DEV_ENTRYPOINT: "functions/index.js" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const addressSchema = z.object({ port: z.int() });
  const launchedAt = z.tuple([addressSchema], z.unknown()).parse(await once(launched, "message"))[0];

  server = createServer({ pages: away, today: () => "2026-03-10", warn: console.error });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const servedAt = addressSchema.parse(server.address());
  places = { server: `http://127.0.0.1:${servedAt.port}`, function: `http://127.0.0.1:${launchedAt.port}` };
}, 30_000);

afterAll(async () => {
  launched.kill();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(away, { recursive: true });
});

/** Status and body of an answer over HTTP. */
async function posted(place: keyof typeof places, facts: unknown): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${places[place]}/api/v1/assessments`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Forwarded-Host": "yujin.test", "X-Forwarded-Proto": "https" },
    body: JSON.stringify(facts),
  });
  return { status: answer.status, body: await answer.json() };
}

test("there are many cases", () => expect(cases.length).toBeGreaterThan(40));

test.each(cases.map(({ id, facts }) => [id, facts] as const))("%s", async (_id, facts) => {
  const here = assessOnDevice(facts, "1999-01-01");
  if (here.kind === "refused") throw new Error(`refused: ${JSON.stringify(here.problems)}`);
  // Over the wire an answer is JSON; what JSON would lose must not be in it.
  expect(JSON.parse(JSON.stringify(here.assessment))).toEqual(here.assessment);
  for (const place of ["server", "function"] as const) {
    expect(await posted(place, facts)).toEqual({ status: 200, body: here.assessment });
  }
});

test("what is refused is refused everywhere, at the same places in the same words", async () => {
  const facts = { region: "5000", event: { date: "2025-02-30" } };
  const here = assessOnDevice(facts, "2026-03-10");
  if (here.kind === "answered") throw new Error("answered");
  expect(here.problems.map(({ pointer }) => pointer)).toEqual(["/region", "/event/date"]);
  const shape = z.object({ errors: z.array(z.object({ pointer: z.string(), zh: z.string() })) });
  for (const place of ["server", "function"] as const) {
    const { status, body } = await posted(place, facts);
    expect(status).toBe(422);
    expect(shape.parse(body).errors).toEqual(here.problems);
  }
});
