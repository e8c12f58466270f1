import type { FrozenForecasts } from "./frozen-forecasts.ts";

/**
 * Frozen forecasts as they are kept in a file: one cell a line, so that a change reads as the cells it changed.
 *
 * Shape   forecasts → JSON, the same bytes for the same forecasts
 */
export function forecastsText({ cells, ...head }: FrozenForecasts): string {
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = cells.map((cell) => `    ${JSON.stringify(cell)}`);
  return `${opening},\n  "cells": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
