/** Which document decides a benefit on a route, by place and day. Two that both would are an error naming both. */
import type { Benefit, Route } from "../../assessment/assessment.ts";
import { type Day } from "../../base/calendar.ts";
import type { PolicyDocument } from "../../rules/document.ts";
import type { BenefitRule } from "../line.ts";
import type { PlaceCode } from "../../base/places.ts";
import type { RouteRules } from "../../telling/routes.ts";
import type { Reach } from "../situation.ts";
import * as cq12 from "./chongqing-2024-12/index.ts";
import * as cq37 from "./chongqing-2025-37.ts";
import * as km from "./karamay-2026-4/index.ts";
import { order619 } from "./order-619.ts";
import * as sc from "./sichuan-2024-9/index.ts";
import * as ty from "./taiyuan-2024-51/index.ts";

/** Every loaded document, by place and then by date. */
export const policyDocuments: readonly PolicyDocument[] = [
  cq12.chongqing2024no12,
  cq37.chongqing2025no37,
  sc.sichuan2024no9,
  km.karamay2026no4,
  ty.taiyuan2024no51,
  order619,
];

/** A benefit rule with the document it stands in, and the payments that document looks at. */
export interface DocumentRule extends BenefitRule {
  readonly document: PolicyDocument;
  readonly reach: Reach;
}

const of = (document: PolicyDocument, reach: Reach, ...rules: readonly BenefitRule[]): DocumentRule[] =>
  rules.map((rule) => ({ ...rule, document, reach }));

const RULES: Readonly<Record<PlaceCode, readonly DocumentRule[]>> = {
  "500000": [
    ...of(cq12.chongqing2024no12, cq12.REACH, cq12.medicalExpense, cq12.allowance, cq12.geneticTesting),
    ...of(cq37.chongqing2025no37, cq37.REACH, cq37.throughSpouse, cq37.throughResident),
  ],
  "511700": of(sc.sichuan2024no9, sc.REACH, sc.medicalExpense, sc.allowance, sc.throughSpouse, sc.throughResident),
  "650200": of(km.karamay2026no4, km.REACH, km.medicalExpense, km.allowance, km.throughSpouse, km.throughResident),
  "140100": of(
    ty.taiyuan2024no51,
    ty.REACH,
    ty.medicalExpense,
    ty.allowance,
    ty.topUp,
    ty.throughSpouse,
    ty.throughResident,
  ),
};

/** What the documents say of routes beside each other, by the document's id. */
export const routeRules: Readonly<Record<string, RouteRules>> = {
  [cq37.chongqing2025no37.id]: cq37.routes,
  [sc.sichuan2024no9.id]: sc.routes,
  [km.karamay2026no4.id]: km.routes,
  [ty.taiyuan2024no51.id]: ty.routes,
};

/** All rules of a place, in the order answers are given. */
export const rulesOf = (place: PlaceCode): readonly DocumentRule[] => RULES[place];

/** Whether a document holds on a day, its first and last days included. */
export const inForce = ({ inForce: { from, to } }: PolicyDocument, on: Day): boolean =>
  from <= on && (to === undefined || on <= to);

/** The rule that decides, or `undefined` where none does. Throws when two documents both would. */
export function ruleFor(
  benefit: Benefit,
  via: Route,
  on: Day,
  rules: readonly DocumentRule[],
): DocumentRule | undefined {
  const deciding = rules.filter((rule) => rule.benefit === benefit && rule.via === via && inForce(rule.document, on));
  if (deciding.length > 1) {
    throw new Error(
      `${benefit}/${via} on ${on} is decided by ${deciding.map((rule) => rule.document.id).join(" and ")}`,
    );
  }
  return deciding[0];
}
