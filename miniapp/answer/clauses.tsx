/** The clauses behind a statement, opened on demand. */
import type { Assessment } from "../../shared/policy/index.ts";
import { openPage } from "../navigation.ts";
import { clauseElement } from "../reading/words.ts";
import { Box, Button, Disclosure } from "../ui/index.ts";
import { Said } from "./parts.tsx";

interface ClausesProps {
  readonly keys: readonly string[];
  readonly citations: Assessment["citations"];
  readonly summary?: string;
}

/** Document, number, label and what it says in plain words, of every clause cited; nothing where none is. */
export function Clauses({ keys, citations, summary }: ClausesProps) {
  const cited = keys.flatMap((key) => {
    const found = citations[key];
    return found ? [{ key, ...found }] : [];
  });
  const [first] = cited;
  if (!first) return null;
  const more = cited.length > 1 ? ` 等 ${cited.length} 条` : "";
  return (
    <Disclosure summary={summary ?? `依据：${first.number} ${first.clause}${more}`}>
      {cited.map(({ key, document, number, clause, summary: says }) => (
        <Box key={key} className="clause">
          <Said className="strong">{`${number} ${clause}`}</Said>
          <Said>{says}</Said>
          <Said className="source">{document}</Said>
          <Button look="link" label={`看文件里的这一条：${number} ${clause}`} onPress={() => openClause(key)}>
            看文件里的这一条
          </Button>
        </Box>
      ))}
    </Disclosure>
  );
}

/** Opens the document at the clause. */
function openClause(key: string): void {
  const [id = "", clause = ""] = key.split("#");
  void openPage("document", { id }, clauseElement(clause));
}
