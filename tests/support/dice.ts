/** Picks one of so many; two calls with the same names pick the same. */
export type Dice = (sides: number) => number
