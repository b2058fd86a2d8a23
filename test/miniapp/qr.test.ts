/** The code is read back by another program, as a camera's would. */
import jsQR from "jsqr";
import { linkFor } from "../../miniapp/take/link.ts";
import { qrImage } from "../../miniapp/take/qr.ts";
import type { FactsInput } from "../../shared/policy/index.ts";

/** What a reader finds in an image whose black is drawn in squares of ten: every tenth of it is a square of four pixels. */
function read(image: string): string | undefined {
  const drawing = decodeURIComponent(image);
  const width = (Number(/viewBox="0 0 (\d+) /.exec(drawing)?.[1]) / 10) * 4;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of drawing.matchAll(/M(\d+),(\d+)h10v10h-10z/g)) {
    for (let dy = 0; dy < 4; dy++)
      for (let dx = 0; dx < 4; dx++) {
        const at = ((Number(y) / 10) * 4 + dy) * width + (Number(x) / 10) * 4 + dx;
        pixels.fill(0, at * 4, at * 4 + 3);
      }
  }
  return jsQR(pixels, width, width)?.data;
}

/** Facts with so many stretches of a record. */
const record = (stretches: number): FactsInput => ({
  region: "511700",
  asOf: "2026-03-10",
  event: { kind: "delivery", date: "2026-03-05", setting: "inpatient", fetuses: 2, caesarean: true },
  person: {
    contributions: Array.from({ length: stretches }, (_, index) => ({
      scheme: "individual" as const,
      from: `${2000 + index}-01`,
      to: `${2000 + index}-12`,
      base: 4000 + index,
    })),
  },
});
const link = (stretches: number) =>
  linkFor("https://yujin.example", { facts: record(stretches), policyVersion: "2026.11.0" });

test.each([1, 3, 10])("a link with %d stretches is read as it was written", (stretches) => {
  expect(read(qrImage(link(stretches)) ?? "")).toBe(link(stretches));
});
test("a longer one has no code, which says so", () => {
  expect(qrImage(link(40))).toBeUndefined();
});
test("the image is the code, whole in itself", () => {
  expect(decodeURIComponent(qrImage(link(1)) ?? "")).toMatch(/^data:image\/svg\+xml;charset=utf-8,<svg .*<\/svg>$/s);
});
