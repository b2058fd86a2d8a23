/**
 * The app: its settings, what it does around its pages, and its style (`*.h5.ts` in a browser, hence no file endings).
 */
import type { PropsWithChildren } from "react";
import { applySettings } from "./settings.ts";
import "./shell/start";
import "./styles";

applySettings();

export default function App({ children }: PropsWithChildren) {
  return children;
}
