export { capitalised } from "./capitalised.ts";
export { DataError, FigureError, InputError, InternalError, PaycurveError } from "./errors.ts";
export { freshId } from "./fresh-id.ts";
export { nearest } from "./nearest.ts";
export { type Rng, rngFrom } from "./rng.ts";
export { unbroken } from "./unbroken.ts";
export { type UnknownWord, unknownWord } from "./unknown-word.ts";
