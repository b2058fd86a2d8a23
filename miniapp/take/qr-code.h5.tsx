/** A QR code on the screen, in a browser. */

/** What it is for. */
export const QR_HINT = "用另一部手机的相机扫一下，就能打开同一个结果。";

/** `image`: see `qrImage`. */
export const QrCode = ({ image, label }: { readonly image: string; readonly label: string }) => (
  <div className="qr">
    <img className="qr-image" src={image} alt={label} />
  </div>
);
