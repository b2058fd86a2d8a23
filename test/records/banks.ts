/** What banks and tax offices send to a phone, and what must be read out of it, as in `layouts.ts`. */
import type { Layout } from "./layouts.ts";

export const BANKS: readonly Layout[] = [
  ...[
    "【建设银行】您尾号1234的账户2025年3月15日代扣医保450.00元，余额1000.00元",
    "【建设银行】您尾号1234的储蓄卡2025年3月15日10:20支出（医保）450.00元，余额1,200.00元。",
    "【建设银行】您尾号1234的储蓄卡2025年3月15日10时20分支出（医保）450.00元，可用余额0.00元。",
  ].map((text): Layout => ({
    title: `只写了哪天扣的，问是哪个月的；余额不是交的钱：${text}`,
    text,
    months: ["2025-03 ? med ?"],
    asks: ["month 1", "scheme 1"],
  })),
  {
    title: "哪个月的写明了",
    text: "【农业银行】您尾号1234的账户2025年3月灵活就业医保代扣450元成功，余额0.00元",
    months: ["2025-03 individual med paid"],
  },
  {
    title: "代扣没成，余额不算交的钱",
    text: "【农业银行】您尾号1234的账户2025年3月灵活就业医保代扣失败，余额20.00元",
    months: ["2025-03 individual med unpaid"],
  },
  {
    title: "居民医保，只写了哪天",
    text: "尊敬的客户，您尾号1234的账户于2025年03月15日成功代扣城乡居民医保380.00元",
    months: ["2025-03 resident res ?"],
    asks: ["month 1"],
  },
];
