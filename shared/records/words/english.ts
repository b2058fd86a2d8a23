/** What English headers hold, as some portals and spreadsheets have them. No spaces stand in them any more. */
import type { Role } from "./headers.ts";

/** In this order: the first that fits names the column. */
export const ENGLISH: readonly (readonly [RegExp, { readonly role: Role; readonly rank?: number }])[] = [
  [/^(?:(?:full|employee)?name|id(?:no\.?|number|card)?|no\.?|serial.*|index|gender|sex|phone)$/i, { role: "unused" }],
  [/^(?:months|(?:number|no\.?)ofmonths|monthspaid)$/i, { role: "count" }],
  [/^(?:contribution|coverage|insured|covered)?(?:month|period|yearmonth)$|^monthof/i, { role: "month", rank: 3 }],
  [/^(?:payment|paid|posting|received|receipt|settlement)(?:date|month|on|in)$|^dateof?paid/i, { role: "booking" }],
  [/^(?:from|start|begin)(?:ning)?(?:date|month|period)?$/i, { role: "from" }],
  [/^(?:to|until|through|end)(?:ing)?(?:date|month|period)?$/i, { role: "to" }],
  [/^year$/i, { role: "year" }],
  [/^date$/i, { role: "month", rank: 1 }],
  [/^(?:insurance|item)(?:type|name|item)?$|^typeofinsurance$/i, { role: "insurance" }],
  [/^(?:employer|company|organi[sz]ation|unit)(?:name)?$/i, { role: "payer" }],
  [/^(?:current|member|insured)status$/i, { role: "today" }],
  [/^(?:payment|contribution|paid)?(?:status|state|result)$|^ispaid$/i, { role: "state" }],
  [/^(?:contribution|payment|wage|salary)?(?:base|wages?|salary)$/i, { role: "base" }],
  [/due|payable/i, { role: "due" }],
  [/^(?:remarks?|notes?|comments?)$/i, { role: "remark" }],
  [/^(?:place|city|region|location|area)$/i, { role: "place" }],
  [/^(?:category|kind|type|paymenttype|contributiontype)$/i, { role: "kind" }],
  [
    /^(?:paid|amount|total|sum)$|amount$|^(?:employer|employee|personal)(?:share|part|pays|paid|contribution)$|^employee$|^premium$/i,
    { role: "money" },
  ],
];
