/** Words that name the number to ask at, in which it can be called. */
import type { ElementType, ReactNode } from "react";

/** The medical insurance hotline. */
export const NUMBER = "12393";

/** Whether words name it. */
export const namesNumber = (words: string): boolean => words.includes(NUMBER);

/** Draws words with the number in them as `Called`; in one `Whole`, so that they stay one piece where pieces are laid out. */
export const numbersAs =
  (Whole: ElementType, Called: ElementType) =>
  (children: ReactNode): ReactNode =>
    typeof children === "string" && namesNumber(children) ? (
      <Whole>
        {children.split(new RegExp(`(${NUMBER})`)).map((piece, at) => (piece === NUMBER ? <Called key={at} /> : piece))}
      </Whole>
    ) : (
      children
    );
