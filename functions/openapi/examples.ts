/** Examples with their real answers: each request is asked of the endpoints, and what they answer is shown. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Definition, Example } from "../endpoint.ts";

/** Answers a request as the endpoints do. */
export type Ask = (request: Request) => Promise<Response>;

/** A request with what came of it. */
export interface Answered {
  readonly example: Example;
  readonly status: number;
  readonly value: unknown;
}

/** Asks each example of an endpoint, one after the other, and lets others have their turn in between. */
export async function answersOf(definition: Definition, ask: Ask): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  for (const example of definition.examples ?? []) {
    await nextTurn();
    const answer = await ask(requestOf(definition, example));
    const text = await answer.text();
    const lines = answer.headers.get("Content-Type")?.startsWith("application/x-ndjson");
    answered.push({ example, status: answer.status, value: lines ? text : (JSON.parse(text) as unknown) });
  }
  return answered;
}

function requestOf({ method, path, body }: Definition, example: Example): Request {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(example.params?.[name] ?? ""));
  const url = new URL(filled, "https://yujin.invalid");
  for (const [name, value] of Object.entries(example.query ?? {})) url.searchParams.set(name, value);
  const named = { "X-Request-Id": "example" };
  if (body === undefined) return new Request(url, { method, headers: named });
  const sent = typeof example.body === "string" ? example.body : JSON.stringify(example.body);
  return new Request(url, { method, headers: { ...named, "Content-Type": body.mediaType }, body: sent });
}
