/** That the place chosen is another one, of which no paper on taking part is loaded. */
import { participationPaper, placeOf } from "../../shared/policy/index.ts";
import { insuredIn } from "../places.ts";
import { draft, useValue } from "../state.ts";
import { Box } from "../ui/index.ts";
import { elsewhereWords } from "../wording/joining.ts";

/** Nothing is drawn where no place is chosen, or the one that is spoken of. */
export function Elsewhere() {
  const all = useValue(draft);
  const { region } = all;
  if (region === "" || placeOf(region) === participationPaper.place) return null;
  const words = elsewhereWords(insuredIn(all), participationPaper.placeName);
  return (
    <Box id="elsewhere" className="card">
      <Box kind="p">{words}</Box>
    </Box>
  );
}
