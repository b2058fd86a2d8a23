/** Saving a picture of an answer to the phone's album. */
import Taro from "@tarojs/taro";
import { draw, type Canvas2d } from "./drawing.ts";
import type { PictureLine } from "./picture-lines.ts";
import { isRefusal } from "./refusal.ts";

/** The canvas on the page, out of sight, that the picture is drawn on. */
export const PICTURE_ID = "picture";

/** What came of it. */
export type PictureOutcome = "done" | "refused" | "failed";

/** Draws the lines and saves them. */
export async function savePicture(lines: readonly PictureLine[]): Promise<PictureOutcome> {
  try {
    const canvas = await canvasOf(PICTURE_ID);
    draw(canvas, lines);
    const { width, height } = canvas;
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, destWidth: width, destHeight: height });
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    return "done";
  } catch (error) {
    return isRefusal(error) ? "refused" : "failed";
  }
}

const canvasOf = (id: string): Promise<Taro.Canvas & Canvas2d> =>
  new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .node((found: { readonly node?: unknown } | null) =>
        isCanvas(found?.node) ? resolve(found.node) : reject(new Error(`no canvas ${id}`)),
      )
      .exec();
  });

const isCanvas = (node: unknown): node is Taro.Canvas & Canvas2d =>
  typeof node === "object" && node !== null && "getContext" in node && typeof node.getContext === "function";
