import { readFileSync } from "node:fs";
import { join } from "node:path";
import { app } from "./asking.ts";

const pages = ["README.md", "docs/api.md"].map((name) => readFileSync(join(__dirname, "../..", name), "utf8"));

/** Every request shown with the answer below it. */
const examples = [...pages.join("\n").matchAll(/```sh\ncurl (.+?)\n```\n\n```json\n(.+?)\n```/gs)].map(
  ([, command = "", answer = ""]) => ({
    path: /localhost:3000(\S+)/.exec(command)?.[1] ?? "",
    body: /-d '(.+)'/s.exec(command)?.[1],
    answer,
  }),
);

/** What remains of the real value when only what is shown is kept: some fields of an object, the head of a list. */
function excerpt(real: unknown, shown: unknown): unknown {
  if (Array.isArray(real) && Array.isArray(shown)) return shown.map((one, i) => excerpt(real[i], one));
  if (!isObject(real) || !isObject(shown)) return real;
  return Object.fromEntries(Object.entries(shown).map(([key, one]) => [key, excerpt(real[key], one)]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

test("README and docs/api.md have their examples", () => expect(examples).toHaveLength(5));

test.each(examples)("the answer shown for $path is the real one", async ({ path, body, answer }) => {
  const real: unknown = await (
    await app.request(
      path,
      body === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body },
    )
  ).json();
  const shown: unknown = JSON.parse(answer);
  expect(excerpt(real, shown)).toEqual(shown);
});
