/** The worked cases: every clear one as its document decides, every arguable one by the reading we take, named. */
import * as z from "zod";
import { answer, type Told } from "./asking.ts";
import chongqing from "../cases/chongqing.json";
import karamay from "../cases/karamay.json";
import sichuan from "../cases/sichuan.json";
import taiyuan from "../cases/taiyuan.json";
import { factsSchema } from "../../shared/policy/index.ts";

const expectation = z.looseObject({ benefit: z.string(), via: z.string() });
const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  facts: factsSchema,
  expect: z.array(expectation),
  certainty: z.enum(["clear", "arguable"]),
  takes: z.enum(["expect", "alternative"]).optional(),
  takesExpect: z.array(expectation).optional(),
});
const cases = z.array(caseSchema).parse([...chongqing, ...karamay, ...sichuan, ...taiyuan]);

describe("worked cases", () => {
  test.each(cases.map((one) => [one.id, one.title, one] as const))("%s %s", (_id, _title, one) => {
    const facts: Told = one.facts;
    const { benefits } = answer(facts);
    const wanted = one.takes === "alternative" ? (one.takesExpect ?? []) : one.expect;
    expect(wanted.length).toBeGreaterThan(0);
    for (const { benefit, via, ...fields } of wanted) {
      const line = benefits.find((found) => found.benefit === benefit && found.via === via);
      expect(line).toMatchObject(fields);
    }
    if (one.certainty === "arguable") {
      const named = benefits
        .filter((line) => wanted.some((want) => want.benefit === line.benefit && want.via === line.via))
        .flatMap((line) => line.assumptions);
      expect(named).not.toEqual([]);
    }
  });
});
