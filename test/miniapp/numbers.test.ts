/** Numbers in words: the hotline is called, and none stands at a line's end without its unit. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { NUMBER, numbersAs } from "../../miniapp/ui/numbers.tsx";

const drawn = (words: string): string =>
  renderToStaticMarkup(createElement("p", {}, numbersAs("span", () => createElement("a", {}, NUMBER))(words)));

/** What is kept on one line. */
const kept = (words: string): string[] =>
  [...drawn(words).matchAll(/<span class="measure">([^<]+)<\/span>/g)].map(([, piece = ""]) => piece);

test.each([
  ["连续 7 个月，还差 2 个月", ["7 个月", "2 个月"]],
  ["津贴才能领，约 1.7–2.8 万元", ["1.7–2.8 万元"]],
  ["能领 15,516.67 元", ["15,516.67 元"]],
  ["2026 年 5 月 21 日起，满 2 周岁", ["2026 年", "5 月 21 日", "2 周岁"]],
  ["2025 年 8 月到 2026 年 1 月 8 日", ["2025 年 8 月", "2026 年", "1 月 8 日"]],
  ["渝医保发〔2024〕12号", ["12号"]],
])("%s", (words, measures) => {
  expect(kept(words)).toEqual(measures);
  expect(drawn(words).replaceAll(/<[^>]+>/g, "")).toBe(words);
});

test("the hotline is called, and is no measure", () => {
  expect(drawn("打 12393 问 3 天")).toBe('<p><span>打 <a>12393</a> 问 <span class="measure">3 天</span></span></p>');
});

test("words without either are drawn as they are", () => {
  expect(drawn("第二章一、1")).toBe("<p>第二章一、1</p>");
});
