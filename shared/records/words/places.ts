/** Places as records name them, by six-digit GB/T 2260 codes. */
import { remembered } from "./remembered.ts";

const PROVINCES: Readonly<Record<string, string>> = {
  北京: "110000",
  天津: "120000",
  河北: "130000",
  山西: "140000",
  内蒙古: "150000",
  辽宁: "210000",
  吉林: "220000",
  黑龙江: "230000",
  上海: "310000",
  江苏: "320000",
  浙江: "330000",
  安徽: "340000",
  福建: "350000",
  江西: "360000",
  山东: "370000",
  河南: "410000",
  湖北: "420000",
  湖南: "430000",
  广东: "440000",
  广西: "450000",
  海南: "460000",
  重庆: "500000",
  四川: "510000",
  贵州: "520000",
  云南: "530000",
  西藏: "540000",
  陕西: "610000",
  甘肃: "620000",
  青海: "630000",
  宁夏: "640000",
  新疆: "650000",
};

const CITIES: Readonly<Record<string, string>> = {
  成都: "510100",
  自贡: "510300",
  攀枝花: "510400",
  泸州: "510500",
  德阳: "510600",
  绵阳: "510700",
  广元: "510800",
  遂宁: "510900",
  内江: "511000",
  乐山: "511100",
  南充: "511300",
  眉山: "511400",
  宜宾: "511500",
  广安: "511600",
  达州: "511700",
  雅安: "511800",
  巴中: "511900",
  资阳: "512000",
  阿坝: "513200",
  甘孜: "513300",
  凉山: "513400",
  太原: "140100",
  大同: "140200",
  阳泉: "140300",
  长治: "140400",
  晋城: "140500",
  朔州: "140600",
  晋中: "140700",
  运城: "140800",
  忻州: "140900",
  临汾: "141000",
  吕梁: "141100",
  乌鲁木齐: "650100",
  克拉玛依: "650200",
  吐鲁番: "650400",
  哈密: "650500",
  昌吉: "652300",
  博尔塔拉: "652700",
  巴音郭楞: "652800",
  阿克苏: "652900",
  克孜勒苏: "653000",
  喀什: "653100",
  和田: "653200",
  伊犁: "654000",
  塔城: "654200",
  阿勒泰: "654300",
  石家庄: "130100",
  呼和浩特: "150100",
  沈阳: "210100",
  大连: "210200",
  长春: "220100",
  哈尔滨: "230100",
  南京: "320100",
  无锡: "320200",
  苏州: "320500",
  杭州: "330100",
  宁波: "330200",
  温州: "330300",
  合肥: "340100",
  福州: "350100",
  厦门: "350200",
  泉州: "350500",
  南昌: "360100",
  济南: "370100",
  青岛: "370200",
  郑州: "410100",
  武汉: "420100",
  长沙: "430100",
  广州: "440100",
  深圳: "440300",
  珠海: "440400",
  佛山: "440600",
  东莞: "441900",
  中山: "442000",
  惠州: "441300",
  南宁: "450100",
  海口: "460100",
  三亚: "460200",
  贵阳: "520100",
  遵义: "520300",
  昆明: "530100",
  拉萨: "540100",
  西安: "610100",
  兰州: "620100",
  西宁: "630100",
  银川: "640100",
};

/** Where a province alone would not tell which of its cities it is, and the papers differ between them. */
const TOO_WIDE: ReadonlySet<string> = new Set(["140000", "510000", "650000"]);

const CODES: Readonly<Record<string, string>> = { ...CITIES, ...PROVINCES };
const NAMES = new RegExp(Object.keys(CODES).join("|"), "g");

/** The codes without those that only say in which province another lies. */
export const narrowest = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !codes.some((each) => each !== code && each.startsWith(code.replace(/0000$/, ""))));

/** The code of the place a text names; undefined where it cannot be told which it is. */
export function placeIn(text: string): string | undefined {
  const plain = text.replace(/\s/g, "");
  const told = /^(\d{6})(?:\d{6})?$/.exec(plain)?.[1];
  const named = (plain.match(NAMES) ?? []).flatMap((name) => CODES[name] ?? []);
  const [found, ...more] = told === undefined ? narrowest([...new Set(named)]) : [told];
  return found === undefined || more.length > 0 || TOO_WIDE.has(found) ? undefined : found;
}

/** 成都的公司: a place, and no name of a firm. */
const FIRM_THERE = new RegExp(`^(在?(?:${Object.keys(CODES).join("|")})[省市]?)的?(?:公司|单位|厂)$`);

/** Whether a word is the name of a place. */
export const isPlaceName: (word: string) => boolean = remembered(
  (word) =>
    word.length <= 12 && placeIn(word) !== undefined && !/\d|局|公司|中心|厂/.test(word.replace(FIRM_THERE, "$1")),
);
