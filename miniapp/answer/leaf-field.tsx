/** A value that she knows better, or that nobody else knows: what comes of it is shown while she types, and the answer goes by it once she says so. */
import { useState } from "react";
import type { AmountTerm } from "../../shared/policy/index.ts";
import { today } from "../clock.ts";
import type { Draft } from "../draft/draft.ts";
import type { Slot } from "../draft/slots.ts";
import { edit } from "../state.ts";
import { Box, Button, TextField } from "../ui/index.ts";
import { UNIT_WORDS } from "../wording/figures.ts";
import { Said } from "./parts.tsx";
import { tryOut, type TriedLine } from "./try-out.ts";

interface LeafFieldProps {
  /** Its own on the page: the same value may be open in two places. */
  readonly id: string;
  readonly slot: Slot;
  readonly label: string;
  readonly unit: AmountTerm["unit"];
  /** The line on which it is tried; without one only whether it can be read is. */
  readonly line: TriedLine | undefined;
  readonly draft: Draft;
  readonly onDone: () => void;
}

/** The field, what it brings, and the ways to take it or to take it back. */
export function LeafField({ id, slot, label, unit, line, draft, onDone }: LeafFieldProps) {
  const told = slot.read(draft);
  const [typed, type] = useState(told);
  const tried = typed.trim() === "" ? undefined : tryOut(slot.write(draft, typed), typed, line, today());
  const keep = (value: string) => {
    edit(slot.id, (before) => slot.write(before, value));
    onDone();
  };
  return (
    <Box className="leaf">
      <TextField
        id={id}
        label={label}
        hint="12393 或单位告诉你的，填这里，就按它算"
        error={tried?.error}
        {...(UNIT_WORDS[unit] && { unit: UNIT_WORDS[unit] })}
        value={typed}
        onChange={type}
      />
      <Box id={`${id}-brings`} live="polite">
        {tried?.brings && <Said className="strong">{`→ ${tried.brings}`}</Said>}
      </Box>
      <Button id={`use-${id}`} disabled={tried?.brings === undefined} onPress={() => keep(typed)}>
        按这个数算
      </Button>
      {told !== "" && (
        <Button id={`drop-${id}`} look="quiet" onPress={() => keep("")}>
          不用我填的数
        </Button>
      )}
    </Box>
  );
}
