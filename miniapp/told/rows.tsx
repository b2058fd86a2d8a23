/** What was told, one item a row, with the way to change it at its end. */
import { useEffect } from "react";
import { useValue } from "../observable.ts";
import { Box, Button } from "../ui/index.ts";
import type { ToldItem } from "../wording/filled.ts";
import { Editor } from "./editor.tsx";
import { editId, opened, tell } from "./in-place.ts";

/** The row that is open has its fields under it. */
export function Rows({ items }: { readonly items: readonly ToldItem[] }) {
  const open = useValue(opened);
  return (
    <Box kind="ul" className="list">
      {items.map((item) => (
        <Box kind="li" key={item.fact} className="told-row">
          <Row item={item} isOpen={item.fact === open?.fact} />
          {item.fact === open?.fact && <Editor open={open} />}
        </Box>
      ))}
    </Box>
  );
}

/** Once the rows are no more on the screen, none of them is open. */
export const useClosing = (): void => useEffect(() => () => opened.set(undefined), []);

const Row = ({ item, isOpen }: { readonly item: ToldItem; readonly isOpen: boolean }) => (
  <Box className="told-item">
    <Box className="told-words">
      <Box kind="p" className="hint">
        {item.name}
      </Box>
      {item.answers.map((answer) => (
        <Box kind="p" key={answer}>
          {answer}
        </Box>
      ))}
    </Box>
    {!isOpen && (
      <Button id={editId(item.fact)} look="link" label={`改：${item.name}`} onPress={() => tell(item)}>
        改
      </Button>
    )}
  </Box>
);
