/** How a day or a month is told, whichever hands do it: by the chips in sight where there are some, or else in a field. */

/** What the hands of a driver can do for it. */
export interface Hands {
  /** Whether an element is there now. */
  readonly there: (id: string) => Promise<boolean>;
  readonly choose: (id: string, value: string) => Promise<void>;
  readonly fillDay: (id: string, day: string) => Promise<void>;
  readonly fillMonth: (id: string, month: string) => Promise<void>;
}

/** A day, in the question that is in sight. */
export async function tellDay({ there, choose, fillDay }: Hands, id: string, day: string): Promise<void> {
  const month = day.slice(0, "YYYY-MM".length);
  if (await there(`${id}-${month}`)) {
    await choose(id, month);
    await choose(`${id}-day`, day);
  } else if (await there(`${id}-other`)) {
    await choose(id, "other");
    await fillDay(`${id}-typed`, day);
  } else await fillDay(id, day);
}

/** A month, in the question that is in sight. */
export async function tellMonth({ there, choose, fillMonth }: Hands, id: string, month: string): Promise<void> {
  const year = month.slice(0, "YYYY".length);
  if (await there(`${id}-${month}`)) await choose(id, month);
  else if (await there(`${id}-${year}`)) {
    await choose(id, year);
    await choose(id, month);
  } else if (await there(`${id}-other`)) {
    await choose(id, "other");
    await fillMonth(`${id}-typed`, month);
  } else await fillMonth(id, month);
}
