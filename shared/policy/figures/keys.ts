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
  readonly whole: boolean;
}

const MONTHS = { min: 0, max: 120, whole: true } as const;

const KINDS: Readonly<Record<string, FigureKind>> = {
  "average-wage": {
    rest: /^(19|20)\d\d$/,
    example: "average-wage:650000:2025",
    min: 0.01,
    max: 1_000_000,
    whole: false,
  },
  "allowance-days": {
    rest: new RegExp(`^(${["delivery", "termination", ...procedureSchema.options].join("|")})$`),
    example: "allowance-days:510000:delivery",
    min: 1,
    max: 730,
    whole: true,
  },
  "allowance-divisor": { rest: /^$/, example: "allowance-divisor:510000", min: 1, max: 366, whole: false },
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
    whole: false,
  },
  "resident-incentive": {
    rest: /^(continuity|zero-claim)$/,
    example: "resident-incentive:500000:continuity",
    min: 0.01,
    max: 1_000_000,
    whole: false,
  },
  "qualifying-months": {
    rest: /^(employer|employer-medical)$/,
    example: "qualifying-months:110000:employer",
    ...MONTHS,
  },
};

const fits = ({ whole }: FigureKind, value: number): boolean => (whole ? Number.isInteger(value) : isCents(value));

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
    const sort = kind.whole ? ["整数", "a whole number"] : ["数，最多两位小数", "a number with at most two decimals"];
    return {
      zh: `请填写 ${kind.min} 到 ${kind.max} 之间的${sort[0]}`,
      en: `give ${sort[1]}, from ${kind.min} to ${kind.max}`,
    };
  }
  return undefined;
}
