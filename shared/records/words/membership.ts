/** Columns of who belonged from when to when, by their names: that any month was paid they do not say. */

/** 参保时间: from when. */
export const JOINING = /^(?:本次)?(?:参保|增员|新增|入职|增加|参加)(?:日期|时间|年月|月份)?$/;

/** 停保时间: until when. */
export const LEAVING = /^(?:终止参保|停保|退保|减员|离职|退工|停缴|减少|终止)(?:日期|时间|年月|月份)?$/;

/** 参保起止: whether a column tells who belonged, and no payment. */
export const isMembership = (name: string): boolean =>
  /参保|增员|新增|入职|coverage|insured|covered/i.test(name) && !/缴|费/.test(name);
