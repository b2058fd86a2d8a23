/** An answer as it is taken along. */
import type { PictureBlock } from "./picture-lines.ts";

/** The link that opens it again, where there is a site to open it on; its picture, top to bottom; the message around the link. */
export interface Along {
  readonly link: string | undefined;
  readonly picture: () => readonly PictureBlock[];
  readonly message: string;
}
