/** What was filled in, one item a line, with the way back to it. */
import type { FactPath, Question } from "../../shared/policy/index.ts";
import { askingOf, stretchAsks } from "../draft/asks.ts";
import type { Draft, PersonDraft, Whose } from "../draft/draft.ts";
import { isPaidByEmployer } from "../draft/record.ts";
import { slotOf } from "../draft/slots.ts";
import { spouseField } from "../draft/spouse.ts";
import { isDay } from "../draft/texts.ts";
import { pageAsking, type Step } from "../pages.ts";
import { placeWords } from "../cities/elsewhere.ts";
import { insuredIn } from "../places.ts";
import { countWords } from "./count.ts";
import { KINDS } from "./event.ts";
import { dateWords, toldYuanWords } from "./figures.ts";
import { missingWords } from "./missing.ts";
import { stretchWords } from "./stretch.ts";
import { voiceOf } from "./voice.ts";
import { yesNoWords } from "./yes-no.ts";

/** One item: what it is called, what was answered, and the page and field that ask for it. */
export interface ToldItem {
  /** The fact's path; a detail of a stretch has its number in it: `person.contributions.1.maternity`. */
  readonly fact: string;
  readonly name: string;
  readonly answers: readonly string[];
  readonly page: Step;
  readonly field: string;
  /** The stretch to open, for one of its details. */
  readonly stretch?: { readonly whose: Whose; readonly index: number };
}

/** What was answered and matters, and what was left out, both in the order of asking. */
export interface Told {
  readonly answered: readonly ToldItem[];
  readonly ordinary: readonly ToldItem[];
}

/** Reads a draft on a day (`YYYY-MM-DD`). `missing`: the facts that the answer names as missing, which are listed there. */
export function toldOf(draft: Draft, today: string, missing: readonly string[] = []): Told {
  const asked = askingOf(draft, today).questions.flatMap((question) => {
    const item = itemOf(draft, question, today);
    return item ? [{ question, item }] : [];
  });
  return {
    answered: asked.map(({ item }) => item).filter(({ answers }) => answers.length > 0),
    ordinary: asked.flatMap(({ question, item }) => {
      if (item.answers.length > 0) return question.kind === "record" ? detailsOf(draft, item) : [];
      if (missing.includes(question.fact)) return [];
      // What an employer pays for her now has said it.
      if (question.fact === "person.employed" && isPaidByEmployer(draft.person, today)) return [];
      return [{ ...item, answers: [leftOutBeside(question)] }];
    }),
  };
}

/** What is taken instead, beside the name of what was not told: of work, that it was not, too. */
const leftOutBeside = ({ fact, leftOut = "" }: Question): string =>
  [fact === "person.employed" || leftOut === "" ? "还没填" : "", leftOut].filter(Boolean).join("，");

/** Details that nobody told and no rule supposes: what came in by pasting or painting, and was never asked about. */
export const unsaidDetails = (draft: Draft, today: string): readonly ToldItem[] =>
  toldOf(draft, today).ordinary.filter(
    ({ stretch }) => stretch && draft[stretch.whose].contributions[stretch.index]?.scheme !== "employer",
  );

/** The details of a record that decide much and were not told: what is taken instead. */
function detailsOf(draft: Draft, { fact, name, page }: ToldItem): ToldItem[] {
  const whose = whoseRecord(fact);
  const { record, contributions } = draft[whose];
  if (record !== "listed") return [];
  return contributions.flatMap((stretch, index) => {
    if (stretch.maternity !== "" || !stretchAsks(draft, whose, stretch).maternity) return [];
    return {
      fact: `${fact}.${index}.maternity`,
      name: `${name}第 ${index + 1} 段：生育保险有没有一起交`,
      // An individual's is tried both ways: shared/policy/months/book.ts.
      answers: [stretch.scheme === "individual" ? "当不知道，两种都试一遍" : "按一起交了算"],
      page,
      field: `${whose}-contributions-${index}-maternity`,
      stretch: { whose, index },
    };
  });
}

function itemOf(draft: Draft, question: Question, today: string): ToldItem | undefined {
  const { fact } = question;
  const page = pageAsking(fact);
  if (page === undefined) return undefined;
  const slot = slotOf(fact);
  const whose = whoseRecord(fact);
  return {
    fact,
    name: toldName(fact, draft),
    page,
    field: fact === "spouse" ? spouseField(draft) : (slot?.id ?? `${whose}-record`),
    answers: slot ? answerWords(draft, question, slot.read(draft)) : recordWords(draft[whose], today.slice(0, 7)),
  };
}

const whoseRecord = (fact: string): Whose => (fact === "spouse.contributions" ? "spouse" : "person");

/** What a fact is called beside its answer. */
function toldName(fact: FactPath, draft: Draft): string {
  const voice = voiceOf(draft);
  if (fact === "event.kind") return "这次的事";
  if (fact === "event.date" && draft.event.kind === "delivery") return "日期或预产期";
  if (fact === "person.employed") return `${voice.she}现在有没有工作`;
  if (fact === "spouse") return `看不看${voice.spouse}的医保`;
  return missingWords(fact, voice).text;
}

function recordWords({ record, contributions }: PersonDraft, now: string): string[] {
  if (record === "none") return ["从来没交过"];
  if (record === "unknown") return ["说不清"];
  return record === "listed" ? contributions.map((stretch) => stretchWords(stretch, now)) : [];
}

function answerWords(draft: Draft, question: Question, answer: string): string[] {
  if (answer === "")
    return question.fact === "person.dismissedOn" && draft.person.dismissed === "no" ? ["没有结束"] : [];
  if (question.fact === "region") return [insuredIn(draft)];
  if (question.fact === "event.kind") return KINDS.filter(({ value }) => value === answer).map(({ label }) => label);
  switch (question.kind) {
    case "choice":
      return question.options.filter(({ value }) => value === answer).map(({ label }) => label);
    case "yes-no":
      return [yesNoWords(question.fact)[answer === "yes" ? 0 : 1]];
    case "day":
      return isDay(answer) ? [dateWords(answer)] : [];
    case "yuan":
      return [toldYuanWords(answer)];
    case "count":
      return [countWords(question.fact, Number(answer))];
    case "place":
      return [placeWords(answer, draft.region)];
    case "record":
      return [];
  }
}
