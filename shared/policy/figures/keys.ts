/** The names a dated figure can have, and which values make sense under each. */
import { isCents } from "../base/money.ts";
import { isPlaceCode } from "../base/places.ts";
import { procedureSchema } from "../facts/event.ts";

/** What an unusable figure is told, in both languages. */
export interface FigureProblem {
  readonly zh: string;
  readonly en: string;
}

interface FigureKind {
  readonly rest: RegExp;
  readonly example: string;
  readonly min: number;
  readonly max: number;
  /** How many a value may have. */
  readonly decimals: 0 | 2 | 4;
}

const MONTHS = { min: 0, max: 120, decimals: 0 } as const;
const YEAR = /^(19|20)\d\d$/;
const yearlyBase = (example: string): FigureKind => ({ rest: YEAR, example, min: 1, max: 1_000_000, decimals: 2 });

const KINDS: Readonly<Record<string, FigureKind>> = {
  "average-wage": {
    rest: YEAR,
    example: "average-wage:650000:2025",
    min: 0.01,
    max: 1_000_000,
    decimals: 2,
  },
  "allowance-days": {
    rest: new RegExp(`^(${["delivery", "termination", ...procedureSchema.options].join("|")})$`),
    example: "allowance-days:510000:delivery",
    min: 1,
    max: 730,
    decimals: 0,
  },
  "allowance-divisor": { rest: /^$/, example: "allowance-divisor:510000", min: 1, max: 366, decimals: 2 },
  "waiting-months": {
    rest: /^(employer|individual|unemployment-benefit|resident)$/,
    example: "waiting-months:511700:individual",
    ...MONTHS,
  },
  "resident-waiting-months": { rest: /^$/, example: "resident-waiting-months:500000", ...MONTHS },
  "serious-illness-cap": {
    rest: /^$/,
    example: "serious-illness-cap:500000",
    min: 0.01,
    max: 10_000_000,
    decimals: 2,
  },
  "resident-incentive": {
    rest: /^(continuity|zero-claim)$/,
    example: "resident-incentive:500000:continuity",
    min: 0.01,
    max: 1_000_000,
    decimals: 2,
  },
  "contribution-rate": {
    rest: /^(employer|individual|unemployment-benefit|resident)$/,
    example: "contribution-rate:650200:individual",
    min: 0.0001,
    max: 1,
    decimals: 4,
  },
  "contribution-floor": yearlyBase("contribution-floor:650200:2026"),
  "contribution-cap": yearlyBase("contribution-cap:650200:2026"),
  "qualifying-months": {
    rest: /^(employer|employer-medical)$/,
    example: "qualifying-months:110000:employer",
    ...MONTHS,
  },
};

const fits = ({ decimals }: FigureKind, value: number): boolean =>
  decimals === 0 ? Number.isInteger(value) : isCents(decimals === 2 ? value : value * 100);

const SORTS = {
  0: ["整数", "a whole number"],
  2: ["数，最多两位小数", "a number with at most two decimals"],
  4: ["数，最多四位小数，1% 写 0.01", "a number with at most four decimals, 1 % as 0.01"],
} as const;

/** What is wrong with a caller's figure, or `undefined` when its name is known and its value can be used. */
export function figureKeyProblem(key: string, value: number): FigureProblem | undefined {
  const [name = "", place = "", ...rest] = key.split(":");
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!kind || !isPlaceCode(place) || !kind.rest.test(rest.join(":"))) {
    const examples = Object.values(KINDS).map((one) => one.example);
    return {
      zh: `没有这个数字，可用的写法如 ${examples.join("、")}`,
      en: `unknown figure; write it like ${examples.join(", ")}`,
    };
  }
  if (value < kind.min || value > kind.max || !fits(kind, value)) {
    const sort = SORTS[kind.decimals];
    return {
      zh: `请填写 ${kind.min} 到 ${kind.max} 之间的${sort[0]}`,
      en: `give ${sort[1]}, from ${kind.min} to ${kind.max}`,
    };
  }
  return undefined;
}
