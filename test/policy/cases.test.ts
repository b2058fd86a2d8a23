/** The worked cases: every clear one as its document decides, every arguable one by the reading we take, named. */
import * as z from "zod";
import chongqing from "../cases/chongqing.json";
import chongqing2 from "../cases/chongqing-2.json";
import national from "../cases/national.json";
import karamay from "../cases/karamay.json";
import karamay2 from "../cases/karamay-2.json";
import sichuan from "../cases/sichuan.json";
import sichuan2 from "../cases/sichuan-2.json";
import taiyuan from "../cases/taiyuan.json";
import taiyuan2 from "../cases/taiyuan-2.json";
import { factsSchema } from "../../shared/policy/index.ts";
import { assess } from "../../shared/policy/assess.ts";
import { assessmentSchema } from "../../shared/policy/assessment/assessment.ts";

const action = z.looseObject({ by: z.string().optional() });
const expectation = z.looseObject({
  benefit: z.string(),
  via: z.string(),
  actions: z.array(action).optional(),
  cites: z.array(z.string()).optional(),
});
const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  facts: factsSchema,
  expect: z.array(expectation),
  absent: z.array(z.object({ benefit: z.string(), via: z.string() })).default([]),
  certainty: z.enum(["clear", "arguable"]),
  takes: z.enum(["expect", "alternative"]).optional(),
  takesExpect: z.array(expectation).optional(),
});
const cases = z
  .array(caseSchema)
  .parse([
    ...[...chongqing, ...chongqing2],
    ...[...karamay, ...karamay2],
    ...[...sichuan, ...sichuan2],
    ...[...taiyuan, ...taiyuan2],
    ...national,
  ]);

describe("worked cases", () => {
  test.each(cases.map((one) => [one.id, one.title, one] as const))("%s %s", (_id, _title, one) => {
    const { benefits } = assessmentSchema.parse(assess(one.facts));
    const wanted = one.takes === "alternative" ? (one.takesExpect ?? []) : one.expect;
    expect(wanted.length).toBeGreaterThan(0);
    const lineOf = (benefit: string, via: string) =>
      benefits.find((found) => found.benefit === benefit && found.via === via);
    for (const { benefit, via, actions = [], cites = [], ...fields } of wanted) {
      expect(lineOf(benefit, via)).toMatchObject(fields);
      expect(lineOf(benefit, via)?.cites).toEqual(expect.arrayContaining(cites));
      const wantedActions: unknown[] = actions.map((done): unknown => expect.objectContaining(done));
      expect(lineOf(benefit, via)?.actions).toEqual(expect.arrayContaining(wantedActions));
    }
    for (const { benefit, via } of one.absent) expect(lineOf(benefit, via)).toBeUndefined();
    if (one.certainty === "arguable") {
      const named = benefits
        .filter((line) => wanted.some((want) => want.benefit === line.benefit && want.via === line.via))
        .flatMap((line) => line.assumptions);
      expect(named).not.toEqual([]);
    }
  });
});
