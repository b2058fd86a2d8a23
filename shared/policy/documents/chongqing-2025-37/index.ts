/** 渝医保发〔2025〕37号: 三、1 through the husband (husband.ts), 三、2 with 五 through resident insurance (residents.ts). */
import { paper } from "../../rules/paper.ts";
import { chongqing2025no37 } from "./clauses.ts";
import { throughHusband } from "./husband.ts";
import { throughResident } from "./residents.ts";

export const chongqing37 = paper({
  document: chongqing2025no37,
  lines: [throughHusband, throughResident],
  details: { person: {}, spouse: { employer: ["maternity"] } },
});
