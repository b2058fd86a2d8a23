/** Answers that are worked out in turns: those of many people at the same time, and each as if it were alone. */
import { assess, assessInTurns, factsSchema, type Assessment } from "../../shared/policy/index.ts";
import chongqing from "../cases/chongqing.json";
import chongqing2 from "../cases/chongqing-2.json";
import karamay from "../cases/karamay.json";
import karamay2 from "../cases/karamay-2.json";
import national from "../cases/national.json";
import sichuan from "../cases/sichuan.json";
import sichuan2 from "../cases/sichuan-2.json";
import taiyuan from "../cases/taiyuan.json";
import taiyuan2 from "../cases/taiyuan-2.json";

const CASES = [chongqing, chongqing2, karamay, karamay2, national, sichuan, sichuan2, taiyuan, taiyuan2];

test("one turn of each after the other, every answer is what it is at once", () => {
  const people = CASES.flat().map(({ facts }) => factsSchema.parse(facts));
  const answers = new Map<number, Assessment>();
  const turns = people.map((facts) => assessInTurns(facts));
  for (let left = people.length, most = 0; left > 0 && most < 1_000; most++) {
    for (const [index, turn] of turns.entries()) {
      if (answers.has(index)) continue;
      const next = turn.next();
      if (!next.done) continue;
      answers.set(index, next.value);
      left--;
    }
  }
  expect(answers.size).toBe(people.length);
  for (const [index, facts] of people.entries())
    expect(JSON.stringify(answers.get(index))).toBe(JSON.stringify(assess(facts)));
});

test("no turn holds more than a line or one reading of it", () => {
  const facts = factsSchema.parse(karamay[0]?.facts);
  const { benefits } = assess(facts);
  let turns = 0;
  for (const work = assessInTurns(facts); !work.next().done;) turns++;
  // Each line is decided in one turn and told in another.
  expect(turns).toBeGreaterThanOrEqual(2 * benefits.length);
});
