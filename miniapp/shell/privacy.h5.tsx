/** A browser asks for consent itself. */
export const Privacy = () => null;
