/** The fact that parts an open verdict, asked in place: what each answer is said to bring is what comes of giving it. */
import { assessOnDevice } from "../../miniapp/answer/on-device.ts";
import { partingQuestions } from "../../miniapp/answer/parting.ts";
import type { Draft } from "../../miniapp/draft/draft.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import type { Assessment } from "../../shared/policy/index.ts";
import { stretch, typed } from "./stories.ts";

const TODAY = "2026-11-29";

function answerOf(draft: Draft): Assessment {
  const reply = assessOnDevice(toFacts(draft, TODAY), TODAY);
  if (reply.kind === "refused") throw new Error(JSON.stringify(reply.problems));
  return reply.assessment;
}

const driver = (maternity: "" | "yes") =>
  typed({
    region: "650200",
    event: { kind: "delivery", date: "2027-12-20" },
    person: {
      record: "listed",
      contributions: [stretch({ scheme: "individual", from: "2026-08", ongoing: "yes", maternity })],
    },
  });

test("whether maternity insurance was paid too is asked with two buttons, each saying what it brings", () => {
  const draft = driver("");
  const [question] = partingQuestions(draft, answerOf(draft), TODAY);
  expect(question?.fact).toBe("person.contributions[].maternity");
  const of = (value: string) => question?.options.find((one) => one.value === value);
  const verdict = (value: string) => of(value)?.lines.find(({ benefit }) => benefit === "allowance")?.verdict;
  expect([verdict("yes"), verdict("no")]).toEqual(["eligible", "pending"]);
});

test("the answer is about the months that she paid alone: of an employer's the rules suppose theirs", () => {
  const before = typed({
    region: "650200",
    event: { kind: "delivery", date: "2027-12-20" },
    person: {
      record: "listed",
      contributions: [
        stretch({ scheme: "individual", from: "2026-08", ongoing: "yes" }),
        stretch({ scheme: "employer", from: "2023-01", ongoing: "no", to: "2025-12" }),
      ],
    },
  });
  const [question] = partingQuestions(before, answerOf(before), TODAY);
  const no = question?.options.find(({ value }) => value === "no")?.draft;
  expect(no?.person.contributions.map(({ maternity }) => maternity)).toEqual(["no", ""]);
});

test("giving the answer brings what was said", () => {
  const draft = driver("");
  for (const question of partingQuestions(draft, answerOf(draft), TODAY))
    for (const { draft: told, lines } of question.options)
      for (const said of lines) expect(answerOf(told).benefits).toContainEqual(said);
});

test("nothing is asked where nothing is open, or where no answer decides", () => {
  const closed = driver("yes");
  expect(partingQuestions(closed, answerOf(closed), TODAY)).toEqual([]);
  const untold = typed({ region: "650200", event: { kind: "delivery", date: "2027-12-20" } });
  expect(partingQuestions(untold, answerOf(untold), TODAY)).toEqual([]);
});
