/** Yuan as people write them. */

/** `17640.5` → 17,640.50 元. */
export function yuanWords(yuan: number): string {
  const [whole = "0", cents] = yuan.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${cents === "00" ? "" : `.${cents}`} 元`;
}

const WAN = 10_000;

/** 「约 1.7–2.8 万元」: the lower end rounded down and the upper one up, so that the sum lies between them. */
export function rangeWords(low: number, high: number): string {
  if (low < WAN) return low === high ? `约 ${yuanWords(low)}` : `约 ${yuanWords(low)}到 ${yuanWords(high)}`;
  if (low === high) return `约 ${Math.round(low / 100) / 100} 万元`;
  return `约 ${Math.floor(low / 1000) / 10}–${Math.ceil(high / 1000) / 10} 万元`;
}
