/** Sets the blocks of a picture on a canvas. */
import { PICTURE_COLOURS, STANDING_COLOURS } from "./picture-colours.ts";
import type { PictureBlock, PictureLine } from "./picture-lines.ts";

/** The part of a canvas' 2d context that is used. */
export interface Pen {
  font: string;
  fillStyle: unknown;
  textBaseline: unknown;
  measureText(text: string): { readonly width: number };
  fillText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  arc(x: number, y: number, radius: number, start: number, end: number, back?: boolean): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  fill(): void;
}

const WIDTH = 750;
const MARGIN = 48;
const LEADING = 1.45;
/** Around what stands on a ground of its own, and the bar at its left. */
const INSET = 28;
const BAR = 8;
/** The mark: how wide it is, and how far it stands above its words, so that their middles meet. */
const MARK = 44;
const MARK_RISE = 8;

/** A block with its paragraphs broken into rows. */
interface SetBlock extends PictureBlock {
  readonly rows: readonly PictureLine[];
  readonly height: number;
}

/** Draws the picture, as wide as two screens are sharp and as high as the words need. */
export function draw(canvas: { width: number; height: number }, pen: Pen, blocks: readonly PictureBlock[]): void {
  const set = blocks.map((block) => setBlock(pen, block));
  canvas.width = WIDTH;
  // Setting the height wipes the canvas and its settings, so the drawing begins after it.
  canvas.height = Math.ceil(set.reduce((sum, { above, height }) => sum + above + height, 2 * MARGIN));
  pen.fillStyle = PICTURE_COLOURS.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = "top";
  let y = MARGIN;
  for (const block of set) {
    y += block.above;
    drawBlock(pen, block, y);
    y += block.height;
  }
}

const fontOf = ({ size, bold }: PictureLine): string => `${bold ? "bold " : ""}${size}px sans-serif`;

/** How far a block's words are from the left edge of the picture. */
const leftOf = ({ standing, mark }: PictureBlock): number => MARGIN + (standing ? BAR + INSET : mark ? MARK + 16 : 0);

function setBlock(pen: Pen, block: PictureBlock): SetBlock {
  const room = WIDTH - MARGIN - leftOf(block) - (block.standing ? INSET : 0);
  const rows = block.lines.flatMap((line) => {
    pen.font = fontOf(line);
    return wrapped(line.text, room, (text) => pen.measureText(text).width).map((text, at) => ({
      ...line,
      text,
      above: at === 0 ? line.above : 0,
    }));
  });
  const around = block.standing ? 2 * INSET : block.ruled ? INSET : 0;
  return { ...block, rows, height: rows.reduce((sum, { above, size }) => sum + above + size * LEADING, around) };
}

function drawBlock(pen: Pen, block: SetBlock, top: number): void {
  const { standing, ruled, mark, rows, height } = block;
  const [tone, ground] = standing ? STANDING_COLOURS[standing] : [PICTURE_COLOURS.ink, PICTURE_COLOURS.ground];
  if (standing) {
    fillRect(pen, ground, MARGIN, top, WIDTH - 2 * MARGIN, height);
    fillRect(pen, tone, MARGIN, top, BAR, height);
  }
  if (ruled) fillRect(pen, PICTURE_COLOURS.rule, MARGIN, top, WIDTH - 2 * MARGIN, 2);
  if (mark) drawMark(pen, MARGIN, top - MARK_RISE);
  let y = top + (standing || ruled ? INSET : 0);
  for (const row of rows) {
    y += row.above;
    pen.font = fontOf(row);
    pen.fillStyle = row.toned ? tone : row.soft ? PICTURE_COLOURS["ink-soft"] : PICTURE_COLOURS.ink;
    pen.fillText(row.text, leftOf(block), y);
    y += row.size * LEADING;
  }
}

function fillRect(pen: Pen, colour: string, x: number, y: number, width: number, height: number): void {
  pen.fillStyle = colour;
  pen.fillRect(x, y, width, height);
}

/** A head over a bowl, as on the icon, whose numbers these are: 336 wide from 88, 320 high from 112. */
function drawMark(pen: Pen, left: number, top: number): void {
  const of = MARK / 336;
  const x = (at: number) => left + (at - 88) * of;
  const y = (at: number) => top + (at - 112) * of;
  pen.fillStyle = PICTURE_COLOURS.accent;
  pen.beginPath();
  pen.arc(x(256), y(196), 68 * of, 0, 2 * Math.PI);
  pen.fill();
  pen.beginPath();
  pen.arc(x(256), y(268), 152 * of, Math.PI, 0, true);
  pen.bezierCurveTo(x(368), y(312), x(316), y(334), x(256), y(334));
  pen.bezierCurveTo(x(196), y(334), x(144), y(312), x(104), y(268));
  pen.fill();
}

/** What may not begin a line. */
const CLINGING = /[，。、：；）”？！]/;

/** A text in rows that fit the room; numbers stay whole. */
function wrapped(text: string, room: number, widthOf: (text: string) => number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const piece of text.match(/[\d.,–-]+|./gsu) ?? []) {
    if (row !== "" && !CLINGING.test(piece) && widthOf(row + piece) > room) {
      rows.push(row);
      row = "";
    }
    row += row === "" ? piece.trimStart() : piece;
  }
  return [...rows, row];
}
