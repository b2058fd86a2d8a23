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
    "Yujin tells people insured in China whether they can claim maternity benefits, how much, until when, and what to do next, with the clause of the official document behind every answer.",
    `Local documents are loaded for ${PLACE_CODES.map((code) => PLACES[code]).join(", ")}. Elsewhere, employees get what the national rules decide. Where no document decides, the answer says so.`,
    "The questions are in Chinese and take about two minutes. Have at hand: where you are insured, the due date or the day it happened, and who paid your medical insurance in which months.",
    "No login, no name, no ID number. What you enter stays on your device and is sent only to work out the answer.",
    "To ask a person, call 12393, the national hotline (in Chinese).",
  ],
  begin: "Start (in Chinese)",
  back: "Back",
} as const;
