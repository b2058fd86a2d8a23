/** Places as records name them, by six-digit GB/T 2260 codes. */
import { PROVINCES } from "../../china/cities.ts";
import { remembered } from "./remembered.ts";

/** Cities that people name without 市 in a sentence, and that are no ordinary word, name or part of a firm's. */
const SPOKEN = (
  "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 太原 " +
  "大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 " +
  "克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石家庄 呼和浩特 沈阳 大连 长春 哈尔滨 南京 无锡 苏州 杭州 宁波 温州 合肥 " +
  "福州 厦门 泉州 南昌 济南 青岛 郑州 武汉 长沙 广州 深圳 珠海 佛山 东莞 中山 惠州 南宁 海口 三亚 贵阳 遵义 昆明 " +
  "拉萨 西安 兰州 西宁 银川"
).split(" ");

/** 「恩施州」 is also 恩施; what a province is called stays the province's: 海南, 吉林. */
const bare = (short: string): string => /^(.{2,})州$/.exec(short)?.[1] ?? short;

const PROVINCE_CODES: ReadonlyMap<string, string> = new Map(PROVINCES.map(({ short, code }) => [short, code]));

/** Every name that a place is called by, with its code. */
const CODES: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.flatMap(({ cities }) =>
    cities.flatMap(({ code, name, short }) =>
      [name, short, ...(name.endsWith("自治州") ? [bare(short)] : [])].map((called) => [called, code] as const),
    ),
  ),
  ...PROVINCE_CODES,
]);

const longestFirst = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join("|");

/** Names that are whole, whatever follows; of the others, 朝阳区 is no 朝阳. */
const WHOLE = /[市州县盟区]$/;
const [whole, open] = [true, false].map((isWhole) =>
  longestFirst([...CODES.keys()].filter((name) => WHOLE.test(name) === isWhole)),
);
const NAMES = new RegExp(`${whole ?? ""}|(?:${open ?? ""})(?![区县旗])`, "g");

const isProvince = (code: string): boolean => code.endsWith("0000");

/** Ruled as a city, a province is one place; of any other it cannot be told in which of its cities. */
const ONE_PLACE: ReadonlySet<string> = new Set(
  PROVINCES.filter(({ code, cities }) => cities.some((city) => city.code === code)).map(({ code }) => code),
);

const isIn = (code: string, province: string): boolean => code.slice(0, 2) === province.slice(0, 2);

/** The places that a text names; 北京朝阳 is one in 北京, not 朝阳 in another province. */
const codesIn: (text: string) => readonly string[] = remembered((text) => {
  const plain = text.replace(/\s/g, "");
  const told = /^(\d{6})(?:\d{6})?$/.exec(plain)?.[1];
  if (told !== undefined) return [told];
  const codes: string[] = [];
  let end = -1;
  let around: string | undefined;
  for (const { 0: name, index } of plain.matchAll(NAMES)) {
    const code = CODES.get(name) ?? "";
    const adjoins = /^[省市]?$|^自治区$/.test(plain.slice(end, index)) && end >= 0;
    if (!(adjoins && around !== undefined && !isIn(code, around))) codes.push(code);
    if (isProvince(code)) around = code;
    end = index + name.length;
  }
  return codes;
});

/** The places that these texts name together: a province beside its city says nothing more. */
function placesIn(texts: readonly string[]): readonly string[] {
  const named = [...new Set(texts.flatMap(codesIn))];
  return named.filter((code) => !(isProvince(code) && named.some((each) => each !== code && isIn(each, code))));
}

/** The code of the place that these texts name together; undefined where it cannot be told which city it is. */
export function placeIn(...texts: readonly string[]): string | undefined {
  const [found, ...more] = placesIn(texts);
  if (found === undefined || more.length > 0) return undefined;
  return isProvince(found) && !ONE_PLACE.has(found) ? undefined : found;
}

const SAID = [...PROVINCE_CODES.keys(), ...SPOKEN].join("|");
const SPOKEN_OF = new RegExp(SAID);

/** Names that can be nothing but a place's: 嘉兴市, 浙江嘉兴. */
const WRITTEN_OUT: ReadonlySet<string> = new Set(
  PROVINCES.flatMap((province) =>
    province.cities.flatMap(({ name, called }) => [name, called, province.name + name, province.short + name]),
  ),
);

/** 成都的公司, 在成都一家公司交的医保: a place, and no name of a firm. */
const FIRM_THERE = new RegExp(
  `^(在?(?:${SAID})[省市]?)的?(?:[一这那某]?[家个])?(?:公司|单位|厂)(?:$|(?:给|帮)?我?[交缴买上].*$)`,
);

/** Whether a word is the name of one place, be it of a province alone. */
export const isPlaceName: (word: string) => boolean = remembered((word) => {
  const plain = word.replace(FIRM_THERE, "$1");
  if (plain.length > 12 || /\d|局|公司|中心|厂/.test(plain)) return false;
  return (SPOKEN_OF.test(plain) && placesIn([plain]).length === 1) || WRITTEN_OUT.has(plain.replace(/^在/, ""));
});
