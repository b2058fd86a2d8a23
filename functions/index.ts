/** The deployed entry: a Web-standard app that the platform calls with a Request. */
import { resolve } from "node:path";
import { createApp } from "./app.ts";
import { optionsFrom, versionsBeside } from "./settings.ts";

/** How long the page may take to come, in milliseconds. */
const PATIENCE_MS = 5_000;

let index: Promise<string> | undefined;

/** The built page, which the platform serves beside the function; kept once it has come. */
function indexBeside({ url }: Request): Promise<string> {
  index ??= fetch(new URL("/index.html", url), { signal: AbortSignal.timeout(PATIENCE_MS) }).then((page) => {
    if (!page.ok) throw new Error(`index.html ${page.status}`);
    return page.text();
  });
  index.catch(() => (index = undefined));
  return index;
}

const options = optionsFrom(process.env);
// The platform puts the folder where the function runs.
const versions = versionsBeside(resolve("versions"), options, process.env);

export default createApp({ ...options, versions, index: indexBeside });
