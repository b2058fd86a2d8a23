/** `npm run hr`: asks the rules who gets what where, and writes it into docs/hr.md between its marks. */
import { readFileSync, writeFileSync } from "node:fs";
import { HR_PAGE, withTable } from "./hr/page.ts";

writeFileSync(HR_PAGE, withTable(readFileSync(HR_PAGE, "utf8")));
