/** Text as base64url without padding (RFC 4648, section 5), from its UTF-8. WeChat has neither `btoa` nor `TextEncoder`. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Text → base64url. */
export function toBase64url(text: string): string {
  let out = "";
  let held = 0;
  let bits = 0;
  for (const byte of utf8(text)) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out += ALPHABET.charAt((held >> bits) & 63);
    }
  }
  return bits === 0 ? out : out + ALPHABET.charAt((held << (6 - bits)) & 63);
}

/** base64url → text; nothing when it is not whole, or not UTF-8. Padding, which some carriers add, is forgiven. */
export function fromBase64url(code: string): string | undefined {
  let escaped = "";
  let held = 0;
  let bits = 0;
  for (const letter of code.replace(/=+$/, "")) {
    const value = ALPHABET.indexOf(letter);
    if (value === -1) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${((held >> bits) & 255).toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** The bytes of a text, by way of the escapes of a URL. */
function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let at = 0; at < escaped.length; at++) {
    if (escaped.charAt(at) === "%") {
      bytes.push(parseInt(escaped.slice(at + 1, at + 3), 16));
      at += 2;
    } else bytes.push(escaped.charCodeAt(at));
  }
  return bytes;
}
