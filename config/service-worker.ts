/**
 * Writes the service worker of the built pages: everything they consist of is kept on the device, its address
 * gets the page from there, and what goes to the endpoints is left alone. A new version waits until the page asks for it.
 */
import { generateSW } from "workbox-build";
import { HASHED } from "../functions/hashed.ts";

const pages = process.argv[2] ?? "dist/h5";

void generateSW({
  globDirectory: pages,
  globPatterns: ["**/*.{html,js,css,webmanifest,svg,png}"],
  // Printed tables are asked for when somebody reads one.
  globIgnores: ["tables/**"],
  swDest: `${pages}/sw.js`,
  navigateFallback: "/index.html",
  // The app has one address; every other is none, and the server says so.
  navigateFallbackAllowlist: [/^\/(?:index\.html)?(?:\?|$)/],
  // The endpoints are no page, and who may embed one is for the server to say, each time.
  navigateFallbackDenylist: [/^\/(api|embed)(?![^/?])/, /\.\w+$/],
  // What is named by its content needs no second hash.
  dontCacheBustURLsMatching: HASHED,
  cleanupOutdatedCaches: true,
  // The first visit, too, has the app from here as soon as it is kept.
  clientsClaim: true,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: "production",
}).then(({ warnings, count, size }) => {
  for (const warning of warnings) console.warn(warning);
  console.log(`离线时也能用：${count} 个文件，共 ${Math.round(size / 1024)} KB`);
});
