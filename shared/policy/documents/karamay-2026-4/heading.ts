/**
 * 克医保规〔2026〕4号: Karamay, maternity insurance widened to the self-employed. In force 2026-08-01 to 2031-07-31. What it says of
 * itself; its clauses follow in the other files of this folder.
 */
import { day } from "../../base/calendar.ts";
import { writing } from "../../rules/document.ts";

/** What the paper says of itself. */
export const { heading, clause, cites, whole } = writing({
  id: "km-2026-4",
  number: "克医保规〔2026〕4号",
  title: "关于做好生育保险有关工作的通知",
  covers: "克拉玛依的灵活就业人员、单位职工、居民医保的人",
  place: "650200",
  placeName: "新疆克拉玛依市",
  inForce: { from: day("2026-08-01"), to: day("2031-07-31") },
  contents: ["1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "4.5", "5", "6"],
});
