/** A case as plain values for the two engines: all that has to be counted month by month, and nothing decided. */
import { type EventFacts, type Facts } from "../../shared/policy/index.ts";
import {
  claimFrom,
  curable,
  ifPaid,
  leave,
  lumpSumOpen,
  medicalCurable,
  read,
  records,
  type Case,
  type Records,
} from "./case.ts";
import { countMaternity, countMedical, paidAt, type Count } from "./months.ts";

/** Days are numbers such as 20260801, so that both engines can compare them. */
export interface Standing {
  readonly kind: NonNullable<EventFacts["kind"]>;
  readonly outpatient: boolean;
  readonly overseas: boolean;
  readonly eventDay: number;
  readonly askedOn: number;
  readonly claimBy: number;
  readonly job: "yes" | "no" | "unknown";
  readonly reimbursed: boolean;
  readonly identity: Records["identity"] | "unknown";
  readonly scheme: string;
  /** Maternity insurance at the event: paid, past the waiting, or still to be brought about. */
  readonly paid: boolean;
  readonly covered: boolean;
  readonly coverable: boolean;
  /** The ten: already full and paid, to be full in time, or reachable by joining or back-paying. */
  readonly full: boolean;
  readonly timely: boolean;
  readonly joinable: boolean;
  readonly leave: ReturnType<typeof leave>;
  readonly medicalPaid: boolean;
  readonly medicalMonths: number;
  readonly medicalCurable: boolean;
  readonly insured: boolean;
  readonly spouse: boolean;
  readonly hisRecord: boolean;
  readonly hisScheme: string;
  readonly hisCovered: boolean;
  readonly hisCoverable: boolean;
}

const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));

const NOTHING: Count = { paid: false, covered: false, months: 0, tenth: 0, gapAfter: 0 };

function allowance(one: Case, own: Records, count: Count): Pick<Standing, "full" | "timely" | "joinable"> {
  const inLimit = (hoped: Count) => {
    const from = claimFrom(one, hoped);
    return hoped.paid && from !== "" && from <= one.claimBy;
  };
  if (!count.paid) {
    const reaches = (hoped: Count) => inLimit(hoped) || (hoped.paid && lumpSumOpen(one));
    return { full: false, timely: false, joinable: curable(one, own, count.gapAfter, reaches) };
  }
  if (count.months >= 10) return { full: true, timely: true, joinable: false };
  const told = countMaternity(own.told, one.at);
  const from = claimFrom(one, told);
  const full = from !== "" && from <= one.facts.asOf && paidAt(own.paid, told.tenth) !== undefined;
  return { full, timely: inLimit(told) || inLimit(ifPaid(one, own, false)), joinable: false };
}

function cover(one: Case, record: Records): Count & { readonly coverable: boolean } {
  const count = countMaternity(record.deciding, one.at);
  return { ...count, coverable: !count.covered && curable(one, record, count.gapAfter, (hoped) => hoped.covered) };
}

/** Counts what the clauses ask about; what cannot matter for an identity is not counted. */
export function standing(facts: Facts): Standing {
  const one = read(facts);
  const { event, at } = one;
  const record = facts.person?.contributions;
  const own = record && records(one, record);
  const identity = own?.identity ?? "unknown";
  const count = own && identity !== "resident" ? cover(one, own) : { ...NOTHING, coverable: false };
  const hasAllowance = event.kind === "delivery" || event.kind === "termination";
  const ten = own && hasAllowance && identity !== "resident" ? allowance(one, own, count) : undefined;
  const medical = own && identity === "unenrolled" ? countMedical(own.deciding, at) : undefined;
  const his = facts.spouse?.contributions && records(one, facts.spouse.contributions);
  const hisCount = his && cover(one, his);
  const scheme = own && paidAt(own.deciding, at)?.scheme;
  return {
    kind: event.kind,
    outpatient: event.setting === "outpatient",
    overseas: one.overseas,
    eventDay: dayNumber(event.date),
    askedOn: dayNumber(facts.asOf),
    claimBy: dayNumber(one.claimBy),
    job: facts.person?.employed === undefined ? "unknown" : facts.person.employed ? "yes" : "no",
    reimbursed: facts.residentReimbursed ?? false,
    identity,
    scheme: scheme ?? "none",
    paid: count.paid,
    covered: count.covered,
    coverable: count.coverable,
    full: ten?.full ?? false,
    timely: ten?.timely ?? false,
    joinable: ten?.joinable ?? false,
    leave: own && ten && count.paid && scheme === "individual" ? leave(one, own) : "kept",
    medicalPaid: medical?.paid ?? false,
    medicalMonths: medical?.months ?? 0,
    medicalCurable: own && medical && medical.months < 10 ? medicalCurable(one, own, medical.gapAfter) : false,
    insured: scheme !== undefined,
    spouse: facts.spouse !== undefined,
    hisRecord: his !== undefined,
    hisScheme: (his && paidAt(his.deciding, at)?.scheme) ?? "none",
    hisCovered: hisCount?.covered ?? false,
    hisCoverable: hisCount?.coverable ?? false,
  };
}
