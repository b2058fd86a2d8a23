/** The design tokens: what is read can be read in both themes, and every sheet uses what the one file declares. */
import { readdirSync, readFileSync } from "node:fs";
import { parse, type Root } from "postcss";
import { compile } from "sass";
import { SLIDER_COLOURS } from "../../miniapp/ui/slider-colours.ts";

jest.mock("@tarojs/taro", () => ({}));

type Colours = ReadonlyMap<string, string>;

const TOKENS = "miniapp/ui/tokens.scss";
const STANDINGS = ["eligible", "pending", "other-payer", "ineligible", "unknown", "not-covered"];
const read = (sheet: string): Root => parse(compile(sheet).css);
const isColour = (value: string) => /^(#|rgb)/.test(value);

/** The colours under a condition; outside of any for "". */
function coloursUnder(media: string): Colours {
  const colours = new Map<string, string>();
  read(TOKENS).walkDecls(/^--/, ({ prop, value, parent }) => {
    const around = parent?.parent;
    const condition = around?.type === "atrule" && "params" in around ? around.params : "";
    if (condition === media && isColour(value)) colours.set(prop.slice(2), value);
  });
  return colours;
}

const light = coloursUnder("");
const dark = coloursUnder("screen and (prefers-color-scheme: dark)");

/** WCAG 2's relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = NaN, g = NaN, b = NaN] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dim = NaN, bright = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** The grounds of the signs on the board of months. */
const SCHEMES = ["employer-tint", "individual-tint", "resident-tint", "unemployment-tint"];

/** Words and the grounds they stand on. */
const WORDS: readonly (readonly [words: string, grounds: readonly string[]])[] = [
  ["ink", ["ground", "paper", "accent-tint", ...STANDINGS.map((verdict) => `${verdict}-tint`), ...SCHEMES]],
  ["ink-soft", ["ground", "paper", "rule", "accent-tint", ...STANDINGS.map((verdict) => `${verdict}-tint`)]],
  ["accent", ["ground", "paper"]],
  ["accent-deep", ["ground", "paper"]],
  ["wrong", ["ground", "paper"]],
  ["ground", ["ink"]],
  ["on-fill", ["fill"]],
  ["on-sign", ["accent", "ink-soft", ...STANDINGS]],
  ...STANDINGS.map((verdict) => [verdict, ["ground", "paper", `${verdict}-tint`]] as const),
];

/** Edges, rings and signs, and what they must stand out from. */
const PARTS: typeof WORDS = [
  ["edge", ["ground", "paper"]],
  ["focus", ["ground", "paper", "accent-tint"]],
  ["accent", ["accent-tint"]],
  ["fill", ["ground", "paper"]],
];

/** Nothing is known by these alone. */
const MERE_DECORATION = ["rule", "veil"];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s theme", (_, colours) => {
  const tooFaint = (pairs: typeof WORDS, least: number) =>
    pairs.flatMap(([above, grounds]) =>
      grounds
        .map(
          (ground) => [`${above} on ${ground}`, contrast(colours.get(above) ?? "", colours.get(ground) ?? "")] as const,
        )
        .filter(([, found]) => !(found >= least)),
    );

  test("words can be read: 4.5 : 1", () => expect(tooFaint(WORDS, 4.5)).toEqual([]));
  test("parts can be seen: 3 : 1", () => expect(tooFaint(PARTS, 3)).toEqual([]));
});

test("contrast is what WCAG says it is", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("both themes have the same colours, and every one of them is looked at", () => {
  const named = [...WORDS, ...PARTS].flatMap(([above, grounds]) => [above, ...grounds]);
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  expect([...light.keys()].sort()).toEqual([...new Set([...named, ...MERE_DECORATION])].sort());
});

test("WeChat's own slider has the colours of its theme", () => {
  for (const [theme, colours] of [
    ["light", light],
    ["dark", dark],
  ] as const)
    for (const [name, colour] of Object.entries(SLIDER_COLOURS[theme]))
      expect([name, colour]).toEqual([name, colours.get(name)]);
});

test("what stands outside the sheets has the ground of its theme", () => {
  const page = readFileSync("miniapp/index.html", "utf8");
  for (const [theme, colours] of Object.entries({ light, dark })) {
    const ground = colours.get("ground");
    expect(page).toContain(`<meta name="theme-color" content="${ground}" media="(prefers-color-scheme: ${theme})" />`);
    expect(JSON.parse(readFileSync("miniapp/theme.json", "utf8"))).toMatchObject({ [theme]: { ground } });
  }
});

/** What only gathers sheets. */
const GATHERING = ["miniapp/app.scss", "miniapp/ui/first-words.scss"];

/** Every other sheet of the app. */
const sheets = readdirSync("miniapp", { recursive: true, encoding: "utf8" })
  .map((path) => `miniapp/${path}`)
  .filter((path) => path.endsWith(".scss") && path !== TOKENS && !GATHERING.includes(path));

describe.each(sheets)("%s", (sheet) => {
  test("uses only what the tokens declare, and no colour of its own", () => {
    const declared = new Set<string>();
    read(TOKENS).walkDecls(/^--/, ({ prop }) => void declared.add(prop));
    const strange: string[] = [];
    read(sheet).walkDecls(({ prop, value }) => {
      if (/#[\da-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(value)) strange.push(`${prop}: ${value}`);
      for (const [, used = ""] of value.matchAll(/var\((--[\w-]+)/g)) if (!declared.has(used)) strange.push(used);
    });
    expect(strange).toEqual([]);
  });
});

test("nothing moves for long but the sign of waiting, and that only where motion is not refused", () => {
  const moving: string[] = [];
  const still: string[] = [];
  for (const sheet of sheets)
    read(sheet).walkDecls(/^(transition|animation)/, ({ value, parent }) => {
      const selector = parent?.type === "rule" && "selector" in parent ? parent.selector : "";
      const around = parent?.parent;
      const refused = around?.type === "atrule" && "params" in around && /reduced-motion/.test(around.params);
      const long = [...value.matchAll(/([\d.]+)(m?s)\b/g)].some(
        ([, n, unit]) => Number(n) * (unit === "s" ? 1000 : 1) > 200,
      );
      if (refused && value === "none") still.push(selector);
      else if (long) moving.push(selector);
    });
  expect([moving, still]).toEqual([[".spinner"], [".spinner"]]);
});

test("a name is styled by one sheet: two things of one name would take each other's look", () => {
  const homes = new Map<string, Set<string>>();
  for (const sheet of sheets)
    read(sheet).each((node) => {
      const names = node.type === "rule" ? node.selectors.filter((selector) => /^\.[\w-]+$/.test(selector)) : [];
      for (const name of names) homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
    });
  const shared = [...homes].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where]);
  expect(shared).toEqual([]);
});
