/** Telling a fact where one stands: beside the answer where there is room, else on the page that asks for it. */
import { today } from "../clock.ts";
import { askingOf } from "../draft/asks.ts";
import { checkDraft } from "../draft/check.ts";
import { stretchAt } from "../draft/problem.ts";
import { goTo } from "../navigation.ts";
import { observable } from "../observable.ts";
import { pageAsking } from "../pages.ts";
import { draft, openStretch, problems } from "../state.ts";
import { focusOn, isWide } from "../ui/wide";
import { idOf } from "../ui/index.ts";
import { toldOf, type ToldItem } from "../wording/filled.ts";

/** What is open for editing among what was told: the fact asked for, the field to begin with, and whether it had an answer. */
export interface Opened {
  readonly fact: string;
  readonly field: string;
  readonly wasTold: boolean;
}

/** One at a time, and only beside an answer. */
export const opened = observable<Opened | undefined>(undefined);

/** What it takes to tell something: its path or JSON pointer, where it is asked for, and the stretch it belongs to. */
export type Telling = Pick<ToldItem, "fact" | "page" | "field" | "stretch">;

/** Opens the field beside the answer, or goes to its page. */
export function tell({ fact, page, field, stretch }: Telling): void {
  if (stretch) openStretch.set(stretch);
  const asked = questionOf(fact);
  const isAsked = askingOf(draft.get(), today()).questions.some((question) => question.fact === asked);
  const wasTold = toldOf(draft.get(), today()).answered.some((item) => item.fact === asked);
  if (isWide() && isAsked) opened.set({ fact: asked, field, wasTold });
  else void goTo(page, field);
}

/** As `tell`, for what is to be mended at a JSON pointer. */
export function tellAt(pointer: string): void {
  const page = pageAsking(pointer);
  const stretch = stretchAt(pointer);
  if (page) tell({ fact: pointer, page, field: idOf(pointer), ...(stretch && { stretch }) });
}

/** Closes what is open once nothing of it is to be mended. */
export function close({ fact }: Opened): void {
  const found = checkDraft(draft.get(), today()).filter(({ pointer }) => questionOf(pointer) === fact);
  problems.set(found);
  const [first] = found;
  if (!first) {
    openStretch.set(undefined);
    opened.set(undefined);
  }
  setTimeout(() => focusOn(first ? idOf(first.pointer) : editId(fact)));
}

/** The id of the button that opens a fact. */
export const editId = (fact: string): string => `edit-${fact.replace(/\./g, "-")}`;

/** The question that a path or pointer belongs to: every detail of a record to the record. */
const questionOf = (path: string): string =>
  path
    .replace(/^\//, "")
    .replace(/\//g, ".")
    .replace(/^(person|spouse)\.contributions.*/, "$1.contributions")
    .replace(/^(person|spouse)\.record$/, "$1.contributions");
