/** What to do next: each thing with its day, to tick off and to put into the calendar. */
import { useState } from "react";
import type { Topic } from "../../shared/policy/index.ts";
import { openPage } from "../navigation.ts";
import { useValue } from "../state.ts";
import { entryOf, type CalendarOutcome } from "../take/calendar-entry.ts";
import { addToCalendar, CALENDAR_DONE } from "../take/calendar";
import { Box, Button, Check, Heading } from "../ui/index.ts";
import { TOPIC_NAMES } from "../wording/topics.ts";
import { Said } from "./parts.tsx";
import { tick, ticks } from "../people/people.ts";
import { dayWords, isAhead, todoTitle, type Todo } from "./todos.ts";

const OUTCOMES: Readonly<Record<CalendarOutcome, string>> = {
  done: CALENDAR_DONE,
  refused: "没有放进去：手机没有允许。可以在小程序右上角“…”的设置里打开日历，再试一次。",
  failed: "没有放进去。可以自己记一下上面的日子。",
};

interface TodoListProps {
  readonly todos: readonly Todo[];
  /** The day of asking, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Drawn only when something is to be done. */
export function TodoList({ todos, asOf }: TodoListProps) {
  const ticked = useValue(ticks);
  const [said, setSaid] = useState("");
  if (todos.length === 0) return null;
  const ahead = todos.filter((todo) => isAhead(todo, asOf));
  const put = (chosen: readonly Todo[]) =>
    void addToCalendar(chosen.flatMap((todo) => entryOf(todo) ?? [])).then((outcome) => setSaid(OUTCOMES[outcome]));
  return (
    <Box kind="section" id="todos" className="card">
      <Heading level={2}>接下来做什么</Heading>
      <Box kind="ul" className="list">
        {todos.map((todo, at) => (
          <Box kind="li" key={todo.id} className="todo">
            <Check
              id={`todo-${at}`}
              label={todoTitle(todo)}
              hint={[dayWords(todo, asOf), todo.effect].filter(Boolean).join("。")}
              checked={ticked.has(`todo:${todo.id}`)}
              onChange={(done) => tick(`todo:${todo.id}`, done)}
            />
            {ahead.length > 1 && isAhead(todo, asOf) && (
              <Button
                id={`calendar-${at}`}
                look="link"
                label={`放进日历：${todoTitle(todo)}`}
                onPress={() => put([todo])}
              >
                放进日历
              </Button>
            )}
            {todo.topic && <MoreOf topic={todo.topic} />}
          </Box>
        ))}
      </Box>
      {ahead.length > 0 && (
        <Button id="calendar-all" onPress={() => put(ahead)}>
          {ahead.length > 1 ? "把这些日子都放进日历" : "把这个日子放进日历"}
        </Button>
      )}
      <Box id="calendar-said" className="spoken" live="polite">
        {said && <Said>{said}</Said>}
      </Box>
    </Box>
  );
}

/** The way to the question of taking part that says more. */
const MoreOf = ({ topic }: { readonly topic: Topic }) => (
  <Button id={`todo-topic-${topic}`} look="link" onPress={() => void openPage("topic", { topic })}>
    {`看一看：${TOPIC_NAMES[topic]}`}
  </Button>
);
