/** 渝医保发〔2025〕37号, what it says of itself; its clauses follow in the other files of this folder. */
import { day } from "../../base/calendar.ts";
import { writing } from "../../rules/document.ts";

/** 本通知自发文之日起执行. */
export const IN_FORCE = day("2025-09-09");

/** What the paper says of itself. */
export const { clause, cites, whole } = writing({
  id: "cq-2025-37",
  number: "渝医保发〔2025〕37号",
  title: "关于贯彻落实《重庆市健全基本医疗保险参保长效机制实施方案》有关问题的通知",
  covers: "居民医保的人；没有工作、丈夫在单位参保的妻子；参保这件事",
  place: "500000",
  placeName: "重庆市",
  inForce: { from: IN_FORCE },
  contents: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2", "5.3", "5.4", "6"],
});
