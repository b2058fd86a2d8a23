/** Saving a picture of an answer to the phone's album. */
import Taro from "@tarojs/taro";
import { draw, type Pen } from "./drawing.ts";
import type { PictureBlock } from "./picture-lines.ts";
import { isRefusal } from "./refusal.ts";

/** The canvas on the page, out of sight, that the picture is drawn on. */
export const PICTURE_ID = "picture";

/** What came of it. */
export type PictureOutcome = "done" | "refused" | "failed";

/** Draws the blocks and saves them. */
export async function savePicture(blocks: readonly PictureBlock[]): Promise<PictureOutcome> {
  try {
    const canvas = await canvasOf(PICTURE_ID);
    draw(canvas, canvas.getContext("2d"), blocks);
    const { width, height } = canvas;
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, destWidth: width, destHeight: height });
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    return "done";
  } catch (error) {
    return isRefusal(error) ? "refused" : "failed";
  }
}

type Canvas2d = Taro.Canvas & { getContext(type: "2d"): Pen };

const canvasOf = (id: string): Promise<Canvas2d> =>
  new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .node((found: { readonly node?: unknown } | null) =>
        isCanvas(found?.node) ? resolve(found.node) : reject(new Error(`no canvas ${id}`)),
      )
      .exec();
  });

const isCanvas = (node: unknown): node is Canvas2d =>
  typeof node === "object" && node !== null && "getContext" in node && typeof node.getContext === "function";
