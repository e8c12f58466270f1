import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSkillTitles } from "../src/figures/index.ts";
import { computePremiums, frozenForecasts, structuresOf } from "../src/snapshot/index.ts";

const titles = loadSkillTitles(join(import.meta.dirname, "../../../figures/skill-titles.yaml"));

test.each([
  ["computePremiums", () => computePremiums([], titles)],
  ["structuresOf", () => structuresOf([])],
  ["frozenForecasts", () => frozenForecasts([])],
])("%s tells nothing from no snapshot", (who, ask) => {
  expect(ask).toThrow(
    expect.objectContaining({
      code: "snapshot.none",
      message: `${who} requires at least one snapshot, got none`,
    }),
  );
});
