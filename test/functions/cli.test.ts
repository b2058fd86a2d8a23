import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { configuredSigner } from "../../functions/receipts/configured.ts";
import { receiptSchema } from "../../functions/receipts/receipt.ts";
import { newSigningKey } from "../../functions/receipts/keys.ts";
import * as z from "zod";
import { dayInShanghai } from "../../functions/clock.ts";
import { participation, participationFactsSchema } from "../../shared/policy/index.ts";
import karamay from "../cases/karamay.json";
import participants from "../cases/participation/participation.json";
import taiyuan from "../cases/taiyuan.json";
import { appWith, linesOf, send } from "./batching.ts";

const ROOT = join(__dirname, "../..");
const KEYS = JSON.stringify({ keys: [newSigningKey()] });
/** Every run signs with this key, but for those that say otherwise. */
const env = { ...process.env, YUJIN_SIGNING_KEYS: KEYS };

const CLI = join(ROOT, "config/yujin.mjs");
const AS_OF = ["--as-of", "2026-03-10"];
const GOOD = '{"region":"500000"}';

let folder: string;
beforeAll(() => void yujin("--help"), 60_000);
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "yujin-cli-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function yujin(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { encoding: "utf8", env });
  return { status, stdout, stderr };
}

/** Expects one line that says what to mend, naming this. */
function expectRefusal(words: readonly string[], named: string): void {
  const { status, stderr } = yujin(...words);
  expect(status).toBe(1);
  expect(stderr).toContain(named);
  expect(stderr.split("\n")).toHaveLength(2);
}

const at = (name: string) => join(folder, name);
const put = (name: string, content: string | Uint8Array) => (writeFileSync(at(name), content), at(name));
const read = (name: string) => readFileSync(at(name), "utf8");
const files = () => readdirSync(folder).sort();

/** Runs on a file and returns its answers and its rejected rows. */
function assess(file: string, ...options: string[]) {
  const { status, stdout, stderr } = yujin("assess", file, ...AS_OF, ...options);
  expect(stderr).toBe("");
  const base = file.replace(/\.\w+$/, "");
  const lines = (path: string) => (existsSync(path) ? linesOf(readFileSync(path, "utf8")) : []);
  return {
    status,
    stdout,
    answers: lines(`${base}.answers.ndjson`),
    rejected: lines(`${base}.rejected.ndjson`).map((line) => rejectedSchema.parse(line)),
  };
}

const rejectedSchema = z.object({
  line: z.int(),
  row: z.string().optional(),
  errors: z.array(z.object({ pointer: z.string(), zh: z.string(), en: z.string() })),
});

/** An answer without when it was given, and by whom it was signed. */
const lasting = ({ receipt, ...answer }: Readonly<Record<string, unknown>>) => {
  const { facts, answer: answered } = receiptSchema.parse(receipt);
  return { ...answer, facts, answered };
};

const CASES = [...karamay, ...taiyuan].map(({ facts }) => JSON.stringify(facts));

describe("lines of JSON", () => {
  test("are answered as the endpoint answers them, in order", async () => {
    const text = CASES.join("\n");
    const { status, stdout, answers } = assess(put("people.ndjson", text));
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^回答了 ${CASES.length} 行，要改的 0 行，.*每秒 \\d+ 行。`));
    const endpoint = appWith({ signer: configuredSigner(KEYS) });
    expect(answers.map(lasting)).toEqual(linesOf(await (await send(text, endpoint)).text()).map(lasting));
    expect(files()).toEqual(["people.answers.ndjson", "people.ndjson"]);
  });

  test("bad ones go to a file of their own, with where, why and what they were", () => {
    const bad = ["{", '{"ref":"乙","region":"5"}', " ".repeat(70_000)];
    const { status, answers, rejected } = assess(put("p.jsonl", [GOOD, ...bad, "", GOOD].join("\n")));
    expect(status).toBe(2);
    expect(answers.map(({ line }) => line)).toEqual([1, 6]);
    expect(rejected.map(({ line, row }) => [line, row])).toEqual([
      [2, bad[0]],
      [3, bad[1]],
      [4, undefined],
    ]);
    expect(rejected[1]?.errors.map(({ pointer, zh, en }) => [pointer, zh.slice(0, 5), en.slice(0, 16)])).toEqual([
      ["/region", "请填写六位", "give a six-digit"],
    ]);
  });

  test("a row without asOf is asked about today, or the given day; its own day goes first", () => {
    const file = put("p.ndjson", `${GOOD}\n{"region":"500000","asOf":"2025-01-01"}`);
    expect(assess(file).answers.map(({ asOf }) => asOf)).toEqual(["2026-03-10", "2025-01-01"]);
    const before = dayInShanghai(new Date());
    expect(yujin("assess", file, "--force").status).toBe(0);
    expect([before, dayInShanghai(new Date())]).toContain(linesOf(read("p.answers.ndjson"))[0]?.["asOf"]);
  });

  test("without a key that lasts there is no receipt, for nobody could verify it", () => {
    const file = put("p.ndjson", GOOD);
    const { status } = spawnSync(process.execPath, [CLI, "assess", file], { env: { ...env, YUJIN_SIGNING_KEYS: "" } });
    expect(status).toBe(0);
    expect(read("p.answers.ndjson")).not.toContain("receipt");
    const refused = spawnSync(process.execPath, [CLI, "assess", file, "--force"], {
      env: { ...env, YUJIN_SIGNING_KEYS: "{}" },
      encoding: "utf8",
    });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^YUJIN_SIGNING_KEYS .*\n$/);
  });

  test("an empty file is answered by an empty file", () => {
    expect(assess(put("p.ndjson", ""))).toMatchObject({ status: 0, answers: [], rejected: [] });
    expect(read("p.answers.ndjson")).toBe("");
  });
});

const HEADER =
  "ref,region,event.kind,event.date,event.fetuses,person.employed,person.contributions.0.scheme,person.contributions.0.from,person.contributions.0.maternity,person.employerAverageWage,figures.average-wage:650000:2026";
const ROW = "甲,650200,delivery,2027-03-10,1,是,individual,2026-08,true,8000.5,9000";
const FACTS = {
  ref: "甲",
  region: "650200",
  event: { kind: "delivery", date: "2027-03-10", fetuses: 1 },
  person: {
    employed: true,
    contributions: [{ scheme: "individual", from: "2026-08", maternity: true }],
    employerAverageWage: 8000.5,
  },
  figures: { "average-wage:650000:2026": 9000 },
};

describe("CSV", () => {
  const answerOf = async (facts: object) => linesOf(await (await send(JSON.stringify(facts))).text())[0];

  test("a row is the facts that its columns name", async () => {
    const { status, answers } = assess(put("people.csv", `${HEADER}\n${ROW}`));
    expect(status).toBe(0);
    expect(answers.map(lasting)).toEqual([lasting({ ...(await answerOf(FACTS)), line: 2 })]);
  });

  test("days as Excel writes them, 是 and 否, CR LF, a BOM, empty cells and rows", async () => {
    const excel = "乙,650200,delivery,2027/3/5,,FALSE,individual,2026/8,否,,";
    const { answers } = assess(put("people.csv", `\ufeff${HEADER}\r\n,,,,,,,,,,\r\n${excel}\r\n\r\n`));
    const person = { employed: false, contributions: [{ scheme: "individual", from: "2026-08", maternity: false }] };
    const facts = { ref: "乙", region: "650200", event: { kind: "delivery", date: "2027-03-05" }, person };
    expect(answers.map(lasting)).toEqual([lasting({ ...(await answerOf(facts)), line: 3 })]);
  });

  test("GB18030, found out or told", () => {
    const gb = Buffer.concat([
      Buffer.from("ref,region,person.employed\n"),
      Buffer.from([0xbc, 0xd7]),
      Buffer.from(",500000,"),
      Buffer.from([0xca, 0xc7]),
    ]);
    const file = put("people.csv", gb);
    const { status, stderr } = yujin("assess", file);
    expect([status, stderr]).toEqual([0, `${file} 不是 UTF-8，按 GB18030 读\n`]);
    expect(linesOf(read("people.answers.ndjson"))[0]?.["ref"]).toBe("甲");
    expect(yujin("assess", file, "--force", "--encoding", "gbk").stderr).toBe("");
    expect(linesOf(read("people.answers.ndjson"))[0]?.["ref"]).toBe("甲");
  });

  test("bad rows keep their number, their text and the others unharmed", () => {
    const rows = [
      '"多\n行",500000,1',
      "1,50000x,1",
      '"没有关上,500000,1',
      "2,500000,很多",
      "3,500000,1,多的",
      '"x"y,500000,1',
      "4,500000,2",
      `5,"${"x".repeat(70_000)}",1`,
      "6,500000,1",
    ];
    const { status, answers, rejected } = assess(put("p.csv", `ref,region,event.fetuses\n${rows.join("\n")}`));
    expect(status).toBe(2);
    expect(answers.map(({ line, ref }) => [line, ref])).toEqual([
      [2, "多\n行"],
      [8, "4"],
      [10, "6"],
    ]);
    expect(rejected.map(({ line, row }) => [line, row])).toEqual([1, 2, 3, 4, 5, 7].map((i) => [i + 2, rows[i]]));
    expect(rejected.map(({ errors }) => errors[0]?.pointer)).toEqual(["/region", "", "/event/fetuses", "", "", ""]);
  });

  test.each([
    ["region,regoin", "regoin"],
    ["region,person", "person"],
    ["region,event.date.x", "event.date.x"],
    ["region,person.contributions.x.from", "person.contributions.x.from"],
    ["region,person.contributions.600.from", "person.contributions.600.from"],
    ["region,figures.__proto__", "figures.__proto__"],
    ["region,region", "region"],
    ["ref,event.date", "region"],
    ["", "表头"],
  ])("the header %j is refused before any work, by name", (header, name) => {
    expectRefusal(["assess", put("p.csv", `${header}\n1,2\n`)], name);
    expect(files()).toEqual(["p.csv"]);
  });

  test("the template is answered as it is", () => {
    const { status, answers } = assess(put("people.csv", yujin("template").stdout));
    expect([status, answers.length]).toEqual([0, 4]);
  });
});

describe("taking part", () => {
  const answersOf = (base: string, what: string) =>
    readFileSync(at(`${base}.${what}.ndjson`), "utf8")
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
  const asked = (name: string, content: string) => {
    const { status } = yujin("assess", put(name, content), "--participation", ...AS_OF);
    return { status, answers: answersOf(name.replace(/\.\w+$/, ""), "answers") };
  };

  test("every worked case is answered as the rules answer it, as JSON and in a table's columns", () => {
    const lines = participants.map(({ facts }) => JSON.stringify(facts)).join("\n");
    const { status, answers } = asked("p.ndjson", lines);
    const expected = participants.map(({ facts }) => participation(participationFactsSchema.parse(facts)));
    expect([status, answers]).toEqual([0, expected.map((answer, at) => ({ line: at + 1, ...answer }))]);
  });

  test("the template is answered as it is: each of its people is told something", () => {
    const { status, answers } = asked("joining.csv", yujin("template", "--participation").stdout);
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { ref: "P-1001", lines: [{ verdict: "eligible" }, { verdict: "eligible", from: "2026-01-01" }] },
      { ref: "P-1002", lines: [{ topic: "coverage-starts", verdict: "eligible", from: "2027-01-01" }] },
      { ref: "P-1003", lines: [{}, { topic: "zero-claim-incentive", verdict: "eligible", count: 1 }, {}] },
    ]);
  });

  test("a record is read, and what is wrong is told in its place", () => {
    const header = "region,topic,person.joinsOn,person.record";
    const row = "500000,waiting,2026-11-20,2025年1月到2026年11月 居民医保 已缴费";
    const { answers } = asked("p.csv", `${header}\n${row}\n500000,waiting,2026-02-30,\n`);
    expect(answers).toMatchObject([{ lines: [{ topic: "waiting", verdict: "eligible" }] }]);
    expect(answersOf("p", "rejected")).toMatchObject([{ line: 3, errors: [{ pointer: "/person/joinsOn" }] }]);
  });
});

describe("however many threads there are, and whenever it stops", () => {
  /** One bad in 97, one of a worked case in four: enough to stop in the middle of, not more than a minute's work. */
  const row = (i: number) => (i % 97 === 5 ? `{"bad":${i}` : i % 4 === 0 ? CASES[(i / 4) % CASES.length] : GOOD);
  const text = Array.from({ length: 1500 }, (_, i) => row(i)).join("\n");

  /** Runs it until `stop` says so, then kills it. */
  async function killed(file: string, stop: () => boolean): Promise<boolean> {
    const child = spawn(process.execPath, [CLI, "assess", file, ...AS_OF, "--jobs", "1"], { stdio: "ignore", env });
    const exit = once(child, "exit");
    while (child.exitCode === null && !stop()) await setTimeout(5);
    child.kill("SIGKILL");
    await exit;
    return child.signalCode === "SIGKILL";
  }

  const recordsDone = (): number => {
    const path = at("b.answers.ndjson.progress.json");
    return existsSync(path) ? z.object({ records: z.int() }).parse(JSON.parse(readFileSync(path, "utf8"))).records : 0;
  };

  test("the result is the same, and never half of one is there", async () => {
    const whole = assess(put("a.ndjson", text), "--jobs", "2");
    expect([whole.status, whole.answers.length + whole.rejected.length]).toEqual([2, 1500]);

    const file = put("b.ndjson", text);
    let kills = 0;
    for (const after of [-1, 0, 100, 300, 600, 900]) {
      const born = Date.now();
      const stop = () => (after < 0 ? Date.now() - born > 60 : recordsDone() > after);
      if (await killed(file, stop)) kills++;
      expect(existsSync(at("b.answers.ndjson"))).toBe(false);
      expect(existsSync(at("b.rejected.ndjson"))).toBe(false);
    }
    expect(kills).toBeGreaterThanOrEqual(5);
    expect(recordsDone()).toBeGreaterThan(600);
    const { status, stderr } = yujin("assess", file, "--jobs", "2");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^接着上次的做：前 \d+ 行已经做完\n$/);
    const { time } = receiptSchema.parse(linesOf(read("b.answers.ndjson"))[0]?.["receipt"]);
    const answers = linesOf(read("b.answers.ndjson"));
    expect(answers.map(lasting)).toEqual(whole.answers.map(lasting));
    // Signed at several times, but as of the one when the first run began.
    expect(new Set(answers.map(({ receipt }) => receiptSchema.parse(receipt).time))).toEqual(new Set([time]));
    expect(read("b.rejected.ndjson")).toBe(read("a.rejected.ndjson"));
    expect(files().filter((name) => name.startsWith("b."))).toEqual([
      "b.answers.ndjson",
      "b.ndjson",
      "b.rejected.ndjson",
    ]);
  }, 60_000);

  test("Ctrl+C says that it can go on, and the code is 130", async () => {
    const file = put("b.ndjson", text);
    const child = spawn(process.execPath, [CLI, "assess", file], { stdio: ["ignore", "ignore", "pipe"], env });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (line: string) => (said += line));
    const exit = once(child, "exit");
    while (recordsDone() === 0) await setTimeout(5);
    child.kill("SIGINT");
    expect((await exit)[0]).toBe(130);
    expect(said).toContain("接着做");
    expect(files()).not.toContain("b.answers.ndjson.lock");
  }, 30_000);

  test("a changed file, day or rules stop it until --fresh", async () => {
    const file = put("b.ndjson", text);
    await killed(file, () => recordsDone() > 0);
    expectRefusal(["assess", file, "--as-of", "2026-03-11"], "日期");
    expectRefusal(["assess", file, "--participation"], "问法");
    const path = at("b.answers.ndjson.progress.json");
    const progress = readFileSync(path, "utf8");
    writeFileSync(path, progress.replace(/"policyVersion":"[^"]*"/, '"policyVersion":"1.1.1"'));
    expectRefusal(["assess", file], "规则是 1.1.1");
    writeFileSync(path, progress);
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    expectRefusal(["assess", file], "改过了");
    put("b.ndjson", GOOD);
    expectRefusal(["assess", file], "--fresh");
    expect(assess(file, "--fresh").answers).toHaveLength(1);
    expect(files()).toEqual(["b.answers.ndjson", "b.ndjson"]);
  }, 30_000);

  test("what is finished is not replaced without --force", () => {
    const file = put("p.ndjson", `${GOOD}\n{`);
    expect(assess(file).status).toBe(2);
    const before = read("p.answers.ndjson");
    put("p.ndjson", `${GOOD}\n${GOOD}`);
    expectRefusal(["assess", file], "--force");
    expect(read("p.answers.ndjson")).toBe(before);
    expect(assess(file, "--force")).toMatchObject({ status: 0, rejected: [] });
    expect(files()).toEqual(["p.answers.ndjson", "p.ndjson"]);
  });

  test("a second run on the same output is kept off, unless the first is gone", () => {
    const file = put("p.ndjson", GOOD);
    put("p.answers.ndjson.lock", String(process.pid));
    expectRefusal(["assess", file], `进程 ${process.pid}`);
    put("p.answers.ndjson.lock", "999999999");
    expect(assess(file).status).toBe(0);
  });
});

describe("what is typed", () => {
  test.each([
    [["assess"], "文件"],
    [["assess", "no.csv"], "没有找到文件 no.csv"],
    [["assess", "people.xlsx"], "people.xlsx"],
    [["assess", "a.csv", "b.csv"], "b.csv"],
    [["asess", "a.csv"], "asess"],
    [["assess", "a.csv", "--jbos", "2"], "--jbos"],
    [["assess", "a.csv", "--jobs", "0"], "--jobs"],
    [["assess", "a.csv", "--as-of", "2026-02-30"], "--as-of"],
    [["assess", "a.csv", "--encoding", "klingon"], "klingon"],
    [["assess", "a.ndjson", "--encoding", "gbk"], "--encoding"],
    [["assess", "a.csv", "--participation", "--audience", "hr"], "--audience"],
    [["assess", "-", "--participation", "--audience", "hr"], "--audience"],
    [["template", "--force"], "--force"],
    [["mcp", "--as-of", "2026-03-05"], "--as-of"],
    [["read", "record.txt", "--jobs", "2"], "--jobs"],
  ])("%j is refused in one line", (words, named) => {
    expectRefusal(words, named);
  });

  test("npx finds it in the project without a network", () => {
    const { status, stdout } = spawnSync("npx", ["--offline", "yujin", "--help"], { cwd: ROOT, encoding: "utf8" });
    expect([status, stdout]).toEqual([0, yujin("--help").stdout]);
    expect(stdout).toContain("npx --no yujin assess people.csv");
  }, 60_000);

  test("two first starts at once do not harm each other", async () => {
    for (const name of ["functions", "shared", "config/yujin.mjs"])
      cpSync(join(ROOT, name), at(name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), at("node_modules"));
    const codes = [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, [at("config/yujin.mjs"), "template"], { stdio: "ignore" });
      await once(child, "exit");
      return child.exitCode;
    });
    expect(await Promise.all(codes)).toEqual([0, 0, 0]);
    expect(readdirSync(at("dist/cli"))).toHaveLength(1);
  }, 60_000);
});
