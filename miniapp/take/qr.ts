/** A link as a QR code, as an image both targets can show. */
import { renderSVG } from "uqr";

/** A bigger code has dots too small for a camera to tell apart on a phone's screen. */
const MAX_VERSION = 27;

/** White dots around the code, without which no reader finds it. */
const BORDER = 4;

/** The code as an address of an image; nothing when the text is too long for one that can be read. */
export function qrImage(text: string): string | undefined {
  try {
    const drawing = renderSVG(text, { ecc: "L", maxVersion: MAX_VERSION, border: BORDER });
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  } catch {
    return undefined;
  }
}
