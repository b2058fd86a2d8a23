/** Yuan as people write them. */

/** `17640.5` → 17,640.50 元. */
export function yuanWords(yuan: number): string {
  const [whole = 0, cents] = yuan.toFixed(2).split(".");
  return `${grouped(whole)}${cents === "00" ? "" : `.${cents}`} 元`;
}

/** `17640` → 17,640. */
const grouped = (whole: number | string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, ",");

const WAN = 10_000;

/** 「约 1.7–2.8 万元」「约 6,628–6,720 元」: each end rounded half up, as everywhere; one number where both come to the same. */
export function rangeWords(low: number, high: number): string {
  if (low === high) return low < WAN ? `约 ${yuanWords(low)}` : `约 ${Math.round(low / 100) / 100} 万元`;
  const inWan = low >= WAN;
  const [least, most] = [low, high].map((yuan) =>
    inWan ? String(Math.round(yuan / 1000) / 10) : grouped(Math.round(yuan)),
  );
  return `约 ${least === most ? least : `${least}–${most}`} ${inWan ? "万元" : "元"}`;
}
