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
    "Can people insured in China claim maternity benefits? How much, until when, and what comes next? Every answer names the clause of the official document behind it.",
    `Local documents are loaded for ${PLACE_CODES.map((code) => PLACES[code]).join(", ")}. Elsewhere, employees get what the national rules decide. Where no document decides, the answer says so.`,
    "The questions are in Chinese and take two minutes. Have at hand: where you are insured, the due date or the day it happened, and who paid your medical insurance in which months. No login, no name, no ID number; what you enter is sent only to work out the answer.",
    "To ask a person, call 12393 (in Chinese).",
  ],
  begin: "Start (in Chinese)",
  back: "Back",
} as const;
