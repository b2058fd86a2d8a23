/** Sets paragraphs on a canvas. */
import type { PictureLine } from "./picture-lines.ts";

/** The part of a 2d canvas that is used. */
export interface Canvas2d {
  width: number;
  height: number;
  getContext(type: "2d"): {
    font: string;
    fillStyle: unknown;
    textBaseline: unknown;
    measureText(text: string): { readonly width: number };
    fillText(text: string, x: number, y: number): void;
    fillRect(x: number, y: number, width: number, height: number): void;
  };
}

const WIDTH = 750;
const MARGIN = 48;
const LEADING = 1.45;
const COLOURS = { ground: "#ffffff", ink: "#2a2430", soft: "#5c5463" };

/** Draws black on white, as wide as two screens are sharp and as high as the words need. */
export function draw(canvas: Canvas2d, lines: readonly PictureLine[]): void {
  const context = canvas.getContext("2d");
  const font = ({ size, bold }: PictureLine) => `${bold ? "bold " : ""}${size}px sans-serif`;
  const rows = lines.flatMap((line) => {
    context.font = font(line);
    return wrapped(line.text, (text) => context.measureText(text).width).map((text, at) => ({
      ...line,
      text,
      above: at === 0 ? line.above : 0,
    }));
  });
  canvas.width = WIDTH;
  // Setting the height wipes the canvas and its settings, so the drawing begins after it.
  canvas.height = Math.ceil(rows.reduce((sum, { above, size }) => sum + above + size * LEADING, 2 * MARGIN));
  context.fillStyle = COLOURS.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = "top";
  let y = MARGIN;
  for (const row of rows) {
    y += row.above;
    context.font = font(row);
    context.fillStyle = row.soft ? COLOURS.soft : COLOURS.ink;
    context.fillText(row.text, MARGIN, y);
    y += row.size * LEADING;
  }
}

/** What may not begin a line. */
const CLINGING = /[，。、：；）”？！]/;

/** A text in rows that fit; numbers stay whole. */
function wrapped(text: string, widthOf: (text: string) => number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const piece of text.match(/[\d.,-]+|./gsu) ?? []) {
    if (row !== "" && !CLINGING.test(piece) && widthOf(row + piece) > WIDTH - 2 * MARGIN) {
      rows.push(row);
      row = "";
    }
    row += row === "" ? piece.trimStart() : piece;
  }
  return [...rows, row];
}
