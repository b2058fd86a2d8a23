/** What browsers may do with the pages, as response headers. `vercel.json` carries the very same; a test compares. */

/** What differs from one deployment, or one answer, to another. */
export interface PagePolicyOptions {
  /** Who may show the page in a frame, as CSP sources; by default the site itself. */
  readonly frameAncestors?: readonly [string, ...string[]];
  /** Where the endpoints are, if the pages were built for others than their own origin's (`TARO_APP_API`). */
  readonly otherApi?: string | undefined;
}

/** The style and the script that index.html itself brings, by their content: see config/first-words.ts. A test compares. */
const FIRST_WORDS = {
  style: "'sha256-Mnfv9O/mVsf5YzNOb0hk418FsJ63fTb0PScS1VPUij8='",
  script: "'sha256-7IUpxzIAoQAaNsoJKLQRSWX3sTks7K+g0Q8lqrC2mHs='",
};

/**
 * The content security policy of the pages: everything they load is their own, nothing is evaluated, and no element
 * brings its own script or style but those two. Pictures may also be drawn on the spot (`data:`), as the QR code is.
 */
export const pageCsp = ({ frameAncestors = ["'self'"], otherApi }: PagePolicyOptions = {}): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${FIRST_WORDS.script}`,
    `style-src 'self' ${FIRST_WORDS.style}`,
    "img-src 'self' data:",
    `connect-src 'self'${otherApi ? ` ${new URL(otherApi).origin}` : ""}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.join(" ")}`,
  ].join("; ");

/** Every header of a page, and of each file that belongs to one, by name. */
export const pageHeaders = (options?: PagePolicyOptions): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": pageCsp(options),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
});
