/** Reading typed text: amounts, days, months. */

/** The amount a person typed, in yuan: full-width digits, blanks, separators and a trailing 元 are forgiven. */
export function readYuan(typed: string): number | undefined {
  const plain = typed
    .normalize("NFKC")
    .replace(/[\s,，]|元$/g, "")
    .replace(/^¥/, "");
  return /^\d{1,8}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** Whether both the year and the month of a month field are chosen. */
export const isMonth = (typed: string): boolean => /^\d{4}-\d{2}$/.test(typed);

/** Whether a day field is filled in. */
export const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed);
