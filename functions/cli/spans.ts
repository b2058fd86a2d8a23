/** Months in few words. */

/** `2025-01 到 2025-08、2025-10`: months `YYYY-MM` in the order of time, those that follow each other as one. */
export function spansOf(months: readonly string[]): string {
  const spans: [first: string, last: string][] = [];
  for (const month of [...new Set(months)].sort()) {
    const span = spans.at(-1);
    if (span && nextOf(span[1]) === month) span[1] = month;
    else spans.push([month, month]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first} 到 ${last}`)).join("、");
}

/** The months from one to another, both `YYYY-MM`; none where they are the other way round. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = nextOf(month)) months.push(month);
  return months;
}

function nextOf(month: string): string {
  const [year, of] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, of ?? 0)).toISOString().slice(0, 7);
}
