/** The details of a stretch, each asked only where the rules look at it. */
import { useState } from "react";
import { elsewhere } from "../../cities/elsewhere.ts";
import { hereWords } from "../../cities/insured.ts";
import { stretchAsks } from "../../draft/asks.ts";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
import { Choice, Disclosure, MonthField, SelectField, TextField } from "../../ui/index.ts";
import { LATE_REASONS, maternityHint, POSTS, TIER_HINT, TIERS } from "../../wording/stretch.ts";
import { useStretchFields } from "./bind.ts";
import type { StretchFieldsProps } from "./types.ts";

/** Maternity, tier, post and base. */
export function DetailFields({ draft, whose, stretch, base, onChange }: StretchFieldsProps) {
  const bind = useStretchFields(base, stretch, onChange);
  const asks = stretchAsks(draft, whose, stretch);
  return (
    <>
      {asks.maternity && (
        <Choice
          {...bind("maternity")}
          inline
          label="生育保险也一起交了吗？"
          hint={maternityHint(stretch.scheme)}
          options={[
            { value: "yes", label: "交了" },
            { value: "no", label: "没交" },
          ]}
        />
      )}
      {asks.tier && <Choice {...bind("tier")} inline label="交的是哪一档？" hint={TIER_HINT} options={TIERS} />}
      {asks.post && <Choice {...bind("post")} label="是哪种岗位？" options={POSTS} />}
      {asks.base && (
        <TextField
          {...bind("base")}
          label="每月缴费基数"
          hint="交费时按多少工资算的，缴费记录上写着；算津贴要用，不知道可以不填"
          unit="元/月"
        />
      )}
    </>
  );
}

/** Where, and whether month by month: folded for most, in sight where it was told. */
export function MoreFields(props: StretchFieldsProps) {
  const { draft, whose, stretch, base } = props;
  const [told] = useState(stretch.region !== "" || stretch.onTime === "no");
  const asks = stretchAsks(draft, whose, { ...stretch, onTime: "no" });
  if (!asks.region && !asks.paidIn) return null;
  if (told) return <PlaceAndTime {...props} />;
  return (
    <Disclosure id={`${base}-more`} summary="更多：补交的、在别的地方交的">
      <PlaceAndTime {...props} />
    </Disclosure>
  );
}

function PlaceAndTime({ draft, whose, stretch, base, onChange }: StretchFieldsProps) {
  const bind = useStretchFields(base, stretch, onChange);
  const asks = stretchAsks(draft, whose, stretch);
  const asksLate = stretchAsks(draft, whose, { ...stretch, onTime: "no" }).paidIn;
  const here = { value: "", label: `就在${hereWords(draft.region)}` };
  return (
    <>
      {asks.region && (
        <SelectField
          {...bind("region")}
          label="在哪里交的"
          options={[here, ...elsewhere(draft.region, stretch.region)]}
        />
      )}
      {asksLate && (
        <Choice
          {...bind("onTime")}
          label="这一段是按月交的吗？"
          hint="不选就当作是按月交的；只有几个月是补交的，请用“逐月改”"
          options={[
            { value: "yes", label: "是，按月交的" },
            { value: "no", label: "不是，后来补交的，或者提前一次交的" },
          ]}
        />
      )}
      {asks.paidIn && <MonthField {...bind("paidIn")} label="哪个月真正交的钱" years={CONTRIBUTION_YEARS} />}
      {asks.lateReason && <Choice {...bind("lateReason")} label="为什么晚交？" options={LATE_REASONS} />}
    </>
  );
}
