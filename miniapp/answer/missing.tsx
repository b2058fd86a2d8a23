/** What is missing, and the way back to where it can be told. */
import type { Missing } from "../../shared/policy/index.ts";
import { spouseField } from "../draft/spouse.ts";
import { PAGE_LABELS, type Step } from "../pages.ts";
import { draft } from "../state.ts";
import { tell, type Telling } from "../told/in-place.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { BENEFIT_NAMES } from "../wording/answer.ts";
import type { ToldItem } from "../wording/filled.ts";
import { missingListed } from "../wording/missing.ts";
import type { Voice } from "../wording/voice.ts";

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
  readonly voice: Voice;
}

/** Drawn only when something is missing. */
export function MissingFacts({ missing, unsaid, voice }: MissingFactsProps) {
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
              {`去填：${PAGE_LABELS[page]}`}
            </Button>
          </Box>
        ))}
        {missingListed(missing, voice).map(({ fact, benefits, text, page, hint }, index) => (
          <Box kind="li" key={fact} className="missing-fact">
            <Box kind="p" className="strong">
              {text}
            </Box>
            <Box kind="p" className="hint">{`和它有关：${benefits.map((name) => BENEFIT_NAMES[name]).join("、")}`}</Box>
            {hint && (
              <Box kind="p" className="hint">
                {hint}
              </Box>
            )}
            {page && (
              <Button id={`missing-${index}`} label={`去填：${text}`} onPress={() => tell(tellingOf(fact, page))}>
                {`去填：${PAGE_LABELS[page]}`}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
