/** The field's words in what is read here: a tap on one says what it means. */
import { termsIn } from "../../shared/policy/index.ts";
import { Box, Disclosure } from "../ui/index.ts";

interface TermsProps {
  /** Begins the ids of its words. */
  readonly id: string;
  readonly texts: readonly string[];
  /** Read before on the same page: their words were told about there. */
  readonly before?: readonly string[];
}

/** One beside the other; nothing where every word is known to all. */
export const Terms = ({ id, texts, before = [] }: TermsProps) => {
  const told = termsIn(before);
  return (
    <>
      {termsIn(texts)
        .filter((term) => !told.includes(term))
        .map(({ name, means, example }, at) => (
          <Disclosure key={name} id={`${id}-${at}`} summary={`${name}是什么？`}>
            <Box kind="p">{means}</Box>
            <Box kind="p" className="hint">
              {example}
            </Box>
          </Disclosure>
        ))}
    </>
  );
};
