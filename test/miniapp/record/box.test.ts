import { withMore } from "../../../miniapp/record/import/box.ts";

describe("what was typed stays", () => {
  const copied = (text: string) => ({ text, from: "clipboard" as const });
  const file = (text: string) => ({ text, from: "file" as const });
  test.each([
    ["an empty box takes what comes", " \n", copied("202501 单位"), undefined, "202501 单位"],
    ["a second page goes below the first", "202501 单位", copied("202502 单位"), undefined, "202501 单位\n202502 单位"],
    [
      "the same page twice is once",
      "202501 单位\n202502 单位",
      copied("202502 单位\n"),
      undefined,
      "202501 单位\n202502 单位",
    ],
    ["a file goes below what was typed", "202501 单位", file("202502"), undefined, "202501 单位\n202502"],
    ["a mended file takes its own place", "202501", file("202501 单位"), "202501", "202501 单位"],
    ["but not where its text was changed", "202501 自己交", file("202502"), "202501", "202501 自己交\n202502"],
  ])("%s", (_, typed, more, brought, expected) => expect(withMore(typed, more, brought)).toBe(expected));
});
