/**
 * `npm start`: builds pages and server, then becomes the server. One process from end to end, entered by `exec`,
 * because a shell between npm and the server would not pass SIGTERM on. (Where there is no `exec`, as on Windows,
 * the script goes on to start it plainly.)
 */
import { execSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

for (const step of ["build:h5", "build:server"]) execSync(`npm run ${step}`, { stdio: "inherit" });
void import(pathToFileURL(resolve("dist/server/serve.mjs")).href);
