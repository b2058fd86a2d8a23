/** 并医险中心字〔2024〕51号, what it says of itself; its clauses follow in the other files of this folder. */
import { day } from "../../base/calendar.ts";
import { writing } from "../../rules/document.ts";

/** What the paper says of itself. */
export const { heading, clause, cites, whole } = writing({
  id: "ty-2024-51",
  number: "并医险中心字〔2024〕51号",
  title: "太原市职工生育保险经办业务操作细则",
  covers: "太原的单位职工、几种特殊岗位、领失业金的人、自己交的人、没有工作的妻子",
  place: "140100",
  placeName: "山西省太原市",
  inForce: { from: day("2024-08-01") },
  contents: [
    "1.1",
    "1.2",
    "1.3",
    "2.1.1",
    "2.1.2",
    "2.1.3",
    "2.1.4",
    "2.1.5",
    "2.1.6",
    "2.1.7",
    "2.1.8",
    "2.2.1",
    "2.2.2",
    "2.2.3",
    "3",
    "4",
    "5",
  ],
});
