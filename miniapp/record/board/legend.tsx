/** What the signs on the board of months mean, those that are on it. */
import { Box } from "../../ui/index.ts";
import { SIGNS, type Cell } from "../months/cell.ts";

const MARKS: readonly (readonly [mark: string, word: string, stands: (cell: Cell) => boolean])[] = [
  ["●", "带生育保险", ({ maternity }) => maternity],
  ["补", "补交", ({ late }) => late],
  ["外", "在别的地方", ({ away }) => away],
  ["+", "还有一种", ({ more }) => more],
  ["?", "还没弄清", ({ doubt }) => doubt],
  ["今", "这个月", ({ time }) => time === "now"],
  ["★", "生产或手术", ({ event }) => event],
];

/** Each sign as it stands on the board, beside its word. */
export const Legend = ({ cells }: { readonly cells: readonly Cell[] }) => (
  <Box kind="ul" className="list legend">
    {Object.entries(SIGNS)
      .filter(([scheme]) => cells.some((cell) => cell.scheme === scheme))
      .map(([scheme, { sign, name }]) => (
        <Box kind="li" key={scheme} className={`legend-entry month-${scheme}`}>
          <Box className="month-face legend-face">{sign}</Box>
          <Box>{name}</Box>
        </Box>
      ))}
    {MARKS.filter(([, , stands]) => cells.some(stands)).map(([mark, word]) => (
      <Box kind="li" key={mark} className="legend-entry">
        <Box className="legend-mark">{mark}</Box>
        <Box>{word}</Box>
      </Box>
    ))}
  </Box>
);
