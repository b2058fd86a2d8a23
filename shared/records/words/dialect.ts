/** What people say elsewhere, or into a phone, in the words that are known here. The text is NFKC. */

const SAID: readonly (readonly [RegExp, string])[] = [
  // 嗯就是24年…: what a voice begins with.
  [/^(?:嗯+|呃+|额+|啊+|哦+|唉+|那个|就是说?|你好|您好|我想问一?下|[,\s])+/g, ""],
  // 莫得交, 冇帮我买: not.
  [/莫得|没得|没有得|冇得?/g, "没有"],
  [/而家/g, "现在"],
  [/先至/g, "才"],
  [/唔(?=[交缴买有帮给])/g, "没"],
  [/各人(?=[^,;。]{0,4}[交缴买])/g, "自己"],
  [/([交缴买])咗/g, "$1了"],
  [/单位[头上](?=给|帮|没|交)/g, "单位"],
  [/([交缴])(?:起走|起在|起)的/g, "$1的"],
  [/(还|正|一直|现在)上着/g, "$1交着"],
  [/给上(?=了|着|医保|社保|保险|职工)/g, "给交"],
];

/** In plain words. */
export const inPlainWords = (text: string): string =>
  text.length <= LONGEST && MAY_BE.test(text)
    ? SAID.reduce((said, [other, plain]) => said.replace(other, plain), text)
    : text;

/** Most texts say none of it: that is soon seen. */
const MAY_BE =
  /[嗯呃额啊哦唉莫冇唔咗起]|而家|先至|没得|没有得|各人|位[头上]|上着|给上|^\s*(?:那个|就是|你好|您好|我想)/;

/** More letters than people say at once. */
const LONGEST = 500;
