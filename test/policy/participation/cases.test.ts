/** The worked cases of taking part: every one as the paper decides. */
import * as z from "zod";
import cases from "../../cases/participation/participation.json";
import { participation, participationFactsSchema, participationSchema } from "../../../shared/policy/index.ts";

const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  facts: participationFactsSchema,
  expect: z.array(z.looseObject({ topic: z.string() })),
});

test.each(
  z
    .array(caseSchema)
    .parse(cases)
    .map((one) => [one.id, one.title, one] as const),
)("%s %s", (_id, _title, one) => {
  const { lines } = participationSchema.parse(participation(one.facts));
  for (const { topic, ...fields } of one.expect) {
    expect(lines.find((line) => line.topic === topic)).toMatchObject(fields);
  }
});
