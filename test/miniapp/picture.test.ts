/** The saved picture: what stands on it, and that the words fit. */
import { parse } from "postcss";
import { compile } from "sass";
import { draw } from "../../miniapp/take/drawing.ts";
import { PICTURE_COLOURS, STANDING_COLOURS } from "../../miniapp/take/picture-colours.ts";
import { pictureBlocks } from "../../miniapp/take/picture-lines.ts";
import { cardOf, SHARE_CARD, shareText } from "../../miniapp/take/share.ts";
import { assess } from "../../shared/policy/index.ts";
import { dazhouLoss } from "./stories.ts";

const voice = { she: "你", spouse: "你丈夫" };
const assessment = assess(dazhouLoss);

const pictureLines = () => pictureBlocks(assessment, voice).flatMap(({ lines }) => lines);

/** A canvas that remembers what was drawn; every letter is as wide as the type is high, a half-width one half that. */
function recordingCanvas() {
  const drawn: { text: string; x: number; y: number; right: number }[] = [];
  const size = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);
  const width = (font: string, text: string) =>
    Array.from(text).reduce((sum, letter) => sum + (letter > "\u2e80" ? 1 : 0.55) * size(font), 0);
  const context = {
    font: "",
    fillStyle: "",
    textBaseline: "",
    measureText: (text: string) => ({ width: width(context.font, text) }),
    fillText: (text: string, x: number, y: number) =>
      void drawn.push({ text, x, y: y + size(context.font), right: x + width(context.font, text) }),
    fillRect: () => undefined,
    beginPath: () => undefined,
    arc: () => undefined,
    bezierCurveTo: () => undefined,
    fill: () => undefined,
  };
  return { canvas: { width: 0, height: 0 }, context, drawn };
}

test("verdict, amount, days and where to ask stand on it", () => {
  const text = pictureLines()
    .map((line) => line.text)
    .join("\n");
  for (const words of ["可以领", "6,720 元", "最晚 2027 年 5 月 12 日", "12393", assessment.policyVersion])
    expect(text).toContain(words);
});

test("every word is drawn once, inside the picture, and no line begins with a comma", () => {
  const { canvas, context, drawn } = recordingCanvas();
  const lines = pictureLines();
  draw(canvas, context, pictureBlocks(assessment, voice));
  expect(drawn.map(({ text }) => text).join("")).toBe(lines.map(({ text }) => text).join(""));
  for (const { text, x, y, right } of drawn) {
    expect(x).toBeGreaterThanOrEqual(48);
    // What clings to the end of a line may stand in the margin.
    expect(right).toBeLessThanOrEqual(canvas.width - 16);
    expect(y).toBeLessThan(canvas.height);
    expect(text).not.toMatch(/^[，。、）]/);
  }
  expect(drawn.length).toBeGreaterThan(lines.length);
});

test("the card of an answer is its headline, as anybody may read it; without one it says nothing of anybody's case", () => {
  expect(SHARE_CARD.title).not.toMatch(/\d/);
  expect(SHARE_CARD.path).toBe("/pages/start/index");
  expect(cardOf(undefined)).toEqual(SHARE_CARD);
  expect(cardOf(assessment.headline)).toEqual({ title: assessment.headline, path: SHARE_CARD.path });
  expect(assessment.headline).toContain("6,720 元");
});

test("the headline stands first on the picture and in the message around a link", () => {
  expect(pictureLines()[1]?.text).toBe(assessment.headline);
  const text = shareText(assessment, voice);
  expect(text.split("\n")[0]).toBe(assessment.headline);
  expect(text).toContain("生育津贴（用你自己的医保）：可以领，约 6,627–6,720 元");
});

test("its colours are those of the light theme", () => {
  const tokens = new Map<string, string>();
  parse(compile("miniapp/ui/tokens.scss").css).walkDecls(/^--/, ({ prop, value, parent }) => {
    const isTheme = parent?.parent?.type === "root";
    if (isTheme && value.startsWith("#")) tokens.set(prop.slice(2), value);
  });
  const used = [
    ...Object.entries(PICTURE_COLOURS),
    ...Object.entries(STANDING_COLOURS).flatMap(([standing, [words, ground]]) => [
      [standing, words] as const,
      [`${standing}-tint`, ground] as const,
    ]),
  ];
  for (const [name, colour] of used) expect([name, colour]).toEqual([name, tokens.get(name)]);
});

test("a sum stands in the colour of where its line stands, on that colour's ground", () => {
  const { canvas, context } = recordingCanvas();
  const grounds: string[] = [];
  const words = new Map<string, string>();
  const pen = {
    ...context,
    fillRect: () => void grounds.push(pen.fillStyle),
    fillText: (text: string) => void words.set(text, pen.fillStyle),
  };
  draw(canvas, pen, pictureBlocks(assessment, voice));
  const [tone, ground] = STANDING_COLOURS.eligible;
  expect(words.get("约 6,627–6,720 元")).toBe(tone);
  expect(grounds).toContain(ground);
});
