/** Yuan as people write them. */

/** `17640.5` → 17,640.50 元. */
export function yuanWords(yuan: number): string {
  const [whole = "0", cents] = yuan.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${cents === "00" ? "" : `.${cents}`} 元`;
}
