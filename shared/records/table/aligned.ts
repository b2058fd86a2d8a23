/** Cells told by where they stand: columns aligned by spaces. */

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a line with their places, a Chinese letter being two wide. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  const pattern = /\S+(?: \S+)*/g;
  let at = 0;
  let index = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    at += widthOf(line.slice(index, match.index));
    const wide = widthOf(match[0]);
    pieces.push({ text: match[0], from: at, to: at + wide });
    at += wide;
    index = match.index + match[0].length;
  }
  return pieces;
}

const widthOf = (text: string): number => {
  let wide = 0;
  for (let at = 0; at < text.length; at++) wide += text.charCodeAt(at) > 0x2e7f ? 2 : 1;
  return wide;
};

/** The cells of a line by the header they stand under; undefined where one stands under two, or two under one. */
export function alignedCells(header: string, line: string): string[] | undefined {
  const names = piecesOf(header);
  const pieces = piecesOf(line);
  if (names.length < 2 || pieces.length > names.length) return undefined;
  const cells = names.map(() => "");
  for (const piece of pieces) {
    const under = names.flatMap((name, at) => (name.from < piece.to && piece.from < name.to ? [at] : []));
    const [only, ...more] = under;
    if (only === undefined || more.length > 0 || cells[only] !== "") return undefined;
    cells[only] = piece.text;
  }
  return cells;
}
