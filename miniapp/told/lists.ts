/** What was told and what was left out, while one item of it is changed. */
import { askingOf } from "../draft/asks.ts";
import type { Draft } from "../draft/draft.ts";
import { toldOf, type Told, type ToldItem } from "../wording/filled.ts";
import type { Opened } from "./in-place.ts";

/** As `toldOf`; what is open stays where it was opened, though its answer may be gone until the new one is whole. */
export function toldWhile(
  open: Pick<Opened, "fact" | "wasTold"> | undefined,
  draft: Draft,
  today: string,
  missing: readonly string[] = [],
): Told {
  const told = toldOf(draft, today, missing);
  const item = [...told.answered, ...told.ordinary].find(({ fact }) => fact === open?.fact);
  if (open === undefined || item === undefined) return told;
  const order: readonly string[] = askingOf(draft, today).questions.map(({ fact }) => fact);
  const others = (list: readonly ToldItem[]) => list.filter((each) => each !== item);
  const joined = (list: readonly ToldItem[]) => {
    const before = others(list).filter(({ fact }) => order.indexOf(fact) < order.indexOf(item.fact)).length;
    return [...others(list).slice(0, before), item, ...others(list).slice(before)];
  };
  return open.wasTold
    ? { answered: joined(told.answered), ordinary: others(told.ordinary) }
    : { answered: others(told.answered), ordinary: joined(told.ordinary) };
}
