/** The only door of the reader of contribution records. */
export { answered, asksForYear, canBeOfYear, isMonthAnswer, isPlaceAnswer } from "./answers.ts";
export { decode } from "./decode.ts";
export { countLines } from "./lines.ts";
export { dayAsWritten, monthAsWritten } from "./as-written.ts";
export { followedUp, openAsks, unanswered } from "./open-asks.ts";
export { readInTurns, readRecord } from "./read.ts";
export { certainMonths, contributionsOf, type CertainMonth, type Contribution } from "./contributions.ts";
export * from "./reading.ts";
