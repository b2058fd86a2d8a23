/** Ways to take an answer along in a browser: sending it, a picture of it, printing it. */
import { useEffect, useState } from "react";
import type { Assessment } from "../../shared/policy/index.ts";
import { Box, Button } from "../ui/index.ts";
import type { Voice } from "../wording/voice.ts";
import { pictureBlocks } from "./picture-lines.ts";
import { savePicture } from "./picture.h5.ts";
import { SHARE_TITLE, shareText } from "./share.ts";
import { watchPrinting } from "./print.h5.ts";

/** What both targets' own ways take. */
export interface OwnWaysProps {
  readonly assessment: Assessment;
  readonly link: string | undefined;
  readonly voice: Voice;
}

/** The buttons of this target, and what came of them. */
export function OwnWays({ assessment, link, voice }: OwnWaysProps) {
  const [saved, setSaved] = useState<boolean>();
  useEffect(watchPrinting, []);
  const send = () => {
    const message = { title: SHARE_TITLE, text: shareText(assessment, voice), ...(link && { url: link }) };
    // Rejects when she thinks better of it, which is no failure.
    void navigator.share(message).catch(() => undefined);
  };
  return (
    <>
      {"share" in navigator && (
        <Button id="send" onPress={send}>
          发给家人
        </Button>
      )}
      <Button id="save-picture" onPress={() => void savePicture(pictureBlocks(assessment, voice)).then(setSaved)}>
        把结果存成图片
      </Button>
      <Box id="picture-said" className="spoken" live="polite">
        {saved !== undefined && <Box kind="p">{saved ? "图片存好了，在下载的文件里。" : "没有存成，可以截屏。"}</Box>}
      </Box>
      <Button id="print" onPress={() => window.print()}>
        打印或存成 PDF
      </Button>
    </>
  );
}
