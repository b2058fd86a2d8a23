/** The details of the way of paying that the hand holds. */
import type { Draft, Whose } from "../../draft/draft.ts";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
import { hereWords } from "../../cities/insured.ts";
import { elsewhere } from "../../cities/elsewhere.ts";
import { Choice, Disclosure, MonthField, SelectField, TextField } from "../../ui/index.ts";
import { maternityHint, TIER_HINT, TIERS } from "../../wording/stretch.ts";
import { brushAsks, type Brush } from "../months/paint.ts";

interface BrushFieldsProps {
  readonly id: string;
  readonly draft: Draft;
  readonly whose: Whose;
  readonly brush: Brush;
  readonly onChange: (brush: Brush) => void;
}

/** Asks what matters of the way of paying where she is insured. */
export function BrushFields({ id, draft, whose, brush, onChange }: BrushFieldsProps) {
  const asks = brushAsks(draft, whose, brush.scheme);
  const change = (part: Partial<Brush>) => onChange({ ...brush, ...part });
  const here = draft.region === "" ? "参保地" : hereWords(draft.region);
  const regions = [
    { value: "", label: `就在${here}` },
    ...(draft.region === "" ? [] : elsewhere(draft.region, brush.region)),
  ];
  return (
    <>
      {asks.maternity && (
        <Choice
          id={`${id}-maternity`}
          inline
          label="生育保险也一起交了吗？"
          hint={maternityHint(brush.scheme)}
          options={[
            { value: "yes", label: "交了" },
            { value: "no", label: "没交" },
          ]}
          value={brush.maternity}
          onChange={(maternity) => change({ maternity })}
        />
      )}
      {asks.tier && (
        <Choice
          id={`${id}-tier`}
          inline
          label="交的是哪一档？"
          hint={TIER_HINT}
          options={TIERS}
          value={brush.tier}
          onChange={(tier) => change({ tier })}
        />
      )}
      {(asks.base || asks.region || asks.paidIn) && (
        <Disclosure id={`${id}-more`} summary={moreWords(asks)}>
          {asks.base && (
            <TextField
              id={`${id}-base`}
              label="每月缴费基数"
              hint="缴费记录上写着，不知道可以不填"
              unit="元/月"
              value={brush.base}
              onChange={(base) => change({ base })}
            />
          )}

          {asks.paidIn && (
            <Choice
              id={`${id}-late`}
              inline
              label="是按月交的吗？"
              options={[
                { value: "no", label: "按月交的" },
                { value: "yes", label: "后来补交的" },
              ]}
              value={brush.late ? "yes" : "no"}
              onChange={(late) => change({ late: late === "yes" })}
            />
          )}
          {asks.paidIn && brush.late && (
            <MonthField
              id={`${id}-paidIn`}
              label="哪个月补交的"
              years={CONTRIBUTION_YEARS}
              value={brush.paidIn}
              onChange={(paidIn) => change({ paidIn })}
            />
          )}
          {asks.region && (
            <SelectField
              id={`${id}-region`}
              label="在哪里交的"
              options={regions}
              value={brush.region}
              onChange={(region) => change({ region })}
            />
          )}
        </Disclosure>
      )}
    </>
  );
}

/** What is folded, by name. */
function moreWords({ base, region, paidIn }: ReturnType<typeof brushAsks>): string {
  const names = [base && "缴费基数", paidIn && "补交的", region && "在别的地方交的"];
  return `更多：${names.filter((name) => name !== false).join("、")}`;
}
