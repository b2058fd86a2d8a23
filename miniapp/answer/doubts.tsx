/** Numbers and days that look impossible are asked back, and taken as they are if she says so. */
import type { Assessment } from "../../shared/policy/index.ts";
import { pageAsking } from "../pages.ts";
import { tick, ticks } from "../people/people.ts";
import { useValue } from "../state.ts";
import { tellAt } from "../told/in-place.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { DOUBTS } from "../wording/doubts.ts";
import { Said } from "./parts.tsx";

/** Drawn only where something is in doubt that she has not said yes to. */
export function Doubts({ warnings }: Pick<Assessment, "warnings">) {
  const ticked = useValue(ticks);
  const open = warnings.filter((warning) => !ticked.has(sureOf(warning)));
  if (open.length === 0) return null;
  return (
    <Box kind="section" id="doubts" className="card standing-pending">
      <Heading level={2}>请看一眼，填的对吗？</Heading>
      {open.map((warning, at) => {
        const { ask, yes } = DOUBTS[warning.id];
        const page = pageAsking(warning.path);
        return (
          <Box key={warning.path + warning.text} className="part">
            <Said>{warning.text}</Said>
            <Said className="strong">{ask}</Said>
            <Box className="parted">
              <Button id={`doubt-${at}-yes`} onPress={() => tick(sureOf(warning), true)}>
                {yes}
              </Button>
              {page && (
                <Button id={`doubt-${at}-mend`} onPress={() => tellAt(`/${warning.path.replace(/\./g, "/")}`)}>
                  不是，去改
                </Button>
              )}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** What is kept once she is sure: another number is asked about again. */
const sureOf = ({ path, text }: Assessment["warnings"][number]): string => `sure:${path}:${text}`;
