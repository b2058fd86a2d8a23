/** Asks an app beside which versions lie in the folder given, on several days, and prints what came of it. */
import { createApp } from "../../../functions/app.ts";
import { versionsBeside } from "../../../functions/settings.ts";
import { optionsOn } from "../options.ts";
import { decisionIn, golden } from "./golden.ts";

const [folder = "", previous = "", lastDay = "", dayAfter = "", ...names] = process.argv.slice(2);

const FACTS: object = {
  region: "500000",
  asOf: "2026-11-01",
  event: { kind: "delivery", date: "2026-10-05" },
  person: { contributions: [{ scheme: "individual", from: "2025-01" }] },
};

/** One question: what was pinned on which day, and what came back. */
async function ask(day: string, pin: string | undefined, path: string, lines = 0, facts = FACTS) {
  const options = optionsOn(day, (line) => console.error(line));
  const app = createApp({ ...options, versions: versionsBeside(folder, options, {}) });
  const body = JSON.stringify(facts);
  const answer = await app.request(path, {
    method: "POST",
    headers: {
      "Content-Type": lines > 0 ? "application/x-ndjson" : "application/json",
      "X-Request-Id": "one-of-many",
      ...(pin !== undefined && { "Policy-Version": pin }),
    },
    body: lines > 0 ? `${body}\n`.repeat(lines) : body,
  });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
}

const ONE = "/api/v1/assessments";

/** The golden records that the version decides otherwise. */
async function otherwise(): Promise<string[]> {
  const found: string[] = [];
  for (const { id, request, response } of golden()) {
    const { status, text } = await ask(lastDay, previous, request.path, 0, request.body);
    if (decisionIn({ status, body: JSON.parse(text) }) !== decisionIn(response)) found.push(id);
  }
  return found;
}

const QUESTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  present: () => ask(lastDay, undefined, ONE),
  latest: () => ask(lastDay, "latest", ONE),
  previous: () => ask(lastDay, previous, ONE),
  many: () => ask(lastDay, previous, `${ONE}/batch`, 3),
  refused: () => ask(lastDay, "2024.1.1", ONE),
  preview: () => ask(lastDay, "preview", ONE),
  newer: () => ask(lastDay, previous, "/api/v1/plans"),
  after: () => ask(dayAfter, previous, ONE),
  golden: otherwise,
};

/** Asks the questions of these names, all of them where none is given. */
async function main(): Promise<void> {
  const answers: Record<string, unknown> = {};
  for (const [name, question] of Object.entries(QUESTIONS)) {
    if (names.length === 0 || names.includes(name)) answers[name] = await question();
  }
  console.log(JSON.stringify(answers));
}

void main();
