/** Before anything is timed, all contestants must give the same verdicts for every person measured. */
import { assess } from "../shared/policy/assess.ts";
import { decide } from "../shared/policy/decide.ts";
import { bare } from "./karamay/bare.ts";
import { type Verdicts } from "./karamay/case.ts";
import { withJsonRulesEngine } from "./karamay/with-json-rules-engine.ts";
import { withPublicodes } from "./karamay/with-publicodes.ts";
import { type Person } from "./people.ts";

interface Line {
  readonly benefit: string;
  readonly via: string;
  readonly verdict: string;
}

const verdictsOf = (lines: readonly Line[]): Verdicts =>
  Object.fromEntries(lines.map(({ benefit, via, verdict }) => [`${benefit}/${via}`, verdict]));

const inOrder = (verdicts: Verdicts): string =>
  Object.entries(verdicts)
    .map(([line, verdict]) => `${line} ${verdict ?? ""}`)
    .sort()
    .join(", ");

/** Throws naming the first person about whom someone disagrees. */
export async function requireAgreement(people: readonly Person[]): Promise<void> {
  for (const { name, facts } of people) {
    const ours = inOrder(verdictsOf(decide(facts)));
    const others: [string, Verdicts][] = [
      ["assess", verdictsOf(assess(facts).benefits)],
      ["bare if/else", bare(facts)],
      ["json-rules-engine", await withJsonRulesEngine(facts)],
      ["publicodes", withPublicodes(facts)],
    ];
    for (const [who, verdicts] of others) {
      const theirs = inOrder(verdicts);
      if (theirs === ours) continue;
      throw new Error(
        `${who} disagrees about ${name}\n  decide: ${ours}\n  ${who}: ${theirs}\n  ${JSON.stringify(facts)}`,
      );
    }
  }
}
