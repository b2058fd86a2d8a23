/**
 * How fast `assess` is: over the worked cases, beside the other contestants over the Karamay people, and over long
 * records. Run as one bundle by plain node, as it is deployed. Prints its rows as JSON for `run.ts`.
 */
import { assess } from "../shared/policy/index.ts";
import { requireAgreement } from "./agreement.ts";
import { interleave, ratio, spread, type Contestant, type Timings } from "./interleave.ts";
import { bare } from "./karamay/bare.ts";
import { withJsonRulesEngine } from "./karamay/with-json-rules-engine.ts";
import { withPublicodes } from "./karamay/with-publicodes.ts";
import { LONG_RECORDS, longRecords } from "./long-records.ts";
import { karamayPeople, workedCases } from "./people.ts";
import { bounds, number, type Row } from "./rows.ts";

const ROUNDS = 15;
const LONG_ROUNDS = 7;
const MIN_RATIO_JSON_RULES = 100;
const MAX_RATIO_BARE = 10;

const people = karamayPeople();
const OURS = "assess, Karamay";
const contestants: Contestant[] = [
  { name: "assess, worked cases", size: workedCases.length, pass: () => workedCases.map(({ facts }) => assess(facts)) },
  { name: OURS, size: people.length, pass: () => people.map(({ facts }) => assess(facts)) },
  { name: "bare if/else", size: people.length, pass: () => people.map(({ facts }) => bare(facts)) },
  { name: "publicodes", size: people.length, pass: () => people.map(({ facts }) => withPublicodes(facts)) },
  {
    name: "json-rules-engine",
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
  const engine = ratio(timings, "json-rules-engine", OURS);
  const french = ratio(timings, "publicodes", OURS);
  const own = ratio(timings, OURS, "bare if/else");
  return [
    {
      what: "json-rules-engine ÷ assess",
      value: `${number(engine.median)} ×`,
      note: bounds(engine.median, "≥", MIN_RATIO_JSON_RULES),
    },
    { what: "publicodes ÷ assess", value: `${number(french.median)} ×`, note: "" },
    { what: "assess ÷ bare if/else", value: `${number(own.median)} ×`, note: bounds(own.median, "≤", MAX_RATIO_BARE) },
  ];
}

function longRows(timings: Timings): Row[] {
  return LONG_RECORDS.map(({ name, months, stretches }) => {
    const { median, low, high } = spread(timings.get(name) ?? []);
    return {
      what: `assess, ${months} months in ${stretches} ${stretches === 1 ? "stretch" : "stretches"}`,
      value: `${number(median)} µs, ${number((median * 1000) / months)} ns a month`,
      note: `quartiles ${number(low)}–${number(high)} µs`,
    };
  });
}

async function measure(): Promise<Row[]> {
  await requireAgreement(people);
  const timings = await interleave(contestants, ROUNDS);
  const long = await interleave(longRecords(), LONG_ROUNDS);
  return [...speedRows(timings), ...ratioRows(timings), ...longRows(long)];
}

measure().then(
  (rows) => process.stdout.write(JSON.stringify(rows)),
  (reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    process.exitCode = 1;
  },
);
