/** What the papers say of routes beside each other: which exclude each other, which pays more, which has an allowance. */
import type { BenefitLine } from "../assessment/assessment.ts";
import { cites as cq } from "../documents/chongqing-2025-37/heading.ts";
import type { PaperId } from "../documents/index.ts";
import { cites as km } from "../documents/karamay-2026-4/heading.ts";
import { cites as sc } from "../documents/sichuan-2024-9/insurance.ts";
import { cites as ty } from "../documents/taiyuan-2024-51/heading.ts";
import type { RouteRules, Said } from "../telling/routes.ts";

/** 渝医保发〔2025〕37号 三 */
const chongqing: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: () => ({
        text: "用自己的和用丈夫的，能不能都报、哪个报得多，文件没有写。",
        ask: "用自己的医保和用丈夫的生育保险各能报多少，能不能都报",
        cites: cq("3.1"),
      }),
    },
    {
      between: ["spouse", "resident"],
      exclusive: {
        text: "用丈夫的生育保险和用居民医保，一次怀孕只能选一个；居民医保报过的，退回以后可以改用丈夫的。",
        cites: cq("3.1"),
      },
      costs: (_his, residents) => ({
        text:
          residents.verdict === "not-covered"
            ? "用丈夫的，文件写明可以报；居民医保的这种情况，文件没有写。"
            : "两边各能报多少，文件没有写。",
        ask: "同一笔费用，用丈夫的生育保险和用居民医保各能报多少",
        cites: cq("3.1", "3.2"),
      }),
    },
  ],
  allowance: {
    spouse: { text: "用丈夫的，只报医疗费，没有津贴。", cites: cq("3.1") },
    resident: { text: "用居民医保，文件只写了报医疗费，没有写津贴。", cites: cq("3.2") },
  },
};

const notWritten = (text: string, ask: string): (() => Said) => {
  const said: Said = { text, ask, cites: sc("2", "2.1") };
  return () => said;
};

/** 川医保规〔2024〕9号: it speaks of her own insurance alone, and leaves the other routes open. */
const sichuan: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: notWritten(
        "这份文件只写了用自己的；能不能用丈夫的、报多少，文件没有写。",
        "能不能用丈夫的生育保险，和用自己的哪个多",
      ),
    },
    {
      between: ["spouse", "resident"],
      costs: notWritten(
        "用丈夫的和用居民医保，这份文件都没有写。",
        "用丈夫的生育保险和用居民医保各能报多少，能不能都报",
      ),
    },
  ],
  allowance: {
    spouse: {
      text: "这份文件只写了自己交生育保险的津贴；用丈夫的有没有，文件没有写。",
      ask: "用丈夫的生育保险，有没有津贴",
      cites: sc("2", "2.2.1"),
    },
    resident: {
      text: "这份文件只写了自己交生育保险的津贴；居民医保有没有，文件没有写。",
      ask: "居民医保有没有生育津贴",
      cites: sc("2", "2.2.1"),
    },
  },
};

/** 克医保规〔2026〕4号 四（一）, 四（三）, 四（五）第二款 */
const karamay: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: () => ({
        text: "用自己的和用丈夫的，都能报生育医疗费；哪边报得多、能不能都报，文件没有写。",
        ask: "医疗费能不能两边都报，用哪一边方便",
        cites: km("4.1", "4.3"),
      }),
    },
    {
      between: ["spouse", "resident"],
      exclusive: {
        text: "用丈夫的生育保险和用居民医保，一次怀孕只能选一个，哪个报得多选哪个。",
        cites: km("4.5"),
      },
      costs: (_his, residents) =>
        residents.verdict === "not-covered"
          ? {
              text: "居民医保的这种情况，这份文件没有写能报多少，两边比不出来。",
              ask: "这次用居民医保能报多少，和用丈夫的哪个多",
              cites: km("4.1", "4.5"),
            }
          : {
              text: "住院生产和计划生育手术：用丈夫的，范围内的费用全额报，不会比居民医保少。产检：两边的比例文件都没有写。",
              ask: "产检用丈夫的报得多，还是用居民医保报得多",
              cites: km("4.1", "4.5"),
            },
    },
  ],
  allowance: {
    spouse: { text: "用丈夫的，只报医疗费；津贴要自己参加生育保险才有。", cites: km("4.2", "4.3") },
    resident: { text: "用居民医保，只报医疗费；津贴要自己参加生育保险才有。", cites: km("4.2", "4.5") },
  },
};

/** 并51 第二章一、5: her own costs go by the ordinary rules of employee insurance. */
const byOrdinaryRules = (own: BenefitLine): boolean => ty("2.1.5").some((key) => own.cites.includes(key));

/** 并医险中心字〔2024〕51号 第二章一、5 and 7 */
const taiyuan: RouteRules = {
  pairs: [
    {
      between: ["self", "spouse"],
      costs: (own) => ({
        text: byOrdinaryRules(own)
          ? "用自己的，按职工医保普通住院的比例报；用配偶的，按未就业配偶的生育待遇报。哪个多，文件没有写。"
          : "用自己的还是用配偶的报得多，文件没有写。",
        ask: "用自己的医保和用配偶的生育保险，各能报多少",
        cites: ty("2.1.1", "2.1.5", "2.1.7"),
      }),
    },
    {
      between: ["spouse", "resident"],
      exclusive: {
        text: "用配偶的生育保险和用居民医保（在哪里参加的都算），自己选一个，不能都报。",
        cites: ty("2.1.7"),
      },
      costs: () => ({
        text: "两边各能报多少，文件没有写；居民医保按参保地的规定报。",
        ask: "用配偶的能报多少；再问居民医保的参保地能报多少，比一比再选",
        cites: ty("2.1.7"),
      }),
    },
  ],
  allowance: {
    spouse: { text: "用配偶的，只报医疗费；津贴要自己由单位参保才有。", cites: ty("2.1.1", "2.1.7") },
    resident: { text: "居民医保没有津贴；津贴要自己由单位参保才有。", cites: ty("1.1", "2.1.3") },
  },
};

/** A paper without an entry does not compile; `undefined` where it says nothing of other routes. */
const WORDS: Readonly<Record<PaperId, RouteRules | undefined>> = {
  "cq-2024-12": undefined,
  "cq-2025-37": chongqing,
  "sc-2024-9": sichuan,
  "km-2026-4": karamay,
  "ty-2024-51": taiyuan,
  "cn-sil-2018": undefined,
  "cn-order-619": undefined,
};

/** What a document says of routes, by its id; `undefined` where it says nothing. */
export const routeWords: Readonly<Record<string, RouteRules | undefined>> = WORDS;
