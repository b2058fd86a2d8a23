/** Saying that something is under way, once it takes long enough to wonder. */
import { useEffect, useState } from "react";
import { Box } from "./primitives";

/** What is faster needs no word, and a word that only flashes up disturbs. */
const PATIENCE_MS = 300;

/** Draws `words` with a turning sign, and has them read out, once `on` has lasted 300 ms. */
export function Busy({ id, on, words }: { readonly id?: string; readonly on: boolean; readonly words: string }) {
  const late = useLate(on);
  return (
    <Box className="busy" live="polite">
      {late && <Box kind="span" className="spinner" decorative />}
      {late && (
        <Box kind="span" {...(id && { id })}>
          {words}
        </Box>
      )}
    </Box>
  );
}

function useLate(on: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on]);
  return on && late;
}
