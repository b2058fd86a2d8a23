/** The frame of a page that asks: how far one has come, its questions, and the way on. */
import type { ReactNode } from "react";
import { today } from "../clock.ts";
import { progressAt } from "../draft/steps.ts";
import { PAGE_LABELS, type Step } from "../pages.ts";
import { NotKept, WhoseFacts } from "../people/notices.tsx";
import { correcting } from "../navigation.ts";
import { draft, useValue } from "../state.ts";
import { ToldSoFar } from "../told/so-far.tsx";
import { Box, Page } from "../ui/index.ts";
import { useWide } from "../ui/wide";
import { progressWords } from "../wording/progress.ts";
import { Steps } from "./steps.tsx";

interface AskingPageProps {
  readonly step: Step;
  readonly title: string;
  readonly lead?: string;
  /** Whether it asks for the place, too. */
  readonly asksPlace?: boolean;
  readonly children: ReactNode;
}

/** A page of questions. */
export function AskingPage({ step, title, lead, asksPlace = false, children }: AskingPageProps) {
  const wide = useWide();
  const progress = progressAt(step, useValue(draft), today());
  // Who only comes by for one thing is on no way of steps.
  const above = useValue(correcting) === "topic" ? PAGE_LABELS.joining : progressWords(step, progress);
  return (
    <Page title={title} above={above} {...(lead !== undefined && { lead })}>
      <WhoseFacts />
      <NotKept />
      <Box className={wide ? "columns" : "column"}>
        <Box className="column-main">
          {children}
          <Steps page={step} />
        </Box>
        {wide && <ToldSoFar step={step} asksPlace={asksPlace} />}
      </Box>
    </Page>
  );
}
