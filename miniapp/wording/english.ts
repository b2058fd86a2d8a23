/** The one page in English. */
import { PLACE_CODES, type PlaceCode } from "../places.ts";

const PLACES: Readonly<Record<PlaceCode, string>> = {
  "500000": "Chongqing",
  "511700": "Dazhou (Sichuan)",
  "650200": "Karamay (Xinjiang)",
  "140100": "Taiyuan (Shanxi)",
};

export const ENGLISH = {
  title: "Yujin: maternity benefits in China",
  said: [
    "Can you claim maternity benefits, how much, until when, and what next? Each answer names the clause behind it, and says so where no document decides.",
    `Local documents: ${PLACE_CODES.map((code) => PLACES[code]).join(", ")}. Elsewhere, employees get what the national rules decide.`,
    "Two minutes of questions, in Chinese: where you are insured, the day it happened or is due, who paid your medical insurance in which months. No login, no name. What you enter is sent only to work out the answer.",
    "To ask a person, call 12393 (in Chinese).",
  ],
  begin: "Start (in Chinese)",
  back: "Back",
} as const;
