/** `POST /api/v1/records`: a contribution record as people have it in, months and what is open about them out. */
import * as z from "zod";
import { placeField, schemeSchema } from "../../shared/policy/index.ts";
import { ASKED, INSURANCES, STATES } from "../../shared/records/reading.ts";
import type { Answering } from "../answering.ts";
import { callerOf } from "../caller.ts";
import { dayInShanghai } from "../clock.ts";
import { jsonBody, taking, type Endpoint, type Sent } from "../endpoint.ts";

const month = (description: string) => z.string().meta({ description, examples: ["2025-03"] });
const lineNumber = z.int().meta({ description: "第几行（单位：行），从 1 数起", examples: [2] });
const lines = z.array(lineNumber).meta({ description: "在哪几行", examples: [[3, 4]] });

const answersSchema = z
  .array(
    z.strictObject({
      ask: z
        .string()
        .max(40)
        .meta({ description: "问题的 id", examples: ["scheme-1"] }),
      value: z
        .string()
        .max(40)
        .meta({
          description:
            "从 options 里选的 value；补交的、交的是别的月份的，写月份 YYYY-MM；问是哪一年的，写年份，最晚的那个月是那一年的，前面的跟着，same 就是读出的那一年；地方写六位代码；unknown 是说不清，先不算",
          examples: ["employer"],
        }),
      months: z
        .array(z.string().max(7))
        .max(720)
        .exactOptional()
        .meta({ description: "只答这几个月；不写就是这个问题的全部月份", examples: [["2025-03"]] }),
    }),
  )
  .max(2000);

const askedSchema = z.strictObject({
  text: z
    .string()
    .meta({ description: "记录的文字，原样", examples: ["费款所属期,险种,单位名称\n202501,职工医保,甲公司"] }),
  answers: answersSchema.exactOptional().meta({ description: "已经答了的问题" }),
});

const monthSchema = z
  .object({
    month: month("哪个月"),
    insurance: z
      .enum(INSURANCES)
      .exactOptional()
      .meta({ description: "什么保险；没有写就没有这一项，会问", examples: ["employee-medical"] }),
    scheme: schemeSchema.exactOptional().meta({ description: "怎么交的；看不出就没有这一项，会问" }),
    state: z
      .enum(STATES)
      .exactOptional()
      .meta({
        description: "paid 交了；late 后来补交；unpaid 没交上；refunded 退了。还在问就没有这一项",
        examples: ["paid"],
      }),
    paidIn: month("补交的是哪个月交的").exactOptional(),
    open: z
      .literal(true)
      .exactOptional()
      .meta({ description: "写着至今：还在交", examples: [true] }),
    base: z
      .number()
      .exactOptional()
      .meta({ description: "缴费基数，元/月", examples: [4500] }),
    tier: z
      .union([z.literal(1), z.literal(2)])
      .exactOptional()
      .meta({ description: "一档、二档", examples: [2] }),
    region: z
      .string()
      .exactOptional()
      .meta({ description: "参保地，六位代码", examples: ["500000"] }),
    lines,
  })
  .meta({ id: "RecordMonth", description: "一个月的一种保险" });

const remarkSchema = z
  .object({
    line: lineNumber,
    text: z.string().meta({ description: "那一行原样", examples: ["天气很好"] }),
    why: z.string().meta({ description: "为什么", examples: ["没有读到月份"] }),
  })
  .meta({ id: "RecordRemark", description: "一行，和为什么没有用到它" });

const readingSchema = z
  .object({
    months: z.array(monthSchema).meta({ description: "读出的月份，从早到晚" }),
    asks: z
      .array(
        z
          .object({
            id: z.string().meta({ description: "回答时写在 ask 里", examples: ["scheme-1"] }),
            what: z.enum(ASKED).meta({ description: "问什么", examples: ["scheme"] }),
            months: z.array(month("哪个月")).meta({ description: "问的是哪几个月", examples: [["2025-03"]] }),
            lines,
            text: z.string().meta({ description: "怎么问", examples: ["没写是谁交的，这些月份是谁交的？"] }),
            options: z
              .array(
                z.object({
                  value: z.string().meta({ description: "写在 value 里", examples: ["employer"] }),
                  label: z.string().meta({ description: "给人看的字", examples: ["单位交的"] }),
                }),
              )
              .meta({ description: "可以选的；空的，就写月份或地方代码" }),
          })
          .meta({ id: "RecordAsk", description: "一个问题，管同一种疑问的全部月份" }),
      )
      .meta({
        description:
          "要问的。问的月份没有答，就不算进 contributions。答了 late、没说哪个月补的，多一个 paid-in 的问题，答在同一个 answers 里",
      }),
    unread: z.array(remarkSchema).meta({ description: "没读懂的行" }),
    ignored: z.array(remarkSchema).meta({ description: "用不到的行：表头、合计、别的保险" }),
    contributions: z
      .array(
        z.object({
          scheme: schemeSchema,
          region: placeField.exactOptional().meta({ description: "在哪里交的，六位代码", examples: ["500000"] }),
          from: month("从哪个月"),
          to: month("到哪个月；没有就是还在交").exactOptional(),
          maternity: z
            .boolean()
            .exactOptional()
            .meta({ description: "有没有同时交生育保险", examples: [true] }),
          tier: z
            .union([z.literal(1), z.literal(2)])
            .exactOptional()
            .meta({ description: "一档、二档", examples: [2] }),
          base: z
            .number()
            .exactOptional()
            .meta({ description: "缴费基数，元/月", examples: [4500] }),
          paidIn: month("补交的是哪个月交的").exactOptional(),
        }),
      )
      .meta({
        description:
          "确定的月份合成一段一段，可以放进 person.contributions。一段也没有，不等于没交过：那时不要写 contributions",
      }),
  })
  .meta({ id: "RecordReading", description: "一份记录读出来的样子。每一行不是在 months、unread，就是在 ignored 里" });

/** Reads a record. Nothing of it is kept or logged. */
export const records = ({ now }: Pick<Answering, "now">): Endpoint =>
  taking(
    {
      path: "/api/v1/records",
      id: "readRecord",
      summary: "读一份缴费记录",
      description:
        "缴费记录怎么查到的就怎么发来：表格、手机页面、证明、税票、自己写的话。读出每个月交了什么、谁交的、交没交上；" +
        "看不出的会问，一个问题管同一种疑问的全部月份，答了再连同文字发一次。没有答的、没交上的不算进 contributions。文字不保存，也不写进日志。",
      scope: "assess",
      body: jsonBody(askedSchema),
      answer: { mediaType: "application/json", schema: readingSchema, description: "读出的月份、要问的、没读懂的" },
      problems: [],
      examples: [
        {
          name: "table",
          summary: "网站上复制的表，一个月没交上，一个月看不出",
          body: {
            text: "费款所属期\t险种\t单位名称\t缴费状态\n202501\t职工基本医疗保险\t甲乙有限公司\t已缴费\n202502\t职工基本医疗保险\t甲乙有限公司\t未缴费\n202503\t职工基本医疗保险\t甲乙有限公司\t",
          },
        },
        {
          name: "answered",
          summary: "自己写的话，问了是什么保险，答了",
          body: {
            text: "24年9月到25年2月单位交\n2025年3月到5月 灵活就业",
            answers: [{ ask: "insurance-1", value: "employee-medical" }],
          },
        },
        { name: "no-text", summary: "没有写 text", body: { answers: [] } },
        {
          name: "strange-answer",
          summary: "答的不是这份记录问的",
          body: { text: "职工医保\n202501", answers: [{ ask: "scheme-1", value: "boss" }] },
        },
      ],
    },
    async (asked, c) => {
      // What reads is large, and nothing else needs it: it is loaded with the first record.
      const { readingFor } = await import("../record-reading.ts");
      const read = await readingFor(asked, callerOf(c), dayInShanghai(now()));
      return read instanceof Response ? read : c.json(read satisfies Sent<z.infer<typeof readingSchema>>);
    },
  );
