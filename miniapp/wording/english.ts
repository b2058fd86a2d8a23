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
    "Yujin tells people insured in China whether they can claim maternity benefits, how much, until when, and what to do next. Every answer names the clause of the official document behind it.",
    `Local documents are loaded for ${PLACE_CODES.map((code) => PLACES[code]).join(", ")}. Elsewhere, employees get what the national rules decide; where no document decides, the answer says so.`,
    "The questions are in Chinese. Have at hand: where you are insured, the due date or the day it happened, and who paid your medical insurance in which months (your employer, yourself, or resident insurance). It takes about two minutes. No login, no name, no ID number; what you enter stays on your device and is sent only to work out the answer.",
    "To ask a person, call 12393, the national medical insurance hotline (in Chinese).",
  ],
  begin: "Start (in Chinese)",
  back: "Back",
} as const;
