/** A value of a sum that she knows better: the sum moves while she types, and the answer goes by it once she says so. */
import { useState } from "react";
import type { AmountTerm, BenefitLine } from "../../shared/policy/index.ts";
import { today } from "../clock.ts";
import type { Draft } from "../draft/draft.ts";
import type { Slot } from "../draft/slots.ts";
import { readYuan } from "../draft/texts.ts";
import { toFacts } from "../draft/to-facts.ts";
import { edit } from "../state.ts";
import { Box, Button, TextField } from "../ui/index.ts";
import { amountWords } from "../wording/answer.ts";
import { assessOnDevice } from "./on-device.ts";
import { Said } from "./parts.tsx";

interface LeafFieldProps {
  readonly slot: Slot;
  readonly label: string;
  readonly unit: AmountTerm["unit"];
  /** The line whose sum it is. */
  readonly line: BenefitLine;
  readonly draft: Draft;
  readonly onDone: () => void;
}

const UNITS: Readonly<Partial<Record<AmountTerm["unit"], string>>> = {
  "yuan/month": "元/月",
  "yuan/day": "元/天",
  yuan: "元",
  days: "天",
  months: "个月",
};

export function LeafField({ slot, label, unit, line, draft, onDone }: LeafFieldProps) {
  const told = slot.read(draft);
  const [typed, type] = useState(told);
  const tried = typed.trim() === "" ? undefined : tryOut(slot.write(draft, typed), typed, line);
  const keep = (value: string) => {
    edit(slot.id, (before) => slot.write(before, value));
    onDone();
  };
  return (
    <Box className="leaf">
      <TextField
        id={slot.id}
        label={label}
        hint="12393 或单位告诉你的，填这里，就按它算"
        error={tried?.error}
        {...(UNITS[unit] && { unit: UNITS[unit] })}
        value={typed}
        onChange={type}
      />
      <Box id={`${slot.id}-brings`} live="polite">
        {tried?.brings && <Said className="strong">{`→ ${tried.brings}`}</Said>}
      </Box>
      <Button id={`use-${slot.id}`} disabled={tried?.brings === undefined} onPress={() => keep(typed)}>
        按这个数算
      </Button>
      {told !== "" && (
        <Button id={`drop-${slot.id}`} look="quiet" onPress={() => keep("")}>
          不用我填的数
        </Button>
      )}
    </Box>
  );
}

interface Tried {
  readonly brings?: string;
  readonly error?: string;
}

/** What the line would come to, or what is wrong with the number. */
function tryOut(draft: Draft, typed: string, { benefit, via }: BenefitLine): Tried {
  if (readYuan(typed) === undefined) return { error: "请填数字，最多两位小数，比如 8743.67" };
  const reply = assessOnDevice(toFacts(draft, today()), today());
  if (reply.kind === "refused") {
    const [first] = reply.problems;
    return first ? { error: first.zh } : {};
  }
  const line = reply.assessment.benefits.find((one) => one.benefit === benefit && one.via === via);
  const brings = line && amountWords(line);
  return brings === undefined ? { brings: "按它算" } : { brings };
}
