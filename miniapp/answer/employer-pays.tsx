/** The text to send to the employer who has to pay, with a button that copies it. */
import { useState } from "react";
import type { Assessment, FactsInput } from "../../shared/policy/index.ts";
import { copy, NOT_COPIED } from "../take/copy";
import { Box, Button, Heading } from "../ui/index.ts";
import { employerLetter, isEmployers } from "./letter.ts";
import { Said } from "./parts.tsx";

interface EmployerPaysProps {
  readonly facts: FactsInput & { readonly asOf: string };
  readonly assessment: Assessment;
}

/** One letter for all of it; drawn only where the employer pays instead of the insurance. */
export function EmployerPays({ facts, assessment }: EmployerPaysProps) {
  const [copied, setCopied] = useState<boolean>();
  const lines = assessment.benefits.filter(isEmployers);
  if (lines.length === 0) return null;
  const text = employerLetter(lines, facts, assessment);
  return (
    <Box kind="section" id="letter" className="card">
      <Heading level={2}>发给单位人事的话</Heading>
      <Box className="letter">
        {text.split("\n").map((said) => (
          <Said key={said}>{said}</Said>
        ))}
      </Box>
      <Button id="copy-letter" onPress={() => void copy(text).then(setCopied)}>
        复制这段话
      </Button>
      <Box className="spoken" live="polite">
        {copied !== undefined && <Said>{copied ? "复制好了，发给人事就行。" : NOT_COPIED.text}</Said>}
      </Box>
    </Box>
  );
}
