/** The facts of an example, told in words. */
import type { Facts } from "../../shared/policy/index.ts";
import { Sentences } from "../answer/parts.tsx";
import { toldInWords } from "../wording/told.ts";

/** Every fact that is told of her, one a line. */
export const Told = ({ facts }: { readonly facts: Facts }) => <Sentences texts={toldInWords(facts)} />;
