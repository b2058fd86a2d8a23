import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownerFrom, TOURIST } from "../../config/wechat/environment.ts";
import { MOST_BYTES, packagesOf, tooLarge } from "../../config/wechat/sizes.ts";

const folder = mkdtempSync(join(tmpdir(), "yujin-wechat-"));
const key = join(folder, "private.key");
writeFileSync(key, "a key");
afterAll(() => rmSync(folder, { recursive: true }));

test("says everything that is missing at once", () => {
  const told = ownerFrom({ WECHAT_UPLOAD_KEY: " " }, TOURIST, "upload");
  expect(told).toEqual({
    missing: [
      expect.stringContaining("WECHAT_APPID"),
      expect.stringContaining("WECHAT_UPLOAD_KEY"),
      expect.stringContaining("WECHAT_VERSION"),
    ],
  });
});

test("says that the key is not where it is said to be", () => {
  const away = join(folder, "away.key");
  const told = ownerFrom({ WECHAT_UPLOAD_KEY: away, WECHAT_VERSION: "1.0.0" }, "wx1", "upload");
  expect(told).toEqual({ missing: [expect.stringContaining(away)] });
});

test("takes the id of the environment before the one that is written, and asks no version for a preview", () => {
  const env = { WECHAT_APPID: "wx2", WECHAT_UPLOAD_KEY: key, WECHAT_DESCRIPTION: "新的一版" };
  expect(ownerFrom(env, "wx1", "preview")).toEqual({
    owner: { appid: "wx2", key, version: "", description: "新的一版" },
  });
  const written = ownerFrom({ WECHAT_UPLOAD_KEY: key, WECHAT_VERSION: "1.0.0" }, "wx1", "upload");
  expect(written).toEqual({ owner: { appid: "wx1", key, version: "1.0.0", description: "" } });
});

test("counts a file to the package it lies in, in bytes", () => {
  const app = JSON.stringify({ subPackages: [{ root: "pages/asking" }, { root: "pages/reading/" }] });
  const files = {
    "app.json": app,
    "app.js": "育",
    "pages/asking/a.js": Buffer.alloc(7),
    "pages/asking-not/b.js": "12",
  };
  expect(packagesOf(files)).toEqual([
    { name: "", bytes: app.length + 3 + 2 },
    { name: "pages/asking/", bytes: 7 },
    { name: "pages/reading/", bytes: 0 },
  ]);
});

test("refuses a package of 2 MB and one byte, and takes one of 2 MB", () => {
  const app = JSON.stringify({ subPackages: [{ root: "just" }, { root: "over" }] });
  const files = { "app.json": app, "just/a.js": Buffer.alloc(MOST_BYTES), "over/a.js": Buffer.alloc(MOST_BYTES + 1) };
  expect(tooLarge(packagesOf(files))).toEqual([{ name: "over/", bytes: MOST_BYTES + 1 }]);
});

test("does not take for a mini-program what has no app.json", () => {
  expect(() => packagesOf({ "app.js": "" })).toThrow("app.json");
});
