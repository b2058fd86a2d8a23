/** One document: its clauses in their order, in plain words, each to try out. */
import { useRouter } from "@tarojs/taro";
import {
  clauseExamples,
  clausesInOrder,
  participationExamples,
  policyDocuments,
  type NumberedClause,
} from "../../../../shared/policy/index.ts";
import { goBackFrom, openPage } from "../../../navigation.ts";
import { NotFound } from "../../../reading/not-found.tsx";
import { clauseElement, clauseTitle, inForceWords, nothingToTry, tryElement } from "../../../reading/words.ts";
import { TableLink } from "../../../reading/table-link";
import { Box, Button, Heading, Page } from "../../../ui/index.ts";
import "../../../reading/reading.scss";

export default function DocumentPage() {
  const { id } = useRouter().params;
  const document = policyDocuments.find((one) => one.id === id);
  if (!document) return <NotFound title="没有找到这份文件" />;
  return (
    <Page title={document.number} lead={document.title}>
      <Box kind="p" className="hint">{`${document.placeName}，${inForceWords(document)}`}</Box>
      <Box kind="ul" className="list">
        {clausesInOrder(document).map((clause) => (
          <ClauseItem key={clause.id} document={document.id} clause={clause} />
        ))}
      </Box>
      <Box kind="p" className="hint closing">
        这里是用白话说的大意，以官方公布的原文为准。
      </Box>
      <Box kind="nav" className="actions" label="接下来">
        <TableLink document={document.id} />
        <Button id="back" onPress={() => void goBackFrom("document")}>
          返回
        </Button>
      </Box>
    </Page>
  );
}

interface ClauseItemProps {
  readonly document: string;
  readonly clause: NumberedClause;
}

const ClauseItem = ({ document, clause }: ClauseItemProps) => (
  <Box kind="li" className={`card clause-card role-${clause.role}`}>
    <Heading level={2} id={clauseElement(clause.id)}>
      {clauseTitle(clause)}
    </Heading>
    <Box kind="p">{clause.summary}</Box>
    {clause.role !== "rule" && (
      <Box kind="p" className="hint">
        {nothingToTry(clause)}
      </Box>
    )}
    {clauseExamples(document, clause.id).map(({ caption }, at) => (
      <Button
        key={caption}
        id={tryElement(clause.id, at)}
        onPress={() => void openPage("try", { document, clause: clause.id, at: String(at) })}
      >
        {`试一试：${caption}`}
      </Button>
    ))}
    {participationExamples(document, clause.id).map(({ caption, facts: { topic } }, at) => (
      <Button
        key={caption}
        id={tryElement(clause.id, at)}
        onPress={() => void openPage("topic", { topic, document, clause: clause.id, at: String(at) })}
      >
        {`试一试：${caption}`}
      </Button>
    ))}
  </Box>
);
