/** Routes side by side: what each gives, which exclude each other, and which is higher as far as the documents say. */
import type { Amount, Assessment, BenefitLine, Payer, Route, Verdict } from "../assessment/assessment.ts";
import { isOpen } from "../rules/line.ts";
import { routeWords } from "../wording/routes.ts";
import { paysBill } from "../wording/terms.ts";
import { undecidedWords } from "../wording/undecided.ts";
import { citationsOf } from "./citations.ts";
import type { Given, RouteComparison, RouteOffer, RouteRules, RouteStatement } from "./routes.ts";

const distinct = <T extends string>(all: readonly T[]): T[] => [...new Set(all)];

/**
 * Sets the routes of an answer to who asks in `region` beside each other. What is said of them comes from the documents that the answer cites; where
 * they leave it open, the statement says what to ask. One route, or no document: no statements.
 */
export function compareRoutes({ benefits }: Assessment, region: string): RouteComparison {
  const vias = distinct(benefits.map((line) => line.via));
  const routes = vias.map((via) => offer(via, benefits));
  const statements =
    vias.length < 2
      ? []
      : [
          ...documentsOf(benefits).flatMap((rules) => paired(rules, benefits)),
          ...onlyWay(benefits),
          ...allowances(benefits),
        ];
  const cites = [
    ...statements.flatMap((one) => one.cites),
    ...routes.flatMap((one) => one.gives.flatMap((g) => g.cites)),
  ];
  return { routes, statements, citations: citationsOf(cites, region) };
}

const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  self: "用自己的参保",
  spouse: "用配偶的参保",
  resident: "用居民医保",
};

const offer = (via: Route, lines: readonly BenefitLine[]): RouteOffer => ({
  via,
  name: ROUTE_NAMES[via],
  gives: lines.filter((line) => line.via === via).map(given),
});

function given(line: BenefitLine): Given {
  const { benefit, verdict, amount, payer } = line;
  const sum = amount && sumOf(amount);
  const cites = distinct([...line.conditions.flatMap((one) => one.cites), ...(amount?.cites ?? [])]);
  return { benefit, verdict, ...(sum && { sum }), text: givenText(line, sum !== undefined, payer), cites };
}

function sumOf({ value, alternatives }: Amount): Given["sum"] {
  const sums = [...(value === undefined ? [] : [value]), ...alternatives.map((one) => one.value)];
  if (sums.length === 0) return undefined;
  return { low: Math.min(...sums), high: Math.max(...sums), settled: value !== undefined && sums.length === 1 };
}

const PAYS_INSTEAD: Partial<Readonly<Record<Payer, string>>> = {
  employer: "医保这边没有，由单位付",
  treasury: "医保这边没有，产假工资照发",
};

function givenText(line: BenefitLine, hasSum: boolean, payer: Payer | undefined): string {
  const { benefit, verdict } = line;
  const costs = paysBill(benefit);
  const verb = costs ? "报" : "领";
  const open = hasSum ? "" : costs ? "，具体多少看医院结算" : "，金额还差数字才算得出";
  const words: Readonly<Record<Verdict, string>> = {
    eligible: `能${verb}${open}`,
    pending: `还差一步，办好就能${verb}${open}`,
    unknown: "还缺情况，补上才说得准",
    ineligible: (payer && PAYS_INSTEAD[payer]) ?? `这次${verb}不了，原因看这一项`,
    "not-covered": `${undecidedWords(line)}，打 12393 问一问`,
  };
  return words[verdict];
}

/** What the documents cited in an answer say of routes. */
function documentsOf(lines: readonly BenefitLine[]): RouteRules[] {
  const ids = distinct(lines.flatMap((line) => line.cites.map((key) => key.slice(0, key.indexOf("#")))));
  return ids.flatMap((id) => routeWords[id] ?? []);
}

const costsVia = (lines: readonly BenefitLine[], via: Route): BenefitLine | undefined =>
  lines.find((line) => line.benefit === "medical-expense" && line.via === via);

/** Pairs of which neither is refused: where one is, there is nothing to choose. */
function paired({ pairs }: RouteRules, lines: readonly BenefitLine[]): RouteStatement[] {
  return pairs.flatMap(({ between, exclusive, costs }) => {
    const [first, second] = [costsVia(lines, between[0]), costsVia(lines, between[1])];
    if (!first || !second || [first, second].some((line) => line.verdict === "ineligible")) return [];
    const found: RouteStatement[] = [{ kind: "costs", routes: between, ...costs(first, second) }];
    return exclusive ? [{ kind: "exclusive", routes: between, ...exclusive }, ...found] : found;
  });
}

/** One way to medical costs is left when every other is refused. */
function onlyWay(lines: readonly BenefitLine[]): RouteStatement[] {
  const costs = lines.filter((line) => line.benefit === "medical-expense");
  const [open, ...others] = costs.filter((line) => line.verdict !== "ineligible");
  const refused = costs.filter((line) => line.verdict === "ineligible");
  if (!open || !isOpen(open) || others.length > 0 || refused.length === 0) return [];
  const why = refused.flatMap((line) => line.conditions.filter((one) => one.outcome === "unmet"));
  return [
    {
      kind: "costs",
      routes: costs.map((line) => line.via),
      text: `医疗费这次只能${ROUTE_NAMES[open.via]}来报，${refused.map((line) => ROUTE_NAMES[line.via]).join("、")}报不了。`,
      higher: open.via,
      cites: distinct(why.flatMap((one) => one.cites)),
    },
  ];
}

/** What the routes besides her own have of an allowance. */
function allowances(lines: readonly BenefitLine[]): RouteStatement[] {
  const own = lines.some((line) => line.benefit === "allowance" && line.via === "self" && isOpen(line));
  const others = distinct(lines.flatMap(({ via }) => (via === "self" ? [] : via)));
  return documentsOf(lines).flatMap(({ allowance }) =>
    others.map((via): RouteStatement => {
      const said = allowance[via];
      return {
        kind: "allowance",
        routes: ["self", via],
        ...said,
        ...(own && said.ask === undefined && { higher: "self" }),
      };
    }),
  );
}
