/** The colours of WeChat's own slider: it takes no custom property, so they are those of `tokens.scss` once more (a test holds it). */
import Taro from "@tarojs/taro";
import { useSyncExternalStore } from "react";

/** The knob and the way to it, and the way after it. */
export const SLIDER_COLOURS = {
  light: { accent: "#9c3353", edge: "#8d818c" },
  dark: { accent: "#f2a3ba", edge: "#94879a" },
} as const;

const watch = (listener: () => void): (() => void) => {
  Taro.onThemeChange(listener);
  return () => Taro.offThemeChange(listener);
};
const theme = () => (Taro.getAppBaseInfo().theme === "dark" ? "dark" : "light");

/** As WeChat's theme is now, and again whenever it changes. */
export function useSliderColours() {
  const { accent, edge } = SLIDER_COLOURS[useSyncExternalStore(watch, theme)];
  return { activeColor: accent, blockColor: accent, backgroundColor: edge } as const;
}
