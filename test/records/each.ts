/** `from` to `to` (`YYYY-MM`) as months of a layout. */
export const each = (from: string, to: string, said: string): string[] => {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  return Array.from({ length: number(to) - number(from) + 1 }, (_, at) => {
    const month = number(from) + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")} ${said}`;
  });
};

/** Begun in `from`, and not told up to when, as of 2026-11: that month is paid, those after it are asked. */
export const begun = (from: string, who: string): string[] => [
  `${from} ${who} paid`,
  ...each(from, "2026-11", `${who} ?`).slice(1),
];
