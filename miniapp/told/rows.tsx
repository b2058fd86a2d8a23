/** What was told, one item a row, with the way to change it at its end. */
import { useEffect, type ReactNode } from "react";
import { useValue } from "../observable.ts";
import { Box, Button } from "../ui/index.ts";
import type { ToldItem } from "../wording/filled.ts";
import { Editor } from "./editor.tsx";
import { editId, opened, tell } from "./in-place.ts";

interface RowsProps {
  readonly items: readonly ToldItem[];
  /** Rows of another kind, behind them. */
  readonly children?: ReactNode;
}

/** The row that is open has its fields under it. */
export function Rows({ items, children }: RowsProps) {
  const open = useValue(opened);
  return (
    <Box kind="ul" className="list">
      {items.map((item) => (
        <Box kind="li" key={item.fact} className="told-row">
          <Row item={item} isOpen={item.fact === open?.fact} />
          {item.fact === open?.fact && <Editor open={open} />}
        </Box>
      ))}
      {children}
    </Box>
  );
}

/** Once the rows are no more on the screen, none of them is open. */
export const useClosing = (): void => useEffect(() => () => opened.set(undefined), []);

const Row = ({ item, isOpen }: { readonly item: ToldItem; readonly isOpen: boolean }) => (
  <RowWords name={item.name} answers={item.answers}>
    {!isOpen && (
      <Button id={editId(item.fact)} look="link" label={`改：${item.name}`} onPress={() => tell(item)}>
        改
      </Button>
    )}
  </RowWords>
);

interface RowWordsProps extends Pick<ToldItem, "name" | "answers"> {
  /** The way to change it. */
  readonly children: ReactNode;
}

/** What is told and what it was told as, with what stands at the end of the row. */
export const RowWords = ({ name, answers, children }: RowWordsProps) => (
  <Box className="told-item">
    <Box className="told-words">
      <Box kind="p" className="hint">
        {name}
      </Box>
      {answers.map((answer) => (
        <Box kind="p" key={answer}>
          {answer}
        </Box>
      ))}
    </Box>
    {children}
  </Box>
);
