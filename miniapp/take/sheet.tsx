/** The mini-program does not print. */
import type { SheetProps } from "./first-sheet.ts";

export const FirstSheet = (_: SheetProps) => null;
export const ToldOnPaper = (_: Pick<SheetProps, "facts">) => null;
