/** What the owner of the mini-program tells us through the environment. What is missing is said, all of it at once. */
import { existsSync } from "node:fs";
import * as z from "zod";

/** The id that stands in project.config.json until an owner writes theirs: WeChat takes no upload of it. */
export const TOURIST = "touristappid";

const text = z.string().trim().min(1).optional().catch(undefined);
const environmentSchema = z.object({
  WECHAT_APPID: text,
  WECHAT_UPLOAD_KEY: text,
  WECHAT_VERSION: text,
  WECHAT_DESCRIPTION: text,
});

/** What an upload or a preview is made with. */
export type Owner = Readonly<{ appid: string; key: string; version: string; description: string }>;
/** What was read, or what is missing, one sentence each. */
export type Told = Readonly<{ owner: Owner } | { missing: readonly string[] }>;

/** Reads the environment; `written` is the id in project.config.json. A preview has no version of its own. */
export function ownerFrom(env: NodeJS.ProcessEnv, written: string, purpose: "upload" | "preview"): Told {
  const told = environmentSchema.parse(env);
  const appid = told.WECHAT_APPID ?? written;
  const key = told.WECHAT_UPLOAD_KEY ?? "";
  const version = told.WECHAT_VERSION ?? "";
  const missing: string[] = [];
  if (appid === TOURIST) {
    missing.push("还没有小程序的 AppID：设 WECHAT_APPID，或写在 project.config.json 的 appid 里（游客号不能上传）。");
  }
  if (key === "") {
    missing.push(
      "还没有上传密钥：在微信公众平台 → 开发管理 → 小程序代码上传里生成，把文件的路径设为 WECHAT_UPLOAD_KEY。",
    );
  } else if (!existsSync(key)) missing.push(`WECHAT_UPLOAD_KEY 写的文件 ${key} 不在，请看看路径。`);
  if (version === "" && purpose === "upload") missing.push("还没有版本号：设 WECHAT_VERSION，如 2026.11.3。");
  return missing.length > 0
    ? { missing }
    : { owner: { appid, key, version, description: told.WECHAT_DESCRIPTION ?? "" } };
}
