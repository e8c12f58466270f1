import type { Snapshot } from "./snapshot.ts";

/**
 * A snapshot as it is kept in a file: one cell a line, so that a change reads as the cells it changed.
 *
 * Shape   a snapshot → JSON, the same bytes for the same snapshot
 */
export function snapshotText({ cells, ...head }: Snapshot): string {
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = cells.map((cell) => `    ${JSON.stringify(cell)}`);
  return `${opening},\n  "cells": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
