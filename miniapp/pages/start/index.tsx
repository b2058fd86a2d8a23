/** Page 1: where she is insured, and who is asking. */
import type { Who } from "../../draft/draft.ts";
import { checkRegion } from "../../draft/check-region.ts";
import { isEmpty } from "../../draft/draft.ts";
import { embedder } from "../../embed/embedder";
import { EmbedNote } from "../../embed/note";
import { useFields } from "../../forms/field.ts";
import { PlaceField } from "../../forms/place.tsx";
import { goTo, openPage } from "../../navigation.ts";
import { PAGE_LABELS } from "../../pages.ts";
import { EXAMPLE } from "../../places.ts";
import { CurrentPerson, NotKept, Undo } from "../../people/notices.tsx";
import { notKept, people } from "../../people/people.ts";
import { ToRules } from "../../shell/to-rules.tsx";
import { SetAsideNotice } from "../../people/set-aside.tsx";
import { draft, edit, problems, startOver, useValue } from "../../state.ts";
import { privateWords } from "../../wording/person.ts";
import { askSure, Box, Button, Choice, idOf, Page, reveal, type Option } from "../../ui/index.ts";

const WHO: readonly Option<Exclude<Who, "">>[] = [
  { value: "self", label: "我自己", hint: "我就是要生孩子或看病的人" },
  { value: "husband", label: "我是丈夫，帮妻子问" },
  { value: "other", label: "我帮别人问" },
];

function begin(): void {
  const found = checkRegion(draft.get());
  problems.set(found);
  const [first] = found;
  if (first) reveal(idOf(first.pointer));
  else void goTo("event");
}

/** Empties the current person's answers, once that is sure; it can still be taken back. */
async function clear(): Promise<void> {
  const sure = await askSure({
    title: "清空，重新填？",
    text: "这一位填的内容和打过的勾都会清掉。",
    yes: "清空",
    no: "留着",
  });
  if (!sure) return;
  startOver();
  setTimeout(() => reveal("undo"));
}

export default function StartPage() {
  const field = useFields();
  const all = useValue(draft);
  const several = useValue(people).length > 1;
  const started = !isEmpty(all);
  // What was told before is enough for an answer: whoever comes back need not walk through the pages again.
  const answerable = all.region !== "" && all.event.kind !== "" && all.event.date !== "" && all.person.record !== "";
  return (
    <Page mark title="生孩子，能报什么、能领多少？" lead="2 分钟，几个问题，不用登录。按当地官方文件一条一条回答。">
      <EmbedNote />
      <NotKept />
      <Undo />
      <SetAsideNotice />
      {several && <CurrentPerson />}
      {answerable && (
        <Box kind="nav" className="actions" label="上次填的">
          <Button id="submit" look="primary" onPress={() => void goTo("answer")}>
            接着上次填的，看结果
          </Button>
        </Box>
      )}
      <PlaceField />
      <Choice
        {...field("who")}
        label="谁在问？"
        options={WHO}
        value={all.who || "self"}
        onChange={(who) => edit("who", (before) => ({ ...before, who }))}
      />
      <Box kind="nav" className="actions" label="开始">
        <Button id="next" look={answerable ? "secondary" : "primary"} onPress={begin}>
          {answerable ? "从头看一遍，改一改" : "下一步"}
        </Button>
      </Box>
      {started && !several && <CurrentPerson />}
      <Box kind="p" id="private" className="hint closing">
        {privateWords(!useValue(notKept), embedder?.host)}
      </Box>
      <Box kind="section" id="example" className="card">
        <Box kind="p" className="hint">
          {`比如，${EXAMPLE.who}：`}
        </Box>
        <Box kind="p" className="strong">
          {EXAMPLE.headline}
        </Box>
        <Button id="to-example" look="link" onPress={() => void openPage("try", EXAMPLE.at)}>
          看看这个回答
        </Button>
      </Box>
      <Box kind="nav" className="actions" label="想先看看规定">
        <ToRules />
        <Button id="to-joining" look="quiet" onPress={() => void goTo("joining")}>
          {`重庆：${PAGE_LABELS.joining}`}
        </Button>
        <Button id="to-english" look="quiet" onPress={() => void goTo("english")}>
          English
        </Button>
        {started && (
          <Button id="start-over" look="quiet" onPress={() => void clear()}>
            清空，重新填
          </Button>
        )}
      </Box>
    </Page>
  );
}
