import { InputError } from "../../errors.ts";
import type { ShareClass } from "./share-class.ts";

/** The most classes of shares that a company may have here. */
export const MOST_CLASSES = 40;

/**
 * Refuses a sale that cannot be meant.
 *
 * Shape   exit value, classes → nothing
 * Errors  InputError "equity.waterfall.too-many" past 40 classes, "equity.waterfall.no-shares" when none has a share,
 *         "equity.waterfall.negative" for an amount below zero or not finite; details.field names it
 * @example refuseUnsound(10, [{ kind: "common", name: "Common", shares: 5 }]) // => undefined
 */
export function refuseUnsound(exitValue: number, classes: readonly ShareClass[]): void {
  refuseNegative("exitValue", exitValue);
  if (classes.length > MOST_CLASSES) {
    throw new InputError(
      "equity.waterfall.too-many",
      `waterfall requires at most ${MOST_CLASSES} classes, got ${classes.length}`,
      { field: "classes", value: classes.length },
    );
  }
  for (const shareClass of classes) refuseUnsoundClass(shareClass);
  if (!classes.some(({ shares }) => shares > 0)) {
    throw new InputError("equity.waterfall.no-shares", "waterfall requires at least one share, got none", {
      field: "classes",
    });
  }
}

function refuseUnsoundClass(shareClass: ShareClass): void {
  const { kind, name, shares } = shareClass;
  refuseNegative(`${name}.shares`, shares);
  if (kind === "common") return;
  refuseNegative(`${name}.invested`, shareClass.invested);
  refuseNegative(`${name}.multiple`, shareClass.multiple);
  refuseNegative(`${name}.capMultiple`, shareClass.capMultiple ?? 0);
  refuseNegative(`${name}.seniority`, shareClass.seniority);
}

function refuseNegative(field: string, value: number): void {
  if (Number.isFinite(value) && value >= 0) return;
  throw new InputError(
    "equity.waterfall.negative",
    `waterfall requires ${field} to be zero or more, got ${value}`,
    { field, ...(Number.isFinite(value) && { value }) },
  );
}
