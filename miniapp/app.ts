/** The app: only its style (`styles.h5.ts` in a browser, hence no file ending); every page stands for itself. */
import type { PropsWithChildren } from "react";
import "./styles";

export default function App({ children }: PropsWithChildren) {
  return children;
}
