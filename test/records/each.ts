/** `from` to `to` (`YYYY-MM`) as months of a layout. */
export const each = (from: string, to: string, said: string): string[] => {
  const number = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  return Array.from({ length: number(to) - number(from) + 1 }, (_, at) => {
    const month = number(from) + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")} ${said}`;
  });
};
