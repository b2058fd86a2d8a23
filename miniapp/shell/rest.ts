/** Everything but the first page, in the mini-program: WeChat gets it by itself (`preloadRule`), and says so when it cannot. */

/** Whether another page can be opened now. */
export const restArrives = (_again: () => void): Promise<boolean> => Promise.resolve(true);
