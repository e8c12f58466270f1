import type { Market } from "@paycurve/core/money";
import type { ReactNode } from "react";
import type { Person } from "../person/index.ts";
import type { Answer } from "./answer.ts";

/** Opening and saving the person's own file. */
export function CareerFile(_: {
  readonly person: Person;
  readonly market: Market;
  readonly answer: Answer;
  readonly change: (part: Partial<Person>) => void;
  readonly forgetAll: () => void;
}): ReactNode {
  return null;
}
