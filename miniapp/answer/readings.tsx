/** What an answer rests on where the papers leave room, each with its clause. */
import type { Assessment, Assumption } from "../../shared/policy/index.ts";
import { Box } from "../ui/index.ts";
import { Clauses } from "./clauses.tsx";
import { Part, Said } from "./parts.tsx";

interface ReadingsProps {
  readonly assumptions: readonly Assumption[];
  readonly citations: Assessment["citations"];
}

/** Drawn only where there is something. */
export const Readings = ({ assumptions, citations }: ReadingsProps) =>
  assumptions.length > 0 && (
    <Part title="我们是这样理解的">
      <Box kind="ul" className="list">
        {assumptions.map(({ id, text, cites }) => (
          <Box kind="li" key={id + text} className="assumption">
            <Said>{text}</Said>
            <Clauses keys={cites} citations={citations} />
          </Box>
        ))}
      </Box>
    </Part>
  );
