/** Words in which the number to ask at is a link, in a browser: all text that the primitives draw goes through here. */
import type { ReactNode } from "react";
import { namesNumber, NUMBER, piecesOf } from "./numbers.ts";

/** One element, so that the words stay one piece where pieces are laid out. */
export const withNumbers = (children: ReactNode): ReactNode =>
  typeof children === "string" && namesNumber(children) ? (
    <span>
      {piecesOf(children).map((piece, at) =>
        piece === NUMBER ? (
          <a key={at} className="number" href={`tel:${NUMBER}`}>
            {NUMBER}
          </a>
        ) : (
          piece
        ),
      )}
    </span>
  ) : (
    children
  );
