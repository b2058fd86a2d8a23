/** Tells a story to the app and looks at what it answers. */
import type { Driver } from "./driver.ts";
import type { Story } from "./stories.ts";

/** From the first tap until the answer has been asked for. */
export async function tell(app: Driver, story: Pick<Story, "steps">): Promise<void> {
  for (const step of story.steps) await step(app);
}

/** Every line, with its verdict, days, amount, payer and clauses, as the story expects them. */
export async function expectAnswer(app: Driver, { lines, missing = [], todos = [] }: Story): Promise<void> {
  for (const { line, verdict, amount, from, claimBy, payer, clauses } of lines) {
    const at = `#line-${line}`;
    expect(await app.read(`${at} .line-verdict`)).toMatch(new RegExp(`${verdict}$`));
    if (amount !== undefined) expect(await app.read(`${at} .line-amount`)).toBe(amount);
    if (from !== undefined) expect(await app.read(`${at} .line-from`)).toContain(from);
    if (claimBy !== undefined) expect(await app.read(`${at} .line-claim-by`)).toContain(claimBy);
    if (payer !== undefined) expect(await app.read(`${at} .line-payer`)).toContain(payer);
    await app.unfold(at);
    const whole = await app.read(at);
    for (const clause of clauses) expect(whole).toContain(clause);
  }
  for (const words of todos) expect(await app.read("#todos")).toContain(words);
  for (const words of missing) expect(await app.read("#missing, #one-fact")).toContain(words);
}

/** With the network cut: the device answers and says so, nothing typed is lost, and asking again asks the endpoint. */
export async function expectOfflineWorks(app: Driver, story: Story, typed: ReadonlyMap<string, string>): Promise<void> {
  await app.network(false);
  await tell(app, story);
  expect(await app.read("#source-note")).toContain("没有连上网络");
  await expectAnswer(app, story);
  await app.press("ask-again");
  expect(await app.read("#source-note .in-vain")).toContain("没有变");
  await app.press("edit-event-date");
  for (const [selector, words] of typed) expect(await app.read(selector)).toContain(words);
  await app.press("submit");
  expect(await app.read("#source-note")).toContain("没有连上网络");
  await app.network(true);
  await app.press("ask-again");
  await app.gone("#source-note");
  await expectAnswer(app, story);
}
