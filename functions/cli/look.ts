/** A first look at a file: in which letters it is written, and whether it is what its name says. */
import { SAVE_AS_CSV, type Format } from "./options.ts";
import { Refusal } from "./refusal.ts";

const AS_UTF8 = "请另存为 UTF-8，再来一次";

/** The encoding that the first bytes of a file tell; "" where they tell none. What cannot be read is refused. */
export function markedBy(chunk: Uint8Array, format: Format): string {
  const [first, second, third, fourth] = chunk;
  // The old workbooks and the new ones.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) throw new Refusal(SAVE_AS_CSV);
  if ((first === 0xff && second === 0xfe && third === 0 && fourth === 0) || (first === 0 && second === 0)) {
    throw new Refusal(`这个文件是 UTF-32，读不了，${AS_UTF8}`);
  }
  const mark = wide(chunk);
  if (mark !== "") {
    if (format === "ndjson") throw new Refusal(`NDJSON 要是 UTF-8，这个文件是 ${mark.toUpperCase()}，${AS_UTF8}`);
    return mark;
  }
  if (chunk.subarray(0, 4096).includes(0)) throw new Refusal("这个文件不是文字，请检查是不是选错了");
  refuseOtherFormat(new TextDecoder().decode(chunk.subarray(0, 4096)).trimStart(), format);
  return "";
}

/** Fewer may stand anywhere in what is no text; a header has as many. */
const LEAST_ZEROS = 4;

/** Figures, commas and ends of lines are half zero in UTF-16, always in the same half; hardly a letter is in the other. */
function wide(chunk: Uint8Array): string {
  const [first, second] = chunk;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (const [at, byte] of chunk.subarray(0, 4096).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < LEAST_ZEROS) return "";
  return odd > 2 * even ? "utf-16le" : even > 2 * odd ? "utf-16be" : "";
}

function refuseOtherFormat(head: string, format: Format): void {
  if (format === "csv") {
    if (head.startsWith("{")) throw new Refusal("这个文件像 NDJSON，不是 CSV；请把名字改成以 .ndjson 结尾");
    return;
  }
  if (head.startsWith("[") || /^\{\s*\n\s*"/.test(head)) {
    throw new Refusal("这个文件是一整个 JSON；请改成一行一个人，每行都是完整的 {…}，行末没有逗号");
  }
  if (/^[^{\n]*\bregion\b[^{\n]*(?:\n|$)/.test(head)) {
    throw new Refusal("这个文件像 CSV，不是 NDJSON；请把名字改成以 .csv 结尾");
  }
}

/** Letters that Chinese is written in, and what a decoder writes where bytes are none. */
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/g;
const NO_LETTER = /\ufffd/g;

/** How often something is found. */
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * Whether bytes that are not all UTF-8 are a damaged UTF-8 rather than another encoding: most Chinese letters in them are
 * whole. In GB18030 hardly one is.
 */
export function isDamagedUtf8(chunk: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(chunk, { stream: true });
  return count(text, CHINESE) > 4 * count(text, NO_LETTER);
}
