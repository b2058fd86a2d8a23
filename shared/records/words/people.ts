/** How a sheet names the person whose record it is. The text is NFKC. */

/** Columns of names. */
export const NAME_COLUMN = /^(?:(?:职工|人员|员工|参保人员?)?姓名|参保人员?|name)$/i;

/** Columns of numbers that only one person has. */
export const NUMBER_COLUMN = /^(?:.*身份证.*|证件号码?|公民身份号码|社会?保障(?:卡)?(?:号码?|编号))$/;

/** 姓名：张三, on any line. */
export const NAMED =
  /(?:^|[\s,;|])(?:姓名|参保人员?(?:姓名)?|职工姓名)\s*[:\t|,]\s*([\u4e00-\u9fff·*]{2,12})(?=$|[\s,;|()])/g;

/** 身份证号：…, on any line. */
export const NUMBERED =
  /(?:身份证(?:件)?号?码?|证件号码?|公民身份号码|社会保障号码?)\s*[:\t|,]\s*([\dX*]{8,18})(?=$|[\s,;|])/gi;
