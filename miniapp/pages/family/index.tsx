/** Page 4: the spouse, if his insurance is to be looked at, and what resident insurance has paid already. */
import { asksResidentReimbursed } from "../../draft/asks.ts";
import { useFields } from "../../forms/field.ts";
import { ContributionRecord } from "../../forms/record.tsx";
import { Steps } from "../../forms/steps.tsx";
import { EVENT_YEARS } from "../../forms/years.ts";
import { draft, edit, useValue } from "../../state.ts";
import { Choice, DateField, Page } from "../../ui/index.ts";
import { voiceOf } from "../../wording/voice.ts";

const LOOK = [
  { value: "yes", label: "要看" },
  { value: "no", label: "不用看" },
] as const;
const REIMBURSED = [
  { value: "yes", label: "报过了" },
  { value: "no", label: "没有" },
] as const;

export default function FamilyPage() {
  const field = useFields();
  const all = useValue(draft);
  const { she, spouse } = voiceOf(all);
  return (
    <Page name="family" title={`${spouse}的医保和居民医保`}>
      <Choice
        {...field("spouseMatters")}
        inline
        label={`要看看能不能用${spouse}的医保吗？`}
        hint={`${she}没有工作时，有的地方可以用${spouse}的`}
        options={LOOK}
        value={all.spouseMatters}
        onChange={(spouseMatters) => edit("spouseMatters", (before) => ({ ...before, spouseMatters }))}
      />
      {all.spouseMatters === "yes" && <ContributionRecord whose="spouse" name={spouse} />}
      {asksResidentReimbursed(all) && (
        <Choice
          {...field("residentReimbursed")}
          inline
          label="这次怀孕的费用，用居民医保报过吗？"
          hint="报过又退回的，选“没有”；不选就按没有算"
          options={REIMBURSED}
          value={all.residentReimbursed}
          onChange={(residentReimbursed) => edit("residentReimbursed", (before) => ({ ...before, residentReimbursed }))}
        />
      )}
      <DateField
        {...field("asOf")}
        label="按哪一天来算"
        hint="不填就是今天"
        years={EVENT_YEARS}
        value={all.asOf}
        onChange={(asOf) => edit("asOf", (before) => ({ ...before, asOf }))}
      />
      <Steps page="family" />
    </Page>
  );
}
