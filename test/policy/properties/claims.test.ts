/** What is claimed by whom and when: every line that stands or still can says it, and what an employer owes with its sum. */
import { assess } from "../../../shared/policy/assess.ts";
import type { BenefitLine } from "../../../shared/policy/assessment/assessment.ts";
import { yuanWords } from "../../../shared/policy/base/yuan.ts";
import type { Facts } from "../../../shared/policy/facts/facts.ts";
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import { decided, everybody, holdsForAll, nameOf, type Fault } from "./everybody.ts";

const ALL = { many: 300 };
/** Those whose answers are read as they are told. */
const SOME = { many: 300, each: 4 };

const isOpen = ({ verdict }: Pick<DecidedLine, "verdict">): boolean => verdict === "eligible" || verdict === "pending";

/** Who may hand in the papers, where some are listed. */
const filing = ({ materials }: DecidedLine): readonly string[] =>
  materials.flatMap(({ filedBy }) => (filedBy === "either" ? ["person", "employer"] : [filedBy]));

/** What is wrong with the claim of a line. */
function claimFault(line: DecidedLine, { asOf, event }: Facts): Fault {
  const claims = line.actions.filter(({ id }) => id === "claim");
  if (claims.length !== (isOpen(line) ? 1 : 0)) return `${claims.length} claims`;
  const [claim] = claims;
  if (!claim) return undefined;
  const { who, from = "", by, safeBy } = claim;
  const date = event?.date ?? "";
  if (line.actions.at(-1) !== claim) return "the claim is not the last thing to do";
  if (from !== ((line.from ?? "") > date ? line.from : date)) return `from ${from}, the event is on ${date}`;
  if ((by ?? safeBy) !== line.claimBy || (by !== undefined && safeBy !== undefined)) return `by ${by}, safe ${safeBy}`;
  if (by !== undefined && (by < from || by < asOf)) return `by ${by}, from ${from}, asked on ${asOf}`;
  const may = filing(line);
  return may.length > 0 && !may.includes(who ?? "") ? `${who} files, the papers say ${may.join(" or ")}` : undefined;
}

/** What is wrong with what an employer owes. */
function dutyFault({ benefit, payer, actions }: DecidedLine): Fault {
  const duties = actions.flatMap(({ id, who, from, by }) =>
    id === "ask-employer" || id === "pay-allowance" ? [[id, who, from, by].filter(Boolean).join(" ")] : [],
  );
  const wanted = benefit === "allowance" ? ["ask-employer person", "pay-allowance employer"] : ["ask-employer person"];
  return duties.join() === (payer === "employer" ? wanted.join() : "") ? undefined : `${payer} pays: ${duties.join()}`;
}

/** What an answer keeps silent about as it is told. */
function silence({ benefit, payer, actions, amount, claimBy, materials }: BenefitLine): Fault {
  const claim = actions.find(({ id }) => id === "claim");
  const open = [
    ...(claim?.who === undefined ? ["由谁办"] : []),
    ...(claimBy === undefined ? ["最晚哪天办"] : []),
    ...(materials.every(({ items }) => items.length === 0) ? ["带什么材料"] : []),
  ];
  const wanted = open.length === 0 ? "" : `；${open.join("、")}，文件没有写，先打 12393 问清楚`;
  if (claim && (wanted === "" ? claim.what.includes("没有写") : !claim.what.endsWith(wanted))) return claim.what;
  if (payer !== "employer" || benefit !== "allowance") return undefined;
  if (!amount) return "the employer owes no sum";
  const sum = amount.value === undefined ? (amount.low === undefined ? "还缺数字" : "约 ") : yuanWords(amount.value);
  return actions.find(({ id, effect }) => (id === "ask-employer" || id === "pay-allowance") && !effect.includes(sum))
    ?.effect;
}

describe.each(everybody)("%s", (_name, place) => {
  test("whatever stands or still can is claimed once, never before the event, and in time; nothing else is", () => {
    holdsForAll(place, ALL, (facts) =>
      decided(facts)
        .map((line) => {
          const fault = claimFault(line, facts) ?? dutyFault(line);
          return fault && `${nameOf(line)} ${line.verdict}: ${fault}`;
        })
        .find((fault) => fault !== undefined),
    );
  });

  test("in words: what the papers leave open of it, and the sum that an employer owes", () => {
    holdsForAll(place, SOME, (facts) =>
      assess(facts)
        .benefits.map((line) => {
          const fault = silence(line);
          return fault && `${line.benefit}/${line.via} ${line.verdict}: ${fault}`;
        })
        .find((fault) => fault !== undefined),
    );
  });
});
