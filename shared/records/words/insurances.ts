/** Which insurance a text names. The text is NFKC. */
import type { Insurance } from "../reading.ts";
import { remembered } from "./remembered.ts";

/** An insurance that is named; `other` is none of those that count months. */
export interface Named {
  readonly insurance: Insurance | "other";
  readonly name: string;
  /** Of medical insurance: whether it is said whose, the employees' or the residents'. */
  readonly sure: boolean;
}

const named = (insurance: Named["insurance"], name: string, sure = true): Named => ({ insurance, name, sure });

/** In this order: the first that fits names the insurance of a part. */
export const INSURANCE_WORDS: readonly (readonly [RegExp, Named])[] = [
  [/长期护理|长护/, named("other", "长期护理保险")],
  [/大额|大病|补充医|公务员医疗|公务员补助|意外|惠民|互助|门诊统筹/, named("other", "补充医疗保险")],
  [/公积金/, named("other", "公积金")],
  [/年金/, named("other", "年金")],
  [/残疾人就业|残保金|工会经费|个人所得税|增值税/, named("other", "别的税费")],
  [/失业.{0,8}(?:医疗|医保)/, named("employee-medical", "职工医保")],
  [/养老|pension|endowment/i, named("pension", "养老保险")],
  [/工伤|injury/i, named("work-injury", "工伤保险")],
  [
    /失业(?:保险(?!金|基金|代缴|待遇)|险)|^失业:?(?:$|[已未没][交缴]|[交缴]了|[√✓✔☑×✗✘✕])|unemployment/i,
    named("unemployment", "失业保险"),
  ],
  [
    /新农合|合作医疗|(?:居民|城居|学生|未成年|城乡).{0,10}(?:医疗|医保)|居民保险|居民基本医|resident.{0,12}(?:medical|health)/i,
    named("resident-medical", "居民医保"),
  ],
  [
    /(?:职工|灵活|单位|城职).{0,10}(?:医疗|医保)|(?:医疗|医保).{0,8}(?:职工|灵活)|职工基本医|employee.{0,12}(?:medical|health)/i,
    named("employee-medical", "职工医保"),
  ],
  [
    /医疗(?!机构|补助|救助|费用|卡)|医保(?!局|机构|区划|中心|编码|电子)|medical|health/i,
    named("employee-medical", "医保", false),
  ],
  [/生育|maternity/i, named("maternity", "生育保险")],
];

/** Whether a word is the name of an insurance and nothing else. */
export const isInsuranceName = (word: string): boolean =>
  word.length <= LONGEST_NAME &&
  !word.includes("扣") &&
  INSURANCE_WORDS.some(([pattern]) =>
    ENDS_AS_NAME.test(word) ? pattern.test(word) : pattern.exec(word)?.[0] === word,
  );
const ENDS_AS_NAME = /^[\u4e00-\u9fff()]+(?:险|险费|互助|补助|年金|公积金)$/;
const LONGEST_NAME = 16;

const ALL_FIVE: readonly Named[] = [
  named("pension", "养老保险"),
  named("employee-medical", "职工医保"),
  named("unemployment", "失业保险"),
  named("work-injury", "工伤保险"),
  named("maternity", "生育保险"),
];

/** Every insurance that a text names, each once; none where it names none. */
export const insurancesIn: (text: string) => readonly Named[] = remembered(find);

function find(text: string): Named[] {
  if (!/[保险医疗老伤业育金农税费五]|medical|health|pension|maternity|unemploy|injury/i.test(text)) return [];
  const plain = listed(text.replace(/\s/g, ""));
  if (/五险|五项社|社保五/.test(plain)) return [...ALL_FIVE];
  const found = (isList(text) ? text.replace(/\s+/g, "、") : plain).split(BETWEEN).flatMap(namesIn);
  // (含生育), 基本医疗保险(生育): one line for both.
  const both = found.some(({ insurance }) => insurance === "employee-medical") && hasMaternity(plain);
  const all = both ? [...found, named("maternity", "生育保险")] : found;
  return all.filter((each, index) => all.findIndex(({ name }) => name === each.name) === index);
}

/** 养老医疗失业: short names in a row, with nothing between them or a mark. */
const SHORT = "(?:养老|医疗|医保|失业(?!保?险?金|保险基金|人员|期间|待遇|[后了的])|工伤|生育)(?:保险|险)?";
const ROW = new RegExp(`${SHORT}(?:[、/+和及与]?${SHORT})+`, "g");
const EACH = new RegExp(SHORT, "g");

/** 失业医保: what unemployment insurance pays, and no list of two. */
const ONE_NAME = /^(?:失业|工伤)(?:保险|险)?医/;

/** 养老医疗失业 → 养老、医疗、失业险: among other names 失业 is an insurance, and nobody who pays. */
export const listed = (text: string): string =>
  text.replace(ROW, (row) => {
    const names = row.match(EACH) ?? [];
    return names.length === 2 && ONE_NAME.test(row) ? row : names.join("、").replace(/失业(?:保险|险)?/g, "失业险");
  });

const BETWEEN = /[、,，/+]|和|及|以及|(?=[没未][交缴参买上])/;

const nameOf = (part: string): Named | undefined => {
  const plain = part.replace(WITH_OTHERS, "");
  return INSURANCE_WORDS.find(([pattern]) => pattern.test(plain))?.[1];
};

/** 职工医保(含大额): what is paid with it gives it no other name. */
const WITH_OTHERS = /\(?不?包?[含括](?:长期护理|长护|大额|大病|补充|公务员)[^()]*\)?/g;

/** 养老 医疗 失业: words that each name an insurance; 职工 基本 医疗 保险 is one name, pulled apart. */
const isList = (text: string): boolean =>
  text.split(/\s+/).filter((word) => word !== "" && nameOf(word) !== undefined).length > 1;

/** The insurance of a part; 养老医疗, with nothing between, are two. */
function namesIn(part: string): Named[] {
  const name = nameOf(part);
  if (name === undefined) return [];
  const rest = name.insurance === "pension" ? nameOf(part.replace(/养老(?:保险|金)?/g, "")) : undefined;
  return rest === undefined ? [name] : [name, rest];
}

const hasMaternity = (plain: string): boolean =>
  /生育|maternity/i.test(plain) && !/[不无未]含生育|不包括生育/.test(plain);
