/** What a search for a place came to. */
import type { Found } from "../cities/search.ts";

/** How many were found; where none was, what to do. */
export function foundWords(typed: string, found: readonly Found[]): string {
  const count = found.reduce((sum, { cities }) => sum + cities.length, 0);
  if (count > 0) return `找到 ${count} 个地方`;
  return `没有找到“${typed.trim()}”。看看有没有写错；县和区，请写它所在的城市，比如“余杭”写“杭州”。香港、澳门、台湾的医保，这里答不了。`;
}
