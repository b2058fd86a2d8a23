/** The contribution record month by month, on a board; `whose` in the query says whose it is. */
import { useRouter } from "@tarojs/taro";
import { today } from "../../../clock.ts";
import type { StretchDraft } from "../../../draft/draft.ts";
import { tellRecord } from "../../../draft/record.ts";
import { BoardScreen } from "../../../record/board/screen.tsx";
import { draft, edit, openStretch, problems, useValue } from "../../../state.ts";
import { Page } from "../../../ui/index.ts";
import { voiceOf } from "../../../wording/voice.ts";

export default function MonthsPage() {
  const all = useValue(draft);
  const whose = useRouter().params["whose"] === "spouse" ? "spouse" : "person";
  const { she, spouse } = voiceOf(all);
  const name = whose === "spouse" ? spouse : she;
  const change = (contributions: readonly StretchDraft[]) => {
    const record = contributions.length > 0 ? "listed" : "";
    edit(`${whose}-contributions`, (before) => tellRecord(before, whose, { record, contributions }, today()));
    // Complaints name stretches by number, and the numbers may have moved.
    problems.set([]);
    openStretch.set(undefined);
  };
  return (
    <Page title={`${name}每个月的缴费`} lead="在下面选一种交法，再点月份；横着划过去，一次填好几个月；再点一下就擦掉。">
      <BoardScreen draft={all} whose={whose} name={name} onChange={change} />
    </Page>
  );
}
