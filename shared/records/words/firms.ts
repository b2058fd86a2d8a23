/** 单位未缴费, 甲公司(欠费): what is said beside the names of firms. The text is NFKC. */
import { ORGANISATION } from "./payers.ts";
import { against } from "./states.ts";

/** What a cell says once the firms in it are left out. */
export interface BesideFirms {
  readonly said: string;
  /** It speaks against the month with words that may be a firm's own: 补天公司代缴. */
  readonly unclear: boolean;
}

/** More letters than such a cell has. */
const LONGEST = 200;

/** What stands beside the firms that a text names; nothing where it is the name of one alone. */
export function besideFirms(text: string): BesideFirms {
  const parts: string[] = text.length > LONGEST ? [] : partsOf(text);
  const others = parts.filter((part) => !ENDS_AS_FIRM.test(part));
  const said = others.map((part) => part.replace(UP_TO_FIRM, "")).filter((part) => part !== "");
  return {
    said: said.join(" "),
    unclear: !said.some((part) => against(part) !== undefined) && others.some((part) => against(part) !== undefined),
  };
}

/** 补天(成都)有限公司: what is between brackets, and what they stand in. */
const partsOf = (text: string): string[] =>
  [...(text.match(/\([^()]*\)/g) ?? []).map((inner) => inner.slice(1, -1)), text.replace(/\([^()]*\)/g, "")]
    .flatMap((part) => part.split(/[\s,;:。/—-]+/))
    .filter((part) => part !== "");

const ENDS_AS_FIRM = new RegExp(`(?:${ORGANISATION.source.replace(/\^employer\$/, "employer$")})$`, "i");
const UP_TO_FIRM =
  /^.*(?:公司|集团|企业|单位|厂|店|馆|医院|诊所|学校|大学|学院|中学|小学|幼儿园|银行|支行|分行|事务所|合作社|工作室|委员会|政府|协会|酒店|超市|机关|研究院|研究所)/;

/** 甲公司已退费: beside a firm's name, what is said of paying. */
export const saidOfPaying = (text: string): string => {
  const { said } = besideFirms(text);
  return /[缴交费款账帐欠补]|停保|断保/.test(said) ? said : "";
};
