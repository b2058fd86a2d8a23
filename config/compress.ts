/** The last step of the build of the pages. */
import { compressFolder } from "./compressed.ts";

compressFolder(process.argv[2] ?? "dist/h5");
