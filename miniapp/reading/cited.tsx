/** The clauses that an answer stands on, each with the way to it. */
import type { QuestionAnswer } from "../../shared/policy/index.ts";
import { openPage } from "../navigation.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { clauseElement } from "./words.ts";

/** One card for all of them; a key without a clause is passed over. */
export const Cited = ({ cites, citations }: Pick<QuestionAnswer, "cites" | "citations">) => (
  <Box kind="section" id="cites" className="card">
    <Heading level={2}>依据</Heading>
    <Box kind="ul" className="list">
      {cites.map((key) => {
        const cited = citations[key];
        const [document = "", clause = ""] = key.split("#");
        return (
          cited && (
            <Box kind="li" key={key} className="clause">
              <Box kind="p" className="strong">{`${cited.number} ${cited.clause}`}</Box>
              <Box kind="p">{cited.summary}</Box>
              <Button
                id={`cite-${document}-${clauseElement(clause)}`}
                look="quiet"
                label={`看文件里的这一条：${cited.number} ${cited.clause}`}
                onPress={() => void openPage("document", { id: document }, clauseElement(clause))}
              >
                看文件里的这一条
              </Button>
            </Box>
          )
        );
      })}
    </Box>
  </Box>
);
