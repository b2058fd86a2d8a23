/** GB18030, written by what `TextDecoder` reads: no library that writes it is among the project's own. */

const bytesBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Two bytes each. */
const PAIRS = bytesBetween(0x81, 0xfe).flatMap((lead) =>
  [...bytesBetween(0x40, 0x7e), ...bytesBetween(0x80, 0xfe)].map((trail) => [lead, trail]),
);
/** Four bytes each, counted on from a first one. */
const four = (first: number, at: number): number[] => [
  first + Math.floor(at / 12_600),
  0x30 + (Math.floor(at / 1260) % 10),
  0x81 + (Math.floor(at / 10) % 126),
  0x30 + (at % 10),
];
const FOURS = Array.from({ length: 39_420 }, (_, at) => four(0x81, at));

const decoder = new TextDecoder("gb18030");

/** Each letter below U+10000 with its bytes; where a letter has several, the first. */
const BYTES: ReadonlyMap<string, readonly number[]> = new Map(
  [...FOURS, ...PAIRS].map((bytes) => [decoder.decode(Uint8Array.from(bytes)), bytes] as const).reverse(),
);

function bytesOf(letter: string): readonly number[] {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return [point];
  if (point >= 0x10000) return four(0x90, point - 0x10000);
  const bytes = BYTES.get(letter);
  if (!bytes) throw new Error(`no bytes for ${letter}`);
  return bytes;
}

/** A text as a file in GB18030. */
export const inGb18030 = (text: string): Uint8Array => Uint8Array.from(Array.from(text).flatMap(bytesOf));
