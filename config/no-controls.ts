/**
 * Taro's own controls, which no page of ours has: its start brings pull-to-refresh, the tab bar and the picture viewer, and
 * with them what such controls run on, an eighth of all that the first page waits for.
 */
import path from "node:path";

/** For webpack's `resolve.alias`: puts nothing in their place. */
export const noControls: Readonly<Record<string, string>> = {
  "@tarojs/components/dist/components$": path.join(__dirname, "nothing.ts"),
};
