/** Whether what stands there was filled in by the embedding site. */
import { isEmpty } from "../draft/draft.ts";
import { observable, type Watched } from "../observable.ts";
import type { People } from "../people/store.ts";

/** Filled in for one person, as long as that one is asked about and not all of it was emptied. */
export function filledBySite({ draft, currentId }: Pick<People, "draft" | "currentId">): {
  readonly isFilled: Watched<boolean>;
  readonly mark: () => void;
} {
  const isFilled = observable(false);
  let whose: string | undefined;
  const look = (): void => {
    if (whose === currentId.get() && isEmpty(draft.get(), true)) whose = undefined;
    const now = whose === currentId.get();
    if (now !== isFilled.get()) isFilled.set(now);
  };
  draft.watch(look);
  return {
    isFilled,
    mark: () => {
      whose = currentId.get();
      look();
    },
  };
}
