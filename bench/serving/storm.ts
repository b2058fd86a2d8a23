/** What a service has to bear: good requests, alone and many at once, bad, huge, deep and slow ones, and ones that hang up. */
import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { answerSchema } from "../../functions/answering.ts";
import { hashOfKey, newKey } from "../../functions/guard/keys.ts";
import { assess } from "../../shared/policy/index.ts";
import { workedCases } from "../people.ts";

const PATH = "/api/v1/assessments";
const BATCH_PATH = `${PATH}/batch`;

const good = workedCases.map(({ facts }) => ({ body: JSON.stringify(facts), expected: assess(facts) }));

/** What came of the requests. */
export interface Tally {
  right: number;
  wrong: number;
  refused: number;
  hungUp: number;
  /** Batches that their quota did not hold. */
  cutShort: number;
  readonly failures: Set<string>;
}

interface Sent {
  readonly body: string | Buffer;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A partner whose batches never fit into the quota. */
const KEY = newKey();
const SOON_EMPTY = { name: "soon empty", keys: [hashOfKey(KEY)], scopes: ["batch"], quota: { points: 40, seconds: 1 } };
/** What the server must be told to bear the storm. */
export const STORM_SETTINGS = { YUJIN_PARTNERS: JSON.stringify([SOON_EMPTY]) };

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

async function send(url: string, { body, path = PATH, headers = {} }: Sent): Promise<{ status: number; text: string }> {
  const asked = request(`${url}${path}`, {
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

/** Whether an answer, or a line of many, is what `assess` says here. */
function isRight(value: unknown, turn: number): boolean {
  // Read by its shape, which leaves out the number of a line.
  const { receipt, ...assessment } = answerSchema.safeParse(value).data ?? {};
  return receipt !== undefined && isDeepStrictEqual(assessment, good[turn % good.length]?.expected);
}

const bodyOf = (turn: number): string => good[turn % good.length]?.body ?? "";

/** A good request, whose answer must be right. */
async function askWell(url: string, tally: Tally, turn: number): Promise<void> {
  const { status, text } = await send(url, { body: bodyOf(turn) });
  if (status >= 500) tally.failures.add(`a good request got a ${status}`);
  if (status === 200 && isRight(JSON.parse(text), turn)) tally.right += 1;
  else tally.wrong += 1;
}

/** Lists in lists, so many levels. */
const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

const BAD: readonly Sent[] = [
  { body: "{" },
  { body: '{"region":"5000"}' },
  { body: '{"region":"500000","more":1}' },
  { body: Buffer.from([0xff, 0xfe, 0x7b]) },
  { body: '{"region":"500000"}', headers: { "Content-Type": "text/plain" } },
  { body: '{"region":"500000"}', headers: { "Policy-Version": "1999.1.1" } },
  { body: '{"region":"500000"}', headers: { Authorization: "Bearer yj_nobody" } },
  { body: `{"region":"${"5".repeat(60_000)}"}` },
  { body: deep(33) },
  { body: deep(30_000) },
  { body: `{"region":"500000","event":${deep(5_000)}}` },
  { body: `{"receipt":${deep(200)},"facts":{},"answer":{}}`, path: "/api/v1/receipts/verify" },
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

const LINES = { "Content-Type": "application/x-ndjson" };
/** Lines that cannot be answered, each in its place among the others. */
const BAD_LINES = ["{", deep(40), '{"region":"5000"}', `"${"x".repeat(70_000)}"`];
const problemSchema = z.object({ type: z.string(), status: z.int() });

/** Many at once, among them bad ones: as many lines come back, the good ones right and the bad ones refused. */
async function askMany(url: string, tally: Tally, turn: number): Promise<void> {
  const lines = [...BAD_LINES, ...Array.from({ length: 40 }, (_, index) => bodyOf(turn + index))];
  const { status, text } = await send(url, { body: lines.join("\n"), path: BATCH_PATH, headers: LINES });
  const answers = text.trimEnd().split("\n");
  if (status !== 200 || answers.length !== lines.length) {
    tally.failures.add(`of a batch of ${lines.length} lines ${answers.length} came back with a ${status}`);
    return;
  }
  answers.forEach((answer, index) => {
    const value = z.looseObject({ line: z.literal(index + 1) }).parse(JSON.parse(answer));
    if (index >= BAD_LINES.length) tally[isRight(value, turn + index - BAD_LINES.length) ? "right" : "wrong"] += 1;
    else if (problemSchema.parse(value).status >= 500) tally.failures.add(`a bad line got ${answer}`);
    else tally.refused += 1;
  });
}

/** More than the quota holds: some are answered, some refused, and then the stream ends. */
async function askTooMany(url: string, tally: Tally, turn: number): Promise<void> {
  const body = Array.from({ length: 400 }, (_, index) => bodyOf(turn + index)).join("\n");
  const headers = { ...LINES, Authorization: `Bearer ${KEY}` };
  const { status, text } = await send(url, { body, path: BATCH_PATH, headers });
  const last: unknown = JSON.parse(text.trimEnd().split("\n").at(-1) ?? "");
  const refused = problemSchema.safeParse(last).data?.status === 429;
  if (refused && (status === 429 || status === 200)) tally.cutShort += 1;
  else tally.failures.add(`a batch beyond its quota got a ${status} and ended with ${JSON.stringify(last)}`);
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

/** Hangs up in the middle of the headers, in the middle of the body, or before the answer has come; alone or of many. */
async function hangUp(url: string, tally: Tally, turn: number): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  const many = turn % 2 === 1;
  const body = many ? `${bodyOf(turn)}\n`.repeat(60) : bodyOf(turn);
  const [path, type] = many ? [BATCH_PATH, LINES["Content-Type"]] : [PATH, "application/json"];
  const whole = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const end = [40, Math.floor(whole.length / 2), whole.length - 20, whole.length][turn % 4] ?? 0;
  socket.write(whole.slice(0, end));
  await pause(turn % 5);
  socket.destroy();
  tally.hungUp += 1;
}

/** Everything at once, for so many seconds. */
export async function storm(url: string, seconds: number): Promise<Tally> {
  const tally: Tally = { right: 0, wrong: 0, refused: 0, hungUp: 0, cutShort: 0, failures: new Set() };
  const until = performance.now() + seconds * 1000;
  const worker = async (task: (turn: number) => Promise<void>): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn++) await task(turn);
  };
  const unhurried = (task: (turn: number) => Promise<void>) => async (turn: number) => {
    await task(turn);
    await pause(5);
  };
  const bad = (list: readonly Sent[]) =>
    unhurried((turn) => askBadly(url, tally, list[turn % list.length] ?? { body: "" }));
  await Promise.all([
    ...Array.from({ length: 8 }, () => worker((turn) => askWell(url, tally, turn))),
    ...Array.from({ length: 4 }, () => worker(bad(BAD))),
    ...Array.from({ length: 2 }, () => worker(bad(HUGE))),
    ...Array.from({ length: 2 }, () => worker(unhurried((turn) => askMany(url, tally, turn)))),
    ...Array.from({ length: 2 }, () => worker(unhurried((turn) => askTooMany(url, tally, turn)))),
    ...Array.from({ length: 10 }, () => worker(() => askSlowly(url, tally))),
    ...Array.from({ length: 4 }, () => worker((turn) => hangUp(url, tally, turn))),
  ]);
  return tally;
}

/** Lets go of the connections that were kept. */
export const calm = (): void => agent.destroy();
