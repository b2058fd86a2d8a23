/**
 * A minute of everything at once against one server: good requests, bad ones, huge ones, slow ones and ones that hang up.
 * Every good one must be answered right, nothing may be a 5xx, and afterwards the memory must be as it was.
 */
import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { answerSchema } from "../../functions/answering.ts";
import { assess } from "../../shared/policy/index.ts";
import { workedCases } from "../people.ts";
import { bounds, number, type Row } from "../rows.ts";
import { built, started } from "./process.ts";

const WARM_UP_SECONDS = 15;
const SECONDS = 60;
const MAX_GROWTH = 1.1;

const PATH = "/api/v1/assessments";
const good = workedCases.map(({ facts }) => ({ body: JSON.stringify(facts), expected: assess(facts) }));

/** What came of the requests. */
interface Tally {
  right: number;
  wrong: number;
  refused: number;
  hungUp: number;
  readonly failures: Set<string>;
}

interface Sent {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

async function send(url: string, { body, headers = {} }: Sent): Promise<{ status: number; text: string }> {
  const asked = request(`${url}${PATH}`, {
    method: "POST",
    agent,
    headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), ...headers },
  });
  asked.end(body);
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once("response", resolve);
    asked.once("error", reject);
  });
  const answer = await answered;
  return { status: answer.statusCode ?? 0, text: (await buffer(answer)).toString() };
}

/** A good request, whose answer must be what `assess` says here. */
async function askWell(url: string, tally: Tally, turn: number): Promise<void> {
  const one = good[turn % good.length];
  if (!one) throw new Error("no cases");
  const { status, text } = await send(url, { body: one.body });
  if (status >= 500) tally.failures.add(`a good request got a ${status}`);
  const read = status === 200 ? answerSchema.safeParse(JSON.parse(text)).data : undefined;
  const { receipt, ...assessment } = read ?? {};
  if (receipt && isDeepStrictEqual(assessment, one.expected)) tally.right += 1;
  else tally.wrong += 1;
}

const BAD: readonly Sent[] = [
  { body: "{" },
  { body: '{"region":"5000"}' },
  { body: '{"region":"500000","more":1}' },
  { body: Buffer.from([0xff, 0xfe, 0x7b]) },
  { body: '{"region":"500000"}', headers: { "Content-Type": "text/plain" } },
  { body: '{"region":"500000"}', headers: { "Policy-Version": "1999.1.1" } },
  { body: '{"region":"500000"}', headers: { Authorization: "Bearer yj_nobody" } },
  { body: `{"region":"${"5".repeat(60_000)}"}` },
];
const HUGE: readonly Sent[] = [
  { body: `{"region":"${" ".repeat(200_000)}"}` },
  { body: Buffer.alloc(1_000_000, 0x5b) },
];

/** A request that must be refused with a 4xx; a server may also hang up on one that is too large. */
async function askBadly(url: string, tally: Tally, sent: Sent): Promise<void> {
  const status = await send(url, sent).then(
    (answer) => answer.status,
    () => undefined,
  );
  if (status === undefined) tally.hungUp += 1;
  else if (status >= 400 && status < 500) tally.refused += 1;
  else tally.failures.add(`a bad request got a ${status}`);
}

/** A good request that comes byte by byte over two seconds, and is answered all the same. */
async function askSlowly(url: string, tally: Tally): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  const body = '{"region":"500000"}';
  socket.write(`POST ${PATH} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`);
  socket.write(`Connection: close\r\nContent-Length: ${body.length}\r\n\r\n`);
  for (const letter of body) {
    await pause(100);
    socket.write(letter);
  }
  const text = (await buffer(socket)).toString();
  if (text.startsWith("HTTP/1.1 200 ")) tally.right += 1;
  else tally.failures.add(`a slow request got ${text.slice(0, 20)}`);
}

/** Hangs up in the middle of the headers, in the middle of the body, or before the answer has come. */
async function hangUp(url: string, tally: Tally, turn: number): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  const body = good[turn % good.length]?.body ?? "";
  const whole = `POST ${PATH} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const end = [40, whole.length - 20, whole.length][turn % 3] ?? 0;
  socket.write(whole.slice(0, end));
  await pause(turn % 5);
  socket.destroy();
  tally.hungUp += 1;
}

/** Everything at once, for so many seconds. */
async function storm(url: string, seconds: number): Promise<Tally> {
  const tally: Tally = { right: 0, wrong: 0, refused: 0, hungUp: 0, failures: new Set() };
  const until = performance.now() + seconds * 1000;
  const worker = async (task: (turn: number) => Promise<void>): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn++) await task(turn);
  };
  const bad = (list: readonly Sent[]) => async (turn: number) => {
    await askBadly(url, tally, list[turn % list.length] ?? { body: "" });
    await pause(5);
  };
  await Promise.all([
    ...Array.from({ length: 8 }, () => worker((turn) => askWell(url, tally, turn))),
    ...Array.from({ length: 4 }, () => worker(bad(BAD))),
    ...Array.from({ length: 2 }, () => worker(bad(HUGE))),
    ...Array.from({ length: 10 }, () => worker(() => askSlowly(url, tally))),
    ...Array.from({ length: 4 }, () => worker((turn) => hangUp(url, tally, turn))),
  ]);
  return tally;
}

/** The minute, and the memory before and after. Throws when a good answer was wrong or anything was a 5xx. */
export async function soak(): Promise<Row[]> {
  const server = await started(built().ours);
  try {
    // The first seconds compile code and fill buffers once and for all.
    await storm(server.url, WARM_UP_SECONDS);
    const before = await server.memory();
    const { right, wrong, refused, hungUp, failures } = await storm(server.url, SECONDS);
    const after = await server.memory();
    if (wrong > 0 || failures.size > 0) throw new Error([`${wrong} wrong answers`, ...failures].join("\n"));
    const row = (what: string, of: keyof typeof before): Row => ({
      what,
      value: `${number(before[of] / 1e6)} MB before, ${number(after[of] / 1e6)} MB after: ${(after[of] / before[of]).toFixed(2)} ×`,
      note: bounds(after[of] / before[of], "≤", MAX_GROWTH),
    });
    return [
      {
        what: `${SECONDS} s of everything at once`,
        value: `${number(right)} good ones right, ${number(refused)} refused, ${number(hungUp)} hung up, no 5xx`,
        note: "",
      },
      row("heap in use", "heapUsed"),
      row("whole process", "rss"),
    ];
  } finally {
    agent.destroy();
    await server.stop();
  }
}
