/** The pages: where each lies, what it is called, and which of them asks for a fact. */

/** A page, by the name of its folder. */
export type PageName =
  | "start"
  | "place"
  | "event"
  | "record"
  | "details"
  | "answer"
  | "people"
  | "import"
  | "months"
  | "open"
  | "joining"
  | "topic"
  | "lost"
  | ReadingPage;

/** A page on which people read what the documents say. */
export type ReadingPage = "documents" | "document" | "try" | "questions" | "question" | "english";

/** Where each page lies. What the first screen does not need is in subpackages, which the phone gets after it. */
export const PATHS: Readonly<Record<PageName, string>> = {
  start: "pages/start/index",
  place: "pages/asking/place/index",
  event: "pages/asking/event/index",
  record: "pages/asking/record/index",
  details: "pages/asking/details/index",
  answer: "pages/asking/answer/index",
  open: "pages/asking/open/index",
  people: "pages/people/index",
  documents: "pages/reading/documents/index",
  document: "pages/reading/document/index",
  try: "pages/reading/try/index",
  questions: "pages/reading/questions/index",
  question: "pages/reading/question/index",
  english: "pages/reading/english/index",
  import: "pages/asking/import/index",
  months: "pages/asking/months/index",
  joining: "pages/asking/joining/index",
  topic: "pages/asking/topic/index",
  lost: "pages/asking/lost/index",
};

/** What each page asks for or shows, as a person would call it. */
export const PAGE_LABELS: Readonly<Record<PageName, string>> = {
  start: "参保地",
  place: "别的地方",
  event: "这件事",
  record: "缴费记录",
  details: "细节",
  answer: "结果",
  open: "别人发来的情况",
  people: "存着的人",
  documents: "文件",
  document: "一份文件",
  try: "试一试",
  questions: "常问的问题",
  question: "一个问题",
  english: "English",
  import: "粘贴缴费记录",
  months: "逐月填缴费记录",
  joining: "参保这件事",
  topic: "参保的一个问题",
  lost: "没有这一页",
};

/** The pages that ask, in their order. */
export const STEPS = ["start", "event", "record", "details"] as const satisfies readonly PageName[];

/** A page that asks. */
export type Step = (typeof STEPS)[number];

/** The page that a reading page is reached from. */
export const READ_FROM: Readonly<Record<ReadingPage, PageName>> = {
  documents: "start",
  document: "documents",
  try: "documents",
  questions: "start",
  question: "questions",
  english: "start",
};

/** Whether people read on this page. */
export const isReading = (page: PageName): page is ReadingPage => Object.hasOwn(READ_FROM, page);

/** The page that asks for a fact, from its path (`person.contributions`) or JSON pointer (`/person/contributions`). */
export function pageAsking(fact: string): Step | undefined {
  const [first, second] = fact.split(/[./[]/).filter(Boolean);
  if (first === "region") return "start";
  if (first === "event") return second === undefined || second === "kind" || second === "date" ? "event" : "details";
  if (first === "person") return second === undefined || second === "contributions" ? "record" : "details";
  if (first === "spouse" || first === "residentReimbursed" || first === "asOf") return "details";
  return undefined;
}
