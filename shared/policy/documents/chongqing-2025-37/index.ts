/**
 * 渝医保发〔2025〕37号, a file for each part, in its order: joining.ts 一, funding.ts 二, husband.ts 三、1, residents.ts 三、2,
 * incentives.ts 四, newborns.ts 五、1, continuity.ts 五、2 and 3, which residents.ts asks when it pays and waiting.ts of who
 * joins, cap.ts 五、4 and the end; years.ts counts insurance years.
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

/** The paper as registered. */
export const chongqing37 = paper({
  document: whole([
    ...joiningClauses,
    ...fundingClauses,
    ...husbandsClauses,
    ...residentsClauses,
    ...incentivesClauses,
    ...newbornClauses,
    ...continuityClauses,
    ...capClauses,
  ]),
  lines: [throughHusband, throughResident],
  details: { person: {}, spouse: { employer: ["maternity"] } },
});
