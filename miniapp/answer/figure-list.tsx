/** The figures that entered a sum: what each is, how sure, where it stands. */
import type { Amount } from "../../shared/policy/index.ts";
import { Box } from "../ui/index.ts";
import { FIGURE_STATUSES } from "../wording/answer.ts";
import { figureWords } from "../wording/figures.ts";

/** Nothing is drawn where there are none. */
export const FigureList = ({ figures }: Pick<Amount, "figures">) =>
  figures.length > 0 && (
    <Box kind="ul" className="list figures">
      {figures.map((figure) => (
        <Box kind="li" key={figure.figure + String(figure.value)} className={`item figure status-${figure.status}`}>
          {`${figureWords(figure)}（${FIGURE_STATUSES[figure.status]}）：${figure.source}`}
        </Box>
      ))}
    </Box>
  );
