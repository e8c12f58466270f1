import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { countIndependentSources } from "./independent-sources.ts";

function figure(id: string, publisher: string, repeats: string | null = null): Figure {
  return Object.freeze({ id, repeats, source: { publisher } }) as Figure;
}

const barometer = figure("barometer", "PwC");

test("two publishers are two sources", () => {
  expect(countIndependentSources([barometer, figure("own", "KORE1")])).toBe(2);
});

test("a figure that repeats another through several pages counts as the one at the root", () => {
  const chain = [barometer, figure("page", "A page", "barometer"), figure("post", "A post", "page")];
  expect(countIndependentSources(chain)).toBe(1);
});

test("two echoes are one source even when the figure they repeat is not asked about", () => {
  const echoes = [figure("page", "A page", "barometer"), figure("post", "A post", "barometer")];
  expect(countIndependentSources(echoes)).toBe(1);
  expect(countIndependentSources([...echoes, figure("other", "PwC")], [barometer, ...echoes])).toBe(1);
});

test("how a publisher was read does not make it another", () => {
  expect(countIndependentSources([figure("a", "BLS"), figure("b", "BLS (as quoted)")])).toBe(1);
});

test("figures that repeat each other in a circle are still counted", () => {
  expect(countIndependentSources([figure("a", "A", "b"), figure("b", "B", "a")])).toBeGreaterThan(0);
});

test("echoes never add a source, and order does not matter", () => {
  const publishers = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(publishers, fc.array(fc.nat(), { maxLength: 20 }), (names, picks) => {
      const roots = names.map((name) => figure(`root-${name}`, name));
      const all = [...roots];
      for (const [index, pick] of picks.entries()) {
        const repeated = all[pick % all.length]?.id ?? null;
        all.push(figure(`echo-${index}`, `outlet ${index}`, repeated));
      }
      expect(countIndependentSources(all)).toBe(names.length);
      expect(countIndependentSources(all.toReversed())).toBe(names.length);
    }),
  );
});
