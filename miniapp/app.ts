/**
 * The app: its settings, what it does around its pages, and its style (`*.h5.ts` in a browser, hence no file endings).
 */
import Taro, { usePageNotFound } from "@tarojs/taro";
import type { PropsWithChildren } from "react";
import { PATHS } from "./pages.ts";
import { applySettings } from "./settings.ts";
import "./shell/start";
import "./styles";

applySettings();

export default function App({ children }: PropsWithChildren) {
  usePageNotFound(() => void Taro.reLaunch({ url: `/${PATHS.lost}` }));
  return children;
}
