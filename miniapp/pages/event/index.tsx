/** Page 2: what happened or is expected, and only the details that matter for it. */
import { eventAsks } from "../../draft/asks.ts";
import type { EventDraft } from "../../draft/draft.ts";
import { useFields } from "../../forms/field.ts";
import { Steps } from "../../forms/steps.tsx";
import { EVENT_YEARS } from "../../forms/years.ts";
import { elsewhere, OVERSEAS, PLACE_NAMES } from "../../places.ts";
import { draft, edit, useValue } from "../../state.ts";
import { Choice, DateField, Page, SelectField } from "../../ui/index.ts";
import { dateLabel, KINDS, PROCEDURES } from "../../wording/event.ts";

const YES_NO = [
  { value: "yes", label: "是" },
  { value: "no", label: "不是" },
] as const;
const HAS = [
  { value: "yes", label: "有" },
  { value: "no", label: "没有" },
] as const;
const SETTINGS = [
  { value: "inpatient", label: "住院" },
  { value: "outpatient", label: "门诊" },
] as const;
const FETUSES = Array.from({ length: 10 }, (_, index) => ({
  value: String(index + 1),
  label: ["单胎", "双胞胎", "三胞胎"][index] ?? `${index + 1} 胎`,
}));
const MONTHS = Array.from({ length: 12 }, (_, months) => ({
  value: String(months),
  label: months === 0 ? "不满 1 个月" : `满 ${months} 个月`,
}));

export default function EventPage() {
  const field = useFields();
  const all = useValue(draft);
  const asks = eventAsks(all);
  const { event, region } = all;
  /** Everything a field needs but its label: id, complaint, value, and what a change does. */
  const bind = <Name extends keyof EventDraft>(name: Name) => ({
    ...field(`event-${name}`),
    value: event[name],
    onChange: (value: EventDraft[Name]) =>
      edit(`event-${name}`, (before) => ({ ...before, event: { ...before.event, [name]: value } })),
  });
  const places =
    region === ""
      ? []
      : [
          { value: region, label: PLACE_NAMES[region].name },
          { value: OVERSEAS, label: "境外（含香港、澳门、台湾）" },
          ...elsewhere(region),
        ];
  return (
    <Page name="event" title="这次是什么事？">
      <Choice {...bind("kind")} label="是哪一种？" options={KINDS} />
      {event.kind && (
        <DateField {...bind("date")} label={dateLabel(event.kind)} hint="还没到的，填预计的日子" years={EVENT_YEARS} />
      )}
      {asks.procedure && <Choice {...bind("procedure")} inline label="做的是哪种？" options={PROCEDURES} />}
      {asks.gestationMonths && <SelectField {...bind("gestationMonths")} label="怀孕满几个月？" options={MONTHS} />}
      {asks.setting && (
        <Choice
          {...bind("setting")}
          inline
          label="住院还是门诊？"
          hint={event.kind === "delivery" || event.kind === "treatment" ? "不选就按住院算" : undefined}
          options={SETTINGS}
        />
      )}
      {asks.place && <SelectField {...bind("place")} label="在哪里的医院？" hint="不选就按参保地算" options={places} />}
      {asks.fetuses && <SelectField {...bind("fetuses")} label="几个宝宝？" hint="不选就按单胎算" options={FETUSES} />}
      {asks.caesarean && (
        <Choice {...bind("caesarean")} inline label="是剖宫产吗？" hint="还没生，不选就好" options={YES_NO} />
      )}
      {asks.dystocia && (
        <Choice
          {...bind("dystocia")}
          inline
          label="医院记的是难产吗？"
          hint="看出院记录，不选就按不是算"
          options={YES_NO}
        />
      )}
      {asks.complication && (
        <Choice {...bind("complication")} inline label="有并发症或合并症吗？" hint="不选就按没有算" options={HAS} />
      )}
      <Steps page="event" />
    </Page>
  );
}
