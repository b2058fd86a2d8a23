/**
 * What of Taro's the pages are built without. Some modules would write `<style>` elements at run time, which the pages'
 * policy refuses; the rules that are needed stand in miniapp/ui/browser-base.scss, and those of Taro's own controls and
 * their icon font are not, because no page of ours has any. JSONP the policy refuses as well, and its module fails to
 * load where a browser refuses storage.
 */
import path from "node:path";

const nothing = path.join(__dirname, "nothing.ts");

/** For webpack's `resolve.alias`: puts nothing in their place. */
export const leftOut: Readonly<Record<string, string>> = {
  "@tarojs/components/global.css$": nothing,
  "@tarojs/components/dist/taro-components/taro-components.css$": nothing,
  [path.join(path.dirname(require.resolve("@tarojs/router")), "style.js")]: nothing,
  "jsonp-retry$": nothing,
};
