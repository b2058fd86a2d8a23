/** Words in which the number to ask at can be called, in the mini-program: all text that the primitives draw goes through here. */
import { Text } from "@tarojs/components";
import type { ReactNode } from "react";
import { dial } from "./dial.ts";
import { namesNumber, NUMBER, piecesOf } from "./numbers.ts";

/** One element, so that the words stay one piece where pieces are laid out. */
export const withNumbers = (children: ReactNode): ReactNode =>
  typeof children === "string" && namesNumber(children) ? (
    <Text>
      {piecesOf(children).map((piece, at) =>
        piece === NUMBER ? (
          <Text key={at} className="number" onClick={() => dial(NUMBER)} {...{ ariaRole: "link" }}>
            {NUMBER}
          </Text>
        ) : (
          piece
        ),
      )}
    </Text>
  ) : (
    children
  );
