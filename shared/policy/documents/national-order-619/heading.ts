/** 国务院令第619号, what it says of itself; every place's sums lean on its articles. */
import { day } from "../../base/calendar.ts";
import { writing } from "../../rules/document.ts";

/** 本规定自公布之日起施行. */
export const IN_FORCE = day("2012-04-28");

/** What the order says of itself. */
export const {
  clause,
  whole,
  cites: order619Clause,
} = writing({
  id: "cn-order-619",
  number: "国务院令第 619 号",
  title: "女职工劳动保护特别规定",
  covers: "有工作单位、没有人给交生育保险的女职工；产假的天数",
  place: "000000",
  placeName: "全国",
  inForce: { from: IN_FORCE },
  contents: ["2", "5", "7", "8", "14"],
});
