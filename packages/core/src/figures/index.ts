export type {
  Amount,
  Basis,
  ClaimOrigin,
  Figure,
  FigureMarket,
  FigureSource,
  FigureUnit,
  LevelYears,
  Statistic,
} from "./figure.ts";
export { LEVELS, type Level, readLevel } from "./level.ts";
export { familyOf, type RoleFamilies } from "./role-families.ts";
