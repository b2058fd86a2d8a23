/** The figures that an office told and that the answer goes by, each with the way to change it and to take it back. */
import { useMemo, useState } from "react";
import { FIGURES, leafSlot } from "../answer/leaf.ts";
import { LeafField } from "../answer/leaf-field.tsx";
import { lastAnswer } from "../answer/ask.ts";
import { toldFigures, type ToldFigure } from "../answer/told-figures.ts";
import { today } from "../clock.ts";
import { draft, useValue } from "../state.ts";
import { Box, Button } from "../ui/index.ts";
import { figureUnit } from "../wording/figures.ts";
import { figureFor, missingWords } from "../wording/missing.ts";
import { toldFigureWords } from "../wording/receipt.ts";
import { voiceOf } from "../wording/voice.ts";
import { RowWords } from "./rows.tsx";

/** A row each; changed where it stands, for no page asks for it. */
export function ToldFigures() {
  const all = useValue(draft);
  const figures = useMemo(() => toldFigures(all, today()), [all]);
  return (
    <>
      {figures.map((figure) => (
        <Box kind="li" key={figure.fact} className="told-row">
          <FigureRow figure={figure} />
        </Box>
      ))}
    </>
  );
}

function FigureRow({ figure: { fact, benefits } }: { readonly figure: ToldFigure }) {
  const [open, setOpen] = useState(false);
  const all = useValue(draft);
  const lines = useValue(lastAnswer)?.assessment.benefits ?? [];
  const slot = leafSlot(fact);
  if (slot === undefined) return null;
  const unit = figureUnit(fact.slice(FIGURES.length));
  const name = figureFor(missingWords(fact, voiceOf(all)).text, benefits);
  return (
    <>
      <RowWords name={name} answers={[toldFigureWords(slot.read(all), unit)]}>
        {!open && (
          <Button id={`edit-${slot.id}`} look="link" label={`改：${name}`} onPress={() => setOpen(true)}>
            改
          </Button>
        )}
      </RowWords>
      {open && (
        <LeafField
          id={`told-${slot.id}`}
          slot={slot}
          label={name}
          unit={unit}
          line={lines.find(({ benefit }) => benefits.includes(benefit))}
          draft={all}
          onDone={() => setOpen(false)}
        />
      )}
    </>
  );
}
