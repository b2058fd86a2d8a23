/** R9: a promise is kept. What an answer says to do is done, and the question put again. */
import { addDays, day, type Day, type Month } from "../../../shared/policy/base/calendar.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import type { Facts } from "../../../shared/policy/facts/facts.ts";
import type { DecidedAction } from "../../../shared/policy/rules/action.ts";
import { carriedOut, curesOf, firstToClose } from "../carry-out.ts";
import { decided, holdsForAll, everybody, nameOf, sameLine, told, type Fault } from "./everybody.ts";

const ALL = { many: 1200 };

/** The first fault among the lines that promise something. */
const eachPromise = (facts: Facts, faultOf: (line: DecidedLine) => Fault): Fault => {
  for (const line of decided(facts)) {
    const promises = line.verdict === "pending" || (line.verdict === "unknown" && curesOf(line).length > 0);
    const fault = promises ? faultOf(line) : undefined;
    if (fault !== undefined) return `${nameOf(line)}: ${fault}; was ${told(line)}`;
  }
  return undefined;
};

/**
 * Whether a line stands once its cures are done: only time and going on are left, or a way to have it sooner than was said;
 * what was unknown besides may still be so.
 */
function stands(after: DecidedLine | undefined, before: DecidedLine): boolean {
  if (!after) return false;
  const going = curesOf(after).every(({ id }) => id === "keep-paying");
  const onlyTime = after.conditions.every(({ truth: { outcome } }) => outcome === "yes" || outcome === "waiting");
  if (after.verdict === "unknown") return before.verdict === "unknown" && going;
  return after.verdict === "eligible" || (after.verdict === "pending" && (going || onlyTime));
}

/** The latest first day that was said for doing it on the last day. */
const saidFrom = (line: DecidedLine): Day | undefined =>
  curesOf(line).reduce<Day | undefined>(
    (latest, { from }) => (from !== undefined && (latest === undefined || from > latest) ? from : latest),
    line.from,
  );

/** Whether the same is offered again: by the same one, for a line that comes no later than was said. */
function isOfferedAgain(facts: Facts, before: DecidedLine, act: DecidedAction, after: DecidedLine): boolean {
  const open = after.verdict === "pending" || after.verdict === "unknown";
  const said = act.from ?? before.from;
  const later = after.from !== undefined && said !== undefined && after.from > said;
  const same = (one: DecidedAction) => one.id === act.id && one.who === act.who;
  const again = curesOf(after).find(same);
  return open && !later && again !== undefined && !closesAnother(firstToClose(facts, before, act), again);
}

/** Whether what is to be paid afterwards is another gap: what was told to be paid has been paid meanwhile. */
function closesAnother(first: Month | undefined, { closes: [then] = [] }: DecidedAction): boolean {
  return first !== undefined && then !== first;
}

describe.each(everybody)("%s", (_name, place) => {
  test("everything done on its last day, the line stands, and no later than said", () => {
    holdsForAll(place, ALL, (facts) =>
      eachPromise(facts, (line) => {
        const after = sameLine(decide(carriedOut(facts, line)), line);
        if (!stands(after, line)) return `done on the last day it does not stand (${told(after)})`;
        const said = saidFrom(line);
        const late = said !== undefined && after?.from !== undefined && after.from > said;
        return late ? `done on the last day it stands later than said (${told(after)})` : undefined;
      }),
    );
  });

  test("what only hastens need not be done: with all else done on its last day, the line stands", () => {
    holdsForAll(place, ALL, (facts) =>
      eachPromise(facts, (line) => {
        const actions = line.actions.filter(({ hastens }) => !hastens);
        if (actions.length === line.actions.length) return undefined;
        const after = sameLine(decide(carriedOut(facts, { ...line, actions })), line);
        const open = after?.verdict === "eligible" || after?.verdict === line.verdict;
        const asks = after && curesOf(after).some(({ id, hastens }) => id === "lump-sum" && !hastens);
        return open && !asks ? undefined : `without it it does not stand (${told(after)})`;
      }),
    );
  });

  test("everything done today, it stands from the day said at the latest", () => {
    holdsForAll(place, ALL, (facts) =>
      eachPromise(facts, (line) => {
        const after = sameLine(decide(carriedOut(facts, line, day(facts.asOf))), line);
        if (!stands(after, line)) return `done today it does not stand (${told(after)})`;
        const late = line.from !== undefined && after?.from !== undefined && after.from > line.from;
        return late ? `done today it stands later than said (${told(after)})` : undefined;
      }),
    );
  });

  test("nothing done, the day after the last one it is not offered any more for the same", () => {
    holdsForAll(place, ALL, (facts) =>
      eachPromise(facts, (line) => {
        for (const act of curesOf(line)) {
          if (act.by === undefined) continue;
          const after = sameLine(decide({ ...facts, asOf: addDays(act.by, 1) }), line);
          if (after && isOfferedAgain(facts, line, act, after)) return `${act.id} is still offered (${told(after)})`;
        }
        return undefined;
      }),
    );
  });
});
