/** What was told on the pages before, beside the questions of this one. */
import { today } from "../clock.ts";
import type { Step } from "../pages.ts";
import { draft, useValue } from "../state.ts";
import { Box, Heading } from "../ui/index.ts";
import { opened } from "./in-place.ts";
import { toldWhile } from "./lists.ts";
import { Rows, useClosing } from "./rows.tsx";

interface ToldSoFarProps {
  readonly step: Step;
  /** Whether this page asks for the place, too. */
  readonly asksPlace: boolean;
}

/** Drawn only once something is told elsewhere than on this page. */
export function ToldSoFar({ step, asksPlace }: ToldSoFarProps) {
  const { answered } = toldWhile(useValue(opened), useValue(draft), today());
  const told = answered.filter(({ page, fact }) => page !== step && !(asksPlace && fact === "region"));
  useClosing();
  if (told.length === 0) return null;
  return (
    <Box kind="section" id="told-so-far" className="column-side">
      <Heading level={2}>填过的</Heading>
      <Rows items={told} />
    </Box>
  );
}
