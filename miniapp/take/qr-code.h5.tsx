/** A QR code on the screen, in a browser. */

/** `image`: see `qrImage`. */
export const QrCode = ({ image, label }: { readonly image: string; readonly label: string }) => (
  <div className="qr">
    <img className="qr-image" src={image} alt={label} />
  </div>
);
