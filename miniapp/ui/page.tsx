/** The frame of every page: where we are, its heading, its content. */
import type { ReactNode } from "react";
import { takeAim } from "../navigation.ts";
import { PAGE_LABELS, STEPS, type PageName } from "../pages.ts";
import { TITLE_ID } from "./ids.ts";
import { Box, Heading } from "./primitives";
import { reveal, useArrival } from "./reveal";

interface PageProps {
  readonly name: PageName;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

function arrive(): void {
  const aim = takeAim();
  if (aim !== "none") reveal(aim === "top" ? TITLE_ID : aim.id);
}

/** Draws a page; on arrival the reader is taken to the field that was aimed at, or to the heading. */
export function Page({ name, title, lead, children }: PageProps) {
  const here = useArrival(arrive);
  if (!here) return <Box />;
  const step = STEPS.indexOf(name);
  return (
    <Box kind="main" className="page">
      {step > -1 && (
        <Box kind="p" className="step">
          {`第 ${step + 1} 步，共 ${STEPS.length} 步：${PAGE_LABELS[name]}`}
        </Box>
      )}
      <Heading level={1} id={TITLE_ID}>
        {title}
      </Heading>
      {lead && (
        <Box kind="p" className="lead">
          {lead}
        </Box>
      )}
      {children}
    </Box>
  );
}
