/** What the tests of the batch endpoint share: sending lines, in pieces or not, and reading what comes back. */
import * as z from "zod";
import { createApp } from "../../functions/app.ts";
import type { AppOptions } from "../../functions/app.ts";
import { lineOutSchema } from "../../functions/batch/line.ts";
import { TODAY, warnings } from "./asking.ts";
import { optionsOn } from "./options.ts";

export const BATCH = "/api/v1/assessments/batch";
export const NDJSON = { "Content-Type": "application/x-ndjson" };

const utf8 = new TextEncoder();

/** An app as the other tests have it, with single options changed. */
export const appWith = (changed: Partial<AppOptions> = {}) =>
  createApp(optionsOn(TODAY, (line) => void warnings.push(line), changed));

/** A body that gives these pieces one after another. */
export function inPieces(pieces: Iterable<string | Uint8Array, void>, onCancel: () => void = () => undefined) {
  const left = pieces[Symbol.iterator]();
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const next = left.next();
        if (next.done) controller.close();
        else controller.enqueue(typeof next.value === "string" ? utf8.encode(next.value) : next.value);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
}

/** Sends a body, whole or in pieces. */
export async function send(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  app = appWith(),
  headers: Record<string, string> = NDJSON,
): Promise<Response> {
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return app.request(BATCH, init);
}

const outSchema = z.object({ line: z.int() }).loose();

/** The lines of an answer, each whole by the documented schema. */
export function linesOf(text: string): z.infer<typeof outSchema>[] {
  expect(text === "" || text.endsWith("\n")).toBe(true);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const value: unknown = JSON.parse(line);
      lineOutSchema.parse(value);
      return outSchema.parse(value);
    });
}

/** What a line came to: `ok`, or the end of the problem's type. */
export const kindOf = ({ type }: Readonly<Record<string, unknown>>): string =>
  typeof type === "string" ? type.replace("urn:problem-type:yujin:", "") : "ok";

/** Sends text and returns what each line came to, with its number. */
export async function kinds(body: Parameters<typeof send>[0], app = appWith()): Promise<[number, string][]> {
  const answer = await send(body, app);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("application/x-ndjson");
  return linesOf(await answer.text()).map((line) => [line.line, kindOf(line)]);
}
