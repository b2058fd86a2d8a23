/** Who gets what where, asked of the rules themselves: each place, each way of being insured, each benefit. */
import { isProvinceWide } from "../../shared/policy/base/places.ts";
import {
  LABELS,
  PLACES,
  PLACE_CODES,
  benefitSchema,
  factsSchema,
  type Benefit,
  type EventKind,
  type Facts,
  type Verdict,
} from "../../shared/policy/index.ts";
import { decide, type DecidedLine } from "../../shared/policy/decide.ts";
import { postSchema, type Scheme } from "../../shared/policy/facts/contribution.ts";

/** The day of the delivery that is asked about: every document that is loaded holds on it. */
const EXAMPLE_DAY = "2027-03-10";
const SINCE = "2024-01";
/** One of the places without documents of their own. */
const ELSEWHERE = "330100";

/** People who are insured alike, and differ in what else matters; the line that is looked at. */
interface Way {
  readonly name: string;
  readonly people: readonly Pick<Facts, "person" | "spouse">[];
  readonly through: readonly DecidedLine["via"][];
}

const paid = (scheme: Scheme, more: object = {}) => ({ contributions: [{ scheme, from: SINCE, ...more }] });
const EMPLOYED = { employed: true, employerAverageWage: 8000, averageBaseLastYear: 8000, wageBeforeLeave: 8000 };
const HOME = { employed: false, contributions: [] };
const OWN = ["self", "resident"] as const;

/** All paid for years without a break. */
const WAYS: readonly Way[] = [
  {
    name: "单位职工",
    people: [
      { person: { ...EMPLOYED, ...paid("employer") } },
      // Posts that Taiyuan treats apart.
      ...postSchema.options.map((post) => ({
        person: { ...EMPLOYED, monthlyStipend: 1000, ...paid("employer", { post }) },
      })),
    ],
    through: OWN,
  },
  {
    name: "有工作，单位没有给她交",
    people: [{ person: { ...EMPLOYED, contributions: [] } }],
    through: OWN,
  },
  individual("自己交职工医保，有生育保险", true),
  individual("自己交职工医保，没有生育保险", false),
  {
    name: "领失业金",
    people: [{ person: { employed: false, monthlyStipend: 1000, ...paid("unemployment-benefit") } }],
    through: OWN,
  },
  { name: "居民医保", people: [{ person: { employed: false, ...paid("resident") } }], through: OWN },
  {
    name: "妻子没工作，用丈夫的（他是单位职工）",
    people: [{ person: HOME, spouse: { ...EMPLOYED, ...paid("employer") } }],
    through: ["spouse"],
  },
  {
    name: "妻子没工作，用丈夫的（他自己交职工医保）",
    people: [{ person: HOME, spouse: { employed: false, ...paid("individual", { maternity: true }) } }],
    through: ["spouse"],
  },
];

function individual(name: string, maternity: boolean): Way {
  // Both classes of Chongqing.
  const people = [1, 2].map((tier) => ({ person: { employed: false, ...paid("individual", { maternity, tier }) } }));
  return { name, people, through: OWN };
}

/** What is said of each verdict, the best first: that is shown of several answers. */
const SAID: Readonly<Record<Verdict, string>> = {
  eligible: "能",
  pending: "能，要先办一件事",
  unknown: "缺一个数字",
  "not-covered": "没收录",
  ineligible: "不能",
};
const ORDER = Object.keys(SAID);
/** Looked at where a delivery gives nothing. */
const BESIDE = ["termination", "treatment"] as const;

const linesOf = (region: string, { people, through }: Way, kind: EventKind): readonly DecidedLine[] =>
  people
    .flatMap((insured) => {
      const complication = kind !== "delivery";
      const event = { kind, date: EXAMPLE_DAY, setting: "inpatient", complication };
      return decide(factsSchema.parse({ region, asOf: EXAMPLE_DAY, event, ...insured }));
    })
    .filter(({ via }) => through.includes(via));

const rank = ({ verdict }: DecidedLine): number => ORDER.indexOf(verdict);

/** The best of the answers to one benefit, in a few words, and the document that says so. */
function cell(lines: readonly (readonly DecidedLine[])[], benefit: Benefit): string {
  const [line, ...beside] = lines.map(
    (of) => of.filter((one) => one.benefit === benefit).sort((a, b) => rank(a) - rank(b))[0],
  );
  if (!line) return "—";
  if (line.payer === "employer") return `单位付：${numberOf(line)}`;
  if (line.verdict === "eligible" || line.verdict === "pending" || line.verdict === "unknown") {
    return `${SAID[line.verdict]}：${numberOf(line)}`;
  }
  // What is not decided for a delivery may be for what does not come so far.
  const other = BESIDE.flatMap((kind, at) => (beside[at]?.verdict === "eligible" ? [LABELS.eventKind[kind].zh] : []));
  const found = beside.find((one) => one?.verdict === "eligible");
  if (found) return `只有${other.join("、")}能：${numberOf(found)}`;
  return line.verdict === "not-covered" ? SAID[line.verdict] : `${SAID[line.verdict]}：${numberOf(line)}`;
}

function numberOf({ paper }: DecidedLine): string {
  if (!paper) throw new Error("no document decides");
  return paper.document.number;
}

/** A place, the ways of being insured that are answered alike there, and the answer to each benefit. */
interface Row {
  readonly place: string;
  readonly ways: readonly string[];
  readonly cells: readonly string[];
}

function rowsOf(region: string, place: string): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const way of WAYS) {
    const lines = (["delivery", ...BESIDE] as const).map((kind) => linesOf(region, way, kind));
    const cells = benefitSchema.options.map((benefit) => cell(lines, benefit));
    const alike = rows.get(cells.join());
    rows.set(cells.join(), { place, ways: [...(alike?.ways ?? []), way.name], cells });
  }
  return [...rows.values()];
}

/** All rows, place by place. */
export const coverageRows = (): readonly Row[] => [
  ...PLACE_CODES.flatMap((code) =>
    rowsOf(code, isProvinceWide(code) ? `${PLACES[code].name}和全省` : PLACES[code].name),
  ),
  ...rowsOf(ELSEWHERE, "别的地方"),
];

/** What was asked, and the rows as a table in Markdown. */
export function coverageTable(): string {
  const heads = ["参保地", "怎么参保", ...benefitSchema.options.map((benefit) => LABELS.benefit[benefit].zh)];
  const rows = coverageRows().map(({ place, ways, cells }) => [place, ways.join("；"), ...cells]);
  const table = [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`);
  return [`问的是：${EXAMPLE_DAY} 生孩子，从 ${SINCE} 起一直连着交，没有断过。`, "", ...table].join("\n");
}
