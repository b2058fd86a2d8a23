/** A QR code on the screen, in the mini-program. */
import { Image } from "@tarojs/components";
import { Box } from "../ui/index.ts";

/** What it is for. */
export const QR_HINT = "用另一部手机的微信扫一扫，就能打开同一个结果；长按可以存下来。";

/** `image`: see `qrImage`. WeChat saves and sends on what is pressed for long. */
export const QrCode = ({ image, label }: { readonly image: string; readonly label: string }) => (
  <Box className="qr" label={label}>
    <Image className="qr-image" src={image} mode="aspectFit" showMenuByLongpress />
  </Box>
);
