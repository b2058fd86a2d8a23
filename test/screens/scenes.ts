/** Every page and state of the app, each with the way to it. */
import { STORIES, chongqing, dazhou, hangzhou, karamay, taiyuan, tierNotKnown, type Story } from "../e2e/stories.ts";
import {
  type Act,
  addressOf,
  agree,
  answered,
  caseOf,
  choose,
  cutNetwork,
  date,
  month,
  open,
  press,
  refuseStorage,
  see,
  sure,
  told,
  type,
  unfold,
} from "./acts.ts";
import type { FactsInput } from "../../shared/policy/index.ts";
import type { Shot } from "./pictures.ts";
import type { Kept, Target } from "./stage.ts";

/** A scene: its pictures' folder, what the device keeps before, the way there, and what its pictures hold. */
export interface Scene {
  readonly name: string;
  /** The only target that has it. */
  readonly on?: Target;
  readonly kept?: Kept;
  /** Whether it plays in another site's frame, where the target can be in one. */
  readonly framed?: true;
  readonly steps: readonly Act[];
  readonly shot?: Shot;
}

const begun = (region: string) => [choose("region", region), choose("who", "self"), press("next")];
const atRecord = [
  ...begun("511700"),
  choose("event-kind", "delivery"),
  date("event-date", "2026-05-08"),
  press("next"),
  see("#person-record"),
];
/** One stretch that goes on, told in its fields; then on to the page after the record. */
const recorded = (region: string, day: string, scheme: string, from: string, ...more: readonly Act[]) => [
  ...begun(region),
  choose("event-kind", "delivery"),
  date("event-date", day),
  press("next"),
  choose("person-record", scheme),
  month("person-contributions-0-from", from),
  ...more,
  press("person-contributions-0-done"),
  press("next"),
];
const atSpouse = [
  ...recorded("650200", "2027-04-18", "individual", "2026-09", choose("person-contributions-0-maternity", "yes")),
  see("#event-fetuses"),
  choose("person-employed", "no"),
  see("#spouseMatters"),
];
const individual = [
  choose("person-record", "individual"),
  month("person-contributions-0-from", "2024-11"),
  choose("person-contributions-0-maternity", "yes"),
];
/** On the board, after a stretch told in three questions. */
const onBoard = [
  ...individual,
  press("person-months"),
  choose("person-brush", "employer"),
  press("person-board-early"),
  press("person-board-2024-03"),
  press("person-board-2024-04"),
  press("person-board-2024-05"),
];
const painted = [...onBoard, press("board-done"), see("#person-contributions-1")];

const start: readonly Scene[] = [
  { name: "start-empty", steps: [see("#region")] },
  { name: "start-chosen", steps: [choose("region", "140100"), choose("who", "self")] },
  {
    name: "start-elsewhere",
    steps: [press("other-place"), type("city", "杭州"), press("city-330100"), choose("who", "self"), see("#region")],
  },
  { name: "place-empty", steps: [press("other-place"), see("#city")] },
  { name: "place-unfolded", steps: [press("other-place"), unfold("#province-510000"), see("#city-510100")] },
  { name: "place-found", steps: [press("other-place"), type("city", "江"), see("#city-330100")] },
  { name: "place-nothing", steps: [press("other-place"), type("city", "余杭"), see("#city-found")] },
  { name: "start-errors", steps: [press("next"), see(".error")] },
  {
    name: "start-set-aside",
    kept: { "yujin.person.old": '{"version":99,"name":"小林"}' },
    steps: [choose("region", "650200"), see("#set-aside")],
  },
  { name: "start-undo", steps: [choose("region", "650200"), press("start-over"), sure, see("#undoable")] },
  { name: "start-not-kept", on: "h5", steps: [refuseStorage, choose("region", "650200"), see("#not-kept")] },
];

const asking: readonly Scene[] = [
  { name: "event-empty", steps: begun("500000") },
  {
    name: "event-chosen",
    steps: [...begun("500000"), choose("event-kind", "delivery"), date("event-date", "2026-05-08")],
  },
  { name: "record-asked", steps: atRecord },
  { name: "record-three-questions", steps: [...atRecord, ...individual] },
  {
    name: "record-stopped",
    steps: [
      ...atRecord,
      choose("person-record", "none"),
      choose("person-contributions-0-scheme", "employer"),
      month("person-contributions-0-from", "2025-03"),
      month("person-contributions-0-to", "2026-02"),
    ],
  },
  { name: "record-unknown", steps: [...atRecord, choose("person-record", "unknown")] },
  { name: "record-told", steps: [...atRecord, ...painted] },
  {
    name: "record-gap",
    steps: [
      ...atRecord,
      ...individual,
      press("person-contributions-0-gap"),
      month("person-contributions-0-to", "2025-05"),
      see("#person-contributions-1-from"),
    ],
  },
  { name: "record-stretch-open", steps: [...atRecord, ...painted, press("person-contributions-1-edit")] },
  { name: "record-errors", steps: [...atRecord, choose("person-record", "employer"), press("next"), see(".error")] },
  { name: "record-board", steps: [...atRecord, ...onBoard, see("#person-board-said")] },
  {
    name: "record-board-empty",
    shot: "screen",
    steps: [...atRecord, press("person-months"), see("#person-board")],
  },
  {
    name: "record-board-details",
    steps: [...atRecord, ...onBoard, unfold("#person-brush-more"), choose("person-brush-late", "yes")],
  },
  { name: "import-empty", steps: [...atRecord, press("person-import"), see("#import-text")] },
  {
    name: "import-preview",
    steps: [
      ...atRecord,
      ...painted,
      press("person-import"),
      type(
        "import-text",
        "202406-202412 单位\n险种 单位 基数 到账\n天气很好\n2025-01~2025-08 个人 4500\n202509 成都\n202510",
      ),
      press("import-read"),
      see("#import-result"),
    ],
  },
  {
    name: "import-plain",
    steps: [
      ...atRecord,
      press("person-import"),
      type(
        "import-text",
        "城镇职工基本医疗保险缴费明细\n费款所属期,单位名称,缴费基数,到账状态\n202409,甲乙有限公司,4500,已到账\n202410,甲乙有限公司,4500,已到账\n202411,甲乙有限公司,4500,未到账\n202512,甲乙有限公司,4500,已到账\n202601,甲乙有限公司,4500,已到账\n202602,甲乙有限公司,4500,已到账\n合计,,,",
      ),
      press("import-read"),
      see("#import-result"),
    ],
  },
  {
    name: "import-nothing",
    steps: [
      ...atRecord,
      press("person-import"),
      type("import-text", "养老保险\n202501-202508 单位\n天气很好"),
      press("import-read"),
      see("#import-nothing"),
    ],
  },
  {
    name: "import-conflicts",
    steps: [
      ...atRecord,
      ...painted,
      press("person-import"),
      type("import-text", "职工医保\n202501-202508 单位\n2024年3月 单位\n2024年4月 单位 基数4600"),
      press("import-read"),
      see("#import-taking"),
    ],
  },
  { name: "details", steps: [...recorded("140100", "2025-11-08", "employer", "2025-05"), see("#person-dismissed")] },
  { name: "details-spouse-asked", steps: atSpouse },
  {
    name: "details-spouse-record",
    steps: [
      ...atSpouse,
      choose("spouseMatters", "yes"),
      choose("spouse-record", "employer"),
      month("spouse-contributions-0-from", "2026-01"),
    ],
  },
];

const named = new Map<Story, string>([
  [chongqing, "chongqing"],
  [dazhou, "dazhou"],
  [karamay, "karamay"],
  [taiyuan, "taiyuan"],
  [tierNotKnown, "tier-not-known"],
  [hangzhou, "hangzhou"],
]);
const VERDICTS = [
  ["eligible", "b-sc-01"],
  ["pending", "b-kl-13"],
  ["ineligible", "b-cq-03"],
  ["unknown", "b-sc-27"],
  ["not-covered", "b-sc-17"],
  ["routes", "b-cq-25"],
  ["range", "b-sc-09"],
] as const;
/** Somebody in a place without documents, who has paid for two years in one way. */
const elsewhereBy = (region: string, scheme: "employer" | "individual"): FactsInput => ({
  region,
  asOf: "2026-06-10",
  event: { kind: "delivery", date: "2026-05-10" },
  person: { contributions: [{ scheme, from: "2024-05" }] },
});
const answers: readonly Scene[] = [
  { name: "answer-elsewhere-employer", steps: answered(elsewhereBy("330100", "employer")) },
  { name: "answer-elsewhere-individual", steps: answered(elsewhereBy("330100", "individual")) },
  { name: "answer-elsewhere-in-sichuan", steps: answered(elsewhereBy("510100", "individual")) },
  ...STORIES.flatMap((story): Scene[] => [
    { name: `story-${named.get(story) ?? ""}`, steps: [...told(story), see(".line")] },
    { name: `story-${named.get(story) ?? ""}-unfolded`, steps: [...told(story), see(".line"), unfold(".page")] },
  ]),
  ...VERDICTS.map(([verdict, id]): Scene => ({ name: `answer-${verdict}`, steps: answered(caseOf(id)) })),
  {
    name: "answer-take-along",
    steps: [
      ...answered(caseOf("b-kl-13")),
      press("copy-link"),
      agree,
      see("#link-said"),
      unfold("#qr"),
      press("todo-0"),
      see("#qr"),
    ],
  },
  {
    name: "answer-offline",
    steps: [...told(chongqing).slice(0, 5), cutNetwork, ...told(chongqing).slice(5), see("#source-note")],
  },
  {
    name: "answer-refused",
    steps: [...atRecord, choose("person-record", "employer"), open("/pages/asking/answer/index"), see("#refused")],
  },
  { name: "answer-told", steps: [...told(taiyuan), unfold("#told")] },
  { name: "answer-sheet", on: "h5", shot: "sheet", steps: answered(caseOf("b-sc-01")) },
];

const around: readonly Scene[] = [
  {
    name: "people-several",
    steps: [
      choose("region", "500000"),
      choose("who", "self"),
      press("to-people"),
      type("new-name", "小林（我妹妹）"),
      press("add-person"),
      choose("region", "140100"),
      press("to-people"),
      press("person-0-copy"),
      press("person-1-rename"),
      see("#person-1-name"),
    ],
  },
  {
    name: "people-start",
    steps: [choose("region", "500000"), press("to-people"), press("add-person"), see("#current-person")],
  },
  {
    name: "people-dialog",
    on: "h5",
    shot: "screen",
    steps: [choose("region", "500000"), press("to-people"), press("person-0-delete"), see("#sure-yes")],
  },
  { name: "open-link", steps: [open(addressOf(caseOf("b-cq-25"))), see("#carried")] },
  { name: "open-changed", steps: [open(addressOf(caseOf("b-kl-13"), "2026.1.0")), see(".changed")] },
  { name: "open-broken", steps: [open(addressOf(caseOf("b-kl-13")).slice(0, -20)), see("#to-start")] },
  {
    name: "privacy",
    on: "weapp",
    shot: "screen",
    steps: [...atRecord, press("person-import"), press("import-clipboard"), see("#privacy")],
  },
];

const reading: readonly Scene[] = [
  { name: "documents", steps: [press("to-documents"), see("#day")] },
  { name: "document", steps: [open("/pages/reading/document/index?id=cq-2024-12"), see(".clause-card")] },
  { name: "document-not-found", steps: [open("/pages/reading/document/index?id=nothing"), see("#to-documents")] },
  {
    name: "try",
    steps: [open("/pages/reading/document/index?id=ty-2024-51"), press("try-2-1-1-0"), see(".line")],
  },
  { name: "questions", steps: [press("to-questions"), unfold("#place-500000"), see("#question-1")] },
  { name: "question", steps: [open("/pages/reading/question/index?id=1"), see("#side-0")] },
  { name: "question-open", steps: [open("/pages/reading/question/index?id=40"), see("#cites, #not-decided")] },
];

const topic = (name: string, more = "") => open(`/pages/asking/topic/index?topic=${name}${more}`);
const joining: readonly Scene[] = [
  { name: "joining", steps: [press("to-joining"), see("#topic-waiting")] },
  { name: "joining-elsewhere", steps: [choose("region", "140100"), press("to-joining"), see("#elsewhere")] },
  { name: "topic-empty", steps: [topic("newborn-covered"), see("#topic-answer")] },
  {
    name: "topic-newborn",
    steps: [
      topic("newborn-joins"),
      date("newborn-bornOn", "2026-02-20"),
      choose("newborn-certificate", "yes"),
      see("#todos"),
      unfold("#topic-answer"),
    ],
  },
  {
    name: "topic-record",
    steps: [
      ...begun("500000"),
      topic("waiting"),
      date("person-joinsOn", "2026-10-10"),
      press("to-record"),
      choose("person-record", "none"),
      choose("person-contributions-0-scheme", "employer"),
      month("person-contributions-0-from", "2024-01"),
      month("person-contributions-0-to", "2026-02"),
      press("to-topic"),
      see("#topic-answer"),
    ],
  },
  { name: "topic-special", steps: [topic("waiting"), choose("person-special", "prisoner"), see("#topic-answer")] },
  {
    name: "topic-years",
    steps: [
      topic("zero-claim-incentive"),
      choose("residentYears", "listed"),
      press("add-year"),
      see("#residentYears-half"),
    ],
  },
  {
    name: "topic-example",
    steps: [
      topic("serious-illness-cap", "&document=cq-2025-37&clause=5.4&at=0"),
      see("#example"),
      unfold("#topic-answer"),
    ],
  },
  {
    name: "topic-outsider",
    steps: [topic("join-as-individual", "&question=41&at=0"), see("#example"), unfold("#person-hukou-why")],
  },
  { name: "lost", steps: [open("/pages/asking/lost/index"), see("#to-start")] },
  { name: "topic-not-found", steps: [open("/pages/asking/topic/index?topic=none"), see("#to-documents")] },
  { name: "question-joining", steps: [open("/pages/reading/question/index?id=50"), see("#joining-0-try")] },
  { name: "document-joining", steps: [open("/pages/reading/document/index?id=cq-2025-37"), see("#try-5-1-0")] },
];

const embedded: readonly Scene[] = [
  { name: "embed-start", on: "h5", framed: true, steps: [see("#embed-note")] },
  {
    name: "embed-not-kept",
    on: "h5",
    framed: true,
    steps: [refuseStorage, choose("region", "650200"), see("#not-kept")],
  },
  { name: "embed-answer", on: "h5", framed: true, steps: [...told(chongqing), see(".line")] },
];

/** All of them. */
export const SCENES: readonly Scene[] = [
  ...embedded,
  ...start,
  ...asking,
  ...answers,
  ...around,
  ...reading,
  ...joining,
];
