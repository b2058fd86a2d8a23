/** The file in which the partners are: read as the service reads it, and never written as it could not be read again. */
import { type Partner, readPartners } from "../functions/guard/partners.ts";
import { replaceSecret, secretIn } from "./secret-file.ts";

/** The partners in a file, if it is there. */
export function partnersIn(file: string): readonly Partner[] | undefined {
  const text = secretIn(file);
  return text === undefined ? undefined : readPartners(text, file);
}

/** Writes them, unless the service could not read them; then throws what to mend. */
export function writePartners(file: string, partners: readonly Partner[]): void {
  const text = shown(partners);
  readPartners(text, file);
  replaceSecret(file, text);
}

/** As it is written there. */
export const shown = (value: unknown): string => JSON.stringify(value, undefined, 2);
