/** The sum as a receipt: each value on a line of its own, to be replaced by what she knows better, and what then comes out. */
import { useState, type ReactNode } from "react";
import type { Amount, AmountTerm, BenefitLine } from "../../shared/policy/index.ts";
import { draft, useValue } from "../state.ts";
import { Box, Button, Choice, Disclosure } from "../ui/index.ts";
import { yuanWords } from "../wording/figures.ts";
import { leafNote, madeOfWords, valueWords } from "../wording/receipt.ts";
import { FigureList } from "./figure-list.tsx";
import { leafSlot } from "./leaf.ts";
import { LeafField } from "./leaf-field.tsx";
import { Part, Said } from "./parts.tsx";
import { daysApart, daysOf, receiptViews, type ReceiptView } from "./receipt-views.ts";

interface ReceiptProps {
  readonly line: BenefitLine;
  readonly amount: Amount;
  /** Whether it is the current person's, who may know a value better. */
  readonly own: boolean;
  /** The clauses that set how it is reckoned. */
  readonly children: ReactNode;
}

/** Nothing is drawn for a sum without terms. */
export function Receipt({ line, amount, own, children }: ReceiptProps) {
  const [chosen, choose] = useState("");
  const [chosenDays, chooseDays] = useState("");
  const all = receiptViews(amount);
  const days = daysApart(all).map(String);
  const day = days.includes(chosenDays) ? chosenDays : days[0];
  const views = day === undefined ? all : all.filter((one) => String(daysOf(one)) === day);
  const view = views.find(({ supposes }) => supposes === chosen) ?? views[0];
  if (view === undefined) return null;
  const id = `receipt-${line.benefit}-${line.via}`;
  return (
    <Part title="钱是怎么算的">
      {day !== undefined && (
        <Choice
          id={`${id}-days`}
          inline
          label="按多少天发"
          options={days.map((value) => ({ value, label: `${value} 天` }))}
          value={day}
          onChange={chooseDays}
        />
      )}
      <Box id={id} className="receipt">
        <Terms id={id} line={line} terms={view.terms} own={own} />
        <Total view={view} />
      </Box>
      {views.length === 1 && view.supposes !== "" && <Said className="hint">{view.supposes}</Said>}
      {views.length > 1 && (
        <Choice
          id={`${id}-view`}
          label="换一种情况看看"
          options={views.map(({ supposes }) => ({ value: supposes, label: supposes === "" ? "按上面的算" : supposes }))}
          value={view.supposes}
          onChange={choose}
        />
      )}
      <Disclosure summary="数字的出处、依据">
        <FigureList figures={amount.figures} />
        {children}
      </Disclosure>
    </Part>
  );
}

const Total = ({ view: { value, estimated } }: { readonly view: ReceiptView }) => (
  <Box className="receipt-total">
    <Box kind="span">{value === undefined ? "还算不出来" : `= ${yuanWords(value)}`}</Box>
    {value !== undefined && estimated && (
      <Box kind="span" className="badge">
        估算
      </Box>
    )}
  </Box>
);

type TermsProps = Pick<ReceiptProps, "line" | "own"> & Pick<ReceiptView, "terms"> & { readonly id: string };

/** One value at a time is open to be told. */
function Terms({ id, line, terms, own }: TermsProps) {
  const [open, setOpen] = useState<string>();
  const all = useValue(draft);
  return (
    <Box kind="ul" className="list">
      {terms.map((term) => {
        const slot = own ? leafSlot(term.key) : undefined;
        return (
          <Box kind="li" key={term.label} className="receipt-term">
            <Term term={term}>
              {slot && open !== slot.id && (
                <Button
                  id={`tell-${id}-${slot.id}`}
                  look="link"
                  label={`${term.value === undefined ? "填" : "改"}：${term.label}`}
                  onPress={() => setOpen(slot.id)}
                >
                  {term.value === undefined ? "填" : "改"}
                </Button>
              )}
            </Term>
            {slot && open === slot.id && (
              <LeafField
                key={slot.id}
                id={`${id}-${slot.id}`}
                slot={slot}
                label={term.label}
                unit={term.unit}
                line={line}
                draft={all}
                onDone={() => setOpen(undefined)}
              />
            )}
          </Box>
        );
      })}
    </Box>
  );
}

function Term({ term, children }: { readonly term: AmountTerm; readonly children: ReactNode }) {
  const notes = [madeOfWords(term), leafNote(term)].filter((note) => note !== undefined);
  return (
    <>
      <Box className="receipt-row">
        <Box kind="span" className="receipt-label">
          {term.label}
        </Box>
        <Box className="receipt-told">
          <Box kind="span" className="receipt-value">
            {`${term.op === undefined ? "" : `${term.op} `}${valueWords(term)}`}
          </Box>
          {children}
        </Box>
      </Box>
      {notes.map((note) => (
        <Said key={note} className="hint">
          {note}
        </Said>
      ))}
    </>
  );
}
