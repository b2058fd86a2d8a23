/**
 * How fast `decide` and `assess` are: over the worked cases, beside the other contestants over the Karamay people, and over
 * long records. Run as one bundle by plain node, as it is deployed. Prints its rows as JSON for `run.ts`.
 */
import { assess } from "../shared/policy/assess.ts";
import { decide } from "../shared/policy/decide.ts";
import { plans } from "../shared/policy/plans/plans.ts";
import { requireAgreement } from "./agreement.ts";
import { interleave, ratio, spread, type Contestant, type Timings } from "./interleave.ts";
import { bare } from "./karamay/bare.ts";
import { withJsonRulesEngine } from "./karamay/with-json-rules-engine.ts";
import { withPublicodes } from "./karamay/with-publicodes.ts";
import { longRecords, longRows } from "./long-records.ts";
import { karamayPeople, workedCases } from "./people.ts";
import { bounds, number, printRows, type Row } from "./rows.ts";

const ROUNDS = 15;
const LONG_ROUNDS = 7;

const people = karamayPeople();
const DECIDED = "decide, worked cases";
const PLANS = "plans, worked cases";
const DECIDE = "decide, Karamay";
const ASSESS = "assess, Karamay";
const BARE = "bare if/else";
const PUBLICODES = "publicodes";
const JSON_RULES = "json-rules-engine";

/** One contestant's time over another's, and the bound that it should keep. */
const AIMS = [
  { over: JSON_RULES, under: DECIDE, side: "≥", aim: 15 },
  { over: DECIDE, under: BARE, side: "≤", aim: 6 },
  { over: JSON_RULES, under: ASSESS, side: "≥", aim: 8 },
  { over: PLANS, under: DECIDED, side: "≤", aim: 80 },
] as const;

const contestants: Contestant[] = [
  { name: DECIDED, size: workedCases.length, pass: () => workedCases.map(({ facts }) => decide(facts)) },
  { name: "assess, worked cases", size: workedCases.length, pass: () => workedCases.map(({ facts }) => assess(facts)) },
  { name: PLANS, size: workedCases.length, pass: () => workedCases.map(({ facts }) => plans(facts)) },
  { name: DECIDE, size: people.length, pass: () => people.map(({ facts }) => decide(facts)) },
  { name: ASSESS, size: people.length, pass: () => people.map(({ facts }) => assess(facts)) },
  { name: BARE, size: people.length, pass: () => people.map(({ facts }) => bare(facts)) },
  { name: PUBLICODES, size: people.length, pass: () => people.map(({ facts }) => withPublicodes(facts)) },
  {
    name: JSON_RULES,
    size: people.length,
    pass: async () => {
      for (const { facts } of people) await withJsonRulesEngine(facts);
    },
  },
];

function speedRows(timings: Timings): Row[] {
  return contestants.map(({ name, size }) => {
    const { median, low, high } = spread(timings.get(name) ?? []);
    return {
      what: `${name} (${size})`,
      value: `${number(median)} µs each, ${number(1e6 / median)}/s on one core`,
      note: `quartiles ${number(low)}–${number(high)} µs`,
    };
  });
}

function ratioRows(timings: Timings): Row[] {
  const row = (over: string, under: string, said: (median: number) => string): Row => {
    const { median, low, high } = ratio(timings, over, under);
    const quartiles = `quartiles ${number(low)}–${number(high)}`;
    return { what: `${over} ÷ ${under}`, value: `${number(median)} ×`, note: `${said(median)}${quartiles}` };
  };
  return [
    ...AIMS.map(({ over, under, side, aim }) => row(over, under, (median) => `${bounds(median, side, aim)}, `)),
    row(PUBLICODES, DECIDE, () => ""),
    row(ASSESS, DECIDE, () => ""),
  ];
}

printRows(async () => {
  await requireAgreement(people);
  const timings = await interleave(contestants, ROUNDS);
  const long = await interleave(longRecords(), LONG_ROUNDS);
  return [...speedRows(timings), ...ratioRows(timings), ...longRows(long)];
});
