/** What happened or is expected. */
import * as z from "zod";
import { LIMITS, anywhereField, count, dayField, flag, oneOf } from "./fields.ts";

/** Whether somebody stayed in hospital. */
export const settingSchema = oneOf(["inpatient", "outpatient"]).meta({
  id: "Setting",
  description: "住院还是门诊：inpatient 住院；outpatient 门诊",
  examples: ["inpatient"],
});
/** What happened or is expected. */
export const eventKindSchema = oneOf(["delivery", "termination", "family-planning", "prenatal", "treatment"]).meta({
  id: "EventKind",
  description:
    "什么事：delivery 生孩子；termination 流产、引产；family-planning 计划生育手术；prenatal 产前检查；treatment 怀孕期间看病",
  examples: ["delivery"],
});
/** The surgery of a family-planning event. */
export const procedureSchema = oneOf([
  "iud-insertion",
  "iud-removal",
  "tubal-ligation",
  "vasectomy",
  "abortion",
  "induced-labour",
]).meta({
  id: "Procedure",
  description:
    "哪种手术：iud-insertion 上环；iud-removal 取环；tubal-ligation 女方结扎；vasectomy 男方结扎；abortion 人工流产；induced-labour 引产",
  examples: ["induced-labour"],
});

/** What happened or is expected, when and where. */
export const eventSchema = z
  .strictObject({
    kind: eventKindSchema.exactOptional(),
    date: dayField
      .exactOptional()
      .meta({ description: "哪一天，YYYY-MM-DD。还没到的写预计的日子", examples: ["2026-05-06"] }),
    setting: settingSchema.exactOptional(),
    place: anywhereField
      .exactOptional()
      .meta({ description: "医院在哪里：六位行政区划代码，境外写 overseas。不写就是参保地", examples: ["140100"] }),
    fetuses: count(LIMITS.fetuses)
      .exactOptional()
      .meta({ description: "几个宝宝，单位是个。不写按 1 个算", examples: [1] }),
    dystocia: flag.exactOptional().meta({ description: "医院记的是不是难产。不写按不是算", examples: [false] }),
    caesarean: flag.exactOptional().meta({ description: "是不是剖宫产。不写按不是算", examples: [true] }),
    complication: flag.exactOptional().meta({ description: "有没有并发症或合并症。不写按没有算", examples: [false] }),
    gestationMonths: count(LIMITS.gestationMonths)
      .exactOptional()
      .meta({
        description: "当时怀孕满几个月，单位是个月。知道满几周的，写 gestationWeeks，两个只写一个",
        examples: [5],
      }),
    gestationWeeks: count(LIMITS.gestationWeeks)
      .exactOptional()
      .meta({ description: "当时怀孕满几周，单位是个星期。写了它，就不写 gestationMonths", examples: [20] }),
    procedure: procedureSchema.exactOptional(),
  })
  .meta({ id: "Event", description: "发生了或将要发生的事：什么事、哪一天、在哪里" });

/** A month of pregnancy is four weeks. */
const WEEKS_A_MONTH = 4;

/** Completed months of pregnancy, told as months or as weeks. Months are looked at first. */
export const gestationMonthsOf = (event: EventFacts): number | undefined =>
  event.gestationMonths ??
  (event.gestationWeeks === undefined
    ? undefined
    : Math.min(Math.floor(event.gestationWeeks / WEEKS_A_MONTH), LIMITS.gestationMonths.max));

export type EventFacts = z.infer<typeof eventSchema>;
export type EventKind = z.infer<typeof eventKindSchema>;
export type Procedure = z.infer<typeof procedureSchema>;
export type Setting = z.infer<typeof settingSchema>;
