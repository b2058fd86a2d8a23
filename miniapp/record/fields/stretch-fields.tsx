/** The fields of one stretch of contributions. */
import { hereWords } from "../../cities/insured.ts";
import { elsewhere } from "../../cities/elsewhere.ts";
import { stretchAsks } from "../../draft/asks.ts";
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { Choice, MonthField, SelectField, TextField, type Option } from "../../ui/index.ts";
import { POSTS, SCHEMES } from "../../wording/stretch.ts";
import { useFields } from "../../forms/field.ts";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";

interface StretchFieldsProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly stretch: StretchDraft;
  /** Where the fields' ids begin: `person-contributions-0`. */
  readonly base: string;
  readonly onChange: (fieldId: string, change: Partial<StretchDraft>) => void;
}

/** The tiers of those who pay themselves, to choose from. */
export const TIERS: readonly Option<"1" | "2" | "unknown">[] = [
  { value: "1", label: "一档" },
  { value: "2", label: "二档" },
  { value: "unknown", label: "说不清" },
];

/** What the tiers are, for those who never heard of them. */
export const TIER_HINT = "自己交医保时选的缴费档次，缴费记录上写着；想不起来就选“说不清”";

/** What paying for maternity too means. */
export const maternityHint = (scheme: StretchDraft["scheme"]): string =>
  scheme === "employer"
    ? "单位一般都一起交，不选就按交了算"
    : "自己交的，办参保时另外选了生育保险才有；看缴费记录里有没有“生育保险”，不选就按没交算";

const LATE_REASONS = [
  { value: "registration", label: "单位晚办了登记" },
  { value: "arrears", label: "单位欠费" },
  { value: "job-change", label: "换工作中间断了" },
] as const;

/** Asks what matters for this scheme in this place, and nothing else. */
export function StretchFields({ draft, whose, stretch, base, onChange }: StretchFieldsProps) {
  const field = useFields();
  const asks = stretchAsks(draft, whose, stretch);
  /** Everything a field needs but its label: id, complaint, value, and what a change does. */
  const bind = <Name extends keyof StretchDraft>(name: Name) => {
    const id = `${base}-${name}`;
    const change = (value: StretchDraft[Name]) => onChange(id, { [name]: value });
    return { ...field(id), value: stretch[name], onChange: change };
  };
  const here = draft.region === "" ? "参保地" : hereWords(draft.region);
  const regions = [
    { value: "", label: `就在${here}` },
    ...(draft.region === "" ? [] : elsewhere(draft.region, stretch.region)),
  ];
  return (
    <>
      <Choice {...bind("scheme")} label="这一段是怎么交的？" options={SCHEMES} />
      <MonthField {...bind("from")} label="从哪个月开始" years={CONTRIBUTION_YEARS} />
      <Choice
        {...bind("ongoing")}
        inline
        label="现在还在交吗？"
        options={[
          { value: "yes", label: "还在交" },
          { value: "no", label: "已经停了" },
        ]}
      />
      {asks.to && (
        <MonthField
          {...bind("to")}
          label="最后交的是哪个月"
          hint="准备交到以后某个月，也可以填"
          years={CONTRIBUTION_YEARS}
        />
      )}
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
          unit="元"
        />
      )}
      <SelectField {...bind("region")} label="在哪里交的" options={regions} />
      <Choice
        {...bind("onTime")}
        label="这一段是按月交的吗？"
        hint="不选就当作是按月交的"
        options={[
          { value: "yes", label: "是，按月交的" },
          { value: "no", label: "不是，后来补交的，或者提前一次交的" },
        ]}
      />
      {asks.paidIn && <MonthField {...bind("paidIn")} label="哪个月真正交的钱" years={CONTRIBUTION_YEARS} />}
      {asks.lateReason && <Choice {...bind("lateReason")} label="为什么晚交？" options={LATE_REASONS} />}
    </>
  );
}
