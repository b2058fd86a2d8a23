/** How what people read is spaced: between Chinese and figures or Latin letters, and not around a mark. */

const WRONG = /[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9%][\u4e00-\u9fff]| {2}|\s[，。；：、）]|[，。；：、（] /;

/** A document's number is written as on the document; what stands in quotes is what somebody may type. */
const asItIs = (text: string): string => text.replace(/〔\d+〕\d*号?/g, "〔〕").replace(/“[^”]*”?/g, "“”");

/** Whether a space is missing, or one is too many. */
export const isMisspaced = (text: string): boolean => /[\u4e00-\u9fff]/.test(text) && WRONG.test(asItIs(text));
