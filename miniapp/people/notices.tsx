/** What must be said about keeping: whose facts these are, that they are not kept, what was set aside or taken away. */
import { embedder } from "../embed/embedder";
import { goTo } from "../navigation.ts";
import { useValue } from "../observable.ts";
import { Box, Button, Heading, reveal, TITLE_ID } from "../ui/index.ts";
import { currentId, notKept, people, undo, undoable } from "./people.ts";

/** Whose facts the page shows, where more than one person is kept. */
export function WhoseFacts() {
  const all = useValue(people);
  const id = useValue(currentId);
  if (all.length < 2) return null;
  return (
    <Box kind="p" className="hint" id="whose-facts">
      {`现在填的是：${all.find((each) => each.id === id)?.name ?? ""}`}
    </Box>
  );
}

/** That what is typed is not kept, and what to do about it; nothing while it is. */
export function NotKept() {
  return useValue(notKept) ? (
    <Box className="card" id="not-kept" live="assertive">
      {embedder ? (
        <Box kind="p">
          填的内容没能存到这台设备上：浏览器不让嵌在别的网站里的页面存。现在可以接着填、看结果，但关掉以后就没有了。
        </Box>
      ) : (
        <>
          <Box kind="p">填的内容没能存到这台设备上：存储空间满了，或者浏览器不让存（比如无痕模式）。</Box>
          <Box kind="p">
            现在可以接着填、看结果，但关掉以后就没有了。清出一点空间，或换成普通模式打开；下次改动时会再存一次。
          </Box>
        </>
      )}
    </Box>
  ) : null;
}

/** What was just deleted or cleared, and the way back. */
export function Undo() {
  const last = useValue(undoable);
  const takeBack = () => {
    undo();
    setTimeout(() => reveal(TITLE_ID));
  };
  return last ? (
    <Box className="card" id="undoable" live="polite">
      <Box kind="p">{last.kind === "deleted" ? `删掉了“${last.name}”。` : `清空了“${last.name}”填的内容。`}</Box>
      <Button id="undo" onPress={takeBack}>
        撤销
      </Button>
    </Box>
  ) : null;
}

/** Who is asked about now, with the way to the others; for the first page. */
export function CurrentPerson() {
  const all = useValue(people);
  const id = useValue(currentId);
  return (
    <Box kind="section" className="card" label="现在填的是谁">
      <Heading level={2} id="current-person">{`现在填的是：${all.find((each) => each.id === id)?.name ?? ""}`}</Heading>
      <Button id="to-people" onPress={() => void goTo("people")}>
        换人、改名或清除
      </Button>
    </Box>
  );
}
