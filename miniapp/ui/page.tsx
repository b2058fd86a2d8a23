/** The frame of every page: where we are, the switch for large type, its heading, its content. */
import type { ReactNode } from "react";
import { takeAim } from "../navigation.ts";
import { changeSettings, settings } from "../settings.ts";
import { useValue } from "../state.ts";
import { Privacy } from "../shell/privacy";
import { TITLE_ID } from "./ids.ts";
import { Box, Button, Heading } from "./primitives";
import { reveal, useArrival } from "./reveal";

interface PageProps {
  readonly title: string;
  /** The heading changes while the page stands, and is read out when it does. */
  readonly live?: boolean;
  /** A line above the heading: how far one has come. */
  readonly above?: string;
  /** The mark and our name stand there, where people come in from elsewhere. */
  readonly mark?: boolean;
  readonly lead?: string;
  readonly children: ReactNode;
}

function arrive(): void {
  const aim = takeAim();
  if (aim !== "none") reveal(aim === "top" ? TITLE_ID : aim.id);
}

/** Draws a page; on arrival the reader is taken to the field that was aimed at, or to the heading. */
export function Page({ title, live = false, above, mark = false, lead, children }: PageProps) {
  const here = useArrival(arrive);
  const { largeType } = useValue(settings);
  if (!here) return <Box />;
  const heading = (
    <Heading level={1} id={TITLE_ID} {...(live && { className: "heading-said" })}>
      {title}
    </Heading>
  );
  return (
    <Box kind="main" className={largeType ? "page large-type" : "page"}>
      <Box className="page-head">
        {mark && (
          <Box kind="p" className="step mark">
            育津
          </Box>
        )}
        {above && (
          <Box kind="p" className="step">
            {above}
          </Box>
        )}
        <Button id="large-type" look="quiet" onPress={() => changeSettings({ largeType: !largeType })}>
          {largeType ? "标准字" : "大字"}
        </Button>
      </Box>
      {live ? <Box live="polite">{heading}</Box> : heading}
      {lead && (
        <Box kind="p" className="lead">
          {lead}
        </Box>
      )}
      {children}
      <Privacy />
    </Box>
  );
}
