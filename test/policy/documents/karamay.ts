/** Tells cases of Karamay in few words. */
import type { BenefitLine, Contribution, EventFacts, PersonFacts, Scheme } from "../../../shared/policy/index.ts";
import { line, type Told } from "../asking.ts";

const stretch =
  (scheme: Scheme, maternity?: boolean) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
    scheme,
    from,
    ...(to !== undefined && { to }),
    ...(maternity !== undefined && { maternity }),
    ...more,
  });

/** Months paid as a flexible worker with maternity insurance; `to` left out = still paying. */
export const member = stretch("individual", true);
/** Months paid as a flexible worker, medical insurance alone. */
export const medicalOnly = stretch("individual", false);
/** Months paid by an employer. */
export const employer = stretch("employer");
/** Months in resident insurance. */
export const resident = stretch("resident");

/** A birth, unless `more` says otherwise. */
export const born = (date: string, more: EventFacts = {}): EventFacts => ({ kind: "delivery", date, ...more });

/** What else may be told. */
export interface More {
  readonly about?: PersonFacts;
  readonly spouse?: PersonFacts;
  readonly residentReimbursed?: boolean;
  readonly figures?: Record<string, number>;
}

/** What she tells on the day `asOf`; `record` undefined = nobody told us. */
export const karamay = (
  asOf: string,
  event: EventFacts,
  record: readonly Contribution[] | undefined,
  { about, ...more }: More = {},
): Told => ({
  region: "650200",
  asOf,
  event,
  person: { ...about, ...(record && { contributions: [...record] }) },
  ...more,
});

/** Her own medical line of a birth (or another event), asked on its day unless `asOf` says otherwise. */
export const medicalOf = (event: EventFacts, record: readonly Contribution[] | undefined, asOf = event.date ?? "") =>
  line(karamay(asOf, event, record), "medical-expense");

/** Her own allowance line. */
export const allowanceOf = (
  event: EventFacts,
  record: readonly Contribution[] | undefined,
  asOf = event.date ?? "",
  more: More = {},
) => line(karamay(asOf, event, record, more), "allowance");

/** The clause keys of this document, as `cites` has them. */
export const key = (...ids: readonly string[]): string => ids.map((id) => `km-2026-4#${id}`).join(" ");

/** What to do and until when, as `enrol 2026-09-30`. */
export const todo = (found: BenefitLine): string[] => found.actions.map((one) => `${one.id} ${one.by ?? ""}`.trim());
