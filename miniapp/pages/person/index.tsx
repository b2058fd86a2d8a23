/** Page 3: her contribution record and her work. */
import { personAsks } from "../../draft/asks.ts";
import type { PersonDraft } from "../../draft/draft.ts";
import { useFields } from "../../forms/field.ts";
import { ContributionRecord } from "../../forms/record.tsx";
import { Steps } from "../../forms/steps.tsx";
import { EVENT_YEARS } from "../../forms/years.ts";
import { draft, edit, useValue } from "../../state.ts";
import { Choice, DateField, Page, TextField } from "../../ui/index.ts";
import { voiceOf } from "../../wording/voice.ts";

const EMPLOYED = [
  { value: "yes", label: "有工作" },
  { value: "no", label: "没有工作" },
] as const;
const DISMISSED = [
  { value: "no", label: "没有" },
  { value: "yes", label: "结束了，或定好了要结束" },
] as const;

export default function PersonPage() {
  const field = useFields();
  const all = useValue(draft);
  const asks = personAsks(all);
  const { she } = voiceOf(all);
  const { person } = all;
  /** Everything a field needs but its label: id, complaint, value, and what a change does. */
  const bind = <Name extends keyof PersonDraft>(name: Name) => ({
    ...field(`person-${name}`),
    value: person[name],
    onChange: (value: PersonDraft[Name]) =>
      edit(`person-${name}`, (before) => ({ ...before, person: { ...before.person, [name]: value } })),
  });
  return (
    <Page
      name="person"
      title={`${she}的缴费记录`}
      lead="交法变了、断过、换过地方的，各算一段。记不清月份，可以在“国家医保服务平台”App 里查。"
    >
      <ContributionRecord whose="person" name={she} />
      <Choice {...bind("employed")} inline label={`${she}现在有工作吗？`} options={EMPLOYED} />
      {asks.dismissed && <Choice {...bind("dismissed")} label="劳动合同结束了吗？" options={DISMISSED} />}
      {asks.dismissedOn && <DateField {...bind("dismissedOn")} label="合同最后一天是哪天？" years={EVENT_YEARS} />}
      {asks.averageBaseLastYear && (
        <TextField
          {...bind("averageBaseLastYear")}
          label="上一年的月平均缴费基数"
          hint="生产或手术那年的前一年。每段都填了基数，这里可以不填"
          unit="元"
        />
      )}
      {asks.employerAverageWage && (
        <TextField
          {...bind("employerAverageWage")}
          label="单位上一年的职工月平均工资"
          hint="算津贴要用，可以问单位人事；不知道可以不填"
          unit="元"
        />
      )}
      {asks.monthlyStipend && (
        <TextField {...bind("monthlyStipend")} label="每月补贴或失业金" hint="看够不够领津贴补差" unit="元" />
      )}
      <Steps page="person" />
    </Page>
  );
}
