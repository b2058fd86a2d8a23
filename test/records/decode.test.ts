import { decode, readRecord } from "../../shared/records/index.ts";

const text = "险种,年月\n职工医保,202501 𠮷";

describe("a file's text", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-16, low byte first", Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["UTF-16, high byte first", Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())],
  ])("%s", (_, bytes) => expect(decode(bytes)).toEqual({ text }));

  test("GB18030", () => {
    // 险种
    expect(decode(Uint8Array.of(0xcf, 0xd5, 0xd6, 0xd6))).toEqual({ text: "险种" });
  });

  test("without a decoder of its own, as in the mini-program, GB18030 is answered with what to do", () => {
    const { TextDecoder: own } = globalThis;
    Reflect.deleteProperty(globalThis, "TextDecoder");
    try {
      expect(decode(new TextEncoder().encode(text))).toEqual({ text });
      const { unread } = readRecord(Uint8Array.of(0xcf, 0xd5, 0xd6, 0xd6), { today: "2026-11-28" });
      expect(unread).toEqual([{ line: 1, text: "", why: expect.stringContaining("CSV UTF-8") as string }]);
    } finally {
      globalThis.TextDecoder = own;
    }
  });

  test("a workbook is no text", () => {
    const { unread } = readRecord(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { today: "2026-11-28" });
    expect(unread[0]?.why).toContain("像是 Excel");
  });

  test.each([
    [[0xc0, 0x80], "too long"],
    [[0xed, 0xa0, 0x80], "half of a pair"],
    [[0xf5, 0x80, 0x80, 0x80], "beyond the last letter"],
    [[0xe4, 0xb8], "cut off"],
  ])("%j is no UTF-8: %s", (bytes) => {
    const read = decode(Uint8Array.from(bytes));
    expect("undecoded" in read || read.text !== new TextDecoder().decode(Uint8Array.from(bytes))).toBe(true);
  });
});
