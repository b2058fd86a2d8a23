/** The text to send to the employer who has to pay, with a button that copies it. */
import { useState } from "react";
import type { Assessment, BenefitLine, FactsInput } from "../../shared/policy/index.ts";
import { copy } from "../take/copy";
import { Box, Button } from "../ui/index.ts";
import { employerLetter } from "./letter.ts";
import { Part, Said } from "./parts.tsx";

interface EmployerPaysProps {
  readonly line: BenefitLine;
  readonly facts: FactsInput & { readonly asOf: string };
  readonly assessment: Assessment;
}

/** Drawn only where the employer pays instead of the insurance. */
export function EmployerPays({ line, facts, assessment }: EmployerPaysProps) {
  const [copied, setCopied] = useState<boolean>();
  if (line.verdict !== "ineligible" || line.payer !== "employer") return null;
  const text = employerLetter(line, facts, assessment);
  const id = `letter-${line.benefit}-${line.via}`;
  return (
    <Part title="发给单位人事的话">
      <Box id={id} className="letter">
        {text.split("\n").map((said) => (
          <Said key={said}>{said}</Said>
        ))}
      </Box>
      <Button id={`copy-${id}`} onPress={() => void copy(text).then(setCopied)}>
        复制这段话
      </Button>
      <Box className="spoken" live="polite">
        {copied !== undefined && (
          <Said>{copied ? "复制好了，发给人事就行。" : "这里不让复制，请自己选中上面的字。"}</Said>
        )}
      </Box>
    </Part>
  );
}
