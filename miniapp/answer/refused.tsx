/** The fields to mend, each with the way to it. */
import type { Problem } from "../draft/problem.ts";
import { PAGE_LABELS, pageAsking } from "../pages.ts";
import { tellAt } from "../told/in-place.ts";
import { Box, Button, Heading } from "../ui/index.ts";
import { fieldWords } from "../wording/missing.ts";
import type { Voice } from "../wording/voice.ts";

/** Each is called by its question, with what to mend; nothing typed is lost. */
export const Refused = ({ problems, voice }: { readonly problems: readonly Problem[]; readonly voice: Voice }) => (
  <Box kind="section" id="refused" className="card">
    <Heading level={2}>要改的地方</Heading>
    <Box kind="ul" className="list">
      {problems.map((problem, index) => {
        const page = pageAsking(problem.pointer);
        const name = fieldWords(problem.pointer, voice);
        return (
          <Box kind="li" className="missing-fact" key={problem.pointer + problem.zh}>
            {name && (
              <Box kind="p" className="strong">
                {name}
              </Box>
            )}
            <Box kind="p">{problem.zh}</Box>
            {page && (
              <Button id={`mend-${index}`} label={`去改：${problem.zh}`} onPress={() => tellAt(problem.pointer)}>
                {`去改：${PAGE_LABELS[page]}`}
              </Button>
            )}
          </Box>
        );
      })}
    </Box>
  </Box>
);
