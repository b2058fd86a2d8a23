/**
 * `npm run wechat:check`, `wechat:upload`, `wechat:preview`: the built mini-program through WeChat's own package. The
 * check needs no account; the other two check first, and need the owner's id and upload key.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { compiles, staged } from "./compile.ts";
import { type Owner, ownerFrom, TOURIST } from "./environment.ts";
import { type Program, program } from "./program.ts";

const QR_CODE = "dist/wechat/preview.jpg";
const purposeSchema = z.enum(["check", "upload", "preview"]);
const projectSchema = z.object({ appid: z.string() });

async function send(ci: Program, projectPath: string, owner: Owner, purpose: "upload" | "preview"): Promise<void> {
  const { appid, key, version, description: desc } = owner;
  const project = new ci.Project({ type: "miniProgram", appid, projectPath, privateKeyPath: key });
  const sent = { project, version, desc, setting: { useProjectConfig: true }, onProgressUpdate: () => undefined };
  if (purpose === "upload") {
    await ci.upload(sent);
    console.log(`上传好了：${version}。到公众平台 → 版本管理里提交审核`);
  } else {
    await ci.preview({ ...sent, qrcodeFormat: "image", qrcodeOutputDest: resolve(QR_CODE) });
    console.log(`二维码在 ${QR_CODE}，用微信扫一扫`);
  }
}

async function wechat(): Promise<boolean> {
  const purpose = purposeSchema.parse(process.argv[2]);
  const { appid } = projectSchema.parse(JSON.parse(readFileSync("project.config.json", "utf8")));
  const told = purpose === "check" ? undefined : ownerFrom(process.env, appid, purpose);
  if (told !== undefined && "missing" in told) throw new Error(told.missing.join("\n"));
  const projectPath = staged();
  const ci = program();
  if (!(await compiles(ci, projectPath, told?.owner.appid ?? TOURIST))) return false;
  if (told !== undefined && purpose !== "check") await send(ci, projectPath, told.owner, purpose);
  return true;
}

// The package leaves a process of its own open: we end ours when all is said.
void wechat().then(
  (good) => process.exit(good ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
