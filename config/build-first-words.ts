/** Writes the first words' style and script into the built page. */
import { readFileSync, writeFileSync } from "node:fs";
import { inline, withFirstWords } from "./first-words.ts";

const page = `${process.argv[2] ?? "dist/h5"}/index.html`;
writeFileSync(page, withFirstWords(readFileSync(page, "utf8"), inline()));
