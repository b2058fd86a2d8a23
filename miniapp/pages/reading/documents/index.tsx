/** The documents, by place, and whether each holds on a chosen day. */
import { useState } from "react";
import { documentsOn, type DocumentOnDay } from "../../../../shared/policy/index.ts";
import { today } from "../../../clock.ts";
import { goBackFrom, goTo, openPage } from "../../../navigation.ts";
import { countWords, FORCE_SIGNS, FORCE_WORDS, inForceWords } from "../../../reading/words.ts";
import { isDay } from "../../../draft/texts.ts";
import { TableLink } from "../../../reading/table-link";
import { Box, Button, DateField, Heading, Page } from "../../../ui/index.ts";
import "../../../reading/reading.scss";

const YEARS = [2012, 2035] as const;

export default function DocumentsPage() {
  const [day, setDay] = useState(today);
  const listed = isDay(day) ? documentsOn(day) : undefined;
  return (
    <Page title="文件怎么写" lead="每份文件一条一条说成白话，多数条都可以试一试。事情发生那天管用的文件说了算。">
      <DateField
        id="day"
        label="看哪一天"
        hint="生的那天，或预产期"
        years={YEARS}
        value={day}
        error={listed ? undefined : "请选一个日期"}
        onChange={setDay}
      />
      <Box id="day-status" className="status" live="polite">
        {listed && countWords(listed.map(({ force }) => force))}
      </Box>
      {byPlace(listed ?? documentsOn(today())).map(([place, documents]) => (
        <Box kind="section" key={place} className="reading-group">
          <Heading level={2}>{place}</Heading>
          <Box kind="ul" className="list">
            {documents.map((one) => (
              <Listed key={one.document.id} {...one} chosen={listed !== undefined} />
            ))}
          </Box>
        </Box>
      ))}
      <Box kind="nav" className="actions" label="接下来">
        <Button id="to-questions" onPress={() => void goTo("questions")}>
          看大家常问的问题
        </Button>
        <Button id="back" look="quiet" onPress={() => void goBackFrom("documents")}>
          返回
        </Button>
      </Box>
    </Page>
  );
}

const Listed = ({ document, force, chosen }: DocumentOnDay & { readonly chosen: boolean }) => (
  <Box kind="li" className={`card force-${force}`}>
    <Heading level={3}>{document.number}</Heading>
    <Box kind="p">{document.title}</Box>
    {chosen && (
      <Box kind="p" className="force">
        <Box kind="span" className="sign" decorative>
          {FORCE_SIGNS[force]}
        </Box>
        <Box kind="span">{FORCE_WORDS[force]}</Box>
      </Box>
    )}
    <Box kind="p" className="hint">
      {inForceWords(document)}
    </Box>
    <Button
      id={`document-${document.id}`}
      label={`看条款：${document.number}`}
      onPress={() => void openPage("document", { id: document.id })}
    >
      看条款
    </Button>
    <TableLink document={document.id} number={document.number} />
  </Box>
);

function byPlace(documents: readonly DocumentOnDay[]): [string, DocumentOnDay[]][] {
  const places = new Map<string, DocumentOnDay[]>();
  for (const one of documents) {
    const { placeName } = one.document;
    places.set(placeName, [...(places.get(placeName) ?? []), one]);
  }
  return [...places];
}
