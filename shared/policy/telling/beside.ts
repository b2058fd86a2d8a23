/** What somebody's facts say of taking part besides: the baby's insurance, a job that ended, the spouse's account. */
import type { ParticipationLine } from "../participation/answer.ts";
import { decideParticipation, participationPaper } from "../participation/decide.ts";
import type { ParticipationFacts } from "../participation/facts.ts";
import { pays } from "../participation/told.ts";
import { day, month, type Month } from "../base/calendar.ts";
import { OVERSEAS, governingPlace } from "../base/places.ts";
import { isTwo } from "../documents/chongqing-2025-37/newborns.ts";
import type { Contribution, Facts, PersonFacts } from "../facts/facts.ts";
import { speakParticipation } from "../wording/participation-line.ts";

/**
 * The lines of taking part in Chongqing that follow from the same facts, in this order: `newborn-joins` and `newborn-covered`
 * after a birth or before one that is expected (一、4, 五、1), `individual-part-only` for who stopped a job and is still in time
 * (二、2), `family-account` for a spouse (二、1). Nothing is asked for them, and nothing else changes by them. Pure.
 */
export function besideOf(facts: Facts): ParticipationLine[] {
  if (governingPlace(facts.region) !== participationPaper.place) return [];
  return participationFollowing(facts)
    .flatMap((asked) => decideParticipation(asked))
    .filter(({ topic, verdict }) =>
      topic === "individual-part-only" ? verdict === "eligible" : verdict !== "not-covered",
    )
    .map(speakParticipation);
}

/** What is told of taking part by telling of a birth, of a job that ended, of a spouse: one question each. Pure. */
export const participationFollowing = (facts: Facts): ParticipationFacts[] =>
  [babyOf(facts), stoppedOf(facts), accountOf(facts)].filter((asked) => asked !== undefined);

function babyOf({ region, asOf, event }: Facts): ParticipationFacts | undefined {
  if (event?.kind !== "delivery" || event.date === undefined || event.place === OVERSEAS) return undefined;
  const { date } = event;
  // Spoken of while a day later costs no waiting.
  if (isTwo(day(date), day(asOf))) return undefined;
  return { region, asOf, newborn: { bornOn: date, joinsOn: asOf < date ? date : asOf } };
}

/** Her employer's payments ended, and nothing is paid since. */
function stoppedOf({ region, asOf, person }: Facts): ParticipationFacts | undefined {
  const { contributions, employed, dismissedOn } = person ?? {};
  if (contributions === undefined || employed === true || goesOn(contributions, month(asOf))) return undefined;
  const last = latestOf(contributions);
  if (last?.scheme !== "employer" || last.to === undefined) return undefined;
  const ended = typeof dismissedOn === "string" && dismissedOn <= asOf ? dismissedOn : `${last.to}-01`;
  return {
    region,
    asOf,
    topic: "individual-part-only",
    person: { employmentChangedOn: ended, joinsOn: asOf, contributions },
  };
}

const goesOn = (contributions: readonly Contribution[], now: Month): boolean =>
  contributions.some(({ to }) => to === undefined || month(to) >= now);

/** The stretch that ended last. */
const latestOf = (contributions: readonly Contribution[]): Contribution | undefined =>
  contributions.reduce<Contribution | undefined>(
    (latest, one) => ((one.to ?? "") > (latest?.to ?? "") ? one : latest),
    undefined,
  );

/** Whoever of the two has an account pays the other's costs; his first, for she is the one who asks. */
function accountOf({ region, asOf, person, spouse }: Facts): ParticipationFacts | undefined {
  if (spouse === undefined) return undefined;
  const now = month(asOf);
  const relative = hasAccount(spouse, now) ? person : hasAccount(person, now) ? spouse : undefined;
  if (relative === undefined && !hasAccount(spouse, now)) return undefined;
  const insured = relative?.contributions && isPaid(relative.contributions, now, () => true);
  return { region, asOf, relative: { relation: "spouse", ...(insured !== undefined && { insured }) } };
}

/** Who pays employees' insurance in the month of asking: an employer's, or her own. */
const hasAccount = (one: PersonFacts | undefined, now: Month): boolean =>
  isPaid(one?.contributions ?? [], now, ({ scheme }) => scheme === "employer" || scheme === "individual");

const isPaid = (contributions: readonly Contribution[], now: Month, counts: (one: Contribution) => boolean): boolean =>
  contributions.some((one) => counts(one) && pays(one, now));
