/** What the embedding site filled in is said to be its own, and nothing else is. */
import { isEmpty, type Draft } from "../../miniapp/draft/draft.ts";
import { filledBySite } from "../../miniapp/embed/by-site.ts";
import { phone } from "./people/phone.ts";
import { typed } from "./stories.ts";

const told = (draft: Draft): Draft => ({ ...draft, who: "self", event: { ...draft.event, date: "2026-02-10" } });

function filled() {
  const app = phone().open();
  const site = filledBySite(app);
  app.edit(told);
  site.mark();
  return { app, site };
}

test("it is filled until all is emptied; what is told then is the person's own", () => {
  const { app, site } = filled();
  expect(site.isFilled.get()).toBe(true);
  app.edit((draft) => ({ ...draft, who: "other" }));
  expect(site.isFilled.get()).toBe(true);
  app.clear();
  expect(site.isFilled.get()).toBe(false);
  app.edit(told);
  expect(site.isFilled.get()).toBe(false);
});

test("another person was not filled in; the first one still is", () => {
  const { app, site } = filled();
  const first = app.currentId.get();
  app.choose(app.add({ name: "小林" }));
  expect(site.isFilled.get()).toBe(false);
  app.edit(told);
  expect(site.isFilled.get()).toBe(false);
  app.choose(first);
  expect(site.isFilled.get()).toBe(true);
});

test("a place alone is nothing told, but for who asks about it", () => {
  const here = typed({ region: "500000" });
  expect([isEmpty(typed({})), isEmpty(here), isEmpty(here, true)]).toEqual([true, false, true]);
  expect(isEmpty(typed({ region: "500000", who: "self" }), true)).toBe(false);
});
