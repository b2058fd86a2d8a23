/**
 * `npm run screens`: writes every page and state of both built targets to `dist/screens/<target>/<scene>/`, at three
 * widths, light, dark and in large type. `--target h5|weapp` takes one target, `--only <words>` the scenes whose names
 * hold one of these words (with commas between). Builds nothing; says what is missing.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { takePictures } from "./pictures.ts";
import { SCENES, type Scene } from "./scenes.ts";
import { type Target, type Theatre, h5, weapp } from "./stage.ts";

const OUT = join(process.cwd(), "dist/screens");
const TARGETS = {
  h5: { open: h5, built: "dist/h5/index.html", build: "npm run build:h5" },
  weapp: { open: weapp, built: "dist/weapp/app.js", build: "npm run build:weapp" },
} as const;
const ALL = ["h5", "weapp"] as const satisfies readonly Target[];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { target: { type: "string" }, only: { type: "string" } } });
  const words = values.only?.split(",");
  const targets = ALL.filter((target) => values.target === undefined || values.target === target);
  if (targets.length === 0) throw new Error(`--target 只能是 ${ALL.join(" 或 ")}`);
  const missing = targets.map((target) => TARGETS[target]).filter(({ built }) => !existsSync(built));
  if (missing.length > 0) throw new Error(`还没编译，先运行：${missing.map(({ build }) => build).join("；")}`);
  for (const target of targets) await playAll(target, words);
}

/** Plays on after a scene that fails, and fails in the end. */
async function playAll(target: Target, words: readonly string[] | undefined): Promise<void> {
  const scenes = SCENES.filter(
    ({ name, on }) => (on ?? target) === target && (words?.some((word) => name.includes(word)) ?? true),
  );
  if (words === undefined) rmSync(join(OUT, target), { recursive: true, force: true });
  const theatre = await TARGETS[target].open();
  const failed: string[] = [];
  try {
    for (const scene of scenes) {
      await play(theatre, scene, join(OUT, target, scene.name)).catch((reason: unknown) => {
        failed.push(scene.name);
        console.error(`${target}/${scene.name}：${reason instanceof Error ? reason.message : String(reason)}`);
      });
    }
  } finally {
    await theatre.close();
  }
  console.log(`${target}：${scenes.length - failed.length} 幕写在 ${join(OUT, target)}`);
  if (failed.length > 0) throw new Error(`没有拍成：${failed.join("、")}`);
}

async function play(
  theatre: Theatre,
  { kept = {}, framed, steps, shot = "page" }: Scene,
  folder: string,
): Promise<void> {
  const stage = await (framed && theatre.embed ? theatre.embed() : theatre.enter(kept));
  try {
    for (const step of steps) await step(stage);
    await takePictures(stage, folder, shot);
  } finally {
    await stage.close();
  }
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
