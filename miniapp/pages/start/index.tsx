/** Page 1: where she is insured, and who is asking. */
import type { Who } from "../../draft/draft.ts";
import { emptyDraft } from "../../draft/draft.ts";
import { useFields } from "../../forms/field.ts";
import { Steps } from "../../forms/steps.tsx";
import { PLACE_CODES, PLACE_NAMES } from "../../places.ts";
import { draft, edit, startOver, useValue } from "../../state.ts";
import { Box, Button, Choice, Page, type Option } from "../../ui/index.ts";

const PLACES = PLACE_CODES.map((value) => ({ value, label: PLACE_NAMES[value].name }));

const WHO: readonly Option<Exclude<Who, "">>[] = [
  { value: "self", label: "我自己", hint: "我就是要生孩子或看病的人" },
  { value: "husband", label: "我是丈夫，帮妻子问" },
  { value: "other", label: "我帮别人问" },
];

export default function StartPage() {
  const field = useFields();
  const all = useValue(draft);
  return (
    <Page
      name="start"
      title="生孩子，能报什么、能领多少？"
      lead="回答几个问题，按当地官方文件一条一条告诉你。不问姓名和身份证号；填的内容存在这台设备上，只有看结果时才把答案发出去算。"
    >
      <Choice
        {...field("region")}
        label="医保交在哪里？"
        hint="选参保的地方，不是户口所在地"
        options={PLACES}
        value={all.region}
        onChange={(region) => edit("region", (before) => ({ ...before, region }))}
      />
      <Choice
        {...field("who")}
        label="谁在问？"
        options={WHO}
        value={all.who}
        onChange={(who) => edit("who", (before) => ({ ...before, who }))}
      />
      <Steps page="start" />
      {all !== emptyDraft && (
        <Box className="actions">
          <Button id="start-over" look="quiet" onPress={startOver}>
            清空，重新填
          </Button>
        </Box>
      )}
    </Page>
  );
}
