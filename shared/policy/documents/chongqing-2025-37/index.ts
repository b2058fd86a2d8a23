/** 渝医保发〔2025〕37号: read husband.ts 一 to 三、1, then residents.ts 三、2 to 五. */
import { paper } from "../../rules/paper.ts";
import { whole } from "./heading.ts";
import { husbandsClauses, throughHusband } from "./husband.ts";
import { incentivesClauses } from "./incentives.ts";
import { joiningClauses } from "./joining.ts";
import { residentsClauses, throughResident } from "./residents.ts";
import { newbornClauses } from "./waiting.ts";

/** The paper as registered. */
export const chongqing37 = paper({
  document: whole([
    ...joiningClauses,
    ...newbornClauses,
    ...husbandsClauses,
    ...residentsClauses,
    ...incentivesClauses,
  ]),
  lines: [throughHusband, throughResident],
  details: { person: {}, spouse: { employer: ["maternity"] } },
});
