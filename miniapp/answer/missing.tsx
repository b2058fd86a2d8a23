/** What is missing, and the way back to where it can be told. */
import { useState } from "react";
import type { BenefitLine, Missing } from "../../shared/policy/index.ts";
import { spouseField } from "../draft/spouse.ts";
import { PAGE_LABELS, type Step } from "../pages.ts";
import { draft, useValue } from "../state.ts";
import { tell, type Telling } from "../told/in-place.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { BENEFIT_NAMES } from "../wording/answer.ts";
import { figureUnit } from "../wording/figures.ts";
import type { ToldItem } from "../wording/filled.ts";
import { figureFor, missingListed } from "../wording/missing.ts";
import type { Voice } from "../wording/voice.ts";
import { FIGURES, leafSlot } from "./leaf.ts";
import { LeafField } from "./leaf-field.tsx";

/** Where the fact is asked for; a detail of the record is asked for in its last stretch. */
function tellingOf(fact: string, page: Step): Telling {
  const [whose, list, detail] = fact.replace("[]", "").split(".");
  if ((whose === "person" || whose === "spouse") && list === "contributions") {
    const index = draft.get()[whose].contributions.length - 1;
    return detail === undefined || index < 0
      ? { fact, page, field: `${whose}-record` }
      : { fact, page, field: `${whose}-contributions-${index}-${detail}`, stretch: { whose, index } };
  }
  return { fact, page, field: fact === "spouse" ? spouseField(draft.get()) : fact.replace(/\./g, "-") };
}

interface MissingFactsProps {
  readonly missing: readonly Missing[];
  /** Details of the record that nobody told. */
  readonly unsaid: readonly ToldItem[];
  /** The lines of the answer: what a figure brings is tried on the first that waits for it. */
  readonly lines: readonly BenefitLine[];
  readonly voice: Voice;
}

/** Drawn only when something is missing. */
export function MissingFacts({ missing, unsaid, lines, voice }: MissingFactsProps) {
  if (missing.length === 0 && unsaid.length === 0) return null;
  return (
    <Box kind="section" id="missing" className="card">
      <Heading level={2}>还缺什么</Heading>
      <Box kind="ul" className="list">
        {unsaid.map(({ fact, name, answers, page, field, stretch }, index) => (
          <Box kind="li" key={fact} className="missing-fact">
            <Box kind="p" className="strong">
              {name}
            </Box>
            <Box kind="p" className="hint">
              {`没有填，先${answers.join("")}。填了，结果可能不一样`}
            </Box>
            <Button
              id={`unsaid-${index}`}
              label={`去填：${name}`}
              onPress={() => tell({ fact, page, field, ...(stretch && { stretch }) })}
            >
              {fillWords(page, name)}
            </Button>
          </Box>
        ))}
        {missingListed(missing, voice).map(({ fact, benefits, text, page, hint, each }, index) => (
          <Box kind="li" key={fact} className="missing-fact">
            <Box kind="p" className="strong">
              {text}
            </Box>
            <Box kind="p" className="hint">{`和它有关：${benefitsIn({ benefits })}`}</Box>
            {hint && (
              <Box kind="p" className="hint">
                {hint}
              </Box>
            )}
            {each.map((one) => (
              <MissingFigure
                key={one.fact}
                fact={one.fact}
                name={each.length > 1 ? figureFor(text, one.benefits) : text}
                alone={each.length === 1}
                line={lines.find(({ benefit }) => one.benefits.includes(benefit))}
              />
            ))}
            {page && (
              <Button id={`missing-${index}`} label={`去填：${text}`} onPress={() => tell(tellingOf(fact, page))}>
                {fillWords(page, text)}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What the button on to a page says: the page, where it asks for one thing, else what is told there. */
const fillWords = (page: Step, what: string): string => `去填：${page === "details" ? what : PAGE_LABELS[page]}`;

const benefitsIn = ({ benefits }: Pick<Missing, "benefits">): string =>
  benefits.map((name) => BENEFIT_NAMES[name]).join("、");

interface MissingFigureProps {
  readonly fact: string;
  readonly name: string;
  /** Whether no other figure stands under the same name. */
  readonly alone: boolean;
  readonly line: BenefitLine | undefined;
}

/** Where a figure that was asked for on the phone is filled in; nothing for what is told on a page of its own. */
function MissingFigure({ fact, name, alone, line }: MissingFigureProps) {
  const [open, setOpen] = useState(false);
  const all = useValue(draft);
  const slot = fact.startsWith(FIGURES) ? leafSlot(fact) : undefined;
  if (slot === undefined) return null;
  const says = alone ? "问到了，填在这里" : `问到了，填：${name}`;
  return open ? (
    <LeafField
      id={`asked-${slot.id}`}
      slot={slot}
      label={name}
      unit={figureUnit(fact.slice(FIGURES.length))}
      line={line}
      draft={all}
      onDone={() => setOpen(false)}
    />
  ) : (
    <Button id={`ask-${slot.id}`} label={alone ? `${says}：${name}` : says} onPress={() => setOpen(true)}>
      {says}
    </Button>
  );
}
