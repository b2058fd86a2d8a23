/** A record as it would be if more were paid: what every cure is tried on. */
import { addMonths, monthText, type Month } from "../base/calendar.ts";
import { bookOf, type Counting, type Ledger, type Payment } from "./record.ts";

/**
 * The record as it would be if, from month `start` to `until`, every month that does not count were paid as `like`,
 * and, with `backPay`, the months missed just before `start` (at most that many) were paid late in `start`.
 */
export function mended(
  book: Ledger,
  counting: Counting,
  plan: { readonly start: Month; readonly until: Month; readonly like: Payment; readonly backPay: number },
): Ledger {
  const first = Math.min(book.first, plan.start - plan.backPay) as Month;
  const size = Math.max(book.first + book.months.length, plan.until + 1) - first;
  const months: (Payment | undefined)[] = [];
  for (let index = 0; index < size; index++) months.push(book.months[index + first - book.first]);
  for (let m = plan.start; m <= plan.until; m = addMonths(m, 1)) {
    const payment = months[m - first];
    if (payment === undefined || counting.weigh(payment, m) === 0) months[m - first] = plan.like;
  }
  const late: Payment = { ...plan.like, paidIn: monthText(plan.start) };
  for (let m = addMonths(plan.start, -1), left = plan.backPay; m >= first && left > 0; m = addMonths(m, -1)) {
    if (months[m - first] !== undefined) {
      if (left < plan.backPay) break;
      continue;
    }
    months[m - first] = late;
    left -= 1;
  }
  return bookOf(first, months);
}
