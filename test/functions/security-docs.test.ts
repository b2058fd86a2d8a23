import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { eventSchema, factsInputSchema, personSchema } from "../../shared/policy/facts/facts.ts";

const DOCS = join(__dirname, "../../docs");
const page = readFileSync(join(DOCS, "security.md"), "utf8");

const FIELDS = Object.keys(factsInputSchema.shape).flatMap((name) => {
  if (name === "event") return Object.keys(eventSchema.shape).map((inner) => `event.${inner}`);
  if (name === "person") return Object.keys(personSchema.shape).map((inner) => `person.${inner}`);
  return [name];
});

test("every fact that is sent is accounted for, and none that is not", () => {
  const rows = [...page.matchAll(/^\| `([\w.]+)` \| [^|]+ \| [^|]*\|$/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...FIELDS, "ref"].sort());
});

test("what it points to is there", () => {
  const files = [...page.matchAll(/\]\(([^)#]+)/g), ...page.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) =>
    path.startsWith("test/") ? join("..", path) : path,
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
});
