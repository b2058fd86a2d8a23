/** Yuan as people write them. */

/** `17640.5` → 17,640.50 元. */
export function yuanWords(yuan: number): string {
  const [whole = 0, cents] = yuan.toFixed(2).split(".");
  return `${grouped(whole)}${cents === "00" ? "" : `.${cents}`} 元`;
}

/** `17640` → 17,640. */
const grouped = (whole: number | string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ",");

const WAN = 10_000;

/** 「约 1.7–2.8 万元」「约 6,627–6,720 元」: the lower end rounded down and the upper one up, so that the sum lies between them. */
export function rangeWords(low: number, high: number): string {
  if (low < WAN && low === high) return `约 ${yuanWords(low)}`;
  if (low < WAN) return `约 ${grouped(Math.floor(low))}–${grouped(Math.ceil(high))} 元`;
  if (low === high) return `约 ${Math.round(low / 100) / 100} 万元`;
  return `约 ${Math.floor(low / 1000) / 10}–${Math.ceil(high / 1000) / 10} 万元`;
}
