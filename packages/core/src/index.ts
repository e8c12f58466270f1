export { DataError, FigureError, InputError, InternalError, PaycurveError } from "./errors.ts";
export { nearest } from "./nearest.ts";
