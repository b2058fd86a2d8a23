/** What the hand holds: a way of paying with its details, or the eraser. */
import type { Draft, Whose } from "../../draft/draft.ts";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
import { hereWords } from "../../cities/insured.ts";
import { elsewhere } from "../../cities/elsewhere.ts";
import { Choice, Disclosure, MonthField, SelectField, TextField, type Option } from "../../ui/index.ts";
import { SIGNS } from "../months/cell.ts";
import { brushAsks, plainBrush, type Brush, type Tool } from "../months/paint.ts";
import { maternityHint, TIER_HINT, TIERS } from "../fields/stretch-fields.tsx";

const TOOLS: readonly Option<Brush["scheme"] | "none">[] = [
  { value: "employer", label: SIGNS.employer.name },
  { value: "individual", label: SIGNS.individual.name },
  { value: "resident", label: SIGNS.resident.name },
  { value: "unemployment-benefit", label: SIGNS["unemployment-benefit"].name },
  { value: "none", label: "没交（擦掉）" },
];

interface BrushFieldsProps {
  readonly id: string;
  readonly draft: Draft;
  readonly whose: Whose;
  readonly tool: Tool | undefined;
  readonly onChange: (tool: Tool) => void;
}

/** Chooses the way of paying, and asks what matters of it where she is insured. */
export function BrushFields({ id, draft, whose, tool, onChange }: BrushFieldsProps) {
  const brush = tool === "none" ? undefined : tool;
  const asks = brush && brushAsks(draft, whose, brush.scheme);
  const change = (part: Partial<Brush>) => brush && onChange({ ...brush, ...part });
  const here = draft.region === "" ? "参保地" : hereWords(draft.region);
  const regions = [
    { value: "", label: `就在${here}` },
    ...(draft.region === "" ? [] : elsewhere(draft.region, brush?.region)),
  ];
  return (
    <>
      <Choice<Brush["scheme"] | "none">
        id={id}
        inline
        label="先选怎么交的，再点月份"
        hint="横着划过去，可以一次填好几个月；再点一下就擦掉"
        options={TOOLS}
        value={tool === "none" ? "none" : (tool?.scheme ?? "")}
        onChange={(chosen) => onChange(chosen === "none" ? "none" : anew(chosen, brush))}
      />
      {asks?.maternity && (
        <Choice
          id={`${id}-maternity`}
          inline
          label="生育保险也一起交了吗？"
          hint={maternityHint(brush?.scheme ?? "")}
          options={[
            { value: "yes", label: "交了" },
            { value: "no", label: "没交" },
          ]}
          value={brush?.maternity ?? ""}
          onChange={(maternity) => change({ maternity })}
        />
      )}
      {asks?.tier && (
        <Choice
          id={`${id}-tier`}
          inline
          label="交的是哪一档？"
          hint={TIER_HINT}
          options={TIERS}
          value={brush?.tier ?? ""}
          onChange={(tier) => change({ tier })}
        />
      )}
      {asks?.base && (
        <TextField
          id={`${id}-base`}
          label="每月缴费基数"
          hint="缴费记录上写着，不知道可以不填"
          unit="元"
          value={brush?.base ?? ""}
          onChange={(base) => change({ base })}
        />
      )}
      {brush && (asks?.region || asks?.paidIn) && (
        <Disclosure id={`${id}-more`} summary="是补交的，或者在别的地方交的">
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
          {brush.late && (
            <MonthField
              id={`${id}-paidIn`}
              label="哪个月补交的"
              years={CONTRIBUTION_YEARS}
              value={brush.paidIn}
              onChange={(paidIn) => change({ paidIn })}
            />
          )}
          <SelectField
            id={`${id}-region`}
            label="在哪里交的"
            options={regions}
            value={brush.region}
            onChange={(region) => change({ region })}
          />
        </Disclosure>
      )}
    </>
  );
}

/** Another way of paying has other details; when and where it was paid may well be the same. */
const anew = (scheme: Brush["scheme"], before: Brush | undefined): Brush => ({
  ...plainBrush(scheme),
  ...(before && { region: before.region, late: before.late, paidIn: before.paidIn }),
});
