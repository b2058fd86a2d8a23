/** Ways to the same money side by side: what each gives, which exclude each other, which is higher. */
import { compareRoutes, type Assessment, type Given, type RouteStatement } from "../../shared/policy/index.ts";
import { Box, Heading } from "../ui/index.ts";
import { BENEFIT_NAMES, routeWords } from "../wording/answer.ts";
import { yuanWords } from "../wording/figures.ts";
import type { Voice } from "../wording/voice.ts";
import { Clauses } from "./clauses.tsx";
import { Said, Sign } from "./parts.tsx";

interface RoutesProps {
  readonly assessment: Assessment;
  /** Where she is insured. */
  readonly region: string;
  readonly voice: Voice;
}

/** Drawn only where there is more than one way. */
export function Routes({ assessment, region, voice }: RoutesProps) {
  const { routes, statements, citations } = compareRoutes(assessment, region);
  if (routes.length < 2) return null;
  return (
    <Box kind="section" id="routes" className="card">
      <Heading level={2}>几条路，比一比</Heading>
      <Box className="routes">
        {routes.map(({ via, gives }) => (
          <Box key={via} className="route">
            <Heading level={3}>{routeWords(via, voice)}</Heading>
            <Box kind="ul" className="list">
              {gives.map((given) => (
                <Offer key={given.benefit} given={given} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
      {statements.length > 0 && (
        <Box kind="ul" className="list statements">
          {statements.map((statement) => (
            <Box kind="li" key={statement.text} className={`statement statement-${statement.kind}`}>
              <Statement statement={statement} voice={voice} />
              <Clauses keys={statement.cites} citations={citations} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

const Offer = ({ given: { benefit, verdict, sum, text } }: { readonly given: Given }) => (
  <Box kind="li" className={`offer standing-${verdict}-short`}>
    <Sign standing={verdict} />
    <Box className="in-short-words">
      <Said className="strong">{BENEFIT_NAMES[benefit]}</Said>
      <Said>{text}</Said>
      {sum && <Said className="strong">{sumWords(sum)}</Said>}
    </Box>
  </Box>
);

const sumWords = ({ low, high, settled }: NonNullable<Given["sum"]>): string =>
  (low === high ? yuanWords(low) : `${yuanWords(low)} 到 ${yuanWords(high)}`) + (settled ? "" : "（待当地确认）");

function Statement({
  statement: { kind, text, higher, ask },
  voice,
}: {
  readonly statement: RouteStatement;
  readonly voice: Voice;
}) {
  return (
    <>
      <Said className="strong">{text}</Said>
      {higher && (
        <Said>{`${kind === "allowance" ? "要领津贴" : "报医疗费"}，走这条：${routeWords(higher, voice)}`}</Said>
      )}
      {ask && <Said>{`打 12393 问：${ask}`}</Said>}
    </>
  );
}
