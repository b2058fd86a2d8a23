/** A plan promises what the answer to its own question says; none is shown that another beats; turns are exact to the month. */
import { addMonthsToDay, day, month, monthText } from "../../../shared/policy/base/calendar.ts";
import { decide as decideLines } from "../../../shared/policy/decide.ts";
import { decide } from "../../../shared/policy/decision.ts";
import { factsSchema, isDuty, plans, plansSchema, type Facts, type Plans } from "../../../shared/policy/index.ts";
import { everybody, holdsForAll, type Fault } from "./everybody.ts";

/** Each costs some fifty answers. */
const SOME = { many: 60, each: 4 };

type Line = Plans["now"][number];
type Plan = Plans["plans"][number];

/** What the answer says of a line, as plans tell it. */
const answered = (facts: Facts): Line[] =>
  decide(facts).benefits.map(({ benefit, via, verdict, from, claimBy, amount }) => ({
    benefit,
    via,
    verdict,
    ...(from !== undefined && { from }),
    ...(claimBy !== undefined && { claimBy }),
    ...(amount && { amount }),
  }));
const nameOf = ({ benefit, via }: Line): string => `${benefit}/${via}`;
const verdicts = (lines: readonly Line[]): string =>
  JSON.stringify(Object.fromEntries(lines.map((one) => [nameOf(one), one.verdict])));

const found = new WeakMap<Facts, Plans>();
function plansOf(facts: Facts): Plans {
  const known = found.get(facts) ?? plans(facts);
  found.set(facts, known);
  return known;
}

const isTold = ({ changes }: Plan): boolean => changes.some(({ kind }) => kind === "told");
/** Lines in which something more is to be done than waiting and going on as told. */
const unfinished = ({ facts }: Plan): string[] =>
  decideLines(factsSchema.parse(facts)).flatMap(({ benefit, via, verdict, actions }) =>
    verdict === "pending" && actions.some(({ id, asTold }) => !isDuty(id) && asTold !== true)
      ? [`${benefit}/${via}`]
      : [],
  );
const RANKS = ["not-covered", "unknown", "ineligible", "pending", "eligible"];
const had = ({ verdict }: Line): number => Math.max(0, RANKS.indexOf(verdict) - 2);
/** Whether one is at least as good as the other in every line, day, sum and cost, and better in one of them. */
function beats(a: Plan, b: Plan): boolean {
  const [steps, others] = [unfinished(a), unfinished(b)];
  const names = new Set([...a.benefits, ...b.benefits].map(nameOf));
  const signs = [...names].flatMap((name) => {
    const [one, other] = [a, b].map(({ benefits }) => benefits.find((line) => nameOf(line) === name));
    const [ours, theirs] = [one ? had(one) : 0, other ? had(other) : 0];
    if (ours === 0 || theirs === 0) return [Math.sign(ours - theirs)];
    const open = Number(others.includes(name)) - Number(steps.includes(name));
    const [from, later] = [one?.from ?? "9999", other?.from ?? "9999"];
    return [
      Math.sign(ours - theirs) || open,
      from < later ? 1 : from > later ? -1 : 0,
      Math.sign((one?.amount?.low ?? 0) - (other?.amount?.low ?? 0)),
    ];
  });
  const [cost, costs] = [a.costs?.value, b.costs?.value];
  const all = [...signs, cost === undefined || costs === undefined ? 0 : Math.sign(costs - cost)];
  return all.every((sign) => sign >= 0) && all.some((sign) => sign > 0);
}

describe.each(everybody)("%s", (_name, place) => {
  const holds = (faultOf: (facts: Facts, all: Plans) => Fault) =>
    holdsForAll(place, SOME, (facts) => faultOf(facts, plansOf(facts)));

  test("each plan is what the answer to its own facts says, to the cent", () => {
    holds((facts, all) => {
      if (JSON.stringify(all.now) !== JSON.stringify(answered(facts))) return "the present state is told otherwise";
      for (const { id, benefits, facts: then } of all.plans) {
        const read = factsSchema.safeParse(then);
        if (!read.success) return `${id}: its facts are refused: ${read.error.issues[0]?.message ?? ""}`;
        if (read.data.asOf !== facts.asOf) return `${id}: another day of asking`;
        const says = answered(read.data);
        if (JSON.stringify(says) !== JSON.stringify(benefits)) return `${id}: promised otherwise than answered`;
      }
      return undefined;
    });
  });

  test("at most twelve of different ids, none that changes nothing, none that another one beats", () => {
    holds((_facts, all) => {
      plansSchema.parse(all);
      if (all.plans.length > 12) return "more than twelve";
      if (new Set(all.plans.map(({ id }) => id)).size < all.plans.length) return "two of one id";
      for (const one of all.plans) {
        if (JSON.stringify(one.benefits) === JSON.stringify(all.now)) return `${one.id} changes nothing`;
        if (isTold(one) && (one.changes.length > 1 || one.costs))
          return `${one.id} mixes what is told with what is done`;
        const by = all.plans.find((other) => isTold(other) === isTold(one) && beats(other, one));
        if (by) return `${one.id} is beaten by ${by.id}`;
      }
      return undefined;
    });
  });

  test("the event's turns are those of the answers, month by month", () => {
    holds((facts, { thresholds: { event: turns } }) => {
      const { date } = facts.event ?? {};
      if (date === undefined || date <= facts.asOf)
        return turns === undefined ? undefined : "an event that is over is moved";
      if (!turns) return "no turns";
      let said = "";
      for (let shift = -12; shift <= 12; shift++) {
        const moved = addMonthsToDay(day(date), shift);
        if (moved <= facts.asOf) continue;
        const is = verdicts(answered({ ...facts, event: { ...facts.event, date: moved } }));
        const turn = turns.find((one) => one.month === monthText(month(moved)));
        if (turn) said = JSON.stringify(turn.lines);
        if (said !== is) return `in ${moved} it is ${is}, not ${said}`;
      }
      return undefined;
    });
  });

  test("what is begun in time by a turn still brings what it says, and no turn is for nothing", () => {
    holds((facts, { thresholds: { start: turns = [] } }) => {
      if (turns[0]?.month !== facts.asOf.slice(0, 7)) return "the turns do not begin with the month of asking";
      const idle = turns.findIndex(
        (one, at) => at > 0 && JSON.stringify(one.lines) === JSON.stringify(turns[at - 1]?.lines),
      );
      return idle === -1 ? undefined : `nothing turns in ${turns[idle]?.month ?? ""}`;
    });
  });
});
