/** The text of a file, whichever of the usual encodings it was saved in. */

/** A file's text, or what to do where it cannot be had. */
export type Decoded = { readonly text: string } | { readonly undecoded: string };

const AS_UTF8 = "请用 WPS 或 Excel 打开，另存为“CSV UTF-8”，再来一次；或者把内容复制了粘贴进来";

/** Reads UTF-8, UTF-16 with its mark, or else GB18030 where the machine knows it (the mini-program does not). */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes, 0) };
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes, 1) };
  if (isBinary(bytes)) return { undecoded: `这个文件不是文字，像是 Excel 或图片。${AS_UTF8}` };
  const text = utf8(bytes);
  if (text !== undefined) return { text };
  const other = gb18030(bytes);
  return other === undefined ? { undecoded: `这个文件的编码读不了。${AS_UTF8}` } : { text: other };
}

/** Workbooks and pictures hold zero bytes soon; text never does. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).includes(0);

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  const units = new Uint16Array((bytes.length >> 1) - 1);
  for (let at = 0; at < units.length; at++) {
    const [one = 0, other = 0] = [bytes[2 * at + 2], bytes[2 * at + 3]];
    units[at] = high === 0 ? (other << 8) | one : (one << 8) | other;
  }
  return textOf(units);
}

/** How many bytes a first byte announces to follow, and the least that they may mean. */
const LEADS = [
  { from: 0xc2, to: 0xdf, more: 1, mask: 0x1f, least: 0x80 },
  { from: 0xe0, to: 0xef, more: 2, mask: 0x0f, least: 0x800 },
  { from: 0xf0, to: 0xf4, more: 3, mask: 0x07, least: 0x10000 },
] as const;

/** UTF-8 by hand, because the mini-program has no `TextDecoder`; undefined where the bytes are anything else. */
function utf8(bytes: Uint8Array): string | undefined {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    const lead = LEADS.find(({ from, to }) => from <= byte && byte <= to);
    if (!lead) return undefined;
    let point = byte & lead.mask;
    for (let more = 0; more < lead.more; more++) {
      const next = bytes[++at];
      if (next === undefined || next >> 6 !== 2) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (point < lead.least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
    if (point >= 0x10000) {
      units[length++] = 0xd7c0 + (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    } else units[length++] = point;
  }
  return textOf(units.subarray(0, length));
}

/** How many letters `fromCharCode` takes at once. */
const PIECE = 8192;

function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += PIECE) pieces.push(String.fromCharCode(...units.subarray(at, at + PIECE)));
  return pieces.join("");
}

function gb18030(bytes: Uint8Array): string | undefined {
  if (typeof TextDecoder === "undefined") return undefined;
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
