import * as fc from "fast-check";

/** Tries a renderer so many times, each time with something else it may be asked, and hands on what then stands there. */
export type Renderer = (times: number, hear: (shown: string) => void) => Promise<void>;

/** A renderer from what it may be asked and what it then shows. */
export function renderer<Asked>(
  asked: fc.Arbitrary<Asked>,
  show: (asked: Asked) => string | Promise<string>,
): Renderer {
  return (times, hear) =>
    fc.assert(
      fc.asyncProperty(asked, async (one) => hear(await show(one))),
      { numRuns: times, endOnFailure: true },
    );
}
