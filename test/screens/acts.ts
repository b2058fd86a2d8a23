/** What is done on a stage, on both targets alike, to come to where the pictures are taken. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { linkFor } from "../../miniapp/take/link.ts";
import { type FactsInput, POLICY_VERSION, factsInputSchema } from "../../shared/policy/index.ts";
import type { Driver } from "../e2e/driver.ts";
import type { Story } from "../e2e/stories.ts";
import type { Stage } from "./stage.ts";

/** Something done on the stage. */
export type Act = (stage: Stage) => Promise<void>;

const doing =
  <Words extends readonly unknown[]>(act: (app: Driver, ...words: Words) => Promise<unknown>) =>
  (...words: Words): Act =>
  async ({ app }) => {
    await act(app, ...words);
  };

export const choose = doing((app, id: string, value: string) => app.choose(id, value));
export const date = doing((app, id: string, day: string) => app.date(id, day));
export const month = doing((app, id: string, of: string) => app.month(id, of));
export const type = doing((app, id: string, text: string) => app.type(id, text));
export const press = doing((app, id: string) => app.press(id));
export const see = doing((app, selector: string) => app.read(selector));
export const unfold = doing((app, selector: string) => app.unfold(selector));

/** Opens a page by its address. */
export const open =
  (address: string): Act =>
  (stage) =>
    stage.open(address);

/** Says yes where the app asks whether it is sure; the phone of the tests says yes by itself. */
export const sure: Act = async ({ app, target }) => {
  if (target === "h5") await app.press("sure-yes");
};

/** From now on the browser keeps nothing, as one whose storage is full. */
export const refuseStorage: Act = async ({ frame }) => {
  await frame.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error("full");
    };
  });
};

/** Cuts the network once everything has been fetched. */
export const cutNetwork: Act = async ({ app, page, target }) => {
  // The driver's own way waits for what the browser has fetched, which a stopped clock hides.
  if (target === "h5") await page.context().setOffline(true);
  else await app.network(false);
};

/** Consents where WeChat asks before something private. */
export const agree: Act = async ({ app, target }) => {
  if (target === "weapp") await app.press("privacy-agree");
};

/** Tells a whole story, up to its answer. */
export const told = ({ steps }: Story): Act[] =>
  steps.map(
    (step) =>
      ({ app }: Stage) =>
        step(app),
  );

/** Where a link with these facts leads. */
export function addressOf(facts: FactsInput, policyVersion = POLICY_VERSION): string {
  const link = linkFor("https://yujin.example", { facts, policyVersion });
  return link.slice(link.indexOf("#") + 1);
}

/** Sees the answer to these facts, by way of a link. */
export const answered = (facts: FactsInput): Act[] => [open(addressOf(facts)), press("see-answer"), see(".line")];

const caseSchema = z.array(z.looseObject({ id: z.string(), facts: factsInputSchema }));
const CASES = ["chongqing", "karamay", "sichuan", "taiyuan"].flatMap((place) =>
  caseSchema.parse(JSON.parse(readFileSync(join(process.cwd(), `test/cases/${place}.json`), "utf8"))),
);

/** The facts of a case; throws where there is none of this id. */
export function caseOf(wanted: string): FactsInput {
  const found = CASES.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no case ${wanted}`);
  return found.facts;
}
