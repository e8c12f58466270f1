import { type ModelFigure, valueOn } from "../../figures/index.ts";

/**
 * A figure's newest value.
 *
 * Shape   a figure → the value that holds from its last day on
 */
export function latestValue<Value>(figure: ModelFigure<Value>): Value {
  return valueOn(figure, LAST_DAY).value;
}

const LAST_DAY = "9999-12-31";
