/** 渝医保发〔2025〕37号: read husband.ts 一 to 三、1, then residents.ts 三、2 to 五. */
import { paper } from "../../rules/paper.ts";
import { husbandsClauses, throughHusband, whole } from "./husband.ts";
import { residentsClauses, throughResident } from "./residents.ts";

/** The paper as registered. */
export const chongqing37 = paper({
  document: whole([...husbandsClauses, ...residentsClauses]),
  lines: [throughHusband, throughResident],
  details: { person: {}, spouse: { employer: ["maternity"] } },
});
