/** What only paper shows of a question of taking part: the first page, which stands alone. */
import { Said, Sentences } from "../answer/parts.tsx";
import { dayWords, todoTitle } from "../answer/todo.ts";
import { topicTodos } from "../answer/todos.ts";
import { sheetDocuments } from "../take/first-sheet.ts";
import { Box, Heading } from "../ui/index.ts";
import { basisWords } from "../wording/answer.ts";
import { topicFigures, topicVerdict } from "../wording/topics.ts";
import type { TopicSheetProps } from "./sheet-props.ts";
import { topicTold } from "./told.ts";

/** Under the headline: days and sums, what to do, what was told, by which document, of which day. */
export function TopicSheet({ answer: { line, whole }, asking }: TopicSheetProps) {
  const todos = topicTodos(line);
  return (
    <Box kind="section" className="sheet on-paper" label="第一页">
      <Sentences texts={[topicVerdict(line), ...topicFigures(line, whole.asOf)]} />
      {todos.length > 0 && (
        <>
          <Heading level={2}>要做的事</Heading>
          {todos.map((todo) => {
            const when = dayWords(todo, whole.asOf);
            const title = `□ ${todoTitle(todo)}${when === undefined ? "" : `（${when}）`}`;
            return (
              <Box key={todo.id + title} className="sheet-way">
                <Said className="strong">{title}</Said>
                {todo.effect !== undefined && <Said className="hint">{todo.effect}</Said>}
              </Box>
            );
          })}
        </>
      )}
      <Heading level={2}>按这些情况算的</Heading>
      <Sentences texts={topicTold(asking)} />
      <Heading level={2}>按这些文件算的</Heading>
      <Sentences texts={sheetDocuments(whole)} />
      <Said className="sheet-foot">{basisWords(whole.asOf, whole.policyVersion)}</Said>
    </Box>
  );
}
