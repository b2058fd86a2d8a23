/** Words that name the number to ask at. */

/** The medical insurance hotline. */
export const NUMBER = "12393";

/** Whether words name it. */
export const namesNumber = (words: string): boolean => words.includes(NUMBER);

/** The words around it and the number itself, as they follow each other. */
export const piecesOf = (words: string): readonly string[] => words.split(new RegExp(`(${NUMBER})`));
