/** Every package that is installed is the one that was looked at: the lock says by its hash which. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const ROOT = join(__dirname, "../..");
const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), "utf8"));

/**
 * `@tarojs/binding` names a binary for each platform, and the registry holds no such version of these: nobody can install
 * them, and nobody needs them to build on Linux (x64), where CI and the image build.
 */
const NOT_THERE = ["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "win32-x64-msvc"].map(
  (platform) => `node_modules/@tarojs/binding-${platform}`,
);

test("every entry has its hash, but for those that cannot be had", () => {
  const entrySchema = z.looseObject({
    integrity: z.string().optional(),
    link: z.literal(true).optional(),
    optional: z.boolean().optional(),
  });
  const { packages } = z.object({ packages: z.record(z.string(), entrySchema) }).parse(read("package-lock.json"));
  const entries = Object.entries(packages).filter(([path, { link }]) => path !== "" && link !== true);
  expect(entries.length).toBeGreaterThan(1_000);
  const bare = entries.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(bare.map(([path]) => path)).toEqual(NOT_THERE);
  // What is optional is passed over where it cannot be had.
  expect(bare.every(([, { optional }]) => optional)).toBe(true);
});

test("npm run sbom lists every package with its hash, and says which are for development alone", () => {
  const text = execFileSync("npm", ["run", "--silent", "sbom"], { cwd: ROOT, encoding: "utf8", maxBuffer: 2 ** 26 });
  const componentSchema = z.looseObject({
    name: z.string(),
    version: z.string(),
    hashes: z.array(z.unknown()).optional(),
    properties: z.array(z.object({ name: z.string(), value: z.string() })),
  });
  const sbom = z.object({ bomFormat: z.string(), components: z.array(componentSchema) }).parse(JSON.parse(text));
  expect(sbom.bomFormat).toBe("CycloneDX");
  const developing = (name: string, version: string) =>
    sbom.components
      .filter((one) => one.name === name && one.version === version)
      .map(({ properties }) => properties.some((one) => one.name === "cdx:npm:package:development"));
  const versions = z.record(z.string(), z.string());
  const { dependencies, devDependencies } = z
    .object({ dependencies: versions, devDependencies: versions })
    .parse(read("package.json"));
  for (const [name, version] of Object.entries(dependencies))
    expect([name, developing(name, version)]).toEqual([name, [false]]);
  expect(developing("jest", devDependencies["jest"] ?? "")).toEqual([true]);
  const bare = sbom.components.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name);
  expect(bare.filter((name) => !name.startsWith("@tarojs/binding-"))).toEqual([]);
}, 60_000);
