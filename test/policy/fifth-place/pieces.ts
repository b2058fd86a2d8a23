/** The fixture: what an imaginary fifth place adds to `shared/policy`, piece by piece. New files stand in added/. */

/** Lines that go into a file that is there already, each after the line that is named. */
interface Insertion {
  readonly file: string;
  readonly lines: readonly (readonly [after: string, line: string])[];
}

/** Whole files, by their place in `shared/policy`. */
export const ADDED = ["documents/qingshan-2026-1.ts", "wording/qingshan-2026-1.ts", "examples/qingshan-2026-1.ts"];

/** What must know of the place or its paper. */
export const INSERTED = {
  place: {
    file: "base/places.ts",
    lines: [
      [
        "export const PLACES = {",
        '  "461000": { name: "海南省青山市", called: "海南青山", short: "青山", prefix: "4610", order: 5 },',
      ],
    ],
  },
  paper: {
    file: "documents/index.ts",
    lines: [
      ['import { order619 } from "./national-order-619/index.ts";', 'import { qingshan } from "./qingshan-2026-1.ts";'],
      ["const BY_PLACE = {", '  "461000": [qingshan],'],
    ],
  },
  words: {
    file: "wording/index.ts",
    lines: [
      ['import { generalWords } from "./general.ts";', 'import { qingshanWords } from "./qingshan-2026-1.ts";'],
      ["const WORDS: Readonly<Record<PaperId, SpokenWords>> = {", '  "qs-2026-1": whole(qingshanWords),'],
    ],
  },
  routes: {
    file: "wording/routes.ts",
    lines: [["const WORDS: Readonly<Record<PaperId, RouteRules | undefined>> = {", '  "qs-2026-1": undefined,']],
  },
  covered: {
    file: "wording/covered.ts",
    lines: [["const COVERED: Readonly<Record<PlaceCode, Covered>> = {", '  "461000": { own: "单位职工" },']],
  },
  examples: {
    file: "examples/index.ts",
    lines: [
      [
        'import { order619Examples } from "./national-order-619.ts";',
        'import { qingshanExamples } from "./qingshan-2026-1.ts";',
      ],
      [
        'const EXAMPLES: { readonly [Id in LoadedDocument["id"]]: () => ExamplesOf<Id> } = {',
        '  "qs-2026-1": qingshanExamples,',
      ],
    ],
  },
  questions: {
    file: "faq/index.ts",
    lines: [["const QUESTIONS: Readonly<Record<PlaceCode, () => PolicyQuestion[]>> = {", '  "461000": () => [],']],
  },
} as const satisfies Readonly<Record<string, Insertion>>;
