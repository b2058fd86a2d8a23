/** Pasting a contribution record that was looked up; `whose` in the query says whose it is. */
import { useRouter } from "@tarojs/taro";
import { goBackFrom } from "../../../navigation.ts";
import { ImportScreen } from "../../../record/import/screen.tsx";
import { draft, useValue } from "../../../state.ts";
import { Box, Button, Page } from "../../../ui/index.ts";
import { voiceOf } from "../../../wording/voice.ts";

export default function ImportPage() {
  const all = useValue(draft);
  const whose = useRouter().params["whose"] === "spouse" ? "spouse" : "person";
  const { she, spouse } = voiceOf(all);
  return (
    <Page
      title={`粘贴${whose === "spouse" ? spouse : she}的缴费记录`}
      lead="读出来的先给你看，点“加进记录”才会填进去。"
    >
      <ImportScreen draft={all} whose={whose} />
      <Box kind="nav" className="actions" label="返回">
        <Button id="back" onPress={() => void goBackFrom("import")}>
          不加了，返回
        </Button>
      </Box>
    </Page>
  );
}
