/** Before anything is timed, all contestants must give the same verdicts for every person measured. */
import { assess } from "../shared/policy/index.ts";
import { bare } from "./karamay/bare.ts";
import { type Verdicts } from "./karamay/case.ts";
import { withJsonRulesEngine } from "./karamay/with-json-rules-engine.ts";
import { withPublicodes } from "./karamay/with-publicodes.ts";
import { type Person } from "./people.ts";

const inOrder = (verdicts: Verdicts): string =>
  Object.entries(verdicts)
    .map(([line, verdict]) => `${line} ${verdict ?? ""}`)
    .sort()
    .join(", ");

/** Throws naming the first person about whom someone disagrees. */
export async function requireAgreement(people: readonly Person[]): Promise<void> {
  for (const { name, facts } of people) {
    const lines = assess(facts).benefits.map(({ benefit, via, verdict }) => [`${benefit}/${via}`, verdict]);
    const ours = inOrder(Object.fromEntries(lines) as Verdicts);
    const others: [string, Verdicts][] = [
      ["bare if/else", bare(facts)],
      ["json-rules-engine", await withJsonRulesEngine(facts)],
      ["publicodes", withPublicodes(facts)],
    ];
    for (const [who, verdicts] of others) {
      const theirs = inOrder(verdicts);
      if (theirs === ours) continue;
      throw new Error(
        `${who} disagrees about ${name}\n  assess: ${ours}\n  ${who}: ${theirs}\n  ${JSON.stringify(facts)}`,
      );
    }
  }
}
