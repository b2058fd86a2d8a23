/** What the signs on the board of months mean. */
import { Box } from "../../ui/index.ts";
import { SIGNS } from "../months/cell.ts";

const MARKS = [
  ["●", "带生育保险"],
  ["补", "补交"],
  ["外", "在别的地方"],
  ["+", "还有一种"],
  ["今", "这个月"],
  ["★", "生产或手术"],
] as const;

/** Each sign as it stands on the board, beside its word. */
export const Legend = () => (
  <Box kind="ul" className="list legend">
    {Object.entries(SIGNS).map(([scheme, { sign, name }]) => (
      <Box kind="li" key={scheme} className={`legend-entry month-${scheme}`}>
        <Box className="month-face legend-face">{sign}</Box>
        <Box>{name}</Box>
      </Box>
    ))}
    {MARKS.map(([mark, word]) => (
      <Box kind="li" key={mark} className="legend-entry">
        <Box className="legend-mark">{mark}</Box>
        <Box>{word}</Box>
      </Box>
    ))}
  </Box>
);
