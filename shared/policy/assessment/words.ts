/** The words an answer is given in: each a fixed choice. */
import * as z from "zod";

/** What can be claimed. */
export const benefitSchema = z.enum(["medical-expense", "allowance", "genetic-testing", "allowance-top-up"]).meta({
  id: "Benefit",
  description:
    "哪项待遇：medical-expense 生育医疗费；allowance 生育津贴；genetic-testing 遗传检测；allowance-top-up 津贴补差",
  examples: ["allowance"],
});
/** Through whose insurance: her own, her spouse's, or resident insurance. */
export const routeSchema = z.enum(["self", "spouse", "resident"]).meta({
  id: "Route",
  description: "用谁的保险：self 本人的；spouse 配偶的；resident 居民医保",
  examples: ["self"],
});
/**
 * `eligible`: the claim stands (for a future event: will stand if the planned months are paid). `pending`: not yet,
 * and still possible. `ineligible`: nothing can mend it for this event. `unknown`: a fact or figure that decides is
 * missing. `not-covered`: no loaded document decides it.
 */
export const verdictSchema = z.enum(["eligible", "pending", "ineligible", "unknown", "not-covered"]).meta({
  id: "Verdict",
  description:
    "结论：eligible 能领（还没发生的，按计划交满就能领）；pending 现在不行，这一次还来得及，看 actions；ineligible 这一次不行，补不了；unknown 缺关键的事实或数字，看 missing；not-covered 已收录的文件管不到",
  examples: ["eligible"],
});
/** Who pays, or must pay instead. */
export const payerSchema = z.enum(["employee-fund", "resident-fund", "employer", "treasury"]).meta({
  id: "Payer",
  description: "谁付：employee-fund 职工医保基金；resident-fund 居民医保基金；employer 单位；treasury 财政",
  examples: ["employee-fund"],
});
/** Whether a condition holds; `unknown` when a fact or figure it needs is missing. */
export const outcomeSchema = z.enum(["met", "unmet", "unknown"]).meta({
  id: "Outcome",
  description: "这个条件：met 满足；unmet 没满足；unknown 缺事实或数字，还不知道",
  examples: ["met"],
});
/** `official`: in a publication we can name; `unconfirmed`: text not seen; `caller`: given with the facts. */
export const figureStatusSchema = z.enum(["official", "unconfirmed", "caller"]).meta({
  id: "FigureStatus",
  description: "数字有多可靠：official 有正式出处；unconfirmed 没见到正式文本；caller 随事实一起发来的",
  examples: ["official"],
});
/** `firm`: a value and nothing else it could be; `provisional`: a value, and others it could be; `open`: no value yet. */
export const amountStatusSchema = z.enum(["firm", "provisional", "open"]).meta({
  id: "AmountStatus",
  description:
    "金额定没定：firm 定了；provisional 按现有的算出来了，也可能是 alternatives 里的数；open 缺数字，还没有 value",
  examples: ["provisional"],
});
/** Who does something; left out where no document names anybody. */
export const actorSchema = z.enum(["person", "employer", "spouse", "agency"]).meta({
  id: "Actor",
  description: "谁去做：person 本人；employer 单位；spouse 配偶；agency 经办机构（领失业金的）。文件没说就没有",
  examples: ["person"],
});

/** Who reads an answer: the person or whoever asks for her, or the employer's office (`hr`), who is told what it does itself. */
export const audienceSchema = z.enum(["person", "hr"]);

export type Audience = z.infer<typeof audienceSchema>;
