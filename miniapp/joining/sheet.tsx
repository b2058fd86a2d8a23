/** The mini-program does not print. */
import type { TopicSheetProps } from "./sheet-props.ts";

export const TopicSheet = (_: TopicSheetProps) => null;
