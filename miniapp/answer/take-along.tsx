/** Taking an answer along: a link, its QR code, and what else the target offers. */
import { useState } from "react";
import type { Along } from "../take/along.ts";
import { copy, NOT_COPIED } from "../take/copy";
import { OwnWays } from "../take/own-ways";
import { QR_HINT, QrCode } from "../take/qr-code";
import { qrImage } from "../take/qr.ts";
import { Box, Button, Disclosure, Heading } from "../ui/index.ts";
import { Said } from "./parts.tsx";

/** Every way to take it along. */
export const TakeAlong = (along: Along) => (
  <Box kind="section" id="take-along" className="card">
    <Heading level={2}>带走这个结果</Heading>
    {along.link && <Link link={along.link} />}
    <OwnWays {...along} />
  </Box>
);

function Link({ link }: { readonly link: string }) {
  const [said, setSaid] = useState<"" | "copied" | "shown">("");
  const image = qrImage(link);
  return (
    <>
      <Said className="hint">链接里装着填的情况，没有姓名。谁拿到链接，谁就能看，请只发给信得过的人。</Said>
      <Button id="copy-link" onPress={() => void copy(link).then((done) => setSaid(done ? "copied" : "shown"))}>
        复制链接
      </Button>
      <Box id="link-said" className="spoken" live="polite">
        {said === "copied" && <Said>复制好了，可以粘贴到微信里。</Said>}
        {said === "shown" && <Said>{NOT_COPIED.link(link)}</Said>}
      </Box>
      <Disclosure id="qr" summary="看二维码">
        {image ? (
          <>
            <QrCode image={image} label="这个结果的二维码" />
            <Said className="hint">{QR_HINT}</Said>
          </>
        ) : (
          <Said>填的内容太多，一个二维码装不下，请用“复制链接”。</Said>
        )}
      </Disclosure>
    </>
  );
}
