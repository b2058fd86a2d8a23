/** What the documents leave open, and whom to ask. */
import { Box, Heading } from "../ui/index.ts";

interface OpenProps {
  /** Whether the rest of the question is answered. */
  readonly partly: boolean;
  readonly children: string;
}

const WHOM_TO_ASK = "可以打 12393 问当地医保局。";

/** Looks like no refusal: nobody has said no. */
export const Open = ({ partly, children }: OpenProps) => (
  <Box kind="section" id="not-decided" className="side card verdict-not-covered">
    <Box className="line-head">
      <Heading level={2}>{partly ? "这一点，收录的文件没写" : "收录的文件没写"}</Heading>
      <Box kind="p">{children}</Box>
      <Box kind="p">{WHOM_TO_ASK}</Box>
    </Box>
  </Box>
);
