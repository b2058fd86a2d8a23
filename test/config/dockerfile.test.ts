/** The image runs what `npm start` runs, and holds what the builds make. It is read here, not built. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import * as z from "zod";

const read = (name: string) => readFileSync(join(__dirname, "../..", name), "utf8");

const { scripts } = z.object({ scripts: z.looseObject({ start: z.string() }) }).parse(JSON.parse(read("package.json")));

/** What stands before the first stage, then the instructions of each stage, with continued lines joined. */
const [before = [], ...stages] = read("Dockerfile")
  .replace(/^#.*\n/gm, "")
  .replace(/\\\n\s*/g, "")
  .split(/^(?=FROM )/m)
  .filter(Boolean)
  .map((stage) => stage.trim().split("\n").filter(Boolean));
const [build = [], runtime = []] = stages;

/** The command of an instruction in exec form, which no shell stands before. */
const execForm = (instruction: string): readonly string[] => {
  const line = runtime.find((one) => one.startsWith(`${instruction} `)) ?? "";
  return z.array(z.string()).parse(JSON.parse(line.slice(line.indexOf("["))));
};

test("both stages stand on one image of one exact release of Node 24, whose digest can be given", () => {
  expect(before).toEqual([expect.stringMatching(/^ARG NODE_IMAGE=node:24\.\d+\.\d+-bookworm-slim$/)]);
  expect(stages.map(([from]) => from)).toEqual(["FROM ${NODE_IMAGE} AS build", "FROM ${NODE_IMAGE}"]);
  const image = before[0]?.replace("ARG NODE_IMAGE=", "") ?? "";
  expect(read("docs/deploy.md")).toContain(`--build-arg NODE_IMAGE=${image}@sha256:`);
  // It is the release that `npm run nodes` runs the tests on.
  expect(read("config/test/nodes.ts")).toContain(`"${/\d+\.\d+\.\d+/.exec(image)?.[0]}"`);
});

test("two stages, of which the second runs the server as npm start does", () => {
  expect(stages).toHaveLength(2);
  const flags = /^exec node ((?:--[\w-]+=\d+ ?)+)--import/.exec(scripts.start)?.[1]?.trim().split(" ");
  expect(flags?.length).toBeGreaterThan(0);
  expect(execForm("CMD")).toEqual(["node", ...(flags ?? []), "dist/server/serve.mjs"]);
});

test("what is copied from the first stage is what its builds make, and nothing else is copied", () => {
  expect(build).toContain(
    "RUN --mount=type=cache,target=/build/dist/kept npm run build:h5 && npm run build:server && mkdir -p versions",
  );
  expect(read("config/build-server.ts")).toContain('"dist/server/serve.mjs"');
  expect(read("config/index.ts")).toContain("outputRoot: `dist/${target}`");
  const copies = runtime.filter((line) => /^(COPY|ADD) /.test(line));
  expect(copies).toEqual([
    "COPY --from=build /build/dist/server dist/server",
    "COPY --from=build /build/dist/h5 dist/h5",
    "COPY --from=build /build/versions versions",
  ]);
});

test("it is not root who runs it, and its health is asked for", () => {
  expect(runtime.filter((line) => line.startsWith("USER "))).toEqual(["USER node"]);
  expect(runtime.indexOf("USER node")).toBeLessThan(runtime.findIndex((line) => line.startsWith("CMD ")));
  const [health = "", ...rest] = runtime.filter((line) => line.startsWith("HEALTHCHECK "));
  expect(rest).toEqual([]);
  expect(health).toContain("/api/v1/health");
});

test("the health check tells a server that is well from one that is not", async () => {
  let status = 200;
  const server = createServer((request, answer) => {
    answer.writeHead(request.url === "/api/v1/health" ? status : 404, { Connection: "close" }).end();
  }).listen(0);
  await once(server, "listening");
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const [, ...args] = execForm("HEALTHCHECK");
  const checked = async (): Promise<unknown> =>
    (await once(spawn(process.execPath, args, { env: { PORT: String(port) } }), "exit"))[0];
  expect(await checked()).toBe(0);
  status = 503;
  expect(await checked()).toBe(1);
  server.close();
  await once(server, "close");
  expect(await checked()).toBe(1);
});

test("the build sees only what is named, none of it secret", () => {
  const [first, ...allowed] = read(".dockerignore")
    .replace(/^#.*\n/gm, "")
    .trim()
    .split("\n");
  expect(first).toBe("*");
  expect(allowed.every((line) => line.startsWith("!"))).toBe(true);
  for (const name of ["package.json", "package-lock.json", "config", "functions", "miniapp", "shared"]) {
    expect(allowed).toContain(`!${name}`);
  }
  expect(read("Dockerfile")).not.toMatch(/YUJIN_|REDIS_URL/);
});
