/** The colours of the saved picture: those of the light theme, which a canvas cannot look up. A test holds them to the tokens. */
import type { Standing } from "../wording/standing.ts";

export const PICTURE_COLOURS = {
  ground: "#fffaf7",
  ink: "#2a2430",
  "ink-soft": "#5c5463",
  rule: "#e6dcd8",
  accent: "#9c3353",
} as const;

/** The colour of the words of where a line stands, and of the ground under them. */
export const STANDING_COLOURS: Readonly<Record<Standing, readonly [words: string, ground: string]>> = {
  eligible: ["#14602f", "#e9f6ec"],
  pending: ["#774600", "#fdf3dc"],
  ineligible: ["#8e2320", "#fbeceb"],
  unknown: ["#27467a", "#eaf0fa"],
  "not-covered": ["#4a4650", "#f0eef1"],
  "other-payer": ["#1d5566", "#e4f2f5"],
};
