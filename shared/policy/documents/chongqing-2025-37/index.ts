/**
 * 渝医保发〔2025〕37号, a file for each part, in its order: joining.ts 一, funding.ts 二, husband.ts 三、1, residents.ts 三、2,
 * incentives.ts 四、1, years.ts 四、2, newborns.ts 五、1, continuity.ts 五、2, window.ts 五、3 with where one stands by 2 and 3,
 * cap.ts 五、4 and the end. waiting.ts asks 五、1 to 3 of who joins.
 */
import { paper } from "../../rules/paper.ts";
import { capClauses } from "./cap.ts";
import { continuityClauses } from "./continuity.ts";
import { fundingClauses } from "./funding.ts";
import { whole } from "./heading.ts";
import { husbandsClauses, throughHusband } from "./husband.ts";
import { incentivesClauses } from "./incentives.ts";
import { joiningClauses } from "./joining.ts";
import { newbornClauses } from "./newborns.ts";
import { residentsClauses, throughResident } from "./residents.ts";
import { windowClauses } from "./window.ts";
import { yearsClauses } from "./years.ts";

/** The paper as registered. */
export const chongqing37 = paper({
  document: whole([
    ...joiningClauses,
    ...fundingClauses,
    ...husbandsClauses,
    ...residentsClauses,
    ...incentivesClauses,
    ...yearsClauses,
    ...newbornClauses,
    ...continuityClauses,
    ...windowClauses,
    ...capClauses,
  ]),
  lines: [throughHusband, throughResident],
  details: { person: {}, spouse: { employer: ["maternity"] } },
});
