/** Saving a picture of an answer, in a browser: a file that it downloads. */
import { draw } from "./drawing.ts";
import type { PictureBlock } from "./picture-lines.ts";
import { saveFile } from "./save-file.h5.ts";

/** Draws the blocks and saves them; says whether that went well. */
export function savePicture(blocks: readonly PictureBlock[]): Promise<boolean> {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (pen === null) return Promise.resolve(false);
  draw(canvas, pen, blocks);
  return new Promise((resolve) => {
    canvas.toBlob((picture) => {
      if (picture) saveFile("yujin.png", picture);
      resolve(picture !== null);
    });
  });
}
