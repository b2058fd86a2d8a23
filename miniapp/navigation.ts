/** How to get from one page to another. */
import Taro from "@tarojs/taro";
import { observable } from "./observable.ts";
import { isReading, PATHS, READ_FROM, STEPS, type PageName, type Step } from "./pages.ts";
import { restArrives } from "./shell/rest";

/** The page that somebody came from to change something: then the way back to it comes first. */
export const correcting = observable<"answer" | "topic" | undefined>(undefined);

let moving = false;
let aim: Aim = "none";

/** Where the reader is taken on arrival: nowhere (the app has just opened), to the heading, or to a field. */
export type Aim = "none" | "top" | { readonly id: string };

/** Where to take the reader on this arrival; the next one goes to the heading, unless somebody aims again. */
export function takeAim(): Aim {
  const taken = aim;
  aim = "top";
  return taken;
}

/**
 * Goes to a page, and there to the field with this id: back, if the page is already below this one, so that the stack
 * never holds a page twice. A second tap while on the way does nothing.
 */
export const goTo = (page: PageName, fieldId?: string): Promise<void> =>
  move(page, fieldId === undefined ? "top" : { id: fieldId }, async () => {
    const below = stack();
    const from = below.at(-1);
    if (from === PATHS.answer) correcting.set(STEPS.some((step) => step === page) ? "answer" : undefined);
    else if (page === "answer" || from === PATHS.start || from === PATHS.topic) correcting.set(undefined);
    const at = below.lastIndexOf(PATHS[page]);
    if (at === -1) await push(`/${PATHS[page]}`);
    else if (at < below.length - 1) await Taro.navigateBack({ delta: below.length - 1 - at });
  });

/** Opens a page that shows what `query` names, over the one in front, and there goes to the element with this id. */
export const openPage = (page: PageName, query: Readonly<Record<string, string>>, elementId?: string): Promise<void> =>
  move(page, elementId === undefined ? "top" : { id: elementId }, async () => {
    const told = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    await push(`/${PATHS[page]}?${told.join("&")}`);
  });

/** The question of taking part that was left to tell something elsewhere. */
let left = "";

/** Opens a page of facts over the question of taking part in front, and there goes to the field; `backToTopic` comes back. */
export function leaveTopic(topic: string, page: Step, fieldId: string): Promise<void> {
  correcting.set("topic");
  left = topic;
  return openPage(page, { for: topic }, fieldId);
}

/** Goes back to the question that was left; anew, where it had to make room. */
export const backToTopic = (): Promise<void> =>
  move("topic", "top", async () => {
    if (stack().at(-2) === PATHS.topic) await Taro.navigateBack();
    else await push(`/${PATHS.topic}?topic=${left}`);
  });

/** What comes before the pages that are no step. */
const BEFORE: Partial<Record<PageName, PageName>> = {
  answer: "details",
  import: "record",
  months: "record",
  topic: "joining",
};

/** Goes one page back; where the browser was opened in the middle, to the page that comes before this one. */
export async function goBackFrom(page: PageName): Promise<void> {
  if (page === "answer") correcting.set("answer");
  if (stack().length > 1) {
    await Taro.navigateBack();
    return;
  }
  const step = STEPS.findIndex((each) => each === page);
  const before = isReading(page) ? READ_FROM[page] : (BEFORE[page] ?? STEPS[step - 1]);
  await Taro.redirectTo({ url: `/${PATHS[before ?? "start"]}` });
}

async function move(page: PageName, towards: Aim, go: () => Promise<void>): Promise<void> {
  if (moving) return;
  moving = true;
  try {
    if (!(await restArrives(page, () => void move(page, towards, go)))) return;
    aim = towards;
    await go();
  } finally {
    moving = false;
  }
}

/** WeChat refuses to open more pages over each other than this. */
const MOST_PAGES = 10;

/** Opens a page over the one in front, or, where no more may lie over each other, in its place. */
const push = (url: string) => (stack().length < MOST_PAGES ? Taro.navigateTo({ url }) : Taro.redirectTo({ url }));

/** The pages that are open, bottom first, as paths without slash or query. */
const stack = (): string[] =>
  Taro.getCurrentPages().map((open) => (open.route ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
