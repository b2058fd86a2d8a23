/** 五险里就生育没交, 除了医保都有: which insurances there are and which are not, put in plain words. The text is NFKC. */

const NAME = "(?:养老|医疗|医保|失业|工伤|生育|公积金)(?:保险|险)?";
const NAMES = `${NAME}(?:[、和及与]${NAME})*`;
/** All of them at once. */
const ALL = "(?:五险(?:一金)?|四险(?:一金)?|社保|社会保险)";
const REST = "(?:别的|其他|其它|其余|剩下的?)(?:[几四]?[个种样]?)?(?:保?险种?)?";
/** Nothing more is said of the names behind it. */
const END = "(?=$|[\\s,;。)]|[只但就而没未也却还可是])";

const pattern = (source: string): RegExp => new RegExp(source, "g");

/** In this order: what people say, and the same in plain words. */
const PLAINLY: readonly (readonly [RegExp, string])[] = [
  [pattern(`[只仅光]有(?=${NAMES}${END})`), "只交了"],
  // 五险只交了工伤, 五险里就工伤有: all of them only tell of what the rest is one.
  [
    pattern(
      `${ALL}[里中]?面?[,\\s]*(?:只有?|仅有?|光有?|就)(?=(?:给|帮)?[我她]?(?:[交缴买上参]|${NAMES}(?:有|交了|买了)))`,
    ),
    "只",
  ],
  [pattern(`(?:[仅光]|就)(?=(?:给|帮)?[我她]?[交缴买上]了?个?${NAMES})`), "只"],
  // 五险里就生育没交.
  [
    pattern(
      `(${ALL})[里中]?面?(?:就|只有?|唯独|单单|独独?|光)?(${NAMES})(?:没有?|未)(?:给|帮)?[我她]?(?:[交缴买上参办]|${END})了?`,
    ),
    "$1已缴,$2没交",
  ],
  // 五险除医保外都交, 除了生育都交了.
  [
    pattern(`(${ALL})[里中]?面?[,\\s]*(?:除了?|除去|除开)(${NAMES})(?:之外|以外|外)?[,\\s]*(?=[都全均也])`),
    ",$2没交,$1",
  ],
  [pattern(`(?:除了?|除去|除开)(${NAMES})(?:之外|以外|外)?[,\\s]*(?:${REST})?(?=[都全均也])`), ",$1没交,其他"],
  [pattern(`(${NAMES})(?:之外|以外|除外)[,\\s]*(?:${REST})?(?=[都全均也])`), ",$1没交,其他"],
  // 五险少了医疗, 社保(不含医疗).
  [
    pattern(
      `(${ALL})[,\\s(]*(?:[就只还但]|就是)?(?:除了?|没有?|少了?|缺了?|差|不含|不包括|不包含|不算)(${NAMES})(?:之?外|以外)?\\)?${END}`,
    ),
    "$1已缴,$2没交",
  ],
  [pattern(`(${ALL})[,\\s(]*(${NAMES})除外\\)?`), "$1已缴,$2没交"],
  // 就差生育, 没有医保.
  [
    pattern(
      `(?:[就只]是?|唯独?|还|但是?|单单)?(?:[没不]带|未[含带]|没有?|缺了?|少了?|差|除了?|不包?[含括])(${NAMES})(?:之?外|以外)?${END}`,
    ),
    ",$1没交",
  ],
  [pattern(`(${NAMES})(?:没有的?|除外)${END}`), "$1没交"],
  // 单位交的, without a name, beside what was not: all the rest.
  [new RegExp(`^((?!.*(?:险|社保|医|养老).*,).*[交缴]的?)(?=,+${NAMES}没交$)`), "$1社保"],
];

/** Longer lines are no such sentence. */
const LONGEST = 200;

/** What is said of insurances in plain words: 没交 what there is not, 已缴 what there is beside it. */
export function coveredPlainly(text: string): string {
  if (text.length > LONGEST || !MAY_BE.test(text) || isOfOne(text)) return text;
  return PLAINLY.reduce((said, [idiom, plain]) => said.replace(idiom, plain), text.replace(ONE_FUND, "$1公积金"));
}
const ONE_FUND = /([没有差缺少外])一金/g;
const MAY_BE = /五险|四险|社保|社会保险|[没除外缺少差有仅光就]|不[含包算]/;

/** 没有生育, 没有失业 may be said of the person; 职工医保(不含生育) is the name of one. */
const isOfOne = (text: string): boolean =>
  !OF_INSURANCE.test(text.replace(/生育|失业/g, "")) || /医[疗保](?:保险)?费?\(?不[含包][^,;。]{0,3}生育/.test(text);
const OF_INSURANCE = /养老|医疗|医保|工伤|险|社保|别的|其[他它余]|[都全][交缴买有]/;

/** 医保有, 有医保, 自己交医保: beside what was not paid, what there is was paid. */
export const hadAsPaid = (piece: string): string => piece.replace(HAD, "$1$2已缴").replace(PAYS, "$&已缴");
const PAYS = new RegExp(
  `[交缴买]的?(?:${ALL}[、和及与])?(?:(?:城镇|职工|基本)*${NAMES}|${ALL})$|` +
    `${NAME}(?:单位|公司|自己|个人)(?:给|帮)?[交缴买]的?$|` +
    "(?:灵活就业|个人身份|单位|公司)的?(?:职工|基本)*(?:医疗保险|医疗|医保)$",
);
const HAD = new RegExp(
  `^(.*?)(?:[都也倒是一直]*有[交缴买]?的?|[都也全](?:给|帮)?[我她]?[交缴买上参]了?的?|[但只]?有(${NAMES}))$`,
);

/** All, or the rest, with no name: 五险, 社保, 别的. */
const UNNAMED = new RegExp(`${REST}|${ALL}`);
export const namesTheRest = (piece: string): boolean => UNNAMED.test(piece);

const FIVE = ["养老", "医保", "失业", "工伤", "生育"];

/** The rest by its names: what others do not name. Of 社保 that was paid, only pensions are sure. */
export function restNamed(piece: string, others: string, paid: boolean): string {
  const left = FIVE.filter((name) => !others.replace(/医疗/g, "医保").includes(name));
  return piece.replace(UNNAMED, (words) => {
    if (paid && !/五险|四险/.test(words) && left.includes("医保")) return "";
    return (paid && /^社/.test(words) ? left.slice(0, 1) : left).map((name) => `${name}险`).join("、");
  });
}
