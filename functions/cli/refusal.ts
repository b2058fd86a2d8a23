/** Something the one at the keyboard can mend: said in one line, without a stack. */
export class Refusal extends Error {}
