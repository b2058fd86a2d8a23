/** One person's contribution record: told in three questions, or stretch by stretch; pasted; or month by month. */
import type { StretchDraft, Whose } from "../draft/draft.ts";
import { openPage } from "../navigation.ts";
import { draft, openStretch, useValue } from "../state.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { toldHeading } from "../wording/record.ts";
import { recordActs, removed, type RecordActs } from "./acts.ts";
import { GoesOn } from "./fields/goes-on.tsx";
import { LatestFields } from "./fields/latest-fields.tsx";
import { StretchList } from "./fields/stretch-list.tsx";
import { Strip } from "./fields/understood.tsx";
import { momentsOf } from "./months/moments.ts";

/** Edits the record; `name` is how the texts call its owner. */
export function ContributionRecord({ whose, name }: { readonly whose: Whose; readonly name: string }) {
  const all = useValue(draft);
  const open = useValue(openStretch);
  const { record, contributions } = all[whose];
  const acts = recordActs(whose);
  const moments = momentsOf(all);
  const isOpen = open?.whose === whose;
  const inGap = isOpen && open.gap === true ? contributions.slice(open.index, open.index + 2) : [];
  if (record !== "listed" || contributions.length === 0 || (contributions.length === 1 && isOpen)) {
    return (
      <>
        <PutBack whose={whose} stretches={contributions} acts={acts} />
        <LatestFields draft={all} whose={whose} name={name} acts={acts} />
        <OtherWays whose={whose} told={record === "listed"} />
      </>
    );
  }
  return (
    <Box kind="section" label={`${name}的缴费记录`} className="told-record">
      <Heading level={2} id={`${whose}-record`}>
        {toldHeading(contributions, inGap)}
      </Heading>
      <Strip stretches={contributions} moments={moments} />
      <PutBack whose={whose} stretches={contributions} acts={acts} />
      <StretchList draft={all} whose={whose} now={moments.now} acts={acts} />
      {!isOpen && (
        <>
          <GoesOn draft={all} whose={whose} now={moments.now} onChange={acts.tell} />
          <Button id="add-stretch" onPress={acts.add}>
            还有一段
          </Button>
        </>
      )}
      <OtherWays whose={whose} told />
    </Box>
  );
}

interface PutBackProps {
  readonly whose: Whose;
  readonly stretches: readonly StretchDraft[];
  readonly acts: RecordActs;
}

/** After a stretch was taken away, until something else is done. */
function PutBack({ whose, stretches, acts }: PutBackProps) {
  const last = useValue(removed);
  if (last?.after !== stretches) return null;
  return (
    <Box className="stretch-told">
      <Box kind="p" className="stretch-words" live="polite">
        删掉了一段
      </Box>
      <Button id={`${whose}-put-back`} look="link" onPress={acts.putBack}>
        放回去
      </Button>
    </Box>
  );
}

/** The same by pasting what was looked up, and month by month. */
const OtherWays = ({ whose, told }: { readonly whose: Whose; readonly told: boolean }) => (
  <Box className="other-ways">
    <Box kind="p" className="hint">
      {told ? "也可以换一种填法：" : "手上有查到的缴费记录，粘贴最快；没有，也可以逐月填："}
    </Box>
    <Box className="acts">
      <Button id={`${whose}-import`} onPress={() => void openPage("import", { whose })}>
        粘贴查到的记录
      </Button>
      <Button id={`${whose}-months`} onPress={() => void openPage("months", { whose })}>
        {told ? "逐月改" : "逐月填"}
      </Button>
    </Box>
  </Box>
);
