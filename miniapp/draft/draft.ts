/** What has been typed so far: every field as the person left it, also where it is half done. "" = not answered. */
import type { Contribution, EventFacts, ParticipationPath, Post, Scheme } from "../../shared/policy/index.ts";

/** The answer to a question of yes or no. */
export type YesNo = "" | "yes" | "no";
/** Who holds the phone: the one who gives birth or is treated, her husband, or somebody else. */
export type Who = "" | "self" | "husband" | "other";
/** Whether the contribution record is told: listed below, none ever paid, or not known. */
export type RecordState = "" | "listed" | "none" | "unknown";
/** Whose record: the one who gives birth or is treated, or the spouse. */
export type Whose = "person" | "spouse";

/** One stretch of contributions as typed; `region` "" = the place asked about. */
export interface StretchDraft {
  readonly scheme: Scheme | "";
  readonly region: string;
  readonly from: string;
  readonly ongoing: YesNo;
  readonly to: string;
  readonly maternity: YesNo;
  readonly tier: "" | "1" | "2" | "unknown";
  readonly base: string;
  readonly onTime: YesNo;
  readonly paidIn: string;
  readonly lateReason: NonNullable<Contribution["lateReason"]> | "";
  readonly post: Post | "ordinary" | "";
}

/** One person as typed: the record, work, amounts in yuan, days as `YYYY-MM-DD`. */
export interface PersonDraft {
  readonly record: RecordState;
  readonly contributions: readonly StretchDraft[];
  readonly employed: YesNo;
  readonly dismissed: YesNo;
  readonly dismissedOn: string;
  readonly averageBaseLastYear: string;
  readonly employerAverageWage: string;
  readonly monthlyStipend: string;
  readonly wageBeforeLeave: string;
}

/** What happened as typed; `date` is `YYYY-MM-DD`, counts are digits. */
export interface EventDraft {
  readonly kind: NonNullable<EventFacts["kind"]> | "";
  readonly date: string;
  readonly setting: NonNullable<EventFacts["setting"]> | "";
  readonly place: string;
  readonly fetuses: string;
  readonly dystocia: YesNo;
  readonly caesarean: YesNo;
  readonly complication: YesNo;
  readonly gestationMonths: string;
  readonly procedure: NonNullable<EventFacts["procedure"]> | "";
}

/** What is asked of taking part in a field of its own; a record and insurance years have several. */
export type JoiningFact = Exclude<ParticipationPath, "person.contributions" | "residentYears">;

/** One year of resident insurance as typed; `region` "" = the place asked about. */
export interface YearDraft {
  readonly year: string;
  readonly paidOn: string;
  readonly claimed: YesNo | "unknown";
  readonly region: string;
}

/** The years of resident insurance, where any are told. */
export interface YearsDraft {
  readonly state: RecordState;
  readonly years: readonly YearDraft[];
}

/** What is typed of taking part beside the record, which is the person's own. */
export interface JoiningDraft {
  /** As text, `unknown` where somebody does not know; what was never touched is not there. */
  readonly answers: Readonly<Partial<Record<JoiningFact, string>>>;
  readonly years: YearsDraft;
  /** Whether one's own cap of serious illness is asked about, or a child's, whose years are told apart. */
  readonly about: "" | "self" | "child";
  readonly childYears: YearsDraft;
  /** Figures that somebody has been told, as typed, by key. */
  readonly figures: Readonly<Record<string, string>>;
}

/** All that is typed about one case; `asOf` "" = today. */
export interface Draft {
  /** Any place of the mainland by its code. */
  readonly region: string;
  /** How that is called where its documents are not loaded: 浙江杭州. */
  readonly placeName: string;
  readonly who: Who;
  readonly event: EventDraft;
  readonly person: PersonDraft;
  readonly spouseMatters: YesNo;
  readonly spouse: PersonDraft;
  readonly residentReimbursed: YesNo;
  readonly asOf: string;
  /** Official figures that somebody has been told and ours are replaced by, as typed, by key. */
  readonly figures: Readonly<Record<string, string>>;
  readonly joining: JoiningDraft;
}

export const emptyYear: YearDraft = { year: "", paidOn: "", claimed: "", region: "" };

const noYears: YearsDraft = { state: "", years: [] };

export const emptyStretch: StretchDraft = {
  scheme: "",
  region: "",
  from: "",
  ongoing: "",
  to: "",
  maternity: "",
  tier: "",
  base: "",
  onTime: "",
  paidIn: "",
  lateReason: "",
  post: "",
};

const emptyPerson: PersonDraft = {
  record: "",
  contributions: [],
  employed: "",
  dismissed: "",
  dismissedOn: "",
  averageBaseLastYear: "",
  employerAverageWage: "",
  monthlyStipend: "",
  wageBeforeLeave: "",
};

export const emptyDraft: Draft = {
  region: "",
  placeName: "",
  who: "",
  event: {
    kind: "",
    date: "",
    setting: "",
    place: "",
    fetuses: "",
    dystocia: "",
    caesarean: "",
    complication: "",
    gestationMonths: "",
    procedure: "",
  },
  person: emptyPerson,
  spouseMatters: "",
  spouse: emptyPerson,
  residentReimbursed: "",
  asOf: "",
  figures: {},
  joining: { answers: {}, years: noYears, about: "", childYears: noYears, figures: {} },
};

/** Whether nothing was told; `besidePlace`: but for where, which a site may have chosen. */
export const isEmpty = (draft: Draft, besidePlace = false): boolean =>
  JSON.stringify(besidePlace ? { ...draft, region: "", placeName: "" } : draft) === JSON.stringify(emptyDraft);
