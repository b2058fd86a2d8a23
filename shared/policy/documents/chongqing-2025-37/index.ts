/**
 * 渝医保发〔2025〕37号, in its order: joining.ts 一、1 to 3 and 二, newborns.ts 一、4 and 五、1, husband.ts 三、1, residents.ts 三、2,
 * incentives.ts 四 and 五、4, continuity.ts 五、2 and 3, which residents.ts asks when it pays and waiting.ts of who joins;
 * years.ts counts insurance years.
 */
import { paper } from "../../rules/paper.ts";
import { continuityClauses } from "./continuity.ts";
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
    ...newbornClauses,
    ...husbandsClauses,
    ...residentsClauses,
    ...incentivesClauses,
    ...continuityClauses,
  ]),
  lines: [throughHusband, throughResident],
  details: { person: {}, spouse: { employer: ["maternity"] } },
});
