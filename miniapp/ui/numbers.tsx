/** Numbers in words: the one to ask at can be called, and none is parted from its unit at a line's end. */
import type { ElementType, ReactNode } from "react";

/** The medical insurance hotline. */
export const NUMBER = "12393";

/** Whether words name it. */
export const namesNumber = (words: string): boolean => words.includes(NUMBER);

/** A month with its year, or a day with its month: all three do not always fit a line. */
const DATE = String.raw`\d{4} 年 \d{1,2} 月(?! \d{1,2} 日)|\d{1,2} 月 \d{1,2} 日`;
/** The hotline, or a date, or a number, or from one to another, with its unit: 「6 个月」「1.7–2.8 万元」. */
const PIECES = new RegExp(
  `(${NUMBER})|(${DATE}|\\d[\\d,.]*(?:[–-]\\d[\\d,.]*)? ?(?:万元|元|个月|个字|个|分钟|天|周岁|周|岁|年|月|日|号|倍|条|%))`,
);

/**
 * Draws words with the number in them as `Called` and each measure in a `Whole` of its own; all in one `Whole`, so that
 * they stay one piece where pieces are laid out.
 */
export const numbersAs =
  (Whole: ElementType, Called: ElementType) =>
  (children: ReactNode): ReactNode => {
    const pieces = typeof children === "string" ? children.split(PIECES) : [];
    if (pieces.length < 2) return children;
    // Split so, each third piece is plain, the next the hotline or nothing, the next a measure or nothing.
    const draw = (piece: string, at: number): ReactNode =>
      at % 3 === 0 ? (
        piece
      ) : at % 3 === 1 ? (
        <Called key={at} />
      ) : (
        <Whole key={at} className="measure">
          {piece}
        </Whole>
      );
    return <Whole>{pieces.map((piece, at) => piece && draw(piece, at))}</Whole>;
  };
