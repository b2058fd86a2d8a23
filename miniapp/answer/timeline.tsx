/** What to do next on a line of days: each thing on its day, to tick off and to put into the calendar. */
import { useState } from "react";
import type { Assessment, EventFacts, Topic } from "../../shared/policy/index.ts";
import { openPage } from "../navigation.ts";
import { useValue } from "../state.ts";
import { entryOf, type CalendarEntry, type CalendarOutcome } from "../take/calendar-entry.ts";
import { addToCalendar, CALENDAR_DONE } from "../take/calendar";
import { CallNamed } from "../ui/call-named.tsx";
import { Box, Button, Check, Heading } from "../ui/index.ts";
import { dateWords } from "../wording/figures.ts";
import { TOPIC_NAMES } from "../wording/topics.ts";
import { Said } from "./parts.tsx";
import { momentsOf, type Moment } from "./moments.ts";
import { MonthlyReminder } from "./monthly-reminder.tsx";
import { tick, ticks } from "../people/people.ts";
import { dayWords, deedTitle, isAhead, todoTitle, type Todo } from "./todo.ts";

const OUTCOMES: Readonly<Record<CalendarOutcome, string>> = {
  done: CALENDAR_DONE,
  refused: "没有放进去：手机没有允许。可以在小程序右上角“…”的设置里打开日历，再试一次。",
  failed: "没有放进去。可以自己记一下上面的日子。",
};

interface TimelineProps {
  readonly todos: readonly Todo[];
  readonly assessment: Pick<Assessment, "asOf" | "benefits">;
  readonly event?: Pick<EventFacts, "kind" | "date">;
}

/** Drawn only when something is to be done. */
export function Timeline({ todos, assessment, event }: TimelineProps) {
  const [said, setSaid] = useState("");
  if (todos.length === 0) return null;
  const { asOf } = assessment;
  const ahead = todos.filter((todo) => isAhead(todo, asOf));
  const put = (entries: readonly CalendarEntry[]) =>
    void addToCalendar(entries).then((outcome) => setSaid(OUTCOMES[outcome]));
  return (
    <Box kind="section" id="todos" className="card">
      <Heading level={2}>接下来做什么</Heading>
      <Box kind="ul" className="list timeline">
        {momentsOf(assessment, event, todos).map((moment) => (
          <MomentItem
            key={moment.date}
            moment={moment}
            asOf={asOf}
            alone={ahead.length === 1}
            onCalendar={(entry) => put([entry])}
          />
        ))}
      </Box>
      {ahead.length > 0 && (
        <Button id="calendar-all" onPress={() => put(ahead.flatMap((todo) => entryOf(todo) ?? []))}>
          {ahead.length > 1 ? "把这些日子都放进日历" : "把这个日子放进日历"}
        </Button>
      )}
      <Box id="calendar-said" className="spoken" live="polite">
        {said && <Said>{said}</Said>}
      </Box>
    </Box>
  );
}

interface MomentProps {
  readonly moment: Moment;
  readonly asOf: string;
  /** Where only one thing has a day, the button for all says the same. */
  readonly alone: boolean;
  readonly onCalendar: (entry: CalendarEntry) => void;
}

const MomentItem = ({ moment: { date, what, todos }, ...shared }: MomentProps) => (
  <Box kind="li" className={date === shared.asOf ? "moment moment-now" : "moment"}>
    <Box kind="p" className="moment-day">
      <Box kind="span" className="strong">
        {dateWords(date)}
      </Box>
      {what.length > 0 && <Box kind="span">{` ${what.join("；")}`}</Box>}
    </Box>
    {todos.map(({ todo, at }) => (
      <TodoItem key={todo.id} todo={todo} at={at} {...shared} />
    ))}
  </Box>
);

function TodoItem({ todo, at, asOf, alone, onCalendar }: Omit<MomentProps, "moment"> & Moment["todos"][number]) {
  const ticked = useValue(ticks);
  const said = [dayWords(todo, asOf), todo.effect].filter(Boolean).join("。");
  const entry = !alone && isAhead(todo, asOf) ? entryOf(todo) : undefined;
  return (
    <Box className="todo">
      <Check
        id={`todo-${at}`}
        label={todoTitle(todo)}
        hint={said}
        checked={ticked.has(`todo:${todo.id}`)}
        onChange={(done) => tick(`todo:${todo.id}`, done)}
      />
      <CallNamed id={`call-todo-${at}`} said={todoTitle(todo) + said} />
      <MonthlyReminder todo={todo} at={at} asOf={asOf} onCalendar={onCalendar} />
      {entry && (
        <Button
          id={`calendar-${at}`}
          look="link"
          label={`放进日历：${deedTitle(todo)}`}
          onPress={() => onCalendar(entry)}
        >
          放进日历
        </Button>
      )}
      {todo.topic && <MoreOf topic={todo.topic} />}
    </Box>
  );
}

/** The way to the question of taking part that says more. */
const MoreOf = ({ topic }: { readonly topic: Topic }) => (
  <Button id={`todo-topic-${topic}`} look="link" onPress={() => void openPage("topic", { topic })}>
    {`看一看：${TOPIC_NAMES[topic]}`}
  </Button>
);
