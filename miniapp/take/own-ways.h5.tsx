/** Ways to take an answer along in a browser: sending it, a picture of it, printing it. */
import { useEffect, useState } from "react";
import { Box, Button } from "../ui/index.ts";
import type { Along } from "./along.ts";
import { savePicture } from "./picture.h5.ts";
import { SHARE_TITLE } from "./share.ts";
import { watchPrinting } from "./print.h5.ts";

/** The buttons of this target, and what came of them. */
export function OwnWays({ link, picture, message }: Along) {
  const [saved, setSaved] = useState<boolean>();
  useEffect(watchPrinting, []);
  const send = () => {
    const sent = { title: SHARE_TITLE, text: message, ...(link && { url: link }) };
    // Rejects when she thinks better of it, which is no failure.
    void navigator.share(sent).catch(() => undefined);
  };
  return (
    <>
      {"share" in navigator && (
        <Button id="send" onPress={send}>
          发给家人
        </Button>
      )}
      <Button id="save-picture" onPress={() => void savePicture(picture()).then(setSaved)}>
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
