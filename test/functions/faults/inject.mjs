/**
 * Loaded before a program under test: the so manieth call of one way to the disk fails, as `FAULT=write:ENOSPC:1` says;
 * `FAULT_AT` names a part of the path that is meant, where one is given. The real calls stand behind it.
 */
import fs from "node:fs";
import fsp from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { env, execPath, nextTick } from "node:process";

const [way = "", code = "", nth = "1"] = (env["FAULT"] ?? "").split(":");
let left = Number(nth);
const failure = () => Object.assign(new Error(`${code}: injected, ${way}`), { code, syscall: way });
const fails = () => --left === 0;
// What Node itself reads to load the program is not meant.
const meant = (path) => String(path).includes(env["FAULT_AT"] ?? "");

const handle = await fsp.open(execPath);
const handles = Object.getPrototypeOf(handle);
await handle.close();

/** Puts the fault before an asynchronous function of an object. */
function before(of, name, isMeant = () => true) {
  const real = of[name];
  of[name] = async function (...all) {
    if (isMeant(all[0]) && fails()) throw failure();
    return real.apply(this, all);
  };
}

if (way.startsWith("handle.")) before(handles, way.slice("handle.".length));
else if (way === "fs.read") {
  const real = fs.read;
  fs.read = (...all) => (fails() ? nextTick(all.at(-1), failure()) : real(...all));
} else if (way.endsWith("Sync")) {
  const real = fs[way];
  fs[way] = (...all) => {
    if (meant(all[0]) && fails()) throw failure();
    return real(...all);
  };
} else if (way !== "") before(fsp, way, meant);
syncBuiltinESMExports();
