/** How each of the nine goes from the first page to the answer, telling all that is known, and what must be found there. */
import type { Driver, Step } from "../driver.ts";

/** One person's way, and the things to do that must stand at its end. */
export interface Walk {
  readonly steps: readonly Step[];
  /** Who holds the phone, where it is not the one whose insurance it is. */
  readonly who?: "husband";
  /** Words that must stand among the things to do. */
  readonly todos: readonly string[];
  /** Words that must stand under what is missing. */
  readonly missing?: readonly string[];
}

const choose = (id: string, value: string) => (app: Driver) => app.choose(id, value);
const date = (id: string, day: string) => (app: Driver) => app.date(id, day);
const month = (id: string, of: string) => (app: Driver) => app.month(id, of);
const type = (id: string, text: string) => (app: Driver) => app.type(id, text);
const press = (id: string) => (app: Driver) => app.press(id);

const next = press("next");
const submit = press("submit");
const insuredIn = (region: string) => [choose("region", region), next];
const born = (day: string) => [choose("event-kind", "delivery"), date("event-date", day)];
const hers = (index: number, field: string) => `person-contributions-${index}-${field}`;
const his = (field: string) => `spouse-contributions-0-${field}`;
/** How she pays now, and since when. */
const pays = (scheme: string, from: string) => [choose("person-record", scheme), month(hers(0, "from"), from)];
/** What she paid before that, up to the month before. */
const before = (scheme: string, from: string) => [
  press(hers(0, "switched")),
  choose(hers(0, "scheme"), scheme),
  month(hers(0, "from"), from),
];

/** What the importer had looked up: April was missed. */
const PASTED = "灵活就业 职工医保 生育保险\n2026年1月至3月 自己交 已到账\n2026年5月至11月 自己交 已到账";

/** By the ids of test/stories/nine.json. */
export const WALKS: Readonly<Record<string, Walk>> = {
  "karamay-driver": {
    steps: [
      ...insuredIn("650200"),
      ...born("2027-04-28"),
      next,
      ...pays("individual", "2026-08"),
      choose(hers(0, "maternity"), "yes"),
      submit,
    ],
    todos: ["按月交"],
  },
  "taiyuan-job-changer": {
    steps: [
      ...insuredIn("140100"),
      ...born("2027-01-20"),
      next,
      ...pays("employer", "2024-03"),
      press(hers(0, "gap")),
      month(hers(0, "to"), "2026-02"),
      month(hers(1, "from"), "2026-05"),
      next,
      choose("person-dismissed", "no"),
      type("person-employerAverageWage", "7600"),
      submit,
    ],
    todos: ["津贴"],
  },
  "chongqing-switcher-loss": {
    steps: [
      ...insuredIn("500000"),
      choose("event-kind", "termination"),
      date("event-date", "2026-11-10"),
      next,
      ...pays("individual", "2026-04"),
      ...before("employer", "2023-06"),
      submit,
    ],
    todos: ["医疗费"],
  },
  husband: {
    who: "husband",
    steps: [
      choose("region", "500000"),
      choose("who", "husband"),
      next,
      ...born("2027-02-15"),
      next,
      choose("person-record", "never"),
      next,
      choose("person-employed", "no"),
      choose("spouse-record", "employer"),
      month(his("from"), "2025-06"),
      submit,
    ],
    todos: ["医疗费"],
  },
  "dazhou-twins": {
    steps: [
      ...insuredIn("511700"),
      ...born("2027-01-08"),
      next,
      ...pays("unemployment-benefit", "2026-06"),
      type(hers(0, "base"), "4588"),
      ...before("employer", "2023-01"),
      type(hers(0, "base"), "5200"),
      next,
      choose("event-fetuses", "2"),
      submit,
    ],
    todos: ["津贴"],
  },
  "shanghai-employee": {
    steps: [
      press("other-place"),
      press("city-310000"),
      next,
      ...born("2027-02-10"),
      next,
      ...pays("employer", "2023-05"),
      next,
      type("person-employerAverageWage", "12000"),
      submit,
    ],
    todos: ["12393"],
  },
  "knows-nothing": {
    steps: [...insuredIn("500000"), ...born("2027-03-18"), submit],
    todos: [],
    missing: ["你的缴费记录"],
  },
  importer: {
    steps: [
      ...insuredIn("650200"),
      ...born("2027-06-12"),
      next,
      press("person-import"),
      type("import-text", PASTED),
      press("import-read"),
      choose("import-goes-on", "yes"),
      press("import-add"),
      submit,
    ],
    todos: ["按月交"],
  },
  "chongqing-employee": {
    steps: [
      ...insuredIn("500000"),
      ...born("2027-03-05"),
      next,
      ...pays("employer", "2021-07"),
      next,
      type("person-employerAverageWage", "8200"),
      submit,
    ],
    todos: ["12393"],
  },
};
