/** 社会保险法, what it says of itself; local papers lean on its articles. */
import { day } from "../../base/calendar.ts";
import { writing } from "../../rules/document.ts";

/** What the law says of itself. */
export const {
  clause,
  whole,
  cites: insuranceLawClause,
} = writing({
  id: "cn-sil-2018",
  number: "社会保险法（2018 年修正）",
  title: "中华人民共和国社会保险法",
  covers: "没有当地文件管的单位职工，和他们没有工作的配偶",
  place: "000000",
  placeName: "全国",
  inForce: { from: day("2011-07-01") },
  contents: ["30", "53", "54", "55", "56", "58", "83", "86"],
});
