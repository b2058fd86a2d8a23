/** A QR code on the screen, in the mini-program. */
import { Image } from "@tarojs/components";
import { Box } from "../ui/index.ts";

/** `image`: see `qrImage`. */
export const QrCode = ({ image, label }: { readonly image: string; readonly label: string }) => (
  <Box className="qr" label={label}>
    <Image className="qr-image" src={image} mode="aspectFit" />
  </Box>
);
