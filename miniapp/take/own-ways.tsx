/** Ways to take an answer along that only the mini-program has: its card, a picture in the album. */
import { Button as TaroButton, Canvas } from "@tarojs/components";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { Box, Button } from "../ui/index.ts";
import type { Along } from "./along.ts";
import { PICTURE_ID, savePicture, type PictureOutcome } from "./picture.ts";

const OUTCOMES: Readonly<Record<PictureOutcome, string>> = {
  done: "图片存进相册了。",
  refused: "没有存成：手机没有允许存图片。打开“添加到相册”，再试一次就好。",
  failed: "这次没有存成，再试一次，或者直接截屏。",
};

/** The buttons of this target, and what came of them. */
export function OwnWays({ picture, link }: Along) {
  const [outcome, setOutcome] = useState<PictureOutcome>();
  const save = () => void savePicture(picture()).then(setOutcome);
  return (
    <>
      <TaroButton id="send" className="button button-secondary" openType="share">
        把最上面那句话发给家人
      </TaroButton>
      <Box kind="p" className="hint">
        对方点开是育津的首页，看不到你填的。{link && "要给他看整份结果，用上面的“复制链接”。"}
      </Box>
      <Button id="save-picture" onPress={save}>
        把结果存成图片
      </Button>
      <Box id="picture-said" className="spoken" live="polite">
        {outcome && <Box kind="p">{OUTCOMES[outcome]}</Box>}
      </Box>
      {outcome === "refused" && (
        <Button id="open-setting" onPress={() => void Taro.openSetting().catch(() => undefined)}>
          去打开
        </Button>
      )}
      <Canvas type="2d" id={PICTURE_ID} className="picture" />
    </>
  );
}
